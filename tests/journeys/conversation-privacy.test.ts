// What somebody says for matching alone, or asks again and again, goes no further than they may want.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ada, asked, ben } from '../support/people.ts';
import { openWorld, organiser, type World } from '../support/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
});
afterEach(() => world.stop());

const secret =
  'I am also looking for somebody who has lived with asthma. Please keep this only for matching.';

it('words for matching alone, in answer to an ask, are kept and shown to nobody', async () => {
  const record = await world.reply('Ada Lind', world.letter('Ada Lind', asked), secret);
  expect(record).toMatchObject({ status: 'applied', reason: 'change-words' });
  for (const name of ['Ben Okafor', organiser])
    expect(
      world
        .letters(name)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/asthma/);
});

it('words for matching alone beside a yes are not in the introduction', async () => {
  await world.reply('Ada Lind', world.letter('Ada Lind', asked), `Yes, gladly. ${secret}`);
  await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes, I know a kindergarten like that');
  expect(
    world
      .letters('Ben Okafor')
      .map(({ text }) => text)
      .join('\n'),
  ).not.toMatch(/asthma/);
});

it('a second question waits with the organiser until the first has its answer', async () => {
  const ask = world.letter('Ada Lind', asked);
  const toBen = () => world.letters('Ben Okafor').filter(({ text }) => /train|garden/.test(text));
  const before = toBen().length;
  await world.reply('Ada Lind', ask, 'Would a place far from the train be all right?');
  await world.reply('Ada Lind', ask, 'And is there a garden, would they say?');
  await world.pass({ days: 1 });
  expect(toBen()).toHaveLength(before + 1);
  expect(
    world
      .letters(organiser)
      .map(({ text }) => text)
      .join('\n'),
  ).toMatch(/garden/);
});
