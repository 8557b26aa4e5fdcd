// Whether somebody still looks for it: a yes in many words, new words, or a remark of which only they know what it means.
import { expect, it } from 'vitest';
import { saysWish } from '../../functions/mail/wishes-seeking.ts';
import { seeksNothingNow } from '../../functions/mail/wishes-short.ts';
import { doneBeside, otherWishIn, saysOtherWish, stillSaid } from '../../functions/mail/wishes-still.ts';

it.each([
  'Freilich, das Wasser ist ja noch da.',
  'Still waiting, aren’t I.',
  'Still waiting, aren’t I?',
  'Of course, more than ever',
  'Nobody yet, I’m afraid.',
  'Na klar, nach wie vor.',
  'Immer noch!',
  'Daran hat sich nichts geändert.',
  'Bien sûr, plus que jamais.',
  'Hélas oui, toujours personne.',
  'Claro, sigo en ello.',
  'Todavía nadie.',
])('yes: %s', (text) => {
  expect(stillSaid(text)).toBe('yes');
});

it.each([
  'Somebody who keeps bees and would let me watch',
  'I am looking for a choir now.',
  'rather: people to sing with on Thursdays',
  'Jemand, der mit mir Saxofon spielt.',
  'Inzwischen suche ich eher einen Garten.',
  'Quelqu’un avec qui nager en hiver',
  'Una persona que sepa de abejas',
  'A neighbour with a workshop that I may use',
])('new words: %s', (text) => {
  expect(stillSaid(text)).toBe('words');
});

it.each([
  'Schach ja, aber lieber am Vormittag.',
  'Herbs rather than vegetables these days.',
  'Not sure any more.',
  'Still not sure.',
  'Of course, but not before summer.',
  'It depends.',
  'A bit less than before.',
  'Eher Kräuter als Gemüse.',
  'Bien sûr, mais plutôt le matin.',
  'Claro, pero mejor por la mañana.',
  'Already met one, thanks to you.',
  'Is it still true?',
])('asked back: %s', (text) => {
  expect(stillSaid(text)).toBe('unclear');
});

it.each([
  [
    'No, the gate’s done thanks to Tom! But now I’d love to learn how to fire a wood kiln.',
    'I’d love to learn how to fire a wood kiln.',
  ],
  [
    'Ja und nein, die Bienen kommen ja im April mit Sabine. Jetzt such ich eher jemand mit einer Honigschleuder.',
    'Ich such jemand mit einer Honigschleuder.',
  ],
  [
    'Nein, das Tor ist repariert, dank Tom. Aber jetzt möchte ich gern töpfern lernen.',
    'Ich möchte gern töpfern lernen.',
  ],
  [
    'Non, le portail est réparé grâce à Tom. Mais maintenant j’aimerais apprendre la poterie.',
    'J’aimerais apprendre la poterie.',
  ],
  [
    'No, la puerta está arreglada gracias a Tom. Pero ahora me gustaría aprender cerámica.',
    'Me gustaría aprender cerámica.',
  ],
])('another wish begins behind what is over, and names nobody: %s', (text, wish) => {
  expect(saysOtherWish(text, true)).toBe(true);
  expect(otherWishIn(text)).toBe(wish);
});

it.each([
  ['The raised bed is built. The tomatoes I still look for.', 'The raised bed is built.'],
  [
    'Das Hochbeet steht, das ist erledigt. Die Tomaten such ich weiterhin.',
    'Das Hochbeet steht, das ist erledigt.',
  ],
  ['Le bac est fait. Les tomates, je les cherche toujours.', 'Le bac est fait.'],
  ['El bancal está hecho. Sigo buscando los tomates.', 'El bancal está hecho.'],
])('one is done, the other holds: %s', (text, done) => expect(doneBeside(text)).toBe(done));

it.each([
  'Still true.',
  'The garden is sold.',
  'Once the bed’s done I still look for tomatoes.',
  'Der Garten ist verkauft. Jetzt suche ich jemanden zum Schwimmen.',
  'Ich suche weiterhin.',
])('not both: %s', (text) => expect(doneBeside(text)).toBeNull());

it.each([
  'Nothing at the moment really, I’m happy. Just leave my offer in.',
  'Nobody right now, thanks',
  'Im Moment nichts, danke.',
  'Rien pour le moment, merci.',
  'Nada por ahora.',
])('nothing is looked for: %s', (text) => expect(seeksNothingNow(text)).toBe(true));
it.each([
  'Nothing would make me happier than a choir',
  'Nothing came at the moment I needed it?',
  'Somebody to sing with at the moment',
  'Nichts gegen euch, aber ich suche einen Chor',
])('something is, or it is another matter: %s', (text) => expect(seeksNothingNow(text)).toBe(false));

it.each([
  'So, now I have thought about it: I am simply looking for somebody who likes to build model railways.',
  'So, jetzt hab ich drüber nachgedacht: ich suche einfach jemand der gern Modelleisenbahn baut.',
  'Alles gut, ich warte gern. Was ich eigentlich suche: jemanden, der einen Garten hat.',
  'maybe I was too vague. I’d like to meet somebody who left marketing for a craft',
  'En fait, je cherche simplement quelqu’un pour jouer au tarot.',
  'La verdad, busco a alguien para jugar a las cartas.',
])('says whom they look for: %s', (text) => {
  expect(saysWish(text)).toBe(true);
});

it.each([
  'I was looking for my cat, and helped a neighbour.',
  'I helped a friend who was looking for somebody to mind her children.',
  'Ich suche oft für andere die richtige Wohnung.',
  'Ich habe jemanden gesucht, der mir hilft.',
  'J’ai cherché quelqu’un pendant des années.',
  'Ayudé a un vecino que buscaba a alguien para su huerto.',
])('tells of oneself: %s', (text) => {
  expect(saysWish(text)).toBe(false);
});
