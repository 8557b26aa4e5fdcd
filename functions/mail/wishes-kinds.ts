// Which kinds of connection an answer names, without those that it turns down, and what else it tells of whom they look for.
import { type Kind, kinds } from '../core/matching/rules.ts';
import { languageOf, termsOf } from '../core/matching/words.ts';
import { sentencesOf } from '../core/story.ts';
import { toldIn } from './wishes-spoken.ts';
import { pattern } from './wishes-words.ts';

const kindWords: Readonly<Record<Kind, RegExp>> = {
  mentorship: pattern(
    'mentor\\p{L}*|learn from|advice|ahead of me|further (?:along|on)|teach me|show me (?:how|the ropes)|(?:more )?experienced|knows? (?:\\p{L}+ )?(?:more|better) than (?:me|i)',
    'mentor\\p{L}*|rat(?:schlag)?|von (?:jemandem|jemand|ihr|ihm|dem|der|denen)(?: ich)?(?: \\p{L}+){0,2} (?:lernen?|lerne)|(?:schon )?(?:weiter|erfahrener) (?:ist|sind) als ich|(?:jemand\\p{L}*|wen) (?:mit )?erfahr\\p{L}+|(?:der|die|das) mir (?:\\p{L}+ ){0,2}(?:zeigt|zeigen|beibringt|erklärt)',
    'mentor\\p{L}*|conseil\\p{L}*|s.y (?:connaî[tî]\\p{L}*|connaisse) (?:\\p{L}+ )?mieux(?: que moi)?|(?:quelqu.un|personne) (?:de |d.)?(?:plus )?expériment\\p{L}+|qui (?:me |m.)(?:montre|apprenne|guide|explique)',
    'mentor\\p{L}*|consejo\\p{L}*|(?:alguien )?(?:con (?:más )?experiencia|que sepa más(?: que yo)?)|que me (?:enseñe|muestre|guíe|explique)',
  ),
  collaboration: pattern(
    'together|do (?:something|some?th|sth|stuff|things) with|(?:something|stuff|things) to do with (?:someone|somebody|me)|(?:runn?ing|walking|training|study|sparring|practice|climbing|cycling|dance|tennis) (?:partner|buddy|mate)|collaborat\\p{L}*|project|(?<!i )build',
    'gemeinsam|zusammen|(?<!(?:leben|lebe|wohnen|wohne|sind) )zu zweit|(?:was|etwas) unternehmen|projekt\\p{L}*',
    'ensemble|(?:faire|partager|bricoler|créer) (?:\\p{L}+ ){0,3}à deux|(?:quelqu.un )?avec qui faire|projet\\p{L}*|collabor\\p{L}*',
    'juntos|juntas|hacer (?:algo|cosas) (?:con alguien|entre dos|a dúo)|(?:alguien )?con quien hacer|proyecto\\p{L}*|colabor\\p{L}*',
  ),
  'peer support': pattern(
    'same boat|same place|same situation|like me|peers?|misery loves company|(?:going|been|gone) through the same',
    '(?:gleichen|selben) (?:boot|lage|situation)|derselben (?:lage|situation)|wie mir|wie ich|(?:das ?selbe|das gleiche) (?:durchmacht|erlebt)',
    'même (?:bateau|situation|galère|cas)|comme moi|vit la même chose',
    'misma situación|mismo barco|como yo|pasando por lo mismo',
  ),
  // Everybody speaks of their work: only who looks for some names it as a kind.
  work: pattern(
    '(?:for|find(?:ing)?|look(?:ing)? for|paid) (?:my |some |new |more )*work|(?:find(?:ing)?|get(?:ting)?|need|want|look(?:ing)? for|offer(?:s|ing)?|new) (?:me |a |my |next |new )*job|job (?:leads?|offers?|search|hunt\\p{L}*)|professional(?:ly)?|business contacts?|hir(?:e|ing)|(?:new |find |finding )clients?',
    '(?<!(?:bin|war|mache|ich) )beruflich\\p{L}*(?! (?:bin|war|mache|habe|komme|arbeite))|(?:suche|brauche|für|neuen?|finde) (?:eine[nrs]? |die |meine |neuen? )*(?:arbeit|job|stelle|aufträge|kunden)|(?:arbeit|job|stelle|aufträge|kunden) (?:finden|suchen|bekommen)',
    'professionnel(?:lement|le|s|les)?|(?:trouver|chercher?|pour) (?:du |de |des |un |le |mon )*(?:travail|emploi|boulot|clients)',
    'profesional(?:es|mente)?|(?:encontrar|busco|buscar|para) (?:un |el |mi |más )*(?:trabajo|empleo|clientes)',
  ),
  learning: pattern(
    'learn(?:ing)?|(?<!i )teach(?:es)?|practi[sc]e',
    'lernen?|üben|beibring\\p{L}*',
    'apprend\\p{L}*|apprenne\\p{L}*',
    'aprend\\p{L}*|enseñ\\p{L}*',
  ),
  curiosity: pattern(
    'curio\\p{L}*|talk|conversation|walk|exchange|(?<!loves )company',
    'neugier\\p{L}*|gespräch\\p{L}*|austausch|reden|spaziergang',
    'curio\\p{L}*|discut\\p{L}*|échange\\p{L}*|conversation',
    'curio\\p{L}*|convers\\p{L}*|charla\\p{L}*',
  ),
};

