// That somebody does not want to be brought together with a person whom they name.
import { pattern, sentences } from './wishes-words.ts';

/** Longer mails say more than that. */
const mostWords = 35;
const mostSentences = 3;

/** "Never put me with Judith Crane, we fell out": whether a mail asks for that, and names somebody. */
export function saysApart(text: string): boolean {
  const said = sentences(text);
  if (said.length > mostSentences || text.trim().split(/\s+/u).length > mostWords) return false;
  const asked = said.filter((one) => asksApart(one) && (!one.includes('?') || politely.test(one)));
  if (said.some((one) => one.includes('?') && !asked.includes(one))) return false;
  return asked.some((one) => namesOne(one) || (meantBefore.test(one) && said.some(namesSomebody)));
}

/** "Could you never ...?" asks for it all the same. */
const politely = pattern(
  '(?:can|could|would|will) you',
  '(?:könnt|könntet|würdet) ihr|(?:können|könnten|würden) sie',
  '(?:pouvez|pourriez|voulez|voudriez)-vous|vous (?:pouvez|pourriez)',
  '(?:podéis|podríais|pueden|podrían|puedes)',
);
/** "My neighbour Tilda Marquardt is with you. Please not her": the one who was named in the sentence before. */
const meantBefore = pattern(
  'him|her|them|that one',
  'ihm|ihn|ihr|der|dem|denen|die',
  'lui|elle|eux|celui-là|celle-là',
  'él|ella|ellos|ese|esa|con (?:él|ella)',
);

/** "Anybody else, but never Judith Crane": whom it is said of stands in the piece that says never. */
const namesOne = (sentence: string): boolean =>
  namesSomebody(sentence) ||
  sentence
    .split(/[,;]|(?<![\p{L}])(?:but|aber|nur|mais|pero)(?![\p{L}])/u)
    .some((piece) => never.test(piece) && namesSomebody(piece));

const never = pattern(
  'not|never',
  'nicht|nie|niemals|keinesfalls|auf keinen fall|bloß nicht',
  'pas|jamais|surtout pas',
  'no|nunca|jamás',
);

const asksApart = (sentence: string): boolean => ways.some((way) => way.every((one) => one.test(sentence)));

/** In each language: that it is not to be, what is not to be, and that it is wished. */
const ways: readonly (readonly RegExp[])[] = [
  [
    pattern('not|\\p{L}+n[^\\p{L}]t|never|avoid|no more|rather not'),
    pattern(
      '(?:propose|proposing|suggest|suggesting) (?!me(?![\\p{L}]))|(?:put|putting|pair|pairing|match|matching|introduce|introducing|bring|bringing|connect|connecting|set|setting|team)(?: \\p{L}+)? (?:me|us|the two of us|him|her|them|\\p{L}+ and me)|be(?:ing)? (?:put|paired|matched|introduced|brought|connected|set up)|(?:want|wish|like|care|need|prefer|rather not)(?: to| not to)? meet',
    ),
  ],
  [
    pattern(
      '(?:keep|leave) me (?:well )?(?:away|apart|clear) (?:from|of)|(?:any(?:one|body)|every(?:one|body)) but',
    ),
  ],
  [
    pattern('nicht|nie|niemals|keinesfalls|auf keinen fall|bloß nicht|nimmer'),
    pattern(
      'vor(?:ge)?schlagen|schlagt|schlagen sie|zusammen(?:ge|zu)?bringe?n?|zusammengebracht|zusammen|bekannt ?(?:ge)?mach\\p{L}*|vorgestellt|vor(?:zu)?stellen|stellt|gepaart|kennen ?lernen|treffen|zu tun haben',
    ),
    pattern(
      'will|möchte|mag|würde|könnt|dürft|können sie|bitte|bringt|bringen sie|stellt|macht|lasst|haltet|werden',
    ),
  ],
  [
    pattern('pas|jamais|surtout pas'),
    pattern('présente\\p{L}*|propose\\p{L}*|mett\\p{L}*|rencontrer|associe\\p{L}*|rapproche\\p{L}*|affaire'),
    pattern('(?:ne )?m(?:e|.) ?\\p{L}+|veux|voudrais|souhaite|préfère|aimerais'),
  ],
  [
    pattern('no|nunca|jamás'),
    pattern(
      'present\\p{L}*|propon\\p{L}*|propong\\p{L}*|junt\\p{L}*|pong\\p{L}*|empareje\\p{L}*|conocer|encontrarme',
    ),
    pattern('me|quiero|quisiera|prefiero|querría'),
  ],
];

/** Words that stand first in a sentence, whatever they are. */
const first =
  /^\W*(?:mit|ich|bitte|und|aber|nur|niemals|nie|auf|bringt|stellt|never|please|do|don.t|not|i|and|but|just|keep|ne|je|surtout|pas|et|mais|no|nunca|por|yo|y|pero)(?![\p{L}])\s*/iu;
const fullName =
  /(?<![\p{L}])\p{Lu}[\p{L}'’-]+\s+(?:(?:von|van|de|del|della|la|le|di|da|du|zu|zum)\s+){0,2}\p{Lu}[\p{L}'’-]+/u;

/** First and last name, as names are written; the first word of a sentence only where it may be one. */
const namesSomebody = (sentence: string): boolean =>
  !anybody.test(sentence) && fullName.test(sentence.replace(first, ''));

/** "People from New York" are none of them. */
const anybody = pattern(
  'people|some(?:one|body) (?:from|in|at|who)|any(?:one|body) (?:from|in|at|who|like)|members?|folks|guys|company',
  'leuten?|menschen|jemand\\p{L}*|alle[nr]?|firma',
  'gens|personnes?|quelqu.un (?:de|qui)|membres?',
  'gente|personas?|alguien|nadie|miembros?',
);
