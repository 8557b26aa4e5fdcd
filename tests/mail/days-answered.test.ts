// Answers that name a day: when somebody is there again, in as many ways and languages as people say it.
import { expect, test } from 'vitest';
import { read } from '../../functions/mail/read.ts';
import { columns } from './readings/days.ts';
import { answered } from './readings/days-answered.ts';

const received = Date.parse('2027-03-09T10:00:00+01:00');
const about = { received, zone: 'Europe/Berlin' } as const;
const ending: readonly string[] = ['decline', 'leave', 'erase', 'block', 'done', 'machine'];

test.for(columns)('in %s nearly all answers with a day are heard with the day that is meant', (language) => {
  const said = answered.filter((one) => one.language === language);
  const missed = said.flatMap(({ said: text, context, window: [first, last] }) => {
    const { until, notBefore } = read(text, { ...about, context });
    const right = [until, notBefore].some((day) => day !== null && day >= first && day <= last);
    return right ? [] : [`${text}: ${until ?? notBefore}`];
  });
  expect(said.length).toBeGreaterThan(80);
  expect(missed.length, missed.join('\n')).toBeLessThan(10);
});

test.for(columns)('in %s no answer with a day ends anything', (language) => {
  const ended = answered
    .filter((one) => one.language === language)
    .filter(({ said, context }) => ending.includes(read(said, { ...about, context }).kind))
    .map(({ said }) => said);
  expect(ended.length, ended.join('\n')).toBeLessThan(3);
});

const since = [
  'Yes! I have been with you since January and finally somebody from my town',
  'Oui ! Je suis inscrite depuis janvier et enfin quelqu’un de ma ville',
  '¡Sí! Llevo aquí desde enero y por fin alguien de mi ciudad',
  'Sim! Estou aqui desde janeiro e finalmente alguém da minha cidade',
  'Sì! Sono qui da gennaio e finalmente qualcuno della mia città',
  'Tak! Jestem u was od stycznia i w końcu ktoś z mojego miasta',
  'Да! Я с вами с января, и наконец кто-то из моего города',
];

test.for(since)('since when is not from when: %s', (text) => {
  const { kind, until, notBefore } = read(text, { ...about, context: 'ask' });
  expect([until, notBefore]).toEqual([null, null]);
  expect(['accept', 'unclear', 'question']).toContain(kind);
});

const met = [
  'no, I already met someone on Friday',
  'Nein danke, ich hab am Freitag schon jemanden kennengelernt',
  'Non merci, j’ai déjà rencontré quelqu’un vendredi',
  'No gracias, el viernes ya conocí a alguien',
  'No grazie, venerdì ho già conosciuto qualcuno',
];

test.for(met)('a no that says whom somebody met is a no: %s', (text) => {
  expect(read(text, { ...about, context: 'ask' })).toMatchObject({ kind: 'decline', until: null });
});

const notMended = ['Free on:\nMonday: yes\nTuesday: no\nWednesday: after 10:30', 'No, 20 March. Not April.'];

test.for(notMended)('what is no correction of a day moves nothing: %s', (text) => {
  expect(read(text, { ...about, context: 'ask' }).notBefore).not.toBe('2027-05-01');
  expect(read(text, { ...about, context: 'ask' }).kind).not.toBe('accept');
});
