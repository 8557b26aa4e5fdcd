// Words that stand in the place of others, said without quotation marks: "instead of canteen bistro", "Schumann, not Schubert".
import { any, type Form, form } from './form.ts';

const word = '[^\\s"“”„«»,.:;!?]{2,40}';
const article = `(?:${any('an?|the', 'der|die|das|den|dem|eine?[nmr]?', 'le|la|les|une?', 'el|la|los|las|una?')}\\s+)?`;
const few = (name: string) => `${article}(?<${name}>${word}(?:\\s${word})?)`;
const insteadOf = any(
  'instead of|in place of',
  'statt|anstatt|anstelle von',
  'au lieu d[eu]|à la place d[eu]',
  'en vez de|en lugar de',
);
const politely = `(?:,?\\s+${any('please', 'bitte', 's.il (?:vous|te) pla[iî]t|svp', 'por favor')})?`;
/** "..., I always mix them up": why, which changes nothing. */
const why = '(?:,\\s.{2,160})?';

/** Of whom something is wished, and what is no word of a text: "it should be", "the person should be patient". */
const nobody = `(?!${article}(?:${any(
  'i|it|this|that|these|those|they|he|she|we|you|there|everything|all|something|some(?:one|body)|any(?:one|body)|nobody|everyone|people|person|partner|mentor|they|who|which|what|one|life|rest|sentence|story|text|piece|number',
  'ich|es|das|dies\\p{L}*|sie|er|wir|ihr|man|jemand\\p{L}*|niemand\\p{L}*|alle[sr]?|person|leute|mensch(?:en)?|partner\\p{L}*|mentor\\p{L}*|da|dort|hier|rest|satz|text|geschichte|nummer',
  'je|il|elle|ce|cela|ça|on|nous|vous|ils|elles|quelqu.un|personne|gens|tout|partenaire|mentor|reste|phrase|texte|histoire|numéro',
  'yo|eso|esto|ello|él|ella|nosotros|alguien|nadie|gente|persona|todo|todos|compañer\\p{L}*|mentor\\p{L}*|resto|frase|texto|historia|número',
)})(?![\\p{L}]))`;

/** How long, as one says it: "not long, but thirty years". */
const amount = any(
  '(?:so |very )?long|short(?:ly)?|(?:a )?few \\p{L}+',
  '(?:so |sehr )?lang(?:e)?|kurz(?:e)?(?: zeit)?|wenige? \\p{L}+',
  '(?:très |si )?longtemps|peu de temps|quelques \\p{L}+',
  'mucho tiempo|poco tiempo|unos? poc\\p{L}+ \\p{L}+',
);
const not = any(
  'not(?! only| just| merely)',
  'nicht(?! nur| bloß)',
  '(?:non )?pas(?! seulement| que)',
  'no(?! s[oó]lo| solamente)(?:\\s+(?:soy|era|fui|estuve|estoy|tengo|tenía|vivo|trabajo))?',
);
const butRather = any('but', 'sondern', 'mais', 'sino');

/** "I was not long a teacher, but thirty years": what it was, and what it really was. */
const notBut: readonly Form[] = [
  form('swap', `(?:\\p{L}+\\s+){0,4}${not}\\s+${few('instead')},?\\s+${butRather}\\s+${few('words')}`),
];

export const swapsSaid: readonly Form[] = [
  form('swap', `${insteadOf}\\s+${article}(?<instead>${word})\\s+${article}(?<words>${word})${politely}`),
  form('swap', `${insteadOf}\\s+${few('instead')},\\s+${few('words')}${politely}`),
  form(
    'swap',
    `${nobody}${few('instead')}\\s+${any('should (?:really |rather |have )*(?:be|read|been)|must be|ought to be', 'devrait être|doit être', 'debería ser|tiene que ser|debe ser')}\\s+${few('words')}${why}`,
  ),
  form(
    'swap',
    `${nobody}${few('instead')}\\s+(?:soll(?:te)?|muss|müsste)\\s+(?:(?:eigentlich|lieber|doch|bitte)\\s+)*${few('words')}\\s+(?:heißen|sein)${why}`,
  ),
  form(
    'swap',
    `${few('words')}${politely},\\s+(?:(?:and|und|et|y)\\s+)?${any('not', 'nicht', '(?:non )?pas', 'no')}\\s+${few('instead')}${politely}`,
  ),
  form(
    'swap',
    `(?:\\p{L}+\\s+){0,4}${not}\\s+(?<instead>${amount})(?:\\s[^,.;:!?]{1,60}?)?,?\\s+${butRather}\\s+(?<words>[^,.;:!?]{2,60})`,
  ),
  ...notBut,
  // "No soy panadero, sino pastelero": the "no" in front is no interjection.
  ...notBut.map((one): Form => ({ ...one, raw: true })),
].map((one): Form => ({ ...one, vague: true }));
