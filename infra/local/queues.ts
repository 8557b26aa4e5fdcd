// The local queues: messages that wait, are handed out, come back when they fail, and are put aside in the end.
import { randomUUID } from 'node:crypto';
import type { Shelf } from './shelf.ts';

/** One waiting message as it lies on disk; instants in epoch milliseconds of the service's time. */
export interface Message {
  readonly id: string;
  readonly sequence: number;
  readonly body: string;
  readonly sentAt: number;
  /** Not handed out before. */
  readonly visibleAt: number;
  readonly receives: number;
  readonly firstReceivedAt: number | null;
}

export interface Queue {
  readonly name: string;
  /** Kept when the call returns. Answers with the message's id. */
  send(body: string, delaySeconds?: number): string;
  /** Hands out up to `limit` due messages, oldest first; they stay hidden for the visibility time. */
  receive(limit: number): Message[];
  /** The message is done with. */
  remove(id: string): void;
  /** It failed: it stays hidden for its visibility time, or is put aside if it was its last try. */
  giveBack(id: string): void;
  hasDue(): boolean;
  /** When the next message becomes due; `null` for an empty queue. */
  nextDue(): number | null;
  messages(): readonly Message[];
  /** Called after each arrival. */
  onArrival(listener: () => void): void;
}

/** By which whoever puts messages into it names it. */
export const queueArn = (name: string): string => `arn:aws:sqs:eu-west-1:000000000000:${name}`;

/** The same numbers as the real queues have. */
export const visibilityMilliseconds = 180_000;
const maxReceives = 6;

interface QueueParts {
  readonly name: string;
  readonly shelf: Shelf;
  readonly now: () => number;
  /** Where messages go after their last try; without it they are handed out for ever. */
  readonly dead?: Queue;
}

/** Opens a queue with what lies on its shelf: what was being handled when the process ended is due again. */
export function openQueue({ name, shelf, now, dead }: QueueParts): Queue {
  const waiting = new Map<string, Message>();
  for (const kept of loadInOrder(shelf))
    waiting.set(kept.id, kept.receives > 0 ? { ...kept, visibleAt: 0 } : kept);
  let sequence = Math.max(0, ...[...waiting.values()].map((message) => message.sequence));
  const listeners: (() => void)[] = [];

  const keep = (message: Message): void => {
    shelf.put(message.id, Buffer.from(JSON.stringify(message)));
    waiting.set(message.id, message);
  };
  const remove = (id: string): void => {
    shelf.remove(id);
    waiting.delete(id);
  };
  /** Put aside first and removed after: a crash between the two makes it double, never lost. */
  const putAside = (message: Message, into: Queue): void => {
    into.send(message.body);
    remove(message.id);
  };
  const spent = (message: Message): boolean => message.receives >= maxReceives;

  return {
    name,
    send(body, delaySeconds = 0) {
      sequence += 1;
      const id = randomUUID();
      const sentAt = now();
      const visibleAt = sentAt + delaySeconds * 1000;
      keep({ id, sequence, body, sentAt, visibleAt, receives: 0, firstReceivedAt: null });
      for (const listener of listeners) listener();
      return id;
    },
    receive(limit) {
      const at = now();
      const handed: Message[] = [];
      for (const message of [...waiting.values()]) {
        if (handed.length === limit) break;
        if (message.visibleAt > at) continue;
        if (dead && spent(message)) {
          putAside(message, dead);
          continue;
        }
        const taken = {
          ...message,
          receives: message.receives + 1,
          visibleAt: at + visibilityMilliseconds,
          firstReceivedAt: message.firstReceivedAt ?? at,
        };
        keep(taken);
        handed.push(taken);
      }
      return handed;
    },
    remove,
    giveBack(id) {
      const message = waiting.get(id);
      if (message && dead && spent(message)) putAside(message, dead);
    },
    hasDue: () => {
      const at = now();
      for (const message of waiting.values()) if (message.visibleAt <= at) return true;
      return false;
    },
    nextDue: () =>
      waiting.size === 0 ? null : Math.min(...[...waiting.values()].map(({ visibleAt }) => visibleAt)),
    messages: () => [...waiting.values()],
    onArrival: (listener) => void listeners.push(listener),
  };
}

function loadInOrder(shelf: Shelf): Message[] {
  return shelf
    .names()
    .map((name) => shelf.get(name))
    .filter((content) => content !== undefined)
    .map((content) => JSON.parse(content.toString()) as Message)
    .sort((first, second) => first.sequence - second.sequence);
}
