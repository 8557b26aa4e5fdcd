// Reasons of a round in words for the organiser, with the members' own sentences in them.
import type { Quote, Reason, UnmatchedReason } from '../core/matching/explain.ts';
import type { Way } from './preview-compare.ts';
import type { Preview } from './preview-round.ts';
import { count, facts, short } from './table.ts';

/** Why this is somebody for `name`. */
export function reasonInWords(reason: Reason, name: string, other: string): string {
  const said = reason.quotes.map((quote) => quoteInWords(reason.way, quote, name, other));
  const kind = reason.kind ? ` (${reason.kind})` : '';
  const values = reason.values.length > 0 ? ` Both care about ${reason.values.join(', ')}.` : '';
  if (said.length === 0) return `What connects them was told in confidence${kind}.${values}`;
  return `${said.join(' ')}${kind ? ` It is about ${reason.kind}.` : ''}${values}`;
}

function quoteInWords(way: Reason['way'], { yours, theirs }: Quote, name: string, other: string): string {
  const mine = yours === null ? 'something told in confidence' : `“${withoutStop(yours)}”`;
  const others = theirs === null ? 'something told in confidence.' : ended(theirs);
  switch (way) {
    case 'they-give-what-you-seek':
      return `${name} seeks ${mine}; ${other} gives ${others}`;
    case 'you-give-what-they-seek':
      return `${name} gives ${mine}, which ${other} seeks: ${others}`;
    case 'you-both-seek':
      return `${name} seeks ${mine}; ${other} seeks the like: ${others}`;
  }
}

/** A sentence in the middle of ours goes without its full stop; one at the end keeps its own mark. */
const withoutStop = (text: string): string => text.replace(/\.$/, '');
const ended = (text: string): string => (/[.!?…]$/.test(text) ? `“${text}”` : `“${text}”.`);

/** Why somebody has nobody, and what would change it. */
export function unmatchedInWords(reason: UnmatchedReason, name: string): string {
  switch (reason) {
    case 'no-seek':
      return `${name} has not said what to look for; one sentence would change it.`;
    case 'too-few-people':
      return 'There is nobody else in the round yet; more people would change it.';
    case 'all-already-met':
      return `${name} has met, or been proposed to, everybody here who would suit; new people, or the end of the cool-down, would change it.`;
    case 'rules-leave-nobody':
      return `The rules (company, language, tags, blocks, earlier pairs) leave nobody for ${name}; another language or a looser rule would change it.`;
    case 'no-common-language':
      return `Nobody else here shares a language with ${name}; another language would change it.`;
    case 'nobody-meets-your-seek':
      return `Nobody here gives what ${name} looks for yet; somebody who does, or other words for it, would change it.`;
    case 'nobody-seeks-what-you-give':
      return `Somebody gives what ${name} looks for, but would gain too little in return; more about what ${name} can give would change it.`;
    case 'others-were-closer':
      return `Those who would fit ${name} fit others better this time; having waited counts in the next round.`;
  }
}

/** The whole preview for the terminal. */
export function previewInWords(preview: Preview): string {
  const { pairs, unmatched } = preview;
  const head = `${preview.title}: ${count(preview.people, 'person', 'people')}, ${count(pairs.length, 'pair', 'pairs')}, ${unmatched.length} without anyone.\n`;
  const chosen = pairs.map(
    ({ a, b, score, why }) =>
      `\n${a} and ${b}  ${score.toFixed(2)}\n  ${oneLine(why.a)}\n  ${oneLine(why.b)}\n`,
  );
  const alone = unmatched.map(({ name, why }) => `  ${name}: ${why}\n`);
  return [
    head,
    ...chosen,
    ...(alone.length > 0 ? ['\nWithout anyone\n', ...alone] : []),
    `\nQuality and fairness\n${indented(facts(figures(preview)))}`,
    `\nCompared\n${indented(facts(comparisons(preview)))}`,
  ].join('');
}

/** Names and values that say how good and how fair the round is. */
export function figures({ people, quality, fairness }: Preview): [string, string][] {
  const of = (part: number, all: number) => `${part} of ${all}`;
  return [
    ['People served', of(quality.served, people)],
    ['Mean fit of a pair', quality.meanScore.toFixed(2)],
    ['Least fit of a pair', quality.leastScore.toFixed(2)],
    ['Least that anybody gains', quality.leastGain.toFixed(2)],
    ['Had waited, and have somebody now', of(fairness.waitingServed, fairness.waiting)],
    ['Newcomers who have somebody', of(fairness.newcomersServed, fairness.newcomers)],
    ['Longest wait that goes on', count(fairness.longestWaitLeft, 'round', 'rounds')],
    [
      'Proof',
      quality.weight === quality.bound
        ? 'no other choice of pairs is better'
        : `within ${quality.bound - quality.weight} of the best of ${quality.bound}`,
    ],
  ];
}

/** The round beside greed and chance. */
export function comparisons({ compared }: Preview): [string, string][] {
  const said = ({ served, meanScore }: Way, digits: number) =>
    `${served.toFixed(digits)} people with somebody who fits both ways, mean fit of all pairs ${meanScore.toFixed(2)}`;
  return [
    ['This round', said(compared.round, 0)],
    ['Best pair first (greedy)', said(compared.greedy, 0)],
    [`By lot (mean of ${compared.chance.draws} draws)`, said(compared.chance, 1)],
  ];
}

const oneLine = (text: string): string => short(text, 400);
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
