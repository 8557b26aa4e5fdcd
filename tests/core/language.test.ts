// Which language somebody writes in: sure for long enough texts, silent for short, mixed and foreign ones.
import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../functions/core/language.ts';

describe('a long enough text', () => {
  it.each([
    ['en', 'I would have left the law by then, and somebody would have shown me how they did it.'],
    ['de', 'Am Sonntag habe ich ein altes Radio gelötet, bis es dunkel war, und die Zeit vergessen.'],
    ['de', 'Ich wäre sehr froh, wenn ich jemanden hätte, der mir sagt, was ich lassen soll.'],
    [
      'fr',
      'Dimanche, j’ai réparé une vieille radio jusqu’à la nuit, et je n’ai pas vu le temps passer dans le jardin.',
    ],
    [
      'fr',
      "Je cherche quelqu'un qui a déjà monté un jardin partagé et qui peut me dire ce qu'il ne faut pas faire.",
    ],
    ['es', 'El domingo arreglé una radio vieja hasta que se hizo de noche, y no me di cuenta de la hora.'],
    [
      'es',
      'Me gustaría conocer a alguien que ya haya montado un huerto y que me diga lo que no tengo que hacer.',
    ],
  ])('in %s is known: %s', (language, text) => {
    expect(spokenIn(text)).toEqual({ language, sure: 'very' });
  });

  it.each([
    ['de', 'Ja, aber bitte nur am Abend, da habe ich Zeit.'],
    ['fr', 'Oui, mais plutôt le soir, je suis au travail.'],
    ['es', 'Sí, pero mejor por la tarde, que trabajo mucho.'],
  ])('of one sentence in %s is known, and less surely: %s', (language, text) => {
    expect(spokenIn(text)?.language).toBe(language);
  });
});

describe('nothing is concluded', () => {
  it.each([
    ['of a word', 'ja'],
    ['of a name', 'Jean-Luc Müller de la Cruz'],
    ['of two languages in one', 'Ja gern, but only if the train is on time und es nicht regnet.'],
    ['of Dutch', 'Ik zoek iemand die een moestuin heeft gemaakt en mij kan zeggen wat ik niet moet doen.'],
    [
      'of Italian',
      'Cerco qualcuno che abbia già fatto un orto e che mi dica che cosa non devo fare con la terra.',
    ],
    [
      'of Portuguese',
      'Procuro alguém que já tenha feito uma horta e que me diga o que não devo fazer com a terra.',
    ],
    ['of Swedish', 'Jag söker någon som har byggt en trädgård och kan säga vad jag inte ska göra.'],
    ['of Polish', 'Szukam kogoś, kto już założył ogród i powie mi, czego nie robić na początku.'],
    ['of a list', 'tomatoes, Kompost, jardin, semillas, mulch, Regenwurm'],
  ])('%s', (_, text) => {
    expect(spokenIn(text)?.sure).not.toBe('very');
    expect(spokenIn(text)).toBeNull();
  });
});
