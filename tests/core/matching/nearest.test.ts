// Nearest by vectors: the small program counts right, everyone is compared, and in a large community nearly all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../../functions/core/matching/dots.ts';
import { nearestByVectors } from '../../../functions/core/matching/nearest-vectors.ts';
import { readCommunity } from '../../../functions/core/matching/reading.ts';
import { cosine } from '../../../functions/core/matching/sense.ts';
import { member, say } from './community.ts';

const byte = fc.integer({ min: -127, max: 127 });

describe('inner products', () => {
  it('are those of plain arithmetic, for any length and number of rows', () => {
    const some = fc.integer({ min: 1, max: 70 }).chain((size) => {
      const row = fc.array(byte, { minLength: size, maxLength: size });
      return fc.tuple(row, fc.array(row, { maxLength: 9 }));
    });
    fc.assert(
      fc.property(some, ([query, rows]) => {
        const dots = dotsOf(query.length, 9);
        dots.hold(rows.map((row) => Int8Array.from(row)));
        const expected = rows.map((row) => row.reduce((sum, x, i) => sum + x * (query[i] as number), 0));
        expect([...dots.with(Int8Array.from(query))]).toEqual(expected);
      }),
    );
  });

  it('hold at the ends of the range', () => {
    const dots = dotsOf(512, 2);
    dots.hold([new Int8Array(512).fill(-128), new Int8Array(512).fill(127)]);
    expect([...dots.with(new Int8Array(512).fill(-128))]).toEqual([512 * 128 * 128, -512 * 127 * 128]);
  });
});

/** People around a few points, each of whom seeks and says one or two things near one of them. */
function crowd(count: number) {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const points = Array.from({ length: 30 }, () => Array.from({ length: 48 }, () => random() - 0.5));
  const vectors = new Map<string, Int8Array>();
  const text = (name: string) => {
    const point = points[Math.floor(random() * points.length)] as number[];
    vectors.set(
      name,
      Int8Array.from(point, (x) => Math.round(100 * x + 60 * (random() - 0.5))),
    );
    return say(name);
  };
  const members = Array.from({ length: count }, (_, i) =>
    member(`m${i}`, {
      seeks: i % 3 === 0 ? [text(`alpha${i}`), text(`beta${i}`)] : [text(`alpha${i}`)],
      offers: i % 2 === 0 ? [text(`gamma${i}`), text(`delta${i}`)] : [text(`gamma${i}`)],
    }),
  );
  return readCommunity(members, vectors).members;
}

describe('the nearest', () => {
  const members = crowd(900);
  const nearest = nearestByVectors(members, 40);

  it('are exactly those whose words are nearest to a seek', () => {
    for (const place of [0, 1, 450, 899]) {
      const near = members.map((other, at) => {
        const cosines = members[place]?.seeks.flatMap((seek) =>
          [...other.offers, ...other.seeks].map((their) =>
            seek.vector && their.vector ? cosine(seek.vector, their.vector) : 0,
          ),
        );
        return { at, value: at === place ? -1 : Math.max(...(cosines ?? [])) };
      });
      near.sort((x, y) => y.value - x.value || x.at - y.at);
      expect([...(nearest[place] ?? [])]).toEqual(near.slice(0, 40).map(({ at }) => at));
    }
  });

  it('are nearly all found where only neighbourhoods are looked at', () => {
    const around = nearestByVectors(members, 40, 0);
    const shared = nearest.map((list, place) => list.filter((one) => around[place]?.includes(one)).length);
    const all = nearest.reduce((sum, list) => sum + list.length, 0);
    expect(shared.reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.9);
  });

  it('are nobody where nobody has a vector', () => {
    const silent = readCommunity([member('a', { seeks: [say('bees')] }), member('b')], new Map()).members;
    expect(nearestByVectors(silent, 40).map((list) => list.length)).toEqual([0, 0]);
  });
});
