// The rounds and introductions that somebody was part of, found through the plans, which keep ids.
import { otherSide, type Side } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import type { Plan, Round } from '../core/round.ts';
import type { OwnPart } from '../mail/compose.ts';
import type { Services } from '../services.ts';
import { loadIntroduction, type RoundBody } from '../store/aggregates.ts';
import { roundKey } from '../store/shape.ts';

export interface OwnIntroduction {
  readonly id: string;
  readonly side: Side;
  readonly other: string;
}

/** Every round whose plan has a pair with the member, with those introductions. */
export async function roundsOf({ store, objects, settings }: Services, { community, id }: Member) {
  const { pk, sk } = roundKey(community, '');
  const found: { round: Round; plan: Plan; own: OwnIntroduction[] }[] = [];
  for (const { body } of await store.list<RoundBody>(pk, sk)) {
    const plan = await objects.json<Plan>(settings.objectsBucket, body.round.plan.key);
    const own = plan.pairs.flatMap((pair): OwnIntroduction[] => {
      const side = pair.a === id ? 'a' : pair.b === id ? 'b' : null;
      return side ? [{ id: pair.id, side, other: pair[otherSide(side)] }] : [];
    });
    if (own.length > 0) found.push({ round: body.round, plan, own });
  }
  return found;
}

/** What the member said to each introduction, and nothing of the other. */
export async function ownParts(services: Services, member: Member): Promise<OwnPart[]> {
  const rounds = await roundsOf(services, member);
  const parts: OwnPart[] = [];
  for (const { id, side } of rounds.flatMap(({ own }) => own)) {
    const found = await loadIntroduction(services.store, id);
    const asked = found?.introduction.sides[side].askedAt;
    if (!found || !asked) continue;
    const said = found.introduction.history
      .filter((event) => 'side' in event && event.side === side && own.has(event.event))
      .map((event) => ({
        at: new Date(event.at).toISOString(),
        what: event.event === 'accepted-in-vain' ? 'accepted' : event.event,
        ...('words' in event && event.words && { words: event.words }),
      }));
    parts.push({ asked: new Date(asked).toISOString(), said });
  }
  return parts;
}

const own: ReadonlySet<string> = new Set([
  'accepted',
  'accepted-in-vain',
  'declined',
  'questioned',
  'outcome-told',
]);
