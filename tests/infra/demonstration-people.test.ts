// The people of the demonstration: who they are, and that they join once, whatever happens.
import { describe, expect, it } from 'vitest';
import { match } from '../../functions/core/matching/match.ts';
import { defaultRules } from '../../functions/core/matching/rules.ts';
import { candidates, emptyLedger } from '../../functions/core/round.ts';
import { parseAddress } from '../../functions/mail/address.ts';
import { profileOf } from '../../infra/local/demo.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';

const today = '2026-03-02';

const members = demoPeople.map((person) => ({
  id: person.name,
  community: 'friends',
  standing: 'active' as const,
  profile: profileOf(person),
  attempt: 1,
  signedUpAt: 0,
  confirmedAt: 0,
  pausedUntil: null,
  unclear: 0,
  unprovedAt: 0,
  blocked: [],
  withdrawing: null,
  causes: [],
}));

const result = match({
  members: candidates(members, emptyLedger, today),
  past: [],
  rules: defaultRules,
  seed: 'friends 2026-03-02',
  now: today,
});

describe('the people of the demonstration', () => {
  it('are two dozen, each with an address of their own', () => {
    expect(demoPeople).toHaveLength(24);
    expect(new Set(demoPeople.map(({ address }) => parseAddress(address))).size).toBe(24);
    expect(demoPeople.every(({ address }) => address.endsWith('@example.org'))).toBe(true);
  });

  it('tell nothing in their own words that would name or find them', () => {
    for (const { name, seeks, offers, story } of demoPeople) {
      const words = [...seeks, ...offers, story].join(' ');
      expect(words).not.toMatch(/@|https?:|www\.|\d{5}/);
      for (const part of name.split(' ')) expect(words).not.toMatch(new RegExp(`\\b${part}\\b`, 'i'));
    }
  });

  it('mostly find each other in one round, and two rightly find nobody', () => {
    expect(result.pairs).toHaveLength(11);
    expect(result.unmatched.map(({ id }) => id)).toEqual(['Fenna de Boer', 'Yann Kermadec']);
  });

  it('meet in all three ways: to receive and give, both ways at once, and alike', () => {
    const ways = result.pairs.map(({ reasons }) => `${reasons.a.way} / ${reasons.b.way}`);
    const count = (way: string) => ways.filter((one) => one === way).length;
    expect(count('they-give-what-you-seek / they-give-what-you-seek')).toBeGreaterThanOrEqual(3);
    expect(count('you-both-seek / you-both-seek')).toBeGreaterThanOrEqual(3);
    expect(result.pairs.filter(({ order }) => order !== 'together').length).toBeGreaterThanOrEqual(3);
  });
});
