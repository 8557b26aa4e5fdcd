// Rests that have an end: nothing before a day, gone until then, and back before it.
import { expect, it } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { absenceIn, nothingBefore } from '../../functions/mail/wishes-away.ts';
import { goneUntil, saysBack } from '../../functions/mail/wishes-leave.ts';

const about = {
  context: 'status',
  received: Date.parse('2026-11-30T10:00:00Z'),
  zone: 'Europe/Berlin',
} as const;

it.each([
  'Danke! Bin über Weihnachten weg, also vor dem 7. Januar bitte nichts.',
  'Ich bin schon jetzt im Stress, bitte wirklich erst ab dem 7. Januar wieder.',
  'I am away over Christmas, so nothing before 7 January, please.',
  'Please don’t write to me before 7 January.',
  'Rien avant le 7 janvier, s’il vous plaît.',
  'Nada antes del 7 de enero, por favor.',
])('nothing before the seventh: %s', (text) => expect(nothingBefore(text, about)).toBe('2027-01-07'));

it.each([
  'I have nothing before 7 January.',
  'Vor dem 7. Januar habe ich nichts vor.',
  'Nothing before the war interests me.',
  'Je n’ai rien avant le 7 janvier.',
  'Could you send nothing before 7 January?',
])('is no rest: %s', (text) => expect(nothingBefore(text, about)).toBeNull());

it('somebody who wants to breathe meanwhile is away', () => {
  const text = 'Je pars voir ma famille du 18 décembre au 10 janvier, laissez-moi souffler jusque-là.';
  expect(absenceIn(text, about)).toEqual({ from: '2026-12-18', until: '2027-01-11' });
});

const gone = (text: string) => goneUntil(text, { ...read(text, about), kind: 'leave' }, about)?.kind ?? null;
it.each([
  'Take me off this till spring. Bees sleep, so do I.',
  'Nehmt mich bis März raus.',
  'Retirez-moi jusqu’au printemps.',
  'Quitadme hasta marzo.',
])('gone until then: %s', (text) => expect(gone(text)).toBe('pause'));
it.each([
  'Take me off this. It was fun until now.',
  'Nehmt mich raus, bis bald!',
  'Quitadme, hasta siempre.',
])('gone for good: %s', (text) => expect(gone(text)).toBeNull());

it.each([
  'Finalement je rentre plus tôt, vous pouvez recommencer dès maintenant.',
  'Home early, you can start again.',
  'Bin früher zurück, ihr könnt wieder loslegen.',
  'He vuelto antes, podéis seguir.',
])('back before it: %s', (text) => expect(saysBack(text)).toBe(true));
it.each([
  'I’m back, but leave me paused.',
  'You can start again in March if I am well.',
  'Vous pouvez reprendre plus tard.',
])('not back yet: %s', (text) => expect(saysBack(text)).toBe(false));
