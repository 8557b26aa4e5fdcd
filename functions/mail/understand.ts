// From a parsed mail to what it means: our own letter cut away, the rest read, and nothing guessed from an unsure cut.
import type { Reading } from '../core/reading.ts';
import type { ParsedMail } from './parse.ts';
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { type OurLetter, trim } from './trim.ts';
import { withoutNotMeant } from './wishes-unanswered.ts';

export interface Understood {
  /** What is left of the mail after trimming. */
  readonly text: string;
  readonly reading: Reading;
  /** Whether nothing of our own letter can be left in the text. */
  readonly sure: boolean;
}

/** What somebody newly wrote in a mail, and what it means. */
export function understand(mail: ParsedMail, ours: OurLetter, about: ReadingAbout): Understood {
  const trimmed = trim(mail, ours);
  // "I did not want to see my data" is no wish to see it.
  const text = withoutNotMeant(trimmed.text) || trimmed.text;
  const reading = read(text, {
    ...about,
    subject: mail.subject,
    ...(mail.reaction && { reaction: mail.reaction.emoji }),
  });
  // An unsure cut may hold words of our own letter, which speak of yes, no and stop: nothing is guessed from it.
  return {
    text,
    sure: trimmed.sure,
    reading: trimmed.sure
      ? reading
      : { ...reading, kind: 'unclear', also: [], why: `${trimmed.why} ${reading.why}` },
  };
}
