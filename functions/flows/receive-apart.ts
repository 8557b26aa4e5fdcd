// Somebody does not want to be brought together with a person they name: done where it can only be one, else a person reads it.
import type { Member } from '../core/member.ts';
import { saysName } from '../core/privacy.ts';
import { saysApart } from '../mail/wishes-apart.ts';
import { sentences } from '../mail/wishes-words.ts';
import type { Services } from '../services.ts';
import { loadIntroduction, loadMember } from '../store/aggregates.ts';
import { roundsOf } from './own-introductions.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut, type Effect, toMember } from './receive-give.ts';

/** Null where they ask for nothing of the kind. Beside an answer to an ask it is one of several wishes. */
export async function keepApartFrom(
  services: Services,
  { text, reading, inbound, proved }: Heeded,
  writer: Writer,
): Promise<Effect | null> {
  const answers = reading.kind === 'accept' || reading.kind === 'decline' || reading.kind === 'later';
  // One sentence that names somebody is about them, however much it sounds like a no to the ask.
  if (answers && writer.context === 'ask' && sentences(text).length > 1) return null;
  if (!proved || reading.kind === 'leave' || reading.kind === 'erase') return null;
  if (!saysApart(text) || writer.member.open?.asks === 'forget') return null;
  const known = (await introducedTo(services, writer.member)).filter(({ profile }) =>
    saysName(text, profile.name),
  );
  const [other] = known.length === 1 ? known : [];
  return toMember(
    services,
    writer,
    other ? { do: 'block', other: other.id } : { do: 'ask-question', words: cut(text), apart: true },
    inbound.id,
  );
}

/** Everybody whose name we told them: the letter that introduced the two has gone. */
async function introducedTo(services: Services, member: Member): Promise<readonly Member[]> {
  const rounds = await roundsOf(services, member);
  const found: Member[] = [];
  for (const { id, other } of rounds.flatMap(({ own }) => own)) {
    const one = await loadIntroduction(services.store, id);
    const isGone = one?.outbox.letters.every(({ kind }) => kind !== 'introduction');
    if (one?.introduction.stage !== 'introduced' || !isGone) continue;
    const person = await loadMember(services.store, member.community, other);
    if (person) found.push(person);
  }
  return found;
}
