// What is told in a mail, and what is only spoken to us: it comes to stand in no text that others read.
import { describe, expect, it } from 'vitest';
import { newWordsIn } from '../../functions/mail/wishes.ts';
import { approves } from '../../functions/mail/wishes-approval.ts';
import { exchangeIn } from '../../functions/mail/wishes-exchange.ts';
import { saysUndo } from '../../functions/mail/wishes-short.ts';
import { asksUs, speaksToUs, toldIn } from '../../functions/mail/wishes-spoken.ts';
import { saysOtherWish } from '../../functions/mail/wishes-still.ts';

const words = (text: string) => newWordsIn(text, { received: Date.UTC(2026, 2, 2), zone: 'Europe/Berlin' });

it.each([
  [
    'No matter about my question. To answer yours: in six months I want a garden.',
    'In six months I want a garden.',
  ],
  [
    'Very well. A widow in Mill Lane had let her Raleigh rust.',
    'A widow in Mill Lane had let her Raleigh rust.',
  ],
  ['So, jetzt hab ich drüber nachgedacht: ich singe.', 'Ich singe.'],
  ['Maybe I was too vague. I would like to sing.', 'I would like to sing.'],
  ['Sorry, it wasn’t a question. I meant: a walk would suit me.', 'A walk would suit me.'],
  ['Hello! Thank you so much for having me. I bake bread.', 'I bake bread.'],
  ['Well, as I said before: mornings are best.', 'Mornings are best.'],
  ['Ach so, das war keine Frage. Ich meinte: ein Spaziergang reicht mir.', 'Ein Spaziergang reicht mir.'],
  [
    'Vielen Dank für die Nachfrage. Ich möchte noch sagen, dass ich abends Zeit habe.',
    'Ich habe abends Zeit.',
  ],
  ['Das habe ich euch schon gesagt: nachmittags.', 'Nachmittags.'],
  [
    'J’ai déjà répondu : quelqu’un qui m’apprenne à cuisiner. C’est tout.',
    'Quelqu’un qui m’apprenne à cuisiner.',
  ],
  ['J’ai tout mon temps, cher monsieur, mais l’après-midi.', 'J’ai tout mon temps, mais l’après-midi.'],
  ['Pardon, ce n’était pas une question. Je voulais dire : une promenade.', 'Une promenade.'],
  ['Perdón, no era una pregunta. Quería decir: un paseo me basta.', 'Un paseo me basta.'],
  ['Gracias por preguntar. Para responder a vuestra pregunta: por las tardes.', 'Por las tardes.'],
])('told: %s', (text, told) => {
  expect(toldIn(text)).toBe(told);
});

it.each([
  'I did say yes please. Yes!',
  'Vous avez tout recopié.',
  'Could you write that down?',
  'Könnt ihr das so aufschreiben?',
  'Pouvez-vous le noter ?',
  '¿Podéis apuntarlo así?',
  'Das habe ich euch doch schon geschrieben.',
  'Oh, quel dommage… Enfin !',
])('nothing is told: %s', (text) => {
  expect(toldIn(text)).toBe('');
});

it.each([
  'I can teach you to bake.',
  'No phone calls. A walk.',
  'Je joue du piano. Bien.',
  'Only on Sundays: I work.',
  'Also der erste Absatz so: Ich war Schreiner.',
  'Ich zeige euch gern, wie man Brot backt.',
  'Je vous apprends le tricot, une maille après l’autre.',
  'Os enseño a hacer pan.',
  'I have told nobody: I sing.',
])('stays as it is: %s', (text) => {
  expect(toldIn(text)).toBe(text);
  expect(speaksToUs(text)).toBe(false);
});

it.each([
  ['Vous faites quoi de mes réponses au juste ?', true],
  ['Can I answer the one from before?', true],
  ['Darf ich auch zwei Dinge nennen?', true],
  ['¿Puedo poner dos cosas?', true],
  ['Or a letter?', false],
  ['Is there anybody who could teach me to weld?', false],
  ['Vielleicht jemand, der Gemüse anbaut?', false],
])('asks us: %s', (text, asks) => {
  expect(asksUs(text)).toBe(asks);
});

