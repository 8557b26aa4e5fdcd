// A letter of ours as mail programs quote it: bare, with signs before its lines, and whom it is from.
import type { OurLetter } from '../../functions/mail/trim.ts';

export const ours: OurLetter = {
  address: 'hello@acquaint.example',
  replyDomain: 'reply.acquaint.example',
  names: ['Ada Lind'],
};

export const letter = [
  'Hello Ada,',
  '',
  'There is somebody in Riverside Friends who has taught beginners to bind books for eleven years.',
  'Would you like to be introduced? Just reply in your own words: yes, no, or not now.',
  '',
  'To stop these letters, answer "stop".',
];
export const quoted = letter.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
export const bare = letter.join('\n');
export const us = 'Riverside Friends <hello@acquaint.example>';
