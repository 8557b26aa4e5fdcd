// Days in twelve languages: nearly all ways to name one are taken for what a careful person may take them for.
import { expect, test } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { columns, days } from './readings/days.ts';

const about = {
  context: 'ask',
  received: Date.parse('2026-03-10T09:00:00Z'),
  zone: 'Europe/Berlin',
} as const;

test.for(columns)('in %s at most two ways of naming a day are misunderstood', (language) => {
  const said = days.filter((one) => one.language === language);
  const found = said.map(({ said: text, window: [first, last] }) => {
    const { until } = read(text, about);
    return { text, until, right: until !== null && until >= first && until <= last };
  });
  expect(said).toHaveLength(45);
  expect(
    found.filter(({ right }) => !right).map(({ text, until }) => `${text}: ${until}`).length,
  ).toBeLessThan(3);
});
