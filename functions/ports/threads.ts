// Other threads of this machine, for the parts of a large round; whoever asks waits, and does a part as well.
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Part } from '../core/matching/part.ts';
import type { Done, Threads, Work } from '../core/matching/threads.ts';

/** What a thread is told when it starts; it says that it is ready by a message of its own. */
export interface Start {
  readonly port: MessagePort;
  /** 1 while an answer lies on the port. */
  readonly answers: Int32Array;
}

/** What it is told to do, and what it answers. */
export interface Told {
  readonly work: Work;
  readonly part: Part;
}

export type Answer = { readonly done: Done } | { readonly failed: unknown };

/** The code of a thread, beside the bundle or where it was written. */
const code = new URL('./matching-thread.mjs', import.meta.url);

/** How many threads do a round: as many as the machine has cores. A function of Lambda has one for so much memory. */
export function coresOf(environment: Readonly<Record<string, string | undefined>>): number {
  const megabytes = Number(environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE ?? 0);
  return megabytes > 0 ? Math.max(1, Math.floor(megabytes / 1_769)) : availableParallelism();
}

/** Members below whom other threads would only be in the way. */
const fewMembers = 2_000;

/** Lends threads to those who decide a round of so many members; nobody where they would only be in the way. */
export type LendThreads = <Result>(
  members: number,
  work: (threads: Threads | undefined) => Result,
) => Promise<Result>;

/** How many pieces of work a round parts. A thread does one: what it held for that is free once it ends. */
const works = 2;

/** Lends so many threads, the asking one among them. The others are started for one round and end with their work. */
export const lendThreads =
  (count: number): LendThreads =>
  async (members, work) => {
    if (count < 2 || members < fewMembers) return work(undefined);
    const started = await Promise.all(Array.from({ length: works * (count - 1) }, start));
    try {
      const others = started.flatMap((thread) => thread ?? []);
      return work(others.length === 0 ? undefined : together(others, count - 1));
    } finally {
      await Promise.all(started.map((thread) => thread?.worker.terminate()));
    }
  };

const together = (waiting: Thread[], atOnce: number): Threads => ({
  all(work, own) {
    const others = waiting.splice(0, atOnce);
    const of = others.length + 1;
    for (const [i, { port }] of others.entries())
      port.postMessage({ work, part: { part: i + 1, of } } satisfies Told);
    const done = [own({ part: 0, of }), ...others.map(answerOf)];
    for (const { worker } of others) void worker.terminate();
    return done;
  },
});

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly answers: Int32Array;
}

/** A thread that waits for work; null where none can be had, and the round is decided without. */
function start(): Promise<Thread | null> {
  const { port1: port, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Start = { port: port2, answers };
  const worker = new Worker(code, { execArgv: [], workerData, transferList: [port2] });
  return new Promise((resolve) => {
    worker.once('message', () => resolve({ worker, port, answers }));
    worker.on('error', () => resolve(null));
    worker.once('exit', () => {
      port.close();
      resolve(null);
    });
  });
}

/** Milliseconds after which a thread that says nothing is given up: longer than any round may take. */
const longest = 14 * 60_000;

/** Waits for a thread's answer, without giving way to anything else. */
function answerOf({ port, answers }: Thread): Done {
  Atomics.wait(answers, 0, 0, longest);
  Atomics.store(answers, 0, 0);
  const message: { readonly message: Answer } | undefined = receiveMessageOnPort(port);
  if (message === undefined) throw new Error('a thread of the round said nothing');
  if ('failed' in message.message) throw message.message.failed;
  return message.message.done;
}
