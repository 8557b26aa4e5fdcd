// The local Lambda: the product's functions, each started by what starts it in AWS.
import { type Dispatcher, dispatch, type QueueFunction } from './dispatch.ts';
import type { Meter } from './meter.ts';
import type { Queue } from './queues.ts';

/** The functions of the product, as Lambda would call them. */
export interface LambdaFunctions {
  /** The second argument is what the function URL adds to the request. */
  http(request: Request, gateway: Gateway): Response | Promise<Response>;
  readonly inbound: QueueFunction;
  readonly feedback: QueueFunction;
  readonly relay: QueueFunction;
  readonly round: QueueFunction;
  clock(): Promise<unknown>;
}

export interface Gateway {
  readonly requestContext: { readonly http: { readonly sourceIp: string } };
}

interface LambdaParts {
  readonly queues: ReadonlyMap<string, Queue>;
  readonly now: () => number;
  readonly meter: Meter;
  /** Hears of every function that failed, by the name of its queue or `clock`. */
  readonly onFailure: (name: string, error: unknown) => void;
}

/** Runs the functions: one dispatcher a queue, the clock on demand, the site's requests. */
export function openLambda({ queues, now, meter, onFailure }: LambdaParts) {
  let connected: LambdaFunctions | undefined;
  let dispatchers: Dispatcher[] = [];
  const clocks = new Set<Promise<void>>();
  let stopped = false;
  let waiting: (() => void)[] = [];
  const onChange = (): void => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  return {
    connect(functions: LambdaFunctions): void {
      connected = functions;
      const { inbound, feedback, relay, round } = functions;
      const metered = (
        name: 'inbound' | 'feedback' | 'relay' | 'round',
        run: QueueFunction,
      ): QueueFunction => {
        return (event) => {
          meter.count(`${name}Calls`, event.Records.length);
          meter.count('taken', event.Records.length);
          return run(event);
        };
      };
      const handlers = {
        inbound: metered('inbound', inbound),
        feedback: metered('feedback', feedback),
        wake: metered('relay', relay),
        round: metered('round', round),
      };
      dispatchers = Object.entries(handlers).map(([name, handler]) =>
        dispatch({ queue: queues.get(name) as Queue, handler, now, onChange, onFailure }),
      );
      for (const dispatcher of dispatchers) dispatcher.pump();
    },
    async http(request: Request, gateway: Gateway): Promise<Response> {
      meter.count('requests');
      return connected ? connected.http(request, gateway) : new Response('Starting', { status: 503 });
    },
    /** Resolves when the run is over; a failed one is told to `onFailure`. */
    async clock(): Promise<void> {
      if (!connected || stopped) return;
      meter.count('clockCalls');
      const run = connected.clock().then(
        () => undefined,
        (error) => onFailure('clock', error),
      );
      clocks.add(run);
      await run;
      clocks.delete(run);
      onChange();
    },
    async settled(): Promise<void> {
      for (;;) {
        for (const dispatcher of dispatchers) dispatcher.pump();
        if (clocks.size === 0 && dispatchers.every((dispatcher) => dispatcher.idle())) return;
        await new Promise<void>((resolve) => void waiting.push(resolve));
      }
    },
    async stop(): Promise<void> {
      stopped = true;
      await Promise.all([...clocks, ...dispatchers.map((dispatcher) => dispatcher.stop())]);
    },
  };
}
