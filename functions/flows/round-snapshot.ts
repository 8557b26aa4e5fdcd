// Who takes part in a round and what is remembered of earlier ones: what a plan follows from, and what a preview shows.
import { type Community, dayIn } from '../core/community.ts';
import type { MatchInput } from '../core/matching/match.ts';
import { speakersOfTexts, textsToEncode } from '../core/matching/reading.ts';
import type { Member } from '../core/member.ts';
import { candidates, emptyLedger, type Ledger } from '../core/round.ts';
import { shardLetters } from '../mail/address.ts';
import { keptVectors } from '../ports/vectors-cache.ts';
import type { Services } from '../services.ts';
import type { MemberBody } from '../store/aggregates.ts';
import { memberKey } from '../store/shape.ts';

export interface Snapshot {
  /** The input of matching, without the seed. */
  readonly input: Omit<MatchInput, 'seed'>;
  readonly ledger: Ledger;
  /** Everybody whom the community knows, whatever their standing. */
  readonly members: readonly Member[];
}

/** Reads the community as a round that opens `at` this instant would see it. */
export async function roundSnapshot(
  { store, objects, settings }: Pick<Services, 'store' | 'objects' | 'settings'>,
  community: Community,
  at: number,
): Promise<Snapshot> {
  const today = dayIn(community.zone, at);
  const ledger = community.ledger
    ? await objects.json<Ledger>(settings.objectsBucket, community.ledger)
    : emptyLedger;
  const shards = await Promise.all(
    [...shardLetters].map((letter) => store.list<MemberBody>(memberKey(community.id, letter).pk)),
  );
  const members = shards.flat().map(({ body }) => body.member);
  const present = candidates(members, ledger, today);
  return {
    input: { members: present, past: ledger.pairs, rules: community.rules, now: today },
    ledger,
    members,
  };
}

/** The input with what its texts mean, as far as the embedder understands their languages; the rest goes by words. */
export async function withMeaning(
  { objects, settings, embedder, log }: Pick<Services, 'objects' | 'settings' | 'embedder' | 'log'>,
  community: Community,
  input: Snapshot['input'],
): Promise<Snapshot['input']> {
  if (embedder.model === 'none') return input;
  const texts = speakersOfTexts(input.members, embedder.languages);
  const place = { bucket: settings.objectsBucket, key: `rounds/${community.id}` };
  const { vectors, encoded } = await keptVectors(objects, place, embedder, texts);
  log.info('meaning', {
    model: embedder.model,
    texts: texts.size,
    encoded,
    byWordsAlone: textsToEncode(input.members, null).length - vectors.size,
  });
  return { ...input, vectors, model: embedder.model, usual: embedder.usual };
}
