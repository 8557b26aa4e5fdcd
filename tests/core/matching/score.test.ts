// Scores against the answers of a thoughtful friend, and the properties that every score must have.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../functions/core/matching/match.ts';
import { readCommunity } from '../../../functions/core/matching/reading.ts';
import { type Candidate, defaultRules } from '../../../functions/core/matching/rules.ts';
import { reciprocal, scorerFor } from '../../../functions/core/matching/score.ts';
import type { Vectors } from '../../../functions/core/matching/sense.ts';
import { community, member, partners, say } from './community.ts';
import { farApart, rightFarApart } from './far-apart.ts';
import { lookAlikes, profiles, rightPeople } from './profiles.ts';
import { type Quality, qualityOf } from './quality.ts';
import { rightStrangers, strangers } from './strangers.ts';

function scores(members: readonly Candidate[], vectors: Vectors = new Map()) {
  const scorer = scorerFor(readCommunity(members, vectors));
  const place = new Map(members.map((one, i) => [one, i]));
  const at = (one: Candidate) => place.get(one) as number;
  return {
    meets: (a: Candidate, b: Candidate) => scorer.meets(at(a), at(b)),
    gain: (a: Candidate, b: Candidate) => scorer.gain(at(a), at(b)),
  };
}

function quality(
  members: readonly Candidate[],
  right: Readonly<Record<string, readonly string[]>>,
  alike: readonly (readonly [string, string])[],
): Quality {
  const { meets, gain } = scores(members);
  return qualityOf(members, right, alike, meets, (a, b) => reciprocal(gain(a, b), gain(b, a)));
}

describe('by words alone', () => {
  it('most members of a small community find the one who meets their wish', () => {
    const right = Object.fromEntries(
      partners.flatMap(([a, b]) => [
        [a, [b]],
        [b, [a]],
      ]),
    );
    const found = quality(community, right, []);
    expect(found.ndcgAt10).toBeGreaterThan(0.95);
    expect(found.mutualInFirstThree).toBeGreaterThan(0.95);
  });

  it('people of a community that no weight was tuned on find theirs too', () => {
    const found = quality(strangers, rightStrangers, []);
    expect(found.inFirstFive).toBeGreaterThan(0.9);
    expect(found.mutualInFirstThree).toBeGreaterThan(0.9);
    expect(found.nobodyRecognised).toBeGreaterThan(0.8);
  });

  it('where words have nothing in common few are found, and nobody is introduced to the wrong one', () => {
    const found = quality(farApart, rightFarApart, []);
    expect(found.inFirstFive).toBeGreaterThan(0.35);
    expect(found.nobodyRecognised).toBeGreaterThan(0.9);
    const { pairs } = match({
      members: farApart,
      past: [],
      rules: defaultRules,
      seed: 's',
      now: '2026-03-01',
    });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { a, b } of pairs) expect(rightFarApart[a]).toContain(b);
  });

  it('the right person comes first where words differ, and before those who only sound right', () => {
    const found = quality(profiles, rightPeople, lookAlikes);
    expect(found.ndcgAt10).toBeGreaterThan(0.9);
    expect(found.inFirstFive).toBeGreaterThan(0.9);
    expect(found.mutualInFirstThree).toBeGreaterThan(0.9);
    expect(found.lookAlikesAvoided).toBeGreaterThanOrEqual(7);
  });
});

describe('a score', () => {
  const teacher = member('tea', { seeks: [say('someone to sail with')], offers: [say('piano lessons')] });
  const pupil = member('pup', { seeks: [say('piano lessons')], offers: [say('someone to sail with')] });
  const rival = member('riv', { seeks: [say('piano lessons')], offers: [say('spare bicycles')] });

  it('tells an offer from a wish for the same', () => {
    const { meets } = scores([teacher, pupil, rival]);
    expect(meets(pupil, teacher)).toBeGreaterThan(2 * meets(pupil, rival));
  });

  it('changes when seek and offer are swapped', () => {
    const swapped = { ...teacher, seeks: teacher.offers, offers: teacher.seeks };
    const before = scores([teacher, pupil, rival]).meets(rival, teacher);
    const after = scores([swapped, pupil, rival]).meets(rival, swapped);
    expect(after).toBeLessThan(before / 2);
  });

  it('is nothing where the matter was refused', () => {
    const weary = member('wea', { offers: [say('Gardening. Please do not ask me about piano lessons.')] });
    const { meets } = scores([weary, pupil, rival]);
    expect(meets(pupil, weary)).toBe(0);
  });

  it('is lower where one wants a job and the other a chat', () => {
    const between = (kind: 'work' | 'curiosity') => {
      const asker = member('ask', { seeks: [say('nurses on night shifts', kind)] });
      const other = member('oth', {
        kinds: ['curiosity'],
        offers: [say('nurses on night shifts', 'curiosity')],
      });
      return scores([asker, other]).meets(asker, other);
    };
    expect(between('work')).toBeLessThan(0.7 * between('curiosity'));
  });

  it('lets the welcome chance to give stand in for a wish, for less', () => {
    const giver = member('giv', { offers: [say('beekeeping for beginners')] });
    const asker = member('ask', { seeks: [say('beekeeping')] });
    const { meets, gain } = scores([giver, asker]);
    expect(meets(giver, asker)).toBe(0);
    expect(gain(giver, asker)).toBeGreaterThan(0.2);
    expect(gain(giver, asker)).toBeLessThan(gain(asker, giver));
  });

  it('hears what vectors say where words say nothing', () => {
    const asker = member('ask', { seeks: [say('zymurgy')] });
    const other = member('oth', { offers: [say('homebrew')] });
    const vectors = new Map([
      ['zymurgy', Int8Array.of(100, 20, 0)],
      ['homebrew', Int8Array.of(90, 40, 0)],
    ]);
    expect(scores([asker, other]).meets(asker, other)).toBe(0);
    expect(scores([asker, other], vectors).meets(asker, other)).toBeGreaterThan(0.5);
  });

  it('lies between 0 and 1 for any texts', () => {
    const text = fc.lorem({ maxCount: 6 });
    const anyone = fc.tuple(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 2, maxLength: 6 }), (people) => {
        const members = people.map(([seeks, offers], i) =>
          member(`m${i}`, { seeks: seeks.map((one) => say(one)), offers: offers.map((one) => say(one)) }),
        );
        const { meets, gain } = scores(members);
        for (const a of members) {
          for (const b of members) {
            for (const value of [meets(a, b), gain(a, b)]) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