/** "Work, mostly": the whole of a clause. */
const onlyWork =
  /^\W*(?:(?:mostly|rather|maybe|perhaps|probably|something|more|eher|vielleicht|hauptsächlich|plutôt|peut-être|quizás|más)\W+)*(?:work|arbeit|travail|trabajo)(?:\W+(?:mostly|rather|please|probably|bitte|eher|hauptsächlich|plutôt|por favor))*\W*$/iu;

/** Where one thing ends and the next begins; a clause that only says who somebody is belongs to them. */
const clauseEnds = new RegExp(
  `[.!?…;:\\n]+|,\\s+(?!(?:${[
    '(?:(?:from|with|for|to) )?(?:who|whom|that|which)',
    '(?:(?:von|mit|bei|für|zu) )?(?:dem|der|die|das|den|denen|wo)',
    '(?:(?:avec|de|pour|à) )?(?:qui|que|dont)',
    '(?:(?:de|con|para|a) )?(?:que|quien(?:es)?)',
  ].join(
    '|',
  )})(?![\\p{L}]))|\\s[–—-]+\\s|\\s(?=(?:but|sondern|aber|mais|pero|sino)(?![\\p{L}]))|,\\s+(?=(?:not|no|kein\\p{L}*|nicht|pas|sin)(?![\\p{L}]))`,
  'iu',
);

/** What turns down the kind that it stands before. */
const turnsDown = pattern(
  "not(?! (?:only|just|mind))|\\p{L}+n[’']t(?! mind)|never|no|nobody|none|neither|nor|without|enough|less|instead of|anything but|(?:tired|sick) of|(?:rather|sooner|more) [^,]{0,60}than(?! (?:me|i|myself))",
  'nicht(?! nur)|nichts|kein\\p{L}*|niemand\\p{L}*|nie|niemals|ohne|genug|weder|statt|weniger|(?:lieber|eher|mehr) [^,]{0,60}als',
  'pas(?! (?:seulement|que))|sans|aucune?|ni|assez|jamais|personne|moins|plutôt que|au lieu',
  'no(?! (?:solo|sólo|solamente))|sin|ning[uú]n\\p{L}*|nada|nadie|ni|nunca|menos|hart[oa] de|en (?:vez|lugar) de',
);
/** So many words may stand between. */
const mostBetween = 5;

/** What turns it down where it stands behind. */
const turnedDown =
  /^\W*(?:(?:is|are|would be|eher|lieber|bitte|muss|brauche|will|möchte|suche|ich|rather|please|really|est|n.est|vraiment|mejor|es|thanks|danke|merci|gracias)\W+){0,3}(?:not|\p{L}+n.t|nicht|nichts|kein\p{L}*|nein|non|pas|no|nope|never|nie)(?![\p{L}])/iu;

