// The languages of which only clear short answers are known. Longer texts in them are asked back.

import type { Language } from '../language.ts';
import { czech, hungarian, romanian, ukrainian } from './brief-central.ts';
import { chinese, japanese } from './brief-eastern.ts';
import { finnish, greek, turkish } from './brief-further.ts';

/** Languages of which only clear short forms are known. */
export const brief: readonly Language[] = [
  chinese,
  czech,
  finnish,
  greek,
  hungarian,
  japanese,
  romanian,
  turkish,
  ukrainian,
];
