// The languages that can be read.

import type { Language } from '../language.ts';
import { withAnswersAgain } from './answers-again.ts';
import { withAnswers } from './answers-told.ts';
import { withAsides } from './asides.ts';
import { brief } from './brief.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { international } from './international.ts';
import { italian } from './italian.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { withSayings } from './sayings.ts';
import { withEveryday } from './sayings-everyday.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { withWishes } from './wishes-told.ts';
import { withDayWords } from './words-days.ts';

/** Every spoken language. */
export const spoken: readonly Language[] = [
  danish,
  dutch,
  english,
  french,
  german,
  italian,
  norwegian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  ...brief,
]
  .map(withAsides)
  .map(withSayings)
  .map(withAnswers)
  .map(withWishes)
  .map(withAnswersAgain)
  .map(withEveryday)
  .map(withDayWords);

/** Signs that are the same everywhere. */
export const everywhere: Language = international;