/** "A mentor? Rather not." */
const onlyNo =
  /^\W*(?:(?:rather|better|please|lieber|eher|bitte|plutôt|mejor|oh|well|ach)\W+)*(?:not|no|nope|nein|nicht|non|pas)(?:\W+(?:thanks|thank you|really|danke|merci|gracias))*\W*$/iu;

/** The kinds of connection that an answer names, and does not turn down. */
export function kindsIn(text: string): Kind[] {
  const clauses = text.split(clauseEnds).filter((clause) => /\p{L}/u.test(clause ?? ''));
  return kinds.filter((kind) =>
    clauses.some(
      (clause, at) =>
        !onlyNo.test(clauses[at + 1] ?? '') &&
        ((kind === 'work' && onlyWork.test(clause)) || names(kindWords[kind], clause)),
    ),
  );
}

function names(words: RegExp, clause: string): boolean {
  const all = new RegExp(words.source, 'giu');
  return [...clause.matchAll(all)].some((found) => {
    const before = clause.slice(0, found.index).split(/\s+/u).filter(Boolean);
    const near = before.slice(-mostBetween).join(' ');
    // "I'd rather do something than learn": what is set against it stands further off.
    const isSetAgainst = /(?:than|als|plutôt que)$/iu.test(near) && turnsDown.test(before.join(' '));
    return (
      !turnsDown.test(near) && !isSetAgainst && !turnedDown.test(clause.slice(found.index + found[0].length))
    );
  });
}

/** The sentences of an answer about kinds that tell more of whom somebody looks for than a kind. */
export function whomIn(text: string, language: string): string[] {
  const told = toldIn(text);
  const spoken = languageOf(told, language);
  return sentencesOf(told).filter((sentence) => {
    const rest = kinds.reduce(
      (left, kind) => left.replace(new RegExp(kindWords[kind].source, 'giu'), ' '),
      sentence,
    );
    return termsOf(rest.replace(sayingSo, ' '), spoken).size > 0;
  });
}

/** Words of an answer that tell nothing of anybody: "the first one, definitely". */
const sayingSo = new RegExp(
  pattern(
    'both|either|all|first|last|former|latter|definitely|absolutely|certainly|clearly|mostly|mainly|preferably|ideally|honestly|depends|option|choice|kind|meeting|connection|boats?|happily|fine|nice|lovely|fun|haha|ok(?:ay)?|enough|though|think|guess|suppose|someone|learn\\p{L}*|do|prefer\\p{L}*|fan|thing|stuff|answer\\p{L}*|(?<!who (?:doesn.t|does not|won.t|don.t) )mind|door|number|one|two|three|wise|basical+y|basicly|some1',
    'beides?|egal|erste(?:re)?[rsn]?|letzte(?:re)?[rsn]?|zweite[rsn]?|dritte[rsn]?|klar|definitiv|eindeutig|unbedingt|ehesten|liebsten|lieber|eher|vielleicht|wohl|glaube|denke|würde|wäre|schön|toll|machen|unternehmen|tun|treffen|jemand\\p{L}*|boot|keine[nrs]?|genug|davon|bloß|wirklich|alle drei',
    'les deux|premi[eè]re?|derni[eè]re?|second\\p{L}*|deuxième|troisième|plutôt|surtout|vraiment|clairement|sûr\\p{L}*|bateau|quelqu.un|chose|volontiers|préfér\\p{L}*|pense|crois|dirais|assez|fait|peut-être',
    'ambos|ambas|primer[oa]?|últim[oa]|segund[oa]|tercer[oa]?|claro|desde luego|sobre todo|quizás?|tal vez|prefer\\p{L}*|prefiero|creo|diría|barco|alguien|hacer|cualquiera|segur[oa]|más bien|ya',
  ).source,
  'giu',
);
