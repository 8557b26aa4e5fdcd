// What became of a yes is counted with whoever said it: so often "not this time" in a row is a matter for a person.
import type { Cause } from '../core/decision.ts';
import type { Introduction, Side } from '../core/introduction.ts';
import type { Services } from '../services.ts';
import { changeMember } from '../store/aggregates.ts';
import { memberKey } from '../store/shape.ts';

/**
 * Counts, for each of the two, what the change of this cause told them. Repeatable, and to be repeated with the cause:
 * a run that died between the two items is made good by the next.
 */
export async function countMisses(
  services: Services,
  introduction: Introduction,
  { id }: Pick<Cause, 'id'>,
): Promise<void> {
  const { community, history } = introduction;
  const now = services.now();
  const caused = history.filter(({ cause }) => cause.id === id).map(({ event }) => event);
  for (const side of ['a', 'b'] as const) {
    const command = heardNotThisTime(introduction, side, id)
      ? 'miss'
      : caused.includes('followed-up')
        ? 'meet'
        : null;
    if (!command) continue;
    const cause: Cause = { kind: 'schedule', id: `${command} ${introduction.id}` };
    await changeMember(services.store, community, introduction[side], { do: command }, { now, cause });
    await services.wake.offer([memberKey(community, introduction[side])]);
  }
}

/** At the close; or after it, where a yes that was in time was read only then. */
function heardNotThisTime({ sides, history, times, closed }: Introduction, side: Side, cause: string) {
  const { answer, acceptedInVain, gone } = sides[side];
  return history.some(
    (event) =>
      event.cause.id === cause &&
      (event.event === 'closed'
        ? (answer === 'accepted' || acceptedInVain) && !gone
        : event.event === 'accepted-in-vain' &&
          event.side === side &&
          closed &&
          event.received <= times.ends),
  );
}
