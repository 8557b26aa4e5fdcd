// Rules and judge together: what is granted needs both, and nothing that a judge says alone can give, end or delete.
import { describe, expect, it } from 'vitest';
import {
  type Reading,
  type ReadingKind,
  readingContexts,
  readingKinds,
} from '../../functions/core/reading.ts';
import { combine, wantsOpinion } from '../../functions/core/second-opinion.ts';

const text = 'Yes please, from  May on. And tell me who she is.';

function reading(kind: ReadingKind): Reading {
  return {
    kind,
    until: null,
    notBefore: kind === 'accept' ? '2026-05-01' : null,
    evidence: 'Yes please',
    also: [],
    why: '',
  };
}

describe('accept and erase', () => {
  it.each(['accept', 'erase'] as const)('stand where the judge agrees: %s', (kind) => {
    expect(combine(reading(kind), { kind, span: 'yes please' }, text, 'ask')).toEqual(reading(kind));
  });

  it('become a question back where the judge disagrees, and are not lost', () => {
    const { kind, notBefore, also } = combine(
      reading('accept'),
      { kind: 'question', span: 'who she is' },
      text,
      'organiser',
    );
    expect([kind, notBefore, also[0]?.kind, also[0]?.notBefore]).toEqual([
      'unclear',
      null,
      'accept',
      '2026-05-01',
    ]);
  });

  it('need words that stand in the text, whatever line they are broken at', () => {
    expect(combine(reading('accept'), { kind: 'accept', span: 'please, from May' }, text, 'ask').kind).toBe(
      'accept',
    );
    expect(combine(reading('accept'), { kind: 'accept', span: 'I agree' }, text, 'ask').kind).toBe('unclear');
    expect(combine(reading('accept'), { kind: 'accept', span: ' ' }, text, 'ask').kind).toBe('unclear');
  });
});

describe('a judge that says nothing', () => {
  it.each(readingKinds.map((kind) => [kind]))('leaves the rules as they are: %s', (kind) => {
    expect(combine(reading(kind), null, text, 'ask')).toEqual(reading(kind));
  });
});

describe('a judge alone', () => {
  const grave: readonly ReadingKind[] = ['accept', 'erase', 'leave', 'block', 'resume', 'machine', 'bounce'];

  it('never gives, ends or deletes, whatever was asked', () => {
    for (const context of readingContexts) {
      for (const kind of grave) {
        expect(combine(reading('unclear'), { kind, span: 'Yes please' }, text, context).kind).toBe('unclear');
      }
    }
  });

  it('may say that a text the rules do not understand is a question', () => {
    const joined = combine(reading('unclear'), { kind: 'question', span: 'tell me who she is' }, text, 'ask');
    expect([joined.kind, joined.evidence]).toEqual(['question', 'tell me who she is']);
  });

  it('is not asked about a no, a pause or a farewell, and cannot change them', () => {
    for (const kind of readingKinds.filter((one) => !['accept', 'erase', 'unclear'].includes(one))) {
      expect(wantsOpinion(reading(kind))).toBe(false);
      expect(combine(reading(kind), { kind: 'accept', span: 'Yes please' }, text, 'ask').kind).toBe(kind);
    }
  });
});
