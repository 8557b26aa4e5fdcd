// Vectors of texts: what the encoder of the package promises, what is kept of them, and what is not.
import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../functions/core/matching/matter.ts';
import { readCommunity, textsToEncode } from '../../functions/core/matching/reading.ts';
import type { Candidate } from '../../functions/core/matching/rules.ts';
import { reciprocal, scorerFor } from '../../functions/core/matching/score.ts';
import type { Objects } from '../../functions/ports/objects.ts';
import { type Embedder, embedder } from '../../functions/ports/vectors.ts';
import { keepOfMember, keptVectors, packOf, unpacked } from '../../functions/ports/vectors-cache.ts';
import { piecesOf, roundedMean } from '../../functions/ports/vectors-text.ts';
import { say } from '../core/matching/community.ts';
import { farApart, rightFarApart } from '../core/matching/far-apart.ts';
import { qualityOf } from '../core/matching/quality.ts';
import { lookAlikesValley, rightValley, valley } from '../core/matching/valley.ts';

const encoder = embedder('embedded', {});

function cosine(a: Int8Array | undefined, b: Int8Array | undefined): number {
  const dot = (x: Int8Array, y: Int8Array) =>
    x.reduce((sum, value, at) => sum + value * (y[at] as number), 0);
  if (a === undefined || b === undefined) throw new Error('no vector');
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('the encoder of the package', () => {
  it('puts near what means the same, whatever the case', async () => {
    const texts = ['i look after bees', 'I LOOK AFTER BEES', 'beekeeping in my garden', 'a job in a bank'];
    const found = await encoder.embed(texts);
    const [bees, shouted, garden, bank] = texts.map((text) => found.get(text));
    expect(cosine(bees, shouted)).toBeGreaterThan(0.999);
    expect(cosine(bees, garden)).toBeGreaterThan(cosine(bees, bank) + 0.2);
  });

  it('has no vector for texts without letters, and is not troubled by them', async () => {
    const found = await encoder.embed(['', '  ', '42 !', 'bees']);
    expect([...found.keys()]).toEqual(['bees']);
  });

  it('says the same of a text alone and among others', async () => {
    const others = Array.from({ length: 40 }, (_, i) => `somebody who knows about matter number ${i}`);
    const alone = (await encoder.embed(['a baker'])).get('a baker');
    const among = (await encoder.embed([...others, 'a baker'])).get('a baker');
    expect(cosine(alone, among)).toBeGreaterThan(0.9999);
  });

  it('reads a long text to its end', async () => {
    const filler = 'This is a sentence that says nothing in particular about anybody at all. '.repeat(12);
    const ending = `${filler}What matters to me is beekeeping, bees, hives and honey.`;
    const found = await encoder.embed([filler, ending]);
    expect(cosine(found.get(filler), found.get(ending))).toBeLessThan(0.995);
  });

  it('scores two members in both directions at once as in each by itself', async () => {
    const vectors = await encoder.embed(textsToEncode(valley, encoder.languages));
    const scorer = scorerFor(readCommunity(valley, vectors, encoder.usual));
    for (let a = 0; a < valley.length; a++) {
      for (let b = 0; b < valley.length; b++) {
        if (a === b) continue;
        const [met, otherMet] = scorer.meetBoth(a, b);
        expect(met).toBe(scorer.meets(a, b));
        expect(otherMet).toBeCloseTo(scorer.meets(b, a), 12);
      }
    }
  });

  it('finds the right people where hardly a word is shared', async () => {
    for (const [members, right, alike] of [
      [valley, rightValley, lookAlikesValley],
      [farApart, rightFarApart, []],
    ] as const) {
      const vectors = await encoder.embed(textsToEncode(members, encoder.languages));
      const scorer = scorerFor(readCommunity(members, vectors, encoder.usual));
      const at = (one: Candidate) => members.indexOf(one);
      const gain = (a: Candidate, b: Candidate) => scorer.gain(at(a), at(b));
      const found = qualityOf(
        members,
        right,
        alike,
        (a, b) => scorer.meets(at(a), at(b)),
        (a, b) => reciprocal(gain(a, b), gain(b, a)),
      );
      expect(found.ndcgAt10).toBeGreaterThan(0.85);
      expect(found.inFirstFive).toBeGreaterThan(0.9);
      expect(found.mutualInFirstThree).toBeGreaterThan(0.9);
      expect(found.lookAlikesAvoided).toBeGreaterThanOrEqual(alike.length - 1);
    }
  });
});

describe('what is encoded', () => {
  it('is what is wanted, without what is refused', () => {
    const texts = textsToEncode(
      [
        {
          ...(valley[0] as Candidate),
          seeks: [say('I am looking for somebody who has restored an old mill')],
          offers: [say('Gardening. Please do not ask me about piano lessons.')],
        },
      ],
      ['en'],
    );
    expect(texts[0]).toBe('i am looking for somebody who has restored an old mill');
    expect(texts[1]).toContain('gardening');
    expect(texts[1]).not.toContain('piano');
  });

  it('is looked at in three ways: as it is, without who asks, and by its words of content', () => {
    expect(viewsOf('i am looking for somebody who has restored an old mill')).toEqual([
      'i am looking for somebody who has restored an old mill',
      'restored an old mill',
      'restored mill',
    ]);
  });

  it('is nothing in a language that the encoder does not read', () => {
    const german = {
      ...(valley[0] as Candidate),
      seeks: [say('Ich suche jemanden, der gerne mit mir wandert')],
    };
    expect(textsToEncode([{ ...german, offers: [] }], ['en'])).toEqual([]);
    expect(textsToEncode([{ ...german, offers: [] }], null)).toHaveLength(1);
  });
});

describe('no encoder', () => {
  it('knows nothing, so that words alone decide', async () => {
    expect((await embedder('none', {}).embed(['bees'])).size).toBe(0);
  });

  it('is not what a misspelt name means', () => {
    expect(() => embedder('embeded', {})).toThrow(/EMBEDDER/);
  });
});

describe('pieces and rounding', () => {
  it('cuts at sentences, and inside one only where it is too long', () => {
    expect(piecesOf('One two. Three four.')).toEqual(['One two. Three four.']);
    const long = Array.from({ length: 100 }, (_, i) => `w${i}`).join(' ');
    const pieces = piecesOf(`Short beginning. ${long}`);
    expect(pieces.join(' ')).toBe(`Short beginning. ${long}`);
    for (const piece of pieces) expect(piece.split(' ').length).toBeLessThanOrEqual(40);
  });

  it('keeps the direction of the mean', () => {
    expect([...roundedMean([[3, 0]])]).toEqual([127, 0]);
    expect([
      ...roundedMean([
        [5, 0],
        [0, -1],
      ]),
    ]).toEqual([127, -127]);
  });
});

/** A bucket of one object, and how often it was written. */
function bucket() {
  const held = new Map<string, Uint8Array>();
  let writes = 0;
  const objects: Pick<Objects, 'bytes' | 'writeBytes'> = {
    bytes: async (_, key) => held.get(key) ?? null,
    writeBytes: async (_, key, bytes) => {
      held.set(key, bytes);
      writes += 1;
    },
  };
  return { objects, held, writes: () => writes };
}

/** Texts, each said by Ada. */
const said = (...texts: string[]) => new Map(texts.map((text) => [text, 'ada']));

/** Counts letters, and remembers what it was asked. */
function counting(): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    model: 'counting-1',
    languages: null,
    usual: null,
    asked,
    async embed(texts) {
      asked.push(...texts);
      return new Map(texts.map((text) => [text, Int8Array.of(text.length, -text.length)]));
    },
  };
}

