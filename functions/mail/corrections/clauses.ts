// A mail of corrections taken apart: one clause for each thing that is asked for, quotations left whole.
import { approves } from '../wishes-approval.ts';
import { forms } from './forms.ts';
import { pronounOut } from './forms-out.ts';
import { labelOut, quotedApart } from './forms-quoted.ts';
import { kindsSaid } from './kinds.ts';
import { onlyThisOf } from './parts.ts';

/** What stands in quotation marks is theirs to keep: no full stop and no "and" inside it parts a clause. */
const quotation = /[“„«"][^“”„«»"\n]{0,600}[”“»"]|(?<=\s|^)[‘'][^‘’'\n]{2,600}[’'](?=[\s.,;:!?]|$)/gu;
const hideQuotations = (text: string): string =>
  text.replace(quotation, (said) => {
    const end = /[.!?…]$/u.exec(said.slice(0, -1)) ? said.at(-2) : '\u0001';
    return `${said[0]}${'\u0001'.repeat(Math.max(0, said.length - 3))}${said.length > 2 ? end : ''}${said.at(-1)}`;
  });

/** What follows a closing quotation mark begins a sentence only with a capital letter, or another quotation. */
const sentenceEnds = /(?<=[.!?;…])\s+|(?<=[.!?;…]["”“»’])\s+(?=[\p{Lu}"“„«¿¡])|\n+/gu;
const joints =
  /(?:\s*,)?\s+(?:and|und|et|y|e|then|dann|puis|luego|but|aber|mais|pero)\s+(?=\S)|,\s+(?=\S)/giu;

/** "Please", "could you", "also": what may stand before an instruction. */
const lead = new RegExp(
  `^(?:(?:${[
    'i (?:can.t|cannot|could not|couldn.t|don.t|do not) (?:see|find|know|work|figure)(?: out)? how (?:to|i can)|how (?:do|can|could) (?:i|we)|i(?:.d| would) like to|i want to|you (?:must|should|have to|need to|ought to)|i (?:would |must |have to )?(?:ask|beg) you to|please|pls|kindly|then|so|and|but|just|maybe|perhaps|also|oh|(?:could|can|would|will|may|might) (?:you|i|we|it)|(?:i would|i.d)(?: rather| prefer to)?|you (?:can|could|may|should)|(?:i would|i.d) (?:like|want) you to|feel free to|let.s|one more thing|secondly|first|second',
    'ihr (?:müsst|solltet|sollt)|ich (?:möchte|würde|muss) euch bitten,?|ich bitte euch,?|bitte|dann|und|aber|nur|noch|vielleicht|auch|außerdem|(?:könnt(?:et)? ihr|kannst du|könntest du)|ihr könnt|du kannst|eine sache noch|noch etwas',
    'vous (?:devez|devriez)|il faut(?:drait)?|je vous (?:prie(?:rais)?|demande(?:rais)?|saurais gré)(?: bien)? (?:de|d(?=[\u0027’]))|s.il (?:vous|te) pla[iî]t|svp|merci (?:de|d(?=[\u0027’]))|puis|et|mais|alors|peut-être|aussi|(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|vous pouvez|veuillez|encore une chose|en plus',
    '(?:tenéis|tienen|hay) que|deb(?:éis|erían|en)|os (?:ruego|pido|pediría) que|por favor|luego|y|pero|quiz[aá]s?|tambi[eé]n|adem[aá]s|(?:pod[eé]is|podr[ií]ais|puedes|podr[ií]as|pueden|podr[ií]an)|otra cosa|una cosa m[aá]s|me gustar[ií]a que',
  ].join('|')})(?![\\p{L}])[\\s,:;’'–-]*)+`,
  'iu',
);

/** "Looks good, but": how people begin before they come to the point. */
const opening = new RegExp(
  `^(?:(?:${[
    'in (?:the|my) (?:story|text|draft)|in (?:der|meiner) geschichte|im text|dans (?:l.|mon )histoire|dans le texte|en (?:la|mi) historia|en el texto',
    'h+m+|wh?oops(?: a daisy)?|oops|huch|hoppla|ups|oups|uy|well|hi|hello|pls|plz|thanks?(?: so much| a lot)?|thank you(?: so much| very much)?|please|(?:that |it |this |all )?(?:looks?|sounds?|reads?|is) (?:very |really |all |quite |mostly )?(?:good|great|fine|nice|lovely|right)',
    '(?:that|it|this)(?:.s| is) (?:very |really |so |quite )?\\p{L}+(?=\\s*(?:[,.!;–-]|but\\s))',
    '(?:das|es) (?:ist|klingt|liest sich) (?:sehr |wirklich |so )?\\p{L}+(?=\\s*(?:[,.!;–-]|aber\\s))',
    'c.est (?:très |vraiment |presque )?\\p{L}+(?=\\s*(?:[,.!;–-]|mais\\s))',
    '(?:es|est[áa]|queda) (?:muy |casi )?\\p{L}+(?=\\s*(?:[,.!;–-]|pero\\s))',
    'one (?:more )?thing (?:i )?(?:forgot|missed)(?: on the form)?|i forgot(?: on the form)?(?=:)|for (?:goodness|heaven|god)(?:.s)? sake|good grief|honestly|oh no',
    'um (?:gottes|himmels) willen|ach|oje|meine güte|ich hab(?:e)? (?:noch )?(?:et)?was vergessen',
    'mon dieu|oh non|j.ai oublié(?: (?:quelque chose|une chose))?(?=:)|por dios|ay|se me olvid(?:ó|aba)(?: (?:algo|una cosa))?(?=:)',
    '(?:mostly|largely|nearly|almost)(?: (?:right|fine|good|there))?|almost|nearly|not quite|close|good|great|nice|lovely|perfect|yes|ok(?:ay)?|no|but|only|just|one thing|two things|actually|could you|can you|would you',
    'hallo|danke(?:schön)?|bitte|passt|in ordnung|(?:das )?(?:sieht|klingt|liest sich|ist) (?:sehr |ganz )?gut(?: aus)?|fast|beinahe|nicht ganz|gut|schön|super|prima|ja|nein|aber|nur|eine sache|könntet ihr|kannst du|könnt ihr',
    'bonjour|merci(?: beaucoup)?|c.est (?:très |presque )?(?:bien|bon|ça|parfait)|parfait|d.accord|presque|pas tout à fait|bien|très bien|oui|non|mais|juste|seulement|pouvez-vous|pourriez-vous|peux-tu|s.il (?:vous|te) pla[iî]t',
    'hola|(?:muchas )?gracias|por favor|est[áa] (?:muy |casi )?bien|vale|perfecto|de acuerdo|casi|no del todo|bien|muy bien|sí|si|pero|sólo|solo|podéis|puedes|podrían|podríais',
  ].join('|')})(?![\\p{L}])[\\s,.;:!–-]*)+`,
  'iu',
);

/** A clause without what only leads up to it; as it is where nothing else is left. */
export const pointOf = (clause: string): string => {
  const point = clause.replace(opening, '').trim();
  return point || clause.trim();
};

/** Whether nothing is said but what leads up to a point: "That is nearly it." */
export const onlyLeadsUp = (clause: string): boolean => clause.replace(opening, '').trim() === '';

/** The same without "please" and "also" in front. */
export const bareOf = (clause: string): string => {
  const bare = pointOf(clause).replace(lead, '').trim();
  return bare || clause.trim();
};

/** What follows "and" begins an instruction only where it could be nothing else. */
const surely =
  /^(?:where it says|donde dice|wo (?:es|da) (?:steht|heißt)|là où|en vez de|instead of|leave|remove|delete|drop|take|cut|put|change|replace|swap|say|write|add|mention|include|make|keep|skip|don.t|do not|it should|lass|lasst|streicht?|nehmt|nimm|löscht?|ändert?|ersetzt?|schreibt?|sagt?|ergänzt?|erwähnt?|setzt?|fügt|macht?|enl[eè]ve\p{L}*|supprime\p{L}*|retire\p{L}*|[oô]te\p{L}*|changez?|remplace\p{L}*|dites|[ée]crivez|mettez|ajoute\p{L}*|mentionne\p{L}*|remettez|quit\p{L}+|elimin\p{L}+|borr\p{L}+|sac(?:a|ad)|cambi\p{L}+|reempla\p{L}+|pon|poned|pongan|di|decid|digan|escrib\p{L}+|añad\p{L}+|agreg\p{L}+|menciona\p{L}*|vuelv\p{L}+|volved|que diga)(?![\p{L}])/iu;

const isInstruction = (clause: string): boolean => {
  const point = pointOf(clause);
  const bare = bareOf(clause);
  if (kindsSaid(clause) ?? kindsSaid(point) ?? kindsSaid(bare) ?? onlyThisOf(bare)) return true;
  return forms.some(({ words }) => words.test(point) || words.test(bare));
};

/** Thanks, "the rest is fine": they stand beside a correction and say nothing more. */
const courtesy = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:then )?(?:it|that|all)(?:.ll| will| would)(?: then)? be (?:perfect|fine|good|great|right|lovely)|(?:dann|so) (?:ist|wäre|wird) (?:es|das|alles) (?:perfekt|gut|prima|richtig)|(?:alors )?(?:ce|ça|cela) (?:sera|serait) (?:parfait|bien|bon|très bien)|(?:as[ií] )?(?:quedar[áa]|ser[áa]|estar[áa]) (?:perfecto|bien|muy bien)|(?:please|bitte|por favor|s.il (?:vous|te) pla[iî]t|svp)|(?:many )?thanks(?: so much| a lot| again)?|thank you(?: so much| very much)?|please|(?:and )?(?:the rest|everything else|otherwise|the remainder)(?: it)?(?:.s| is| are| looks| can stay| may stay|,)? ?(?:all )?(?:fine|good|great|perfect|right|lovely|ok(?:ay)?|as it is)?|that.s (?:all|it)|then (?:it.s|it is|i.m|i am|we.re) (?:fine|good|perfect|happy|done)|(?:yes|no|ok(?:ay)?|right|nearly|well|great|perfect|good|lovely|sorry)|(?:kind|best|warm)(?: regards| wishes)?|cheers|(?:looks?|sounds?|reads?|it.s|that.s|this is) (?:very |really )?(?:good|great|fine|nice|lovely)(?: otherwise)?|i like it(?: otherwise)?',
    'danke(?:schön)?|vielen dank|bitte|(?:(?:der )?rest|alles andere|sonst|ansonsten)(?: ist| passt| stimmt| kann bleiben)?(?: alles| es| das)?(?: so)?(?: gut| prima| perfekt| bleiben| okay)?|das (?:war|ist) alles|dann passt(?: es| alles)?|ja|nein|gut|super|liebe grüße|viele grüße|grüße',
    'merci(?: beaucoup)?|(?:le reste|tout le reste|sinon|pour le reste)(?:,)?(?: est| c.est| me va| peut rester)?(?: très)?(?: bien| bon| parfait| tel quel)?|c.est tout|oui|non|bien|parfait|cordialement|bonne journée',
    '(?:muchas )?gracias|(?:lo dem[aá]s|el resto|todo lo dem[aá]s|por lo dem[aá]s)(?:,)?(?: est[aá]| es| me parece| puede quedar)?(?: muy)?(?: bien| bueno| perfecto| as[ií])?|eso es todo|nada m[aá]s|s[ií]|no|bien|perfecto|un saludo|saludos|un abrazo',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** "Otherwise fire away": whatever few words say of the rest, it is fine, unless they ask for something. */
