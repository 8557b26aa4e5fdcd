// Not to be brought together with somebody: said of a person by name, and nothing that only sounds like it.
import { expect, it } from 'vitest';
import { saysApart } from '../../functions/mail/wishes-apart.ts';

it.each([
  'never put me with Judith Crane, we fell out',
  'Please don’t introduce me to Ben Okafor.',
  'I do not want to be paired with Judith Crane again.',
  'Keep me away from Judith Crane, please.',
  'I’d rather not meet Judith Crane.',
  'Mit Bernd Kuhl will ich auf keinen Fall zusammengebracht werden.',
  'Bitte bringt mich nie mit Bernd Kuhl zusammen.',
  'Stellt mich bitte nicht Bernd Kuhl vor.',
  'Ne me présentez jamais Jeanne Martin, nous sommes fâchées.',
  'Je ne veux pas rencontrer Jeanne Martin.',
  'No me presentéis nunca a Juana Pérez.',
  'No quiero conocer a Juana Pérez.',
])('asks for it: %s', (text) => {
  expect(saysApart(text)).toBe(true);
});

it.each([
  'I have never met Judith Crane.',
  'We could not meet, Judith Crane was ill.',
  'Judith Crane and I met twice.',
  'Never put me with beginners.',
  'I do not want to meet people from New York.',
  'Mit Anfängern will ich nicht zusammengebracht werden.',
  'Ich konnte Bernd Kuhl leider nicht erreichen.',
  'Could you introduce me to Ben Okafor?',
  'Je n’ai pas encore écrit à Jeanne Martin.',
  'No he escrito a Juana Pérez todavía.',
  'Is it true that I will never be paired with Judith Crane?',
])('does not: %s', (text) => {
  expect(saysApart(text)).toBe(false);
});
