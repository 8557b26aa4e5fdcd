// How an introduction begins, in each language: who writes first, with what, and a time of day only where both gave one.
import { describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

interface Pair {
  readonly seeker: readonly [seek: string, give: string];
  readonly giver: readonly [seek: string, give: string];
  readonly yes: string;
  /** Too little of a story, and what they say to being asked for more. */
  readonly story: readonly [string, string];
  /** What each likes for a beginning; the last names no time of day. */
  readonly evenings: readonly [string, string, string];
  readonly asked: RegExp;
  readonly introduced: RegExp;
  readonly writesFirst: string;
  readonly step: string;
  readonly times: string;
}

const pairs: Readonly<Record<string, Pair>> = {
  en: {
    seeker: [
      'Somebody who has built a community garden from nothing and can tell me what to avoid',
      'I can teach bookkeeping for small associations, patiently',
    ],
    giver: [
      'A partner for chess on Sundays, for a rematch every week',
      'Ten years of building a community garden from nothing, mistakes included',
    ],
    yes: 'Yes',
    story: ['Parent of two.', 'skip'],
    evenings: [
      'A call in the evening suits me best.',
      'I like a short call, evenings or weekends.',
      'A call would be fine with me.',
    ],
    asked: /someone you/i,
    introduced: /an introduction/,
    writesFirst: 'Ada, would you write first?',
    step: 'A call of twenty minutes is a good first step.',
    times: 'evenings suit you both',
  },
  de: {
    seeker: [
      'Jemanden, der einen Gemeinschaftsgarten aufgebaut hat und mir sagt, was ich lassen soll',
      'Ich kann kleinen Vereinen die Buchhaltung beibringen, mit Geduld',
    ],
    giver: [
      'Jemanden zum Schachspielen am Sonntag, jede Woche eine Revanche',
      'Zehn Jahre Gemeinschaftsgarten, aufgebaut aus dem Nichts, mit allen Fehlern',
    ],
    yes: 'Ja, gern',
    story: ['Mutter von zweien.', 'überspringen'],
    evenings: [
      'Ein Anruf am Abend passt mir am besten.',
      'Gern ein kurzer Anruf, abends oder am Wochenende.',
      'Ein Anruf wäre mir recht.',
    ],
    asked: /kennenlernen|helfen könnte/i,
    introduced: /Ben/,
    writesFirst: 'Ada, magst du zuerst schreiben?',
    step: 'Ein Telefonat von zwanzig Minuten',
    times: 'Abends passt es euch beiden',
  },
  fr: {
    seeker: [
      'Quelqu’un qui a monté un jardin partagé à partir de rien et qui me dise quoi éviter',
      'Je peux apprendre la comptabilité aux petites associations, avec patience',
    ],
    giver: [
      'Un partenaire d’échecs le dimanche, pour une revanche chaque semaine',
      'Dix ans de jardin partagé monté à partir de rien, erreurs comprises',
    ],
    yes: 'Oui, avec plaisir',
    story: ['Mère de deux enfants.', 'passer'],
    evenings: [
      'Un appel le soir me convient le mieux.',
      'J’aime un court appel, le soir ou le week-end.',
      'Un appel me conviendrait.',
    ],
    asked: /rencontrer|Quelqu/i,
    introduced: /présentation/,
    writesFirst: 'Ada, voulez-vous écrire en premier ?',
    step: 'Un appel de vingt minutes est un bon premier pas.',
    times: 'le soir vous convient des deux côtés',
  },
  es: {
    seeker: [
      'Alguien que haya montado un huerto comunitario desde cero y me diga qué evitar',
      'Puedo enseñar contabilidad a asociaciones pequeñas, con paciencia',
    ],
    giver: [
      'Alguien para jugar al ajedrez los domingos, con una revancha cada semana',
      'Diez años de huerto comunitario montado desde cero, errores incluidos',
    ],
    yes: 'Sí, con mucho gusto',
    story: ['Madre de dos.', 'saltar'],
    evenings: [
      'Una llamada por la noche me viene mejor.',
      'Me gusta una llamada corta, por las noches o el fin de semana.',
      'Una llamada me iría bien.',
    ],
    asked: /conocer|Alguien/i,
    introduced: /presentaci/,
    writesFirst: 'Ada, ¿escribes tú primero?',
    step: 'Una llamada de veinte minutos',
    times: 'por la noche os viene bien a ambas partes',
  },
};

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(Object.entries(pairs))('in %s an introduction', (language, pair) => {
  /** The text of their introduction, after both have told what suits them and approved how it is told. */
  async function introductionOf(world: World, said: readonly [string, string]): Promise<string> {
    const people = ['Ada Lind', 'Ben Okafor'] as const;
    for (const [at, name] of people.entries()) {
      const [seek, give] = [pair.seeker, pair.giver][at] as Pair['seeker'];
      await world.join(name, { seek, give, kinds: ['mentorship'], language, story: pair.story[0] });
    }
    await world.pass({ days: 1 });
    for (const [at, name] of people.entries()) {
      // The story first, which they skip; then how much of their time.
      await world.reply(name, world.letter(name), pair.story[1]);
      await world.reply(name, world.letter(name), said[at] as string);
      await world.reply(name, world.letter(name), pair.yes);
    }
    await world.openRound();
    // The one who seeks, and then the giver.
    for (const name of people) await world.reply(name, world.letter(name, pair.asked), pair.yes);
    await world.pass({ days: 1 });
    return flat(world.letter('Ben Okafor', pair.introduced).text);
  }

  it('says who writes first, a small step, and the time of day that both gave', async () => {
    const world = await openWorld();
    const [first, second] = pair.evenings;
    const text = await introductionOf(world, [first, second]);
    await world.stop();
    expect(text).toContain(pair.writesFirst);
    expect(text).toContain(pair.step);
    expect(text).toContain(pair.times);
  });

  it('names no time of day where only one gave some', async () => {
    const world = await openWorld();
    const [first, , third] = pair.evenings;
    const text = await introductionOf(world, [first, third]);
    await world.stop();
    expect(text).toContain(pair.step);
    expect(text).not.toContain(pair.times);
  });
});
