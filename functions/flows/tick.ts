// The clock: what the index says is due is put in line, whatever crashed before.
import { hour } from '../core/decision.ts';
import { heldNow } from '../core/hold.ts';
import type { Services } from '../services.ts';
import type { Due } from '../store/store.ts';

/** Items taken up in one minute; what is left over is due in the next. */
const most = 2_000;

/** Sends each due item to the queue of those who know what to do with it. Answers how many there were. */
export async function tick(services: Services): Promise<number> {
  const { store, wake, rounds, now } = services;
  const due = await store.due(now(), most);
  const isOfRounds = ({ pk }: Due) => pk.startsWith('C#');
  const ofRounds = due.filter(isOfRounds);
  const others = due.filter((one) => !isOfRounds(one));
  await wake.send(others);
  await rounds.send(ofRounds);
  await countWhatWaits(services, ofRounds, others.length);
  return due.length;
}

/** Every minute has its rounds looked at, and its letters posted: what is still due an hour later is late. */
async function countWhatWaits({ holds, switches, counts, now }: Services, ofRounds: Due[], letters: number) {
  if (heldNow(await holds.read()) !== null) {
    if (letters > 0) counts.add('LettersHeld', letters);
    return;
  }
  const late = ofRounds.filter(({ wakeAt }) => wakeAt > 0 && wakeAt < now() - hour);
  if (late.length > 0 && !(await switches.read()).rounds) counts.add('RoundsLate', late.length);
}
