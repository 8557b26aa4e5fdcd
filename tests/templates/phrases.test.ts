// Days and rhythms read as a native would write them, in every language that letters have.
import { expect, test } from 'vitest';
import { dayInWords, phrases } from '../../templates/phrases.ts';
import { languages } from '../../templates/render.ts';

test('a day in words', () => {
  expect(languages.map((language) => [language, dayInWords('2026-12-06', language)])).toEqual([
    ['en', 'Sunday 6 December'],
    ['de', 'Sonntag, 6.\u00a0Dezember'],
    ['es', 'domingo 6 de diciembre'],
    ['fr', 'dimanche 6 décembre'],
  ]);
});

test('a day with its year', () => {
  expect(languages.map((language) => dayInWords('2026-11-02', language, 'with its year'))).toEqual([
    'Monday 2 November 2026',
    'Montag, 2.\u00a0November 2026',
    'lunes 2 de noviembre de 2026',
    'lundi 2 novembre 2026',
  ]);
});

test('the first of a month is an ordinal in French, and the eleventh is not', () => {
  expect(dayInWords('2027-05-01', 'fr')).toBe('samedi 1er mai');
  expect(dayInWords('2027-05-11', 'fr')).toBe('mardi 11 mai');
});

test('how long ago something was', () => {
  expect(phrases.en.daysAgo(14)).toBe('two weeks ago');
  expect(languages.map((language) => phrases[language].daysAgo(1))).toEqual([
    'a day ago',
    'vor einem Tag',
    'hace un día',
    'il y a un jour',
  ]);
  expect(languages.map((language) => phrases[language].daysAgo(15))).toEqual([
    '15 days ago',
    'vor 15 Tagen',
    'hace 15 días',
    'il y a 15 jours',
  ]);
});

test('a rhythm has its weekday in every language', () => {
  expect(languages.map((language) => phrases[language].rhythm({ every: 'month', weekday: 1 }))).toEqual([
    'on the first Monday of each month',
    'am ersten Montag jedes Monats',
    'el primer lunes de cada mes',
    'le premier lundi du mois',
  ]);
});

test('no phrase raises its voice, and a French one never leaves its punctuation behind at the end of a line', () => {
  for (const language of languages) {
    const { questions, firstSteps, steps, times, noStory } = phrases[language];
    const said = [questions, firstSteps, steps, times].flatMap((one) => Object.values(one));
    for (const phrase of [...said, noStory]) {
      expect(phrase).not.toMatch(/[!¡]/);
      if (language === 'fr') expect(phrase).not.toMatch(/ [:;?»]|« /);
    }
  }
});
