// The languages that can be read, ready for use.

import { prepare, type ReadyLanguage } from '../language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { international } from './international.ts';
import { spanish } from './spanish.ts';

/** Every spoken language. */
export const spoken: readonly ReadyLanguage[] = [english, french, german, spanish].map(prepare);

/** Signs that are the same everywhere. */
export const everywhere: ReadyLanguage = prepare(international);
