// What the demonstration counted, as `npm run demo -- --members 200 --seed 41 --counts infra/counted.json` left it.
import { readFileSync } from 'node:fs';

/** Units for each member who joins, each member in a round, and each idle minute. */
export const counted = JSON.parse(
  readFileSync(new URL('./counted.json', import.meta.url), 'utf8'),
) as typeof import('./counted.json');
