// What of a mail is told, for others to read, and what is only spoken to us: greetings, complaints, lead-ins, questions.
import { verbSecond } from './corrections/told.ts';
import { asksAboutUs } from './wishes-about.ts';
import {
  announcedThat,
  announcement,
  appeals,
  aside,
  asksWhom,
  courtesy,
  instructs,
  leadsToWish,
  talk,
  thatIsAll,
  turning,
  vocative,
} from './wishes-spoken-words.ts';

/** So many courtesies and announcements may stand one after the other. */
const mostLeads = 8;

const sentenceEnds = /((?<=[.!?…])\s+|\n+)/u;
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The text without what is only spoken to us; '' where it is nothing else. What is left stands as they wrote it. */
export function toldIn(text: string): string {
  const pieces = text.trim().split(sentenceEnds);
  let told = '';
  let gap = '';
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) {
      gap = piece;
      continue;
    }
    const point = pointOf(piece, told === '');
    if (!hasWords(point)) continue;
    told += (told === '' ? '' : gap) + point;
  }
  return told;
}

/** A sentence without what leads up to it. Courtesies are cut only where nothing is told before them. */
function pointOf(sentence: string, isFirst: boolean): string {
  const addressed = sentence.replace(vocative, (_, after: string) => after);
  let point = addressed.trim();
  for (let cut = 0; cut < mostLeads; cut += 1) {
    const next = withoutLead(point, isFirst);
    if (next === point) break;
    point = next;
  }
  const ended = withoutEnd(point);
  if (saysOnlyTalk(ended) || aside.test(ended)) return '';
  if (ended === sentence.trim()) return ended;
  return /^\p{Lu}/u.test(sentence.trim()) ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
}

function withoutLead(text: string, isFirst: boolean): string {
  const greeted = isFirst ? text.replace(courtesy, '').replace(thinks, '').replace(appeals, '') : text;
  if (greeted !== text) return greeted.trim();
  const announced = text.replace(announcement, '');
  if (announced !== text) return announced.trim();
  const that = announcedThat.exec(text);
  if (!that) return text.replace(beforeComma, '').trim();
  const rest = text.slice(that[0].length).trim();
  return /dass/iu.test(that.groups?.that ?? '') ? verbSecond(rest) : rest;
}

/** "Do not change anything, but ...": talk up to a comma. */
const beforeComma = new RegExp(
  `^[^,.!?\\n]{0,60}?(?:${talk.source})[^,.!?\\n]{0,30},\\s*(?:(?:and|but|und|aber|et|mais|y|pero)\\s+)?`,
  'iu',
);

/** "..., you have mixed it all up": talk behind the last comma. */
const afterComma = new RegExp(`,\\s+[^,.!?\\n]{0,20}(?:${talk.source})[^,.!?\\n]{0,30}[.!?\\s]*$`, 'iu');

/** "... in the evening lol": alone or at the end. */
const laughs = /(?:^|[\s,]+)(?:lol|rofl|(?:ha){2,}|(?:he){2,}|hihi|mdr|ptdr|(?:ja){2,}|xd)[\s.!]*$/iu;
/** "Ben, une copine", "um, somebody": what people say while they think, with or without a comma. */
const thinks = /^[^\p{L}\p{N}]*(?:ben|bah|euh|um+|uh+m?|erm|äh+m?|tja|naja|pues|eh)[\s,.…]+(?=\p{L})/iu;

/** Without "that's all" and talk at the end of what is told. */
function withoutEnd(text: string): string {
  const rest = text.replace(laughs, '').replace(afterComma, '').replace(thatIsAll, '');
  if (rest === text) return text;
  return /[.!?…]$/u.test(rest) || !/[.!?…]$/u.test(text) || !hasWords(rest) ? rest : `${rest}.`;
}

/** So many words beside it may go with what is talk. */
const mostBeside = 6;
function saysOnlyTalk(sentence: string): boolean {
  const rest = sentence.replace(new RegExp(talk.source, 'giu'), ' ');
  return rest !== sentence && (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostBeside;
}

/** Whether a sentence asks something of us, rather than of whoever may read it. */
export const asksUs = (sentence: string): boolean =>
  /\?["”»\s]*$/u.test(sentence.trim()) &&
  (asksWhom.test(sentence.replace(/^[¿¡"“„«\s]+/u, '')) ||
    asksAtTheEnd(sentence) ||
    asksAboutUs(sentence) !== null);

/** "My story sounds dry, can I change it later?": what is asked stands behind the last comma. */
const asksAtTheEnd = (sentence: string): boolean => {
  const last = sentence.split(/,\s+|¿/u).at(-1) ?? '';
  return asksWhom.test(last) || mayChange.test(last);
};
const mayChange =
  /^(?:(?:l[aoe]s?|l.|das|es|die|it)\s+)?(?:puedo|podría|puis-je|pourrais-je|peux-je|(?:est-ce que )?je peux|kann ich|darf ich|can i|may i|could i)(?![\p{L}])/iu;

/** Whether words that others would read still speak to us, or tell us what to do. */
export const speaksToUs = (words: string): boolean =>
  talk.test(words) || instructs.test(words) || words.split(sentenceEnds).some(asksUs);

/** "Jetzt such ich eher jemand": without its first word the verb no longer comes first. */
const inverted =
  /^(?<verb>such(?:e)?|brauch(?:e)?|möchte|hätte|würde|will|wünsche)\s+(?<pronoun>ich)(?![\p{L}])/iu;

/** A wish as it may stand alone: without "now", "rather", and "what I need is". */
export function wishAlone(told: string): string {
  const point = told
    .replace(turning.before, '')
    .replace(inverted, '$<pronoun> $<verb>')
    .replace(leadsToWish, '')
    .replace(turning.after, '$<wish> ')
    .replace(turning.end, '')
    .replace(/^["“„«]\s*(?<inside>[^"“”„«»]+?)\s*["”“»](?<end>[.!]?)$/u, '$<inside>$<end>')
    .trim();
  if (point === told || !hasWords(point)) return told;
  const alone = point.replace(
    /^(ich) (\p{Lu})/iu,
    (_, pronoun: string, verb: string) => `${pronoun} ${verb.toLowerCase()}`,
  );
  return /^\p{Lu}/u.test(told) ? alone.charAt(0).toUpperCase() + alone.slice(1) : alone;
}
