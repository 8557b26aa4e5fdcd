// What of a mail is a question for the other: what leans towards a yes or a no beside it is for nobody but us.
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { reallyAsks } from './wishes-parts.ts';
import { standsAlone } from './wishes-standing.ts';
import { yesApart } from './wishes-undecided.ts';
import { pattern, sentences } from './wishes-words.ts';

/**
 * The words that may be passed on as a question, those that lean left out; null where nothing asks, or what asks is a
 * condition, which would tell of the yes that hangs on it ("Only if they do not smoke").
 */
export function questionIn(text: string, about: ReadingAbout): string | null {
  if (sentences(text).some((sentence) => condition.test(sentence))) return null;
  const asked = sentences(yesApart(text, 'question', about).rest)
    .filter((sentence) => !leansIn(sentence, about) && !hangsOn(sentence))
    .flatMap((sentence) => withoutLeaning(sentence, about) ?? []);
  const words = asked.join(' ');
  const stands = asked.some((sentence) => asks(text, sentence) && standsAlone(sentence));
  return stands ? words : null;
}

/** "I would love to, but does he smoke?": the question alone; null where nothing can be left without telling which way they lean. */
function withoutLeaning(sentence: string, about: ReadingAbout): string | null {
  if (!sentence.includes('?')) return sentence;
  const leans = (piece: string): boolean =>
    tellsOwn.test(piece) || leansIn(piece.replace(/[\s,;:–—]+$/u, ''), about);
  const pieces = sentence.split(/(?<=[,;:–—])\s+|\s+(?=(?:but|aber|doch|mais|pero)(?![\p{L}]))/u);
  const from = pieces.findIndex((piece) => !leans(piece));
  const kept = from < 0 ? [] : pieces.slice(from, 1 + pieces.findLastIndex((piece) => !leans(piece)));
  if (kept.length === pieces.length) return sentence;
  const left = kept
    .join(' ')
    .replace(/^(?:(?:but|and|so|though|aber|und|nur|doch|mais|et|pero|y)(?![\p{L}])[\s,]*)+/iu, '')
    .replace(/[\s,;:–—]+$/u, '');
  if (!/\p{L}/u.test(left)) return null;
  const asked = left.endsWith('?') ? left : `${left}?`;
  return asked.charAt(0).toUpperCase() + asked.slice(1);
}

/** What tells of one's own answer, given or to come. */
const tellsOwn = pattern(
  '(?:i|we)(?:.ve| have|.d| had)? (?:already |just |might |could |will |may |do )?(?:said|say|told you|answered) (?:a )?(?:yes|no)|my (?:yes|no|answer)|(?:not|un)(?: quite)? ?sure|(?:i.m|i am) (?:hesitant|torn|undecided|tempted|interested|keen)|(?:(?:i|we)(?:.d| would| do)?|would) (?:love|like) to (?:meet|say yes)',
  '(?:ich|wir) (?:habe?n?|hab|hatte) (?:\\p{L}+ ){0,4}(?:ja|nein|zu|ab)\\s?gesagt|(?:ja|nein) sage|zusage|absage|mein(?:e[mn]?)? (?:ja|nein|antwort)|(?:un|nicht )sicher|unentschlossen|(?:sehr )?gern\\p{L}*(?=\\s*[,;]?$)',
  '(?:j.ai|je|de|j.aurais|avant de|si je) (?:\\p{L}+ )?(?:dis|dit|dire|dirais|répondu|répondre) (?:que )?(?:oui|non)|(?:mon (?:oui|non)|ma réponse)|pas (?:encore )?(?:s[uû]re?|certaine?)|volontiers',
  '(?:dije|digo|decir|dir[ée]|he dicho|diga) (?:que )?(?:s[ií]|no)|mi (?:s[ií]|no|respuesta)|(?:no )?(?:estoy )?segur[oa]|me encantar[ií]a(?=\\s*[,;]?$)|con (?:mucho )?gusto(?=\\s*[,;]?$)',
);

/** An answer to a question of the other, without what tells that its writer means to meet them; null where nothing else is said. */
export function answerIn(text: string): string | null {
  const said = sentences(text);
  const kept = said.filter((sentence) => !eager.test(sentence));
  if (kept.length === said.length) return text;
  return kept.length > 0 ? kept.join(' ') : null;
}

