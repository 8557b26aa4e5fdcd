// Lambda: called each minute; puts what is due in line.
import { tick } from './flows/tick.ts';
import { watchSending } from './flows/watch-sending.ts';
import { type Services, services } from './services.ts';

export const clock = (built: Services) => async (): Promise<void> => {
  await watchSending(built);
  await tick(built);
  built.counts.flush();
};

let handle: ReturnType<typeof clock> | undefined;

export const handler = (): Promise<void> => {
  handle ??= clock(services(process.env));
  return handle();
};