const ofTheRest =
  /^[^\p{L}]*(?:(?:and|und|et|y)\s+)?(?:otherwise|apart from that|the rest|everything else|sonst|ansonsten|(?:der )?rest|alles andere|sinon|à part (?:ça|cela)|pour le reste|le reste|tout le reste|por lo demás|el resto|lo demás)(?:\s+\S+){0,9}$/iu;
/** "Freiburg may stay": what stays is nothing new. */
const mayStay =
  /^(?!.*(?<![\p{L}])(?:not|n.t|nicht|pas|no|only|nur|but|aber)(?![\p{L}])).{1,60}? (?:can|may|should|darf|dürfen|kann|können|soll|sollen|peut|peuvent|puede|pueden) (?:(?:all|gern|auch|so|ruhig|alles|tout|todo|as it|wie es) )*(?:stay|remain|bleiben|stehen bleiben|stehenbleiben|rester|quedar|quedarse)[\s.!]*$/iu;
const isContent = (clause: string): boolean =>
  mayStay.test(clause) || (ofTheRest.test(clause) && !isInstruction(clause.replace(restWord, '')));
const restWord = /^[^\p{L}]*(?:(?:and|und|et|y)\s+)?(?:otherwise|sonst|ansonsten|sinon|por lo demás)[\s,]+/iu;

