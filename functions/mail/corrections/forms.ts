// The forms in which people say what should read otherwise, in English, German, French and Spanish.
import type { Correction } from '../../core/corrections.ts';

/** A form of an instruction, and what it asks for. Each is tried on one clause, from its beginning. */
export interface Form {
  readonly how: Correction['how'];
  readonly words: RegExp;
  /** How the clause must end, too. */
  readonly ends?: RegExp;
}

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;
const form = (how: Correction['how'], words: string): Form => ({
  how,
  words: new RegExp(`^${words}[\\s.!?]*$`, 'isu'),
});

/** Quotation marks, and what stands between two of them. */
export const mark = '["“”„«»‘’]';
const quoted = (name: string) => `${mark}\\s*(?<${name}>[^"“”„«»]{1,400}?)\\s*${mark}`;
const bare = (name: string) => `(?<${name}>[^"“”„«»\\n]{2,120}?)`;
const polite = `(?:\\s*(?:,\\s*)?${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t', 'svp', 'por favor', 'too', 'again')})*`;

// --- words for words -------------------------------------------------------------------------------------------

const changing = any(
  '(?:change|replace|swap|turn)',
  '(?:ändere|ändert|ersetze|ersetzt|tausche|tauscht)',
  '(?:changez|changer|change|remplace[rz]?)',
  '(?:cambia(?:d|r)?|cambien?|reempla\\p{L}+|sustitu\\p{L}+)',
);
const into = any(
  'to',
  'with',
  'by',
  'into',
  'for',
  'in',
  'zu',
  'durch',
  'mit',
  'gegen',
  'en',
  'par',
  'por',
  'a',
);
const insteadOf = any(
  'instead of|rather than|and not|not|in place of',
  'statt|anstatt|anstelle von|und nicht|nicht',
  'au lieu de|plut[oô]t que|et (?:non|pas)|et non pas',
  'en vez de|en lugar de|y no',
);
const saying = any(
  '(?:say|write|put|use|make it)',
  '(?:schreibt?|sagt?|nehmt|nimm)',
  '(?:[ée]crivez|[ée]cris|dites|dis|mettez|mets)',
  '(?:escrib\\p{L}*|pon(?:ed|ga|gan)?|di(?:gan|ga)?|decid)',
);
const swaps: readonly Form[] = [
  form('swap', `${changing}\\s.{0,40}?${quoted('instead')}\\s+${into}\\s+${quoted('words')}`),
  form('swap', `${insteadOf}\\s+${quoted('instead')}.{0,40}?${quoted('words')}.{0,20}`),
  form(
    'swap',
    `${saying}\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${quoted('words')},?\\s+${insteadOf}\\s+(?:${quoted('instead')}|(?<other>[^"“”„«»]{2,80}?))`,
  ),
  form(
    'swap',
    `${saying}\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${bare('words')},?\\s+${any('instead of|rather than|in place of', 'statt|anstatt|anstelle von', 'au lieu de', 'en vez de|en lugar de')}\\s+(?:${quoted('instead')}|(?<other>[^"“”„«»]{2,80}?))`,
  ),
  form(
    'swap',
    `${quoted('instead')}\\s*(?:→|->|=>|${any('should (?:rather )?(?:be|read|say)', 'soll(?:te)? (?:lieber )?hei(?:ß|ss)en', 'devrait (?:être|dire)', 'deber[ií]a (?:ser|decir)')})\\s*:?\\s*${quoted('words')}`,
  ),
  form('swap', `(?:change|replace|swap)\\s+${bare('instead')}\\s+(?:to|with|by|for)\\s+${bare('words')}`),
  form(
    'swap',
    `(?:ersetzt?|tauscht?|ändert?)\\s+${bare('instead')}\\s+(?:durch|gegen|in|zu)\\s+${bare('words')}`,
  ),
  form('swap', `(?:remplace[rz]?|change[rz]?)\\s+${bare('instead')}\\s+(?:par|en)\\s+${bare('words')}`),
  form(
    'swap',
    `(?:cambia(?:d|r)?|cambien?|reempla\\p{L}+|sustitu\\p{L}+)\\s+${bare('instead')}\\s+por\\s+${bare('words')}`,
  ),
  form(
    'swap',
    `(?:it(?:.s| is| was)|i (?:meant|said|wrote))\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+not\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:es (?:ist|war|sind)|ich meine?(?:te)?)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+nicht\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:c.(?:est|était)|je voulais dire)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+(?:et )?(?:pas|non)\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:es|era|son|quer[ií]a decir|quise decir)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+(?:y )?no\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
];

// --- leaving out -----------------------------------------------------------------------------------------------

const cutEnglish =
  '(?:leave out|leave|remove|drop|delete|take out|take|take away|cut out|cut|lose|skip|get rid of|scrap|scratch|strike|omit)';
const cutGerman = '(?:lass(?:t)?|streich(?:e|t)?|nimm|nehmt|lösch(?:e|t)?|entfern(?:e|t)?|kürz(?:e|t)?)';
const cutFrench =
  '(?:j.enlèverais|je (?:retirerais|supprimerais|laisserais tomber)|j.(?:ôterais|effacerais)|enl[eè]ve[rz]?|supprime[rz]?|retire[rz]?|[oô]te[rz]?|efface[rz]?|laisse[rz]? tomber)';
const cutSpanish =
  '(?:(?:yo )?(?:quitar[ií]a|eliminar[ií]a|borrar[ií]a|sacar[ií]a)|quit(?:a|ad|ar|en|adme|ame)|elimin(?:a|ad|ar|en)|borr(?:a|ad|ar|en)|sac(?:a|ad|ar)|saquen|suprim(?:e|id|ir|an))';

const pieceEnglish = `(?:the|that|this) (?:sentence|bit|part|line|one|thing|piece|stuff|mention|passage|words?)`;
const pieceGerman = '(?:den|die|das|diesen|diese|dieses) (?:satz|teil|stelle|zeile|stück|passage|abschnitt)';
const pieceFrench = '(?:la|le|cette|ce|l.) ?(?:phrase|partie|passage|ligne|bout|morceau|endroit)';
const pieceSpanish = '(?:la|el|esa|ese|esta|este) (?:frase|parte|l[ií]nea|trozo|pasaje|cosa)';

const ordinal = `(?<ordinal>${any('first|second|third|last', 'ersten?|zweiten?|dritten?|letzten?', 'premi[eè]re?|deuxi[eè]me|troisi[eè]me|derni[eè]re?', 'primera?|segund[ao]|tercera?|[uú]ltim[ao]')})`;
const nth: readonly Form[] = [
  form(
    'leave-out-sentence',
    `${cutEnglish}\\s+the ${ordinal} (?:sentence|line|bit|part)(?: out)?(?: of (?:it|my story|the story))?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `${cutGerman}\\s+(?:bitte )?(?:den|die) ${ordinal} (?:satz|zeile)(?: (?:weg|raus|heraus))?${polite}`,
  ),
  form('leave-out-sentence', `${cutFrench}\\s+la (?:${ordinal} phrase|phrase (?<ordinal2>finale))${polite}`),
  form('leave-out-sentence', `${cutSpanish}\\s+la ${ordinal} (?:frase|l[ií]nea)${polite}`),
];