/** "Looking forward to the chess!" */
const eager = pattern(
  '(?:looking|look) forward|can.t wait|hope to (?:meet|see)|see you (?:soon|then|there)|excited|(?:would|.d) (?:love|like|be (?:glad|happy)) to (?:meet|have|show|come|join)|happy to meet|count me in|introduce us',
  '(?:freue? (?:ich )?mich|ich freu mich)|kann es kaum erwarten|bis bald|würde (?:ihn|sie|die person) gern(?:e)?|hoffe.{0,30}(?:treffen|kennen\\p{L}*)|bin dabei',
  'hâte de|(?:je )?me réjouis|à bientôt|j.aimerais (?:la|le) rencontrer|au plaisir',
  'tengo (?:muchas )?ganas|con (?:muchas )?ganas|nos vemos|espero conocer\\p{L}*|me encantaría conocer\\p{L}*',
);

/** A plain yes, which may well be all there is to answer. */
export const affirms = (text: string): boolean => yes.test(text);

const yes = pattern(
  'yes|yep|yeah|yup|sure|of course|certainly|definitely|absolutely|indeed|i (?:do|am|have|can|could|would)',
  'ja|jawohl|klar|sicher|natürlich|doch|genau|stimmt',
  'oui|si|bien sûr|certainement|tout à fait',
  's[ií]|claro|por supuesto|desde luego|seguro',
);
/** "Go on": that it is to begin. */
export const urges = (text: string): boolean => urging.test(text);

const urging = pattern(
  'go (?:on|ahead|for it)|carry on|do it|fine by me|let.s go|i.m (?:in|game)|count me in',
  'nur zu|macht(?: mal| das)?|los|weiter so|bin dabei',
  'allez-y|vas-y|je suis partante?',
  'adelante|venga|me apunto',
);
/** Whether an answer speaks of meeting. */
export const speaksOfMeeting = (text: string): boolean => ofMeeting.test(text);

const ofMeeting = pattern(
  'meet|introduc\\p{L}*|(?:put|get) us (?:in touch|together)|connect us',
  'kennen(?:lernen|zulernen)|treffen|vorstell\\p{L}*|stellt uns|bringt uns',
  'rencontrer|présente[rz]?(?:-nous)?|mettez-nous',
  'conocer\\p{L}*|present\\p{L}*|ponednos|pónganos',
);

const asks = (text: string, sentence: string): boolean =>
  reallyAsks(text, sentence) || wonders.test(sentence);

/** Whether a sentence alone would tell which way somebody leans. */
function leansIn(sentence: string, about: ReadingAbout): boolean {
  if (sentence.includes('?')) return false;
  const { kind } = read(sentence, about);
  return kind === 'accept' || kind === 'decline' || kind === 'later' || leaning.test(sentence);
}

/** What asks without a question mark. */
const wonders = pattern(
  'wonder(?:ing)?|curious|(?:like|want|need|love) to (?:know|hear|ask|understand)|tell me|(?:my |one |a |first a )?question|asking|ask (?:them|her|him)|let me know',
  'frage(?:n)?|(?:möchte|würde|will|wüsste|hätte) (?:\\p{L}+ ){0,4}(?:wissen|erfahren|gewusst)|wüsste|neugierig|interessiert mich|sagt mir',
  'demander?|question|(?:aimerais|voudrais|veux) (?:\\p{L}+ ){0,3}savoir|curieu\\p{L}*|dites-moi|je me demande',
  'pregunt\\p{L}*|(?:quisiera|quiero|querría|gustaría) (?:\\p{L}+ ){0,3}(?:saber|conocer)|curios\\p{L}*|decidme|dime|díganme',
  'domanda|vorrei sapere|chiedere|pergunta|gostaria de saber|queria saber|vraag|zou graag (?:\\p{L}+ ){0,3}weten|benieuwd|pytanie|chciał(?:a)?bym wiedzieć|undrar|fråga|undrer|spørgsmål|spørsmål|lurer|вопрос|хотел(?:а|ось)?(?: бы)? (?:узнать|знать)|интересно',
);

