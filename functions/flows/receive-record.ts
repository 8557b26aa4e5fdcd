// What is kept of a mail for thirty days: what became of it, and whose it was, so that it can be found and forgotten.
import { day } from '../core/decision.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Reading } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import type { Services } from '../services.ts';
import { mailOfKey } from '../store/shape.ts';
import type { Somebody } from './receive-correspondent.ts';

/** What became of one mail: also what an organiser looks at to see why. */
export interface MailRecord {
  readonly status: 'applied' | 'ignored' | 'set-aside';
  readonly reason: string;
  readonly received: number;
  readonly reading: Reading | null;
  /** What was left of the mail after trimming; null where it was not read. */
  readonly text: string | null;
  /** A mail to the operator waits here until it has been passed on; then nothing of it is left in the table. */
  readonly outbox?: Outbox;
  /** An organiser's answer to a plan waits here for those who make plans; then nothing of it is left in the table. */
  readonly forRound?: ForRound;
}

export interface ForRound {
  readonly community: string;
  readonly round: string;
  readonly organiser: string;
}

/** Where a mail of a member, or about one, lies. */
export interface MailPointer {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly introduction: string | null;
  readonly expires: number;
}

export const kept = 30 * day;

/** Notes whose mail this is, before anything follows from it. */
export async function noteWhose(
  { store }: Services,
  { id, bucket, key, received }: Inbound,
  correspondent: Somebody,
): Promise<void> {
  const { community, introduction } = correspondent;
  const member = correspondent.kind === 'member' ? correspondent.member : correspondent.about;
  const expires = received + kept;
  const body: MailPointer = { id, bucket, key, introduction: introduction?.id ?? null, expires };
  await store.put({ key: mailOfKey(community.id, member.id, id), version: 0, body }, { expires });
}