/** Whether a clause is only politeness around what is wanted. */
export const isCourtesy = (clause: string): boolean =>
  !/[\p{L}\p{N}]/u.test(clause.replace(courtesy, '')) || isContent(clause);

/** "Drop the bit about": what follows even something else, and can mean nothing but a draft. */
const speaksOfAPiece = (clause: string): boolean =>
  forms.some(({ how, words, ends }) => pieces.has(how) && !ends && words.test(clause));
const pieces: ReadonlySet<string> = new Set(['swap', 'leave-out-sentence', 'leave-out-from']);

/** The clauses of a mail, in their order: its sentences, and where one asks for several things, each of them. */
export const clausesOf = (text: string): string[] =>
  text
    .split(/\n+/u)
    .flatMap((line) =>
      labelOut.test(line.trim())
        ? lineOut(line.trim())
        : cutAt(line, sentenceEnds).flatMap(courtesyApart).flatMap(quotedApart).flatMap(partsOf),
    );

/** "Leave out: the bank. And get rid of Work": what "and" begins behind the words is asked for besides. */
function lineOut(line: string): string[] {
  const [first = '', ...others] = cutAt(line, sentenceEnds);
  const from = others.findIndex((one) => /^(?:and|und|et|y)\s/iu.test(one) && isInstruction(one));
  if (from < 0) return [line];
  return [[first, ...others.slice(0, from)].join(' '), ...clausesOf(others.slice(from).join(' '))];
}

