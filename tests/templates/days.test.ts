// Days in letters, in words.
import { expect, it } from 'vitest';
import { dayAheadInWords } from '../../templates/phrases.ts';

const now = Date.parse('2027-03-02T09:00:00Z');

it('a day a year ahead has its year, since the same day of this year would be near', () => {
  expect(dayAheadInWords('2028-03-02', 'de', now)).toBe('Donnerstag, 2.\u00a0März 2028');
  expect(dayAheadInWords('2028-03-02', 'en', now)).toBe('Thursday 2 March 2028');
  expect(dayAheadInWords('2028-01-01', 'fr', now)).toBe('samedi 1er janvier 2028');
});

it('a nearer one has none', () => {
  expect(dayAheadInWords('2027-09-01', 'en', now)).toBe('Wednesday 1 September');
  expect(dayAheadInWords('2027-04-01', 'es', now)).toBe('jueves 1 de abril');
});