describe('new words', () => {
  it.each([
    [
      'Non, non, pas ainsi : cherche : un jeune qui s’y connaisse.',
      'seek',
      'replace',
      'un jeune qui s’y connaisse.',
    ],
    ['No, not like that: I look for: a beekeeper.', 'seek', 'replace', 'a beekeeper.'],
    ['Nein, so nicht: ich kann geben: Nachhilfe in Mathe.', 'offer', 'replace', 'Nachhilfe in Mathe.'],
    ['No, así no: busco: alguien con colmenas.', 'seek', 'replace', 'alguien con colmenas.'],
    [
      'my story: I bake. I talk too much, and I love radio plays.',
      'story',
      'replace',
      'I bake.\nI talk too much, and I love radio plays.',
    ],
    ['I can also give: CV reviews.', 'offer', 'add', 'CV reviews.'],
    ['Je donne aussi : relecture de CV.', 'offer', 'add', 'relecture de CV.'],
    [
      'Mais non, vous avez tout recopié. Ce que je cherche, c’est quelqu’un pour jouer au tarot, rien d’autre.',
      'seek',
      'either',
      'Quelqu’un pour jouer au tarot.',
    ],
    [
      'The bakery closed in January, so that one is behind me. What I need now is company for walks.',
      'seek',
      'replace',
      'Company for walks.',
    ],
    [
      'Ich möchte noch sagen, dass ich jetzt jemanden fürs Konzert suche.',
      'seek',
      'replace',
      'Ich suche jemanden fürs Konzert.',
    ],
  ] as const)('%s', (text, part, how, said) => {
    expect(words(text)).toMatchObject({ part, how, words: said });
    expect(words(text).spoken).toBeUndefined();
  });

  it.each([
    'Ne serait-il pas plus simple que je cherche un jeune qui s’y connaisse ?',
    'I am looking for a beekeeper, please delete the other one.',
    'Ich suche eine Imkerin, oder könnt ihr mir so jemanden nicht finden?',
  ])('shown first: %s', (text) => {
    expect(words(text).spoken).toBe(true);
  });
});

it.each([
  [
    'nope, the bike got nicked, now looking for someone to go swimming with',
    'seek',
    'someone to go swimming with',
  ],
  [
    'Ne changez rien, mais la course, c’est fini. Je cherche plutôt quelqu’un pour jouer au tarot.',
    'seek',
    'Je cherche quelqu’un pour jouer au tarot.',
  ],
  [
    'je donne plus le potager, plus le temps. par contre je peux réparer des vélos',
    'offer',
    'je peux réparer des vélos',
  ],
  [
    'Das Laufen ist vorbei. Jetzt suche ich jemanden zum Kartenspielen.',
    'seek',
    'Ich suche jemanden zum Kartenspielen.',
  ],
  [
    'Lo de correr se ha acabado. Ahora busco a alguien para jugar a las cartas.',
    'seek',
    'Busco a alguien para jugar a las cartas.',
  ],
  [
    'delete the nope bike bit. just: someone to go swimming with early mornings',
    'seek',
    'someone to go swimming with early mornings',
  ],
])('one for another: %s', (text, part, said) => {
  expect(exchangeIn(text)).toMatchObject({ part, words: said });
});

it.each([
  ['No dear, it is NOT still true. I want company for long walks instead.', false, true],
  ['Das stimmt nicht mehr. Ich möchte Gesellschaft für lange Spaziergänge.', false, true],
  ['Non. Je voudrais plutôt quelqu’un pour marcher avec moi.', true, true],
  ['Eso ya no. Quiero compañía para pasear por las tardes.', false, true],
  ['Yes, I am still looking for a gardener.', false, false],
  ['No, I am no longer looking for anyone.', true, false],
  ['No, I found somebody.', true, false],
])('another wish: %s', (text, isNo, other) => {
  expect(saysOtherWish(text, isNo)).toBe(other);
});

it.each([
  'parfait merci',
  'That is entirely satisfactory. I remain yours faithfully, W. Hobday',
  'Entirely to my liking. I would not change a word.',
  'Quite right, thank you',
  'Damit bin ich sehr zufrieden. Viele Grüße',
  'Cela me convient parfaitement, je vous en remercie.',
  'Me parece muy bien, no cambiaría nada.',
])('approves: %s', (text) => {
  expect(approves(text)).toBe(true);
});

it.each([
  'That is fine, but leave out the dog.',
  'Not quite right.',
  'Das ist fast richtig.',
  'C’est bien, mais trop long.',
  'Thanks!',
  'I am happy to take long walks.',
])('does not approve: %s', (text) => {
  expect(approves(text)).toBe(false);
});

it.each([
  'annuler svp, vous avez tout mélangé.',
  'Finalement non, annulez.',
  'Sorry, undo that please',
  'Ach doch nicht, rückgängig bitte',
  'Al final no, deshacer por favor',
])('undo: %s', (text) => {
  expect(saysUndo(text)).toBe(true);
});
