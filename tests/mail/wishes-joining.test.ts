// Whose sign-up it was, in answer to the letter that asks for it.
import { expect, it } from 'vitest';
import { saysItWasMe } from '../../functions/mail/wishes-joining.ts';

it.each([
  'Yep that was me, didnt get round to the link yet',
  'It’s me indeed.',
  'oui oui c’est bien moi qui me suis inscrit',
  'Je me suis bien inscrite, pardon du retard.',
  'Ja, das war ich.',
  'Ich hab mich angemeldet, der Link ging nur nicht.',
  'Sí, fui yo.',
])('“%s” is theirs', (words) => expect(saysItWasMe(words)).toBe(true));

it.each([
  'That was not me.',
  'Was that me?',
  'That was me, but I have to think about it.',
  'It was me, but I’m not sure any more.',
  'Somebody else signed me up; it is my address, though.',
  'Das war ich nicht.',
  'Das war ich, aber ich überlege noch.',
  'Ce n’est pas moi.',
  'C’était moi, mais j’hésite.',
  'No fui yo.',
  'Sí, fui yo, pero ya no quiero.',
])('“%s” is not, or not yet', (words) => expect(saysItWasMe(words)).toBe(false));
