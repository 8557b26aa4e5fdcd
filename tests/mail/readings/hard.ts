// Hard replies and how they are judged: harm, rightness, needless questions back, days inside a window.

import type { ReadingKind } from '../../../functions/core/reading.ts';
import { read } from '../../../functions/mail/read.ts';
import { isHarm } from './expect.ts';
import { hardEnglish } from './hard-english.ts';
import { hardFurther } from './hard-further.ts';
import { hardGermanAndRomance } from './hard-german-romance.ts';

type Window = readonly [first: string, last: string];

/** The kinds a careful person may read, apart by blanks; the text, an answer to an ask; first and last right day. */
export type HardExample = readonly [
  kinds: string,
  text: string,
  days?: { readonly until?: Window; readonly notBefore?: Window },
];

/** Every hard reply by its language. */
export const hard: Readonly<Record<string, readonly HardExample[]>> = {
  ...hardEnglish,
  ...hardGermanAndRomance,
  ...hardFurther,
};

/** What became of a set, as numbers of replies, and the texts with which harm would be done. */
export interface Coverage {
  readonly replies: number;
  readonly right: number;
  readonly asked: number;
  readonly dated: number;
  readonly rightDay: number;
  readonly harmful: readonly string[];
}

const about = {
  context: 'ask',
  received: Date.parse('2026-03-10T09:00:00Z'),
  zone: 'Europe/Berlin',
} as const;

function inside(window: Window | undefined, day: string | null): boolean {
  if (window === undefined || day === null) return window === undefined && day === null;
  return day >= window[0] && day <= window[1];
}

/** Reads a set as if it had come on Tuesday 10 March 2026. */
export function coverageOf(examples: readonly HardExample[]): Coverage {
  const readings = examples.map(([kinds, text, days]) => {
    const wanted = kinds.split(' ') as ReadingKind[];
    const { kind, until, notBefore } = read(text, about);
    const right = wanted.includes(kind);
    const harm = !right && wanted.every((one) => isHarm(one, kind));
    const day = inside(days?.until, until) && inside(days?.notBefore, notBefore);
    return { text, kind, right, harm, dated: days !== undefined, day };
  });
  const count = (test: (one: (typeof readings)[number]) => boolean): number => readings.filter(test).length;
  return {
    replies: examples.length,
    right: count(({ right }) => right),
    asked: count(({ right, kind }) => !right && kind === 'unclear'),
    dated: count(({ dated }) => dated),
    rightDay: count(({ dated, day }) => dated && day),
    harmful: readings.filter(({ harm }) => harm).map(({ text, kind }) => `${text} → ${kind}`),
  };
}