describe('what is kept', () => {
  const place = { bucket: 'objects', key: 'rounds/friends' };

  it('lets a round encode only what nobody said before', async () => {
    const { objects, writes } = bucket();
    const model = counting();
    await keptVectors(objects, place, model, said('bees', 'mills'));
    const second = await keptVectors(objects, place, model, said('bees', 'mills', 'boats', 'bees'));
    expect(model.asked).toEqual(['bees', 'mills', 'boats']);
    expect(second.encoded).toBe(1);
    expect([...(second.vectors.get('mills') ?? [])]).toEqual([5, -5]);
    await keptVectors(objects, place, model, said('bees', 'mills', 'boats'));
    expect(writes()).toBe(2);
  });

  it('is there before the round for whoever was heard in between', async () => {
    const { objects } = bucket();
    const model = counting();
    expect(await keepOfMember(objects, place, model, 'ada', ['bees'])).toBe(1);
    expect((await keptVectors(objects, place, model, said('bees', 'mills'))).encoded).toBe(1);
    expect((await keptVectors(objects, place, model, said('bees', 'mills'))).encoded).toBe(0);
    expect(model.asked).toEqual(['bees', 'mills']);
  });

  it('forgets what was taken back, and never holds the words themselves', async () => {
    const { objects, held } = bucket();
    await keptVectors(objects, place, counting(), said('bees', 'mills'));
    await keptVectors(objects, place, counting(), said('bees'));
    const [bytes] = held.values();
    expect(unpacked(bytes as Uint8Array, 'counting-1').size).toBe(1);
    expect(Buffer.from(bytes as Uint8Array).toString('latin1')).not.toContain('bees');
  });

  it('is another for another model', async () => {
    const { objects, held } = bucket();
    await keptVectors(objects, place, counting(), said('bees'));
    await keptVectors(objects, place, { ...counting(), model: 'other:2' }, said('bees'));
    expect([...held.keys()]).toEqual([
      'rounds/friends/vectors-counting-1.bin',
      'rounds/friends/vectors-other-2.bin',
    ]);
  });

  it('is made anew where it is damaged or may not be seen', async () => {
    const { objects, held } = bucket();
    await keptVectors(objects, place, counting(), said('bees'));
    for (const [key, bytes] of held) held.set(key, bytes.slice(0, -1));
    expect((await keptVectors(objects, place, counting(), said('bees'))).encoded).toBe(1);
    const denied = Object.assign(new Error('denied'), { name: 'AccessDenied' });
    const hidden = { ...objects, bytes: () => Promise.reject(denied) };
    expect((await keptVectors(hidden, place, counting(), said('bees'))).encoded).toBe(1);
    const broken = { ...objects, bytes: () => Promise.reject(new Error('down')) };
    await expect(keptVectors(broken, place, counting(), said('bees'))).rejects.toThrow('down');
  });

  it('comes back from a pack as it went in', () => {
    const vectors = new Map([
      ['a', Int8Array.of(1, -127, 3)],
      ['b', Int8Array.of(0, 5, 127)],
    ]);
    expect([...unpacked(packOf(vectors, 'm'), 'm').values()].map((one) => [...one])).toEqual([
      [1, -127, 3],
      [0, 5, 127],
    ]);
    expect(unpacked(new Uint8Array(3), 'm').size).toBe(0);
    expect(unpacked(packOf(vectors, 'm'), 'another').size).toBe(0);
  });
});
