// Gives the command that a mail stands for to an introduction or a member, and wakes whoever posts what follows.
import { type Community, instantOf } from '../core/community.ts';
import type { Command, DatedInstant } from '../core/introduction.ts';
import type { Beside } from '../core/letter.ts';
import type { MemberCommand } from '../core/member.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember } from '../store/aggregates.ts';
import { countHolds } from '../store/holds.ts';
import { introductionKey, memberKey } from '../store/shape.ts';
import { countMisses } from './count-misses.ts';

/** What became of a mail, for its record. */
export interface Effect {
  readonly status: 'applied' | 'ignored';
  readonly reason: string;
  /** A letter back tells what was to be told beside it. */
  readonly told?: boolean;
}

/** Words that travel on into a letter or an item are bounded. */
const mostWords = 1_500;
export const mostQuoted = 300;

/** At what hour of a day that somebody named things go on. */
const morning = 9;

export async function toIntroduction(
  services: Services,
  id: string,
  command: Command,
  cause: string,
  beside: readonly Beside[] = [],
): Promise<Effect> {
  // Whether a yes is in time is judged by a deadline that may have to move first.
  if (command.do === 'accept') await countHolds(services.store, services.holds, id, services.now());
  const change = await changeIntroduction(
    services.store,
    id,
    command,
    circumstances(services, cause),
    beside,
  );
  if (command.do === 'accept' && change.state) await countMisses(services, change.state, { id: cause });
  await services.wake.offer([introductionKey(id)]);
  if (change.kind === 'refused') return { status: 'ignored', reason: change.refused };
  const told = change.kind === 'changed' && change.letters?.some((letter) => letter.beside !== undefined);
  return { status: 'applied', reason: command.do, ...(told && { told }) };
}

export async function toMember(
  services: Services,
  { community, member }: { community: Community; member: { id: string } },
  command: MemberCommand,
  cause: string,
): Promise<Effect> {
  const change = await changeMember(
    services.store,
    community.id,
    member.id,
    command,
    circumstances(services, cause),
  );
  await services.wake.offer([memberKey(community.id, member.id)]);
  if (change.kind !== 'refused' && change.state.forgetting) return { status: 'applied', reason: 'forgotten' };
  return change.kind === 'refused'
    ? { status: 'ignored', reason: change.refused }
    : { status: 'applied', reason: command.do };
}

const circumstances = (services: Services, id: string) => ({
  now: services.now(),
  cause: { kind: 'message', id } as const,
});

export const dated = ({ zone }: Community, said: string | null): DatedInstant | null =>
  said === null ? null : { day: said, at: instantOf(said, morning, zone) };

export const cut = (text: string, most = mostWords): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
