// What an answer to the interview tells: without openers and side remarks, with what was said last, and the kinds it names.
import { expect, it } from 'vitest';
import { kindsIn } from '../../functions/mail/wishes-kinds.ts';
import { lastTry } from '../../functions/mail/wishes-second-try.ts';
import { toldIn } from '../../functions/mail/wishes-spoken.ts';
import { unansweredIn } from '../../functions/mail/wishes-unanswered.ts';

const told = (text: string) => toldIn(unansweredIn(lastTry(text)).rest);

it.each([
  ['Somebody to learn from. Obviously.', 'Somebody to learn from.'],
  ['Depends on what they want. An hour a month, tops.', 'An hour a month, tops.'],
  ['Oh moi vous savez, une promenade me suffit.', 'Une promenade me suffit.'],
  ['Na gut, doch jetzt: telefonieren ginge.', 'Telefonieren ginge.'],
  ['Pardon, je lis ça entre deux trains : plutôt apprendre', 'Plutôt apprendre'],
  [
    'Hatte die Frage verwechselt, sorry. Also: beim Umtopfen habe ich das Mittagessen vergessen.',
    'Beim Umtopfen habe ich das Mittagessen vergessen.',
  ],
  [
    'Lieber jemand, der schon weiter ist. Ach nein, eigentlich jemand in derselben Situation.',
    'Eigentlich jemand in derselben Situation.',
  ],
  ['Weder noch. Jemand zum Singen.', 'Jemand zum Singen.'],
  ['Ni lo uno ni lo otro. Alguien para cantar.', 'Alguien para cantar.'],
  ['Passons cette question.', ''],
  ['whatevers easiest', ''],
  ['Mir egal, Hauptsache nett.', ''],
])('“%s” tells “%s”', (text, rest) => expect(told(text)).toBe(rest));

it.each([
  'It depends on the weather whether I sail.',
  'I depend on my wheelchair.',
  'You know what I like? Rain.',
  'I teach obviously bad singers.',
  'People ask me again and again to sing.',
  'Je ne suis ni l’un ni l’autre : je danse.',
  'Mir ist Geld egal, Hauptsache, es wächst.',
])('“%s” is told as it stands', (text) => expect(told(text)).toBe(text));

it.each([
  ['some1 to do stuff with, runing partner basicly', ['collaboration']],
  ['Faire quelque chose à deux, oui.', ['collaboration']],
  ['teach me, o wise one', ['mentorship', 'learning']],
  ['misery loves company', ['peer support']],
  ['Jemand Erfahrenes, der mir was zeigt.', ['mentorship']],
  ['Plutôt quelqu’un qui s’y connaît mieux que moi.', ['mentorship']],
  ['Alguien que sepa más que yo', ['mentorship']],
  ['Wir leben zu zweit auf dem Land.', []],
  ['J’habite à deux pas du port.', []],
  ['I do not need anybody to teach me.', []],
])('“%s” names its kinds', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
