// What goes on to the other before two yeses: the rest of a text, never the yes that stands in it.
import { describe, expect, it, test } from 'vitest';
import { withoutNo, yesApart } from '../../functions/mail/wishes-undecided.ts';
import { tellsNo } from '../../functions/mail/wishes-undecided-words.ts';

const about = { context: 'ask', received: Date.UTC(2026, 9, 5, 9), zone: 'Europe/Berlin' } as const;
const answer = (text: string) => yesApart(text, 'answer', about);

/** Answers to a question, and ways to say yes beside them: each is tried with each, in front, behind and in the middle. */
const ways = {
  en: {
    answers: ['I live near the station.', 'Weekends suit me.', 'No, I never learned to swim.'],
    plain: [
      'Yes from me.',
      'I do say yes.',
      'As I said, yes from me.',
      'Count me in!',
      'And yes to meeting them.',
      'Please introduce us.',
    ],
    perhaps: [
      'Yes please!',
      'And my answer is yes.',
      'I would love to meet them.',
      'Gladly!',
      'You have my yes.',
      'It’s still a yes.',
    ],
    unsure: [
      'My answer is yes, if she is not a banker.',
      'Yes from me, but only by phone.',
      'I say yes as long as it’s in town.',
    ],
    joined: [', and yes from me', ', and I do say yes', ' and I would love to meet them', '; so yes'],
  },
  de: {
    answers: ['Ich wohne am Bahnhof.', 'Am Wochenende passt es mir.', 'Nein, schwimmen kann ich nicht.'],
    plain: [
      'Von mir ein klares Ja.',
      'Ich sage ja.',
      'Wie gesagt, ich sage ja.',
      'Ich bin dabei!',
      'Und ja zum Treffen.',
      'Stellt uns bitte vor.',
    ],
    perhaps: [
      'Ja gern!',
      'Und meine Antwort ist ja.',
      'Ich würde die Person gern kennenlernen.',
      'Sehr gern!',
      'Mein Ja habt ihr.',
    ],
    unsure: ['Meine Antwort ist ja, wenn sie keine Bankerin ist.', 'Ja von mir, aber nur am Telefon.'],
    joined: [', und ja von mir', ' und ich sage ja', ' und ich möchte sie gern kennenlernen'],
  },
  fr: {
    answers: ['J’habite près de la gare.', 'Le week-end me convient.', 'Non, je ne sais pas nager.'],
    plain: [
      'Oui de ma part.',
      'Je dis oui.',
      'Comme je l’ai dit, oui de ma part.',
      'Et oui pour la rencontre.',
      'Présentez-nous.',
      'J’ai déjà dit oui.',
    ],
    perhaps: [
      'Oui, volontiers !',
      'Et ma réponse est oui.',
      'J’aimerais beaucoup la rencontrer.',
      'Avec plaisir !',
      'C’est oui pour moi.',
      'Vous avez mon oui.',
    ],
    unsure: ['Ma réponse est oui, si elle n’est pas banquière.', 'Je dis oui, mais seulement par téléphone.'],
    joined: [', et oui de ma part', ', et je dis oui', ' et j’aimerais la rencontrer'],
  },
  es: {
    answers: ['Vivo cerca de la estación.', 'El fin de semana me va bien.', 'No, nunca aprendí a nadar.'],
    plain: [
      'Sí por mi parte.',
      'Digo que sí.',
      'Como ya dije, sí de mi parte.',
      'Me apunto.',
      'Y sí a conocerla.',
      'Presentadnos.',
    ],
    perhaps: [
      '¡Sí, por favor!',
      'Y mi respuesta es sí.',
      'Me encantaría conocerla.',
      'Con mucho gusto.',
      'Y sí, que sí.',
    ],
    unsure: ['Mi respuesta es sí, si no es banquera.', 'Digo que sí, pero solo por teléfono.'],
    joined: [', y sí de mi parte', ' y digo que sí', ' y me encantaría conocerla'],
  },
} as const;

describe.each(Object.entries(ways))('%s', (_, { answers, plain, perhaps, unsure, joined }) => {
  const each = answers.flatMap((one) => [...plain, ...perhaps, ...unsure].map((yes) => [one, yes] as const));
  test.each(each)('%s — %s', (one, yes) => {
    expect(answer(`${one} ${yes}`).rest).toBe(one);
    const [first, second] = [one, answers.find((other) => other !== one) ?? ''];
    expect(answer(`${first} ${yes} ${second}`).rest).toBe(`${first} ${second}`);
    const kept = answer(`${one} ${yes}`).yes;
    const meant = (plain as readonly string[]).includes(yes)
      ? 'plain'
      : (perhaps as readonly string[]).includes(yes)
        ? 'perhaps'
        : 'unsure';
    expect(kept).toBe(meant);
  });
  test.each(answers.flatMap((one) => joined.map((yes) => [one, yes] as const)))('%s%s', (one, yes) => {
    expect(answer(`${one.slice(0, -1)}${yes}.`).rest).toBe(one);
  });
  test.each(answers)('loses nothing where nobody says yes: %s', (one) => {
    expect(answer(one)).toEqual({ rest: one, said: '', yes: null });
  });
});

describe('an answer', () => {
  it.each([
    'Yes. I have played since I was six.',
    'Yes, I live near the river, and I have a dog.',
    'A garden, yes.',
    'Forty-two is a spring chicken, and yes it was a comprehensive.',
    'I asked my wife and she said yes.',
    'I’m in the garden on Sundays.',
    'Saturdays are good too.',
    'Ich bin dabei, mein Haus zu renovieren. Samstags geht es.',
    'Ich habe ja einen Garten.',
    'Je suis à vingt minutes en vélo, et que oui, le cuir j’en fais.',
    'Sí, toco el piano. Los sábados canto.',
  ])('is not taken for a yes to meeting anybody: %s', (text) => {
    expect(answer(text).rest).toBe(text);
  });

  it.each(['Near the third ferry 👍', 'Near the third ferry 👍🏽'])('goes on without a thumb: %s', (text) => {
    expect(answer(text)).toEqual({ rest: 'Near the third ferry', said: '', yes: null });
  });

  it.each([
    ['I live on the river. I would rather not meet them.', 'I live on the river.'],
    ['Ich wohne in Bonn. Ich möchte die Person lieber nicht kennenlernen.', 'Ich wohne in Bonn.'],
    ['J’habite à Lyon. Je préfère ne pas la rencontrer.', 'J’habite à Lyon.'],
    ['Vivo en Soria. Prefiero no conocerla.', 'Vivo en Soria.'],
  ])('goes on without a no: %s', (text, rest) => {
    expect(withoutNo(text)).toBe(rest);
  });

  it.each([
    'No, forty-two is a spring chicken.',
    'I have no garden.',
    'Nein, ich rauche nicht.',
    'Je ne fume pas.',
    'No fumo.',
  ])('with a no of its own is none to meeting anybody: %s', (text) => {
    expect(tellsNo.test(text)).toBe(false);
  });
});