const from: readonly Form[] = [
  form(
    'leave-out-from',
    `${cutEnglish}\\s+(?:everything|all|it all)\\s+(?:from|after|beginning with|starting (?:with|from|at)|that (?:comes )?after)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+(?:on|onwards?|to the end|until the end|till the end|down|out))*${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutGerman}\\s+(?:bitte )?alles\\s+(?:ab|von|nach)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+(?:an|bis (?:zum|ans) (?:ende|schluss)|weg|raus|heraus))*${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutFrench}\\s+tout\\s+(?:à partir de|depuis|apr[eè]s|ce qui suit)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+jusqu.(?:à|au) (?:la )?fin)?${polite}`,
  ),
  form(
    'leave-out-from',
    `${cutSpanish}\\s+todo\\s+(?:desde|a partir de|despu[eé]s de|lo que sigue a)\\s+(?:${quoted('words')}|${bare('bare')})(?:\\s+hasta el final)?${polite}`,
  ),
];

const about = {
  english:
    '(?:about|with|on|of|where|saying|concerning|that (?:says|mentions|talks about|is about)|in which)',
  german: '(?:über|mit|von|zu|wo|in dem|in der|,? der|,? die|,? das|,? dass)',
  french:
    '(?:sur|avec|à propos d(?:e|u|es)|concernant|qui (?:parle|dit|mentionne)(?: d(?:e|u|es))?|où|de|du|des)',
  spanish: '(?:sobre|con|de(?:l)?|que (?:habla|dice|menciona)(?: de(?:l)?)?|donde|en (?:la|el) que)',
};
const what = '(?<words>.{2,160}?)';
const sentenceOut: readonly Form[] = [
  form(
    'leave-out-sentence',
    `${cutEnglish}\\s+(?:out )?${pieceEnglish} ${about.english} ${what}(?: out| away)?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `${cutGerman}\\s+(?:bitte )?(?:${pieceGerman}|das) ${about.german} ${what}(?: (?:weg|raus|heraus|aus))?${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${pieceGerman}|das) ${about.german} (?<words>[^,.;]{2,120}?) ${any('(?:bitte )?(?:kann |soll |muss |darf )?(?:weg|raus|heraus|gestrichen werden)(?:lassen|nehmen)?|(?:bitte )?(?:streichen|weglassen|löschen|herausnehmen|rausnehmen|nicht erwähnen)')}${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${cutFrench}|sans)\\s+(?:${pieceFrench}|ce qui (?:parle|concerne)|l.histoire) ?${about.french}? ${what}${polite}`,
  ),
  form(
    'leave-out-sentence',
    `(?:${cutSpanish}|sin)\\s+(?:${pieceSpanish}|lo) ${about.spanish} ${what}${polite}`,
  ),
];

/** Whether such a sentence ends in the wish that it goes: "..., take it out". */
const takenOut =
  /(?<![\p{L}])(?:(?:take|leave|cut|drop|remove|delete|lose|skip|strike)\s+(?:it|that|this|them)(?:\s+out)?|go|out|(?:nehmt|nimm|lasst?|streicht?)\s+(?:es|das|ihn|sie)(?:\s+(?:bitte\s+)?(?:weg|raus|heraus))?|(?:enlevez|enlève|retirez|retire|supprimez|supprime|ôtez|ôte)-l[ae]s?|(?:quít|quitádl|quitadl|bórr|borradl|elimín|eliminadl|sácal|sacadl)\p{L}*)[\s.!?]*(?:please|bitte|por favor|s.il (?:vous|te) plaît)?[\s.!?]*$/iu;
/** "The bit about the river sounds boastful, take it out": what is meant comes first. */
const namedFirst: readonly Form[] = [
  form(
    'leave-out-sentence',
    `(?:the )?(?:bit|part|sentence|thing|line|piece)\\s+(?:about|with|on|where|that says)\\s+(?<words>[^,.;]{2,80}?)\\s+(?:sounds?|seems?|is|reads?|feels?|makes|should|could|can|goes|has to|needs to|must)\\b.{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:das|der satz|der teil|die stelle)\\s+(?:mit|über|von|zu)\\s+(?:dem|der|den|die|das|meine[mnr]?)?\\s*(?<words>[^,.;]{2,80}?)\\s+(?:klingt|ist|wirkt|liest|macht|soll|kann|muss)(?![\\p{L}]).{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:la|le|les|l.)\\s?(?:phrase sur (?:la |le |les |l.)?|partie sur (?:la |le |les |l.)?)?(?<words>[^,.;\\s]{2,40}(?:\\s+[^,.;\\s]+){0,3}?)\\s+(?:fait|font|est|sont|sonne|semble|paraît)(?![\\p{L}]).{0,120}`,
  ),
  form(
    'leave-out-sentence',
    `(?:lo|la frase|la parte)\\s+(?:de(?:l)?|sobre)\\s+(?:la |el |los |las )?(?<words>[^,.;]{2,80}?)\\s+(?:suena|es|parece|queda|resulta)(?![\\p{L}]).{0,120}`,
  ),
].map((one) => ({ ...one, ends: takenOut }));
/** "Please take it out" alone: what is meant was said just before. */
export const pronounOut =
  /^(?:(?:please|bitte|por favor|so|also|alors|así que)\s+)*(?:(?:take|leave|cut|drop|remove|delete|lose|skip|strike)\s+(?:it|that|this|them|that bit|that part|that sentence)(?:\s+out)?|(?:nehmt|nimm|lasst?|streicht?)\s+(?:es|das|ihn|sie)(?:\s+(?:bitte\s+)?(?:weg|raus|heraus))?|(?:enlevez|enlève|retirez|retire|supprimez|supprime|ôtez|ôte)-l[ae]s?|(?:quít|quitádl|quitadl|bórr|borradl|elimín|eliminadl|sácal|sacadl)\p{L}*)(?:\s*,?\s*(?:please|bitte|por favor|s.il (?:vous|te) plaît))?[\s.!?]*$/iu;

const unsaid: readonly Form[] = [
  form(
    'leave-out',
    `(?:(?:better |rather )?(?:do not|don.t|never|not) (?:say|mention|write|include|use|tell (?:them|anybody|anyone)(?: about| that)?)|no need to (?:say|mention|include)|(?:i.d|i would) (?:rather|prefer) (?:you did not|you didn.t|not to|not) (?:say|mention|include)|(?:nobody|no one) needs to know(?: about| that)?|i (?:do not|don.t) want(?: you to (?:say|mention))?|without|not) ${what}(?: (?:in (?:there|it|my story)|mentioned|to be mentioned))?${polite}`,
  ),
  form(
    'leave-out',
    `(?:(?:erwähnt?|schreibt?|sagt?|nennt?) (?:bitte )?(?:nicht|nichts von|nichts über)(?:, dass)?|ohne|(?:bitte )?(?:lieber )?nicht erwähnen, dass|ihr müsst nicht (?:sagen|erwähnen), dass) ${what}${polite}`,
  ),
  form('leave-out', `(?:erwähnt?|nennt?) (?:bitte )?${what} (?:lieber |bitte )?nicht${polite}`),
  form(
    'leave-out',
    `(?:sans|ne (?:dites|mentionnez|parlez|dis|mentionne|parle) pas(?: (?:de|du|des|que))?|(?:pas|inutile|mieux vaut ne pas) (?:besoin )?(?:de |d.)?(?:dire|mentionner|parler)(?: (?:de|du|des|que))?|je ne veux pas(?: qu.on (?:dise|mentionne|parle de))?) ${what}${polite}`,
  ),
  form(
    'leave-out',
    `(?:sin|no (?:digáis|mencionéis|menciones|mencionen|digan|digas|habl\\p{L}+|pong\\p{L}+)(?: de| que)?|no hace falta (?:decir|mencionar|poner)(?: que)?|mejor no (?:decir|mencionar|poner)(?: que)?|no quiero que (?:ponga|diga|salga|aparezca)(?: que)?) ${what}${polite}`,
  ),
];
const leaveOut: readonly Form[] = [
  form(
    'leave-out',
    `ich (?:würde|möchte|will) (?:bitte )?${what} (?:lieber |gern(?:e)? )?(?:weglassen|streichen|rausnehmen|herausnehmen|nicht erwähnen|nicht drin haben)`,
  ),
  form(
    'leave-out',
    `(?:leave out|take out|cut out|leave|keep|take|cut|strike) ${what} out(?: of (?:it|there|this|my story|the story))?${polite}`,
  ),
  form('leave-out', `${cutEnglish}\\s+(?:out )?${what}(?: out| away)?${polite}`),
  form('leave-out', `${cutGerman}\\s+(?:bitte )?${what}(?: (?:bitte )?(?:weg|raus|heraus|aus))?${polite}`),
  form(
    'leave-out',
    `(?:das|die|den|der|mein\\p{L}*)\\s+${what}\\s+(?:bitte\\s+)?(?:kann\\s+|soll\\s+|muss\\s+|darf\\s+)?(?:raus|weg|streichen|weglassen|nicht erwähnen)(?:nehmen|lassen)?${polite}`,
  ),
  form(
    'leave-out',
    `(?:la|le|les|l.|mon|ma|mes)\\s?${what}\\s+(?:peut|peuvent|doit|doivent) (?:sauter|partir|disparaître)${polite}`,
  ),
  form('leave-out', `${cutFrench}\\s+${what}${polite}`),
  form('leave-out', `${cutSpanish}\\s+${what}${polite}`),
];

// --- putting back ----------------------------------------------------------------------------------------------

const putBack: readonly Form[] = [
  form(
    'put-back',
    `(?:put|bring|take|leave|add|get) ${what} (?:back|in again|again)(?: in| there)?${polite}`,
  ),
  form('put-back', `(?:put back|bring back|restore|reinstate|add back)(?: in)? ${what}${polite}`),
  form(
    'put-back',
    `(?:nehmt|nimm|setzt?|schreibt?|tut|stellt?|lasst?|fügt?) (?:bitte )?${what} (?:bitte )?wieder (?:mit )?(?:rein|hinein|auf|dazu|drauf|hin|zurück|ein|drin)${polite}`,
  ),
  form(
    'put-back',
    `(?:das|die|den|der)\\s+(?:mit (?:dem |der |den )?)?${what} (?:bitte )?(?:kann |soll |darf )?(?:bitte )?wieder (?:rein|hinein|dazu|aufnehmen|reinnehmen)${polite}`,
  ),
  form('put-back', `(?:remet(?:s|tez|tre)|rajoute[rz]?|r[ée]tabli(?:s|ssez|r)) ${what}${polite}`),
  form(
    'put-back',
    `(?:(?:vuelv|volv)\\p{L}+ a (?:poner|añadir|incluir)|recuper(?:a|ad|en|ar)|repon(?:ed|er|gan)?) ${what}${polite}`,
  ),
];

// --- saying and adding -----------------------------------------------------------------------------------------

const text = '(?<words>.{2,1200})';
const that = any('that\\s', ',?\\s*dass\\s', "qu[e’']\\s?", 'que\\s');
const rather: readonly Form[] = [
  form(
    'rather',
    `(?:rather|instead|better|lieber|besser|eher|stattdessen|plut[oô]t|mieux|mejor|m[aá]s bien|en su lugar)\\s*[:,–-]\\s*${text}`,
  ),
  form(
    'rather',
    `(?:make it|make that|write|say|put|use|it should (?:rather )?(?:say|read)|let it (?:say|read)|schreibt?(?: lieber)?|es soll(?:te)? (?:hei(?:ß|ss)en|(?:da)?stehen)|[ée]crivez(?: plut[oô]t)?|il faut (?:lire|[ée]crire)|escrib\\p{L}*|deber[ií]a (?:decir|poner))\\s*(?::\\s*${text}|${quoted('quoted')})`,
  ),
  form(
    'rather',
    `(?:rather|instead|better|lieber|besser|eher|stattdessen|plut[oô]t|mieux|mejor|m[aá]s bien|en su lugar)\\s+(?<words>(?:i|we|my|ich|wir|mein\\p{L}*|je|j.|nous|mon|ma|yo|soy|mi|me)(?![\\p{L}]).{8,1200})`,
  ),
  form('rather', `it should (?:rather )?(?:say|read)\\s+(?!that\\s|also\\s)(?<words>.{8,1200})`),
];
const adding = any(
  '(?:add|include|put in)(?: to (?:it|that|my story))?|(?:also )?(?:mention|add|include|say|write|tell (?:them|people))(?: also)?|it (?:should|could|might|may) also (?:say|mention|read|include)|you (?:should|could|can|may) (?:also )?(?:add|mention|say)',
  '(?:ergänzt?|fügt? (?:bitte |noch )*hinzu|(?:erwähnt?|schreibt?|sagt?) (?:bitte )?(?:auch|noch|dazu|noch dazu|auch noch)|erwähnt?|es (?:soll|sollte|kann|könnte) (?:auch|noch|auch noch) (?:drin|da|dabei)?stehen|ihr (?:könnt|dürft) (?:auch |noch )*(?:schreiben|sagen|erwähnen))',
  '(?:(?:r)?ajoute[rz]?|mentionne[rz]?|pr[ée]cise[rz]?|indique[rz]?|(?:dites|mettez|[ée]crivez) aussi|(?:on|vous) (?:peut|pouvez|pourriez) (?:aussi )?(?:ajouter|dire|mentionner))',
  '(?:añad\\p{L}*|agreg\\p{L}*|menciona\\p{L}*|incluy\\p{L}*|inclu[ií]d|(?:pon|poned|pongan|di|digan|decid) tambi[eé]n|(?:pod[eé]is|puedes|pueden) (?:añadir|decir|mencionar|poner)(?: tambi[eé]n)?)',
);
const politely = `(?:,?\\s+${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t', 'por favor')},?)?`;
const alsoWords = any(
  'also|and also|plus',
  'auch|außerdem|zudem',
  'aussi|en plus|et aussi',
  'tambi[eé]n|y tambi[eé]n|adem[aá]s',
);
const add: readonly Form[] = [
  form('add', `${adding}${politely}\\s*(?:[:–-]\\s*|${that}|(?=${mark}))${text}`),
  form('add', `${adding}\\s+(?<words>(?:i|we|ich|wir|je|j.|nous|yo|soy|tengo)(?![\\p{L}]).{4,1200})`),
  form('add', `${adding}\\s+(?<fragment>.{2,1200})`),
];
const say: readonly Form[] = [
  form(
    'say',
    `${any(
      '(?:say|write|put|tell (?:them|people)|it (?:should|could|must|has to|needs to|can) say|you (?:should|could|can|may) (?:say|write)|let it say)',
      '(?:schreibt?|sagt?|es (?:soll|sollte|muss) (?:heißen|heissen|(?:da|drin)?stehen)|da soll(?:te)? stehen)(?: (?:bitte|lieber|besser))*',
      '(?:dites|dis|[ée]crivez|[ée]cris|mettez|mets|(?:il|ça) (?:faut|faudrait|devrait) (?:dire|[ée]crire))(?: plut[oô]t)?',
      '(?:di|digan|decid|pon|poned|pongan|escrib\\p{L}*|que (?:diga|ponga)|(?:deber[ií]a|tiene que|tendr[ií]a que) (?:decir|poner))(?: mejor)?',
    )}${politely}\\s*${that}${text}`,
  ),
];

/** A remark on the text itself: what should stand there instead nobody knows yet. */
const remarks: readonly Form[] = [
  form(
    'unknown',
    `${any(
      '(?:(?:it.s|it is|that.s|this is|a bit|much|far|rather|still|way) )*too \\p{L}+|(?:it|this|that|the (?:first|second|third|last|whole) (?:sentence|bit|part|thing)|the (?:story|text|tone|draft))(?:.s| is| was| does| sounds| reads| feels)(?:n.t)? .{0,80}|i (?:do not|don.t|did not|didn.t) (?:really |quite )?(?:like|say|write|mean) (?:it|that|this|how|so|the way).{0,80}|not what i (?:said|wrote|meant)|that.s not (?:me|right|it|what i .{0,30})',
      '(?:(?:das|es) (?:ist|klingt) |etwas |viel |ein bisschen )*zu \\p{L}+|(?:es|das|der (?:erste|zweite|dritte|letzte|ganze) (?:satz|teil|text)|der (?:text|ton)) (?:ist|klingt|liest sich|stimmt|passt) .{0,80}|(?:das|so) (?:habe ich|hab ich) (?:nicht|nie) .{0,40}|(?:das|so|es) gefällt mir (?:so )?nicht.{0,40}',
      '(?:(?:c.est|un peu|bien|beaucoup) )*trop \\p{L}+|(?:la (?:première|deuxième|dernière) phrase|le (?:texte|ton)|cela|ça) (?:est|n.est|sonne|ne) .{0,80}|(?:je n.ai pas|ce n.est pas ce que j.ai) (?:dit|écrit).{0,40}|(?:ça|cela) ne me plaît pas.{0,40}',
      '(?:(?:es|est[aá]|un poco) )*demasiado \\p{L}+|(?:la (?:primera|segunda|[uú]ltima) frase|el (?:texto|tono)|eso|esto) (?:no |es |est[aá] |suena ).{0,80}|no (?:es lo que )?(?:dije|he dicho|escrib[ií]).{0,40}|no me gusta (?:as[ií]|c[oó]mo|esto|eso|la|el).{0,80}',
    )}`,
  ),
];

/** An instruction of another kind: what is meant, the person has to say in other words. */
const others: readonly Form[] = [
  form(
    'unknown',
    `${any(
      '(?:make|move|shorten|fix|correct|split|merge|join|rewrite|rephrase|reword|turn|swap|start|begin|end|let|put|take|use|keep|change|replace)\\s+(?:it|that|this|these|them|the|my|a|more|less|with|in|by)(?![\\p{L}])|(?:shorter|longer|simpler|warmer|less|more) \\p{L}+',
      '(?:mach(?:t)?|kürz(?:t|e)?|stell(?:t|e)?|verschieb(?:t|e)?|korrigier(?:t|e)?|formulier(?:t|e)?|setz(?:t|e)?|änder(?:t|e)?)\\s+(?:es|das|den|die|mein\\p{L}*|bitte|alles|diesen)(?![\\p{L}])',
      '(?:raccourci\\p{L}*|corrige[rz]?|d[ée]place[rz]?|fai(?:s|tes)|rend(?:s|ez)|reformule[rz]?|change[rz]?|mettez|mets)\\s+(?:le|la|les|l.|ça|cela|mon|ma|ce|cette|tout)(?![\\p{L}])',
      '(?:hazl[oa]|hacedl[oa]|ponedl[oa]|ponl[oa])(?![\\p{L}])|(?:haz|haced|hagan|corrige|corregid|mueve|moved|acorta|acortad|reformula\\p{L}*|cambia\\p{L}*|pon|poned)\\s+(?:lo|la|el|las|los|mi|eso|esto|m[aá]s|todo|que)(?![\\p{L}])',
    )}.{0,300}`,
  ),
];

/** Everything that can be asked for, in the order in which it is tried: the plainer before the vaguer. */
export const forms: readonly Form[] = [
  ...swaps,
  ...putBack,
  ...from,
  ...nth,
  ...sentenceOut,
  ...rather,
  ...say,
  ...add,
  ...namedFirst,
  ...unsaid,
  ...leaveOut,
  ...others,
  ...remarks,
  form('add', `${alsoWords}\\s*[:,]?\\s+${that}?(?<words>.{2,1200})`),
];