/** "Only if", "as long as": not "if you know", which is politeness. */
const condition = new RegExp(
  `^[^\\p{L}]*(?:(?:yes|ok(?:ay)?|sure|well|hm+|but|and|fine|ja|gut|gern\\p{L}*|aber|oui|mais|s[ií]|pero|vale)[\\s,.:;–-]+)*(?:${[
    'only (?:if|when|as long as)|(?:as|so) long as|provided(?: that)?|on (?:the )?condition|if (?:he|she|they|it|we)(?:.s|.re)?(?=\\s)|unless',
    '(?:aber )?nur (?:wenn|falls|sofern)|solange|sofern|vorausgesetzt|unter der bedingung|(?:wenn|falls) (?:er|sie|es|wir|das)(?=\\s)|außer wenn',
    '(?:seulement|uniquement) si|(?:à|sous) condition|tant qu|pourvu qu|si (?:elle|il|ils|elles|on|c.est)(?=\\s)|sauf si|à moins qu',
    '(?:s[oó]lo|solamente|[uú]nicamente) si|siempre (?:que|y cuando)|a condici[oó]n|con tal de|mientras|si (?:él|ella|no|es|son|le)(?=\\s)|salvo que|a menos que',
    's[oó] se|somente se|desde que|contanto que|solo se|purch[eé]|a patto|alleen als|mits|zolang|tylko jeśli|pod warunkiem|bara om|kun hvis|bare hvis|только если|при условии',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** "Sounds sensible, if he is patient": what depends on something tells of a yes, wherever in a sentence it stands. */
const hangsOn = (sentence: string): boolean =>
  !sentence.includes('?') &&
  sentence
    .split(/(?<=[,;:–—])\s+|\s+(?=(?:if|only|wenn|falls|si)\s)/u)
    .some((piece) => condition.test(piece));

/** Whether a text says on what it depends before it says anything else: nobody can tell whether that is a yes. */
export const beginsWithCondition = (text: string): boolean => condition.test(text.trim());

/** What leans though it answers nothing. */
const leaning = new RegExp(
  `^[^\\p{L}]*(?:(?:oh|ah|ooh|hm+|well|also|na|tja|bueno|bon|alors|pues)[\\s,.!–-]+)*(?:${[
    'possibly|maybe|perhaps|probably|potentially|might be|could be|not sure|i.m (?:tempted|torn|intrigued|interested|inclined|keen|in two minds)|(?:very |really |quite |that.s |this is |sounds? )*(?:interesting|tempting|intriguing|promising|good|great|lovely|fun|nice|wonderful|fascinating|exciting)|(?:(?:that|this|it|he|she|they) )?sounds?(?= \\p{L})|seems? (?:like|right|sensible|fine|nice|good|interesting)|i(?:.d| would| do) (?:\\p{L}+ )?(?:like|love|hate|prefer)(?! to (?:know|ask|hear|understand))|in principle|i (?:think|guess|suppose) (?:so|yes|not)|leaning',
    'vielleicht|eventuell|möglicherweise|wahrscheinlich|grundsätzlich|prinzipiell|im prinzip|(?:das |er |sie |es )?(?:klingt|hört sich|scheint|wirkt)|(?:sehr |ganz |wirklich )*(?:interessant|spannend|verlockend|reizvoll|schön|toll|gut)(?=\\s*[,.!])|ich (?:wäre|bin) (?:nicht )?(?:interessiert|dabei|unsicher|abgeneigt|geneigt)|jein|hätte lust',
    'peut-être|éventuellement|possible(?:ment)?|probablement|en principe|pourquoi pas|(?:très |bien |c.est )*(?:intéressant|tentant|intrigant|chouette|super)|(?:ça|cela|elle|il) (?:m.intéresse|a l.air|me tente|semble|sonne|me plaît|paraît)|(?:semble|paraît)(?= \\p{L})|je suis (?:tentée?|intéressée?|partante?)',
    'quizás?|tal vez|a lo mejor|posiblemente|probablemente|en principio|por qué no(?=\\s*[.!,]|$)|(?:eso |me )?(?:suena|parece)(?= \\p{L})|(?:muy |qué |suena )*(?:interesante|tentador\\p{L}*|bien|genial|bonito)|me (?:interesa|tienta|apetece|gustaría)(?! saber)',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
