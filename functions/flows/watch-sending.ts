// Looks each minute whether letters can leave, and notes since when not, so that no deadline passes meanwhile.
import { heldNow } from '../core/hold.ts';
import type { Services } from '../services.ts';

/** Notes a hold when it begins and when it ends; writes nothing in between. */
export async function watchSending({ switches, pacing, holds, log }: Services): Promise<void> {
  const why = (await switches.read()).sending ? ('stopped' as const) : await pacing.trouble();
  const before = heldNow(await holds.read());
  if (why === before) return;
  await holds.note(why);
  log.warn(why ? 'letters are held' : 'letters leave again', { why: why ?? before });
}
