// Replies in many languages are read as a careful person would read them.

import { expect, test } from 'vitest';
import { danish } from './readings/danish.ts';
import { dutch } from './readings/dutch.ts';
import { english } from './readings/english.ts';
import { expectCareful } from './readings/expect.ts';
import { french } from './readings/french.ts';
import { german } from './readings/german.ts';
import { italian } from './readings/italian.ts';
import { norwegian } from './readings/norwegian.ts';
import { polish } from './readings/polish.ts';
import { portuguese } from './readings/portuguese.ts';
import { russian } from './readings/russian.ts';
import { spanish } from './readings/spanish.ts';
import { swedish } from './readings/swedish.ts';

const careful = { right: 0.92, asked: 0.06, days: 0.9 };

test.for([
  ['Danish', danish, 30],
  ['Dutch', dutch, 30],
  ['English', english, 100],
  ['French', french, 70],
  ['German', german, 70],
  ['Italian', italian, 30],
  ['Norwegian', norwegian, 30],
  ['Polish', polish, 30],
  ['Portuguese', portuguese, 30],
  ['Russian', russian, 30],
  ['Spanish', spanish, 60],
  ['Swedish', swedish, 30],
] as const)('%s replies are read rightly, and none does harm', ([, examples, least]) => {
  expectCareful(examples, careful);
  expect(examples.length).toBeGreaterThanOrEqual(least);
});
