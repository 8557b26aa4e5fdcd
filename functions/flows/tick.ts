// The clock: what the index says is due is put in line, whatever crashed before.
import type { Services } from '../services.ts';

/** Items taken up in one minute; what is left over is due in the next. */
const most = 2_000;

/** Sends each due item to the queue of those who know what to do with it. Answers how many there were. */
export async function tick({ store, wake, rounds, now }: Services): Promise<number> {
  const due = await store.due(now(), most);
  const ofRounds = due.filter(({ pk }) => pk.startsWith('C#'));
  await wake.send(due.filter(({ pk }) => !pk.startsWith('C#')));
  await rounds.send(ofRounds);
  return due.length;
}