/** "The bank out, please, the rest is fine": what follows the last comma stands for itself where it is only polite. */
function courtesyApart(sentence: string): string[] {
  const comma = hideQuotations(sentence).lastIndexOf(', ');
  const rest = sentence.slice(comma + 2);
  return comma > 0 && isCourtesy(rest) ? [sentence.slice(0, comma), rest] : [sentence];
}

/** "..., only the bank please take out": a German instruction shows at its end. */
const takenAtTheEnd =
  /(?<![\p{L}])(?:bitte|ganz|überall)\s+(?:raus|weg|rausnehmen|herausnehmen|streichen|weglassen|löschen|entfernen)[\s.!]*$/iu;
const fine = (before: string): boolean => approves(before) || isCourtesy(before);

/** Parts a sentence before each further instruction: "leave out the company, and say that I sing". */
function partsOf(sentence: string): string[] {
  const hidden = hideQuotations(sentence);
  const at = [...hidden.matchAll(joints)]
    .map((joint) => ({ from: joint.index, to: joint.index + joint[0].length }))
    .filter(({ from, to }) => {
      const next = bareOf(sentence.slice(to));
      if (kindsSaid(sentence) !== null) return false;
      if (kindsSaid(sentence.slice(to)) ?? kindsSaid(next) ?? onlyThisOf(next)) return true;
      const begins = surely.test(next) || (takenAtTheEnd.test(next) && fine(sentence.slice(0, from)));
      if (!begins || !isInstruction(next) || pronounOut.test(next)) return false;
      return isInstruction(sentence.slice(0, from)) || speaksOfAPiece(next) || takenAtTheEnd.test(next);
    });
  let begun = 0;
  const parts = at.map(({ from, to }) => {
    const part = sentence.slice(begun, from);
    begun = to;
    return part;
  });
  return [...parts, sentence.slice(begun)]
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Cuts at the places that a pattern finds outside quotations. */
function cutAt(text: string, places: RegExp): string[] {
  const hidden = hideQuotations(text);
  let begun = 0;
  const pieces: string[] = [];
  for (const place of hidden.matchAll(places)) {
    pieces.push(text.slice(begun, place.index));
    begun = place.index + place[0].length;
  }
  return [...pieces, text.slice(begun)]
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
