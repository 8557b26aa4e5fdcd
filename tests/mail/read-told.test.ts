// Answers and wishes told at length, formally or by denials, beside the sentences that only sound like them (readings/told.txt).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

const received = Date.parse('2027-03-09T09:00:00Z');

/** The lines of the table under their headings: "# kind in context", or "# not kind in context". */
const told = readFileSync(new URL('readings/told.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .filter((part) => part.trim() !== '')
  .flatMap((part) => {
    const [heading = '', ...texts] = part.trim().split('\n');
    const [wanted = '', context = 'ask'] = heading.split(' in ');
    return texts.map((text) => [context as ReadingContext, text, wanted] as const);
  });

test.for(told)('%s: “%s” is %s', ([context, text, wanted]) => {
  const { kind } = read(text, { context, received, zone: 'Europe/Berlin' });
  if (wanted.startsWith('not ')) expect(kind).not.toBe(wanted.slice('not '.length));
  else expect(kind).toBe(wanted);
});
