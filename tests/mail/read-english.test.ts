// English replies are read as a careful person would read them.

import { expect, test } from 'vitest';
import { english } from './readings/english.ts';
import { expectCareful } from './readings/expect.ts';

test('English replies are read rightly, and none does harm', () => {
  expectCareful(english, { right: 0.95, asked: 0.05, days: 0.9 });
  expect(english.length).toBeGreaterThan(100);
});
