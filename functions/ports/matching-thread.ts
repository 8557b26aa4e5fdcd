// Another thread of a round: does the parts of its work that it is told, until it is ended.
import { parentPort, workerData } from 'node:worker_threads';
import { doPart } from '../core/matching/threads.ts';
import type { Answer, Start, Told } from './threads.ts';

const { port, answers } = workerData as Start;

port.on('message', ({ work, part }: Told) => {
  const answer = answered(() => doPart(work, part));
  port.postMessage(answer, buffersOf(answer));
  Atomics.store(answers, 0, 1);
  Atomics.notify(answers, 0);
});

function answered(work: () => ReturnType<typeof doPart>): Answer {
  try {
    return { done: work() };
  } catch (failed) {
    return { failed };
  }
}

parentPort?.postMessage('ready');

/** What need not be copied on its way back. */
function buffersOf(answer: Answer): ArrayBuffer[] {
  if (!('done' in answer) || answer.done === null) return [];
  const { chunks, best, welcome } = answer.done;
  return [...chunks.flatMap(({ a, b, odds }) => [a, b, odds]), best, welcome].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}
