// Which kinds of connection an answer names, and what else it tells of whom somebody looks for.
import { expect, it } from 'vitest';
import { kindsIn, whomIn } from '../../functions/mail/wishes-kinds.ts';

it.each([
  ['someone in the same boat', ['peer support']],
  ['someone to do something together with, definitely.', ['collaboration']],
  [
    'Not only to learn from, but also to do something together with.',
    ['mentorship', 'collaboration', 'learning'],
  ],
  ['Someone I can learn from without being laughed at.', ['mentorship', 'learning']],
  ['Someone more patient than me, to learn from', ['mentorship', 'learning']],
  ['Work, mostly. I am looking for clients.', ['work']],
  ['I need a new job, so somebody who could offer me a job.', ['work']],
  ['Von jemandem lernen, ganz klar. Aber bitte keiner von der Bank.', ['mentorship', 'learning']],
  ['Jemand, von dem ich was lernen kann.', ['mentorship', 'learning']],
  ['Am ehesten jemand in der gleichen Lage', ['peer support']],
  ['Beruflich wäre mir am liebsten.', ['work']],
  ['quelqu’un dans la même situation, pas seulement pour apprendre', ['peer support', 'learning']],
  ['alguien en la misma situación que yo', ['peer support']],
  ['hacer algo juntos', ['collaboration']],
])('names: %s', (text, named) => {
  expect(kindsIn(text)).toEqual(named);
});

it.each([
  ["someone to do something together with. not a mentor please, I've had enough of those", ['collaboration']],
  ['No mentors, I have had plenty. Same boat!', ['peer support']],
  ['A mentor? Rather not. Someone in the same boat.', ['peer support']],
  ["I don't want to learn anything, just do something together", ['collaboration']],
  ['I’d rather do something together than learn', ['collaboration']],
  ['I work nights and my job is loud, so somebody in the same boat.', ['peer support']],
  ['Someone in the same boat, nothing to do with work.', ['peer support']],
  ['After work, something together, and not only about work.', ['collaboration']],
  ['Bitte kein Mentor, lieber etwas gemeinsam machen.', ['collaboration']],
  ['Niemand, von dem ich lernen muss. Gemeinsam was machen.', ['collaboration']],
  ['Lieber etwas zusammen machen als lernen.', ['collaboration']],
  ['Ich arbeite bei der Sparkasse und rede den ganzen Tag über die Arbeit.', []],
  ['Mentor eher nicht, jemand in der gleichen Lage.', ['peer support']],
  ['Pas de mentor, plutôt faire quelque chose ensemble.', ['collaboration']],
  ['Je rentre tard du travail, quelqu’un dans le même bateau.', ['peer support']],
  ['Nada de mentores, por favor; hacer algo juntos', ['collaboration']],
  ['Un mentor no, alguien en el mismo barco que yo', ['peer support']],
  ['Trabajo de noche, alguien en la misma situación.', ['peer support']],
])('turned down or not meant: %s', (text, named) => {
  expect(kindsIn(text)).toEqual(named);
});

it.each([
  [
    'de',
    'Am ehesten jemand in der gleichen Lage, wo die Kinder gerade aus dem Haus sind.',
    ['Am ehesten jemand in der gleichen Lage, wo die Kinder gerade aus dem Haus sind.'],
  ],
  [
    'de',
    'Von jemandem lernen, ganz klar. Aber bitte keiner von der Bank.',
    ['Aber bitte keiner von der Bank.'],
  ],
  [
    'en',
    'The same boat. Somebody newly retired would be lovely.',
    ['Somebody newly retired would be lovely.'],
  ],
  ['fr', 'Apprendre. Une infirmière, par exemple.', ['Une infirmière, par exemple.']],
  ['es', 'El mismo barco. Alguien que también cuide a su padre.', ['Alguien que también cuide a su padre.']],
])('tells whom (%s): %s', (language, text, whom) => {
  expect(whomIn(text, language)).toEqual(whom);
});

it.each([
  ['en', 'someone to do something together with, definitely'],
  ['en', "not a mentor please, I've had enough of those"],
  ['en', 'Both, really.'],
  ['en', 'The first one, I think.'],
  ['en', 'Same boat!'],
  ['de', 'Etwas gemeinsam machen, am liebsten.'],
  ['de', 'Von jemandem lernen, ganz klar.'],
  ['fr', 'Plutôt faire quelque chose ensemble.'],
  ['es', 'Alguien de quien aprender.'],
  ['es', 'Hacer algo juntos, creo.'],
])('tells no more than a kind (%s): %s', (language, text) => {
  expect(whomIn(text, language)).toEqual([]);
});
