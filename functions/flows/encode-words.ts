// What a member says is encoded when it comes in, so that a round finds it done.
import { dayIn } from '../core/community.ts';
import { textsToEncode } from '../core/matching/reading.ts';
import { candidates, emptyLedger } from '../core/round.ts';
import { keepOfMember } from '../ports/vectors-cache.ts';
import type { Services } from '../services.ts';
import type { MemberBody } from '../store/aggregates.ts';
import type { Key } from '../store/shape.ts';

/** Encodes the words of the member under this key, where they take part in rounds. Repeatable. */
export async function encodeWords(
  { store, objects, settings, embedder, now, log }: Services,
  key: Key,
): Promise<void> {
  if (embedder.model === 'none') return;
  const member = (await store.get<MemberBody>(key))?.body.member;
  if (!member || member.forgetting) return;
  const [candidate] = candidates([member], emptyLedger, dayIn('UTC', now()));
  if (!candidate) return;
  const place = { bucket: settings.objectsBucket, key: `rounds/${member.community}` };
  const texts = textsToEncode([candidate], embedder.languages);
  const encoded = await keepOfMember(objects, place, embedder, member.id, texts);
  log.info('words encoded', { model: embedder.model, encoded });
}
