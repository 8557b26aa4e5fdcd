// What goes wrong on the way: lost answers, refused writes, a process that dies. Nothing is lost, nothing comes twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { monday, openWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));
const subjects = (name: string) => world.letters(name).map(({ subject }) => subject);

async function pairIn(on: World) {
  await on.join('Ada Lind', ada);
  await on.join('Ben Okafor', ben);
}

describe('the mail service', () => {
  it('whose answer is lost is not asked twice: its Send event settles the letter', async () => {
    world = await openWorld();
    await pairIn(world);
    await world.openRound();
    await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
    world.aws.faults.order('SendEmail', 'answer lost');
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
    await world.pass({ hours: 3 });
    expect(introductions()).toHaveLength(1);
  });

  it('that cannot be reached gets the letter once, a little later', async () => {
    world = await openWorld();
    await pairIn(world);
    world.aws.faults.order('SendEmail', 'unreached');
    await world.openRound();
    expect(subjects('Ada Lind').length + subjects('Ben Okafor').length).toBe(5);
    await world.pass({ hours: 2 });
    expect(subjects('Ada Lind').filter((subject) => asked.test(subject))).toHaveLength(1);
    expect(subjects('Ben Okafor').filter((subject) => asked.test(subject))).toHaveLength(1);
  });

  it('that asks for patience is given it', async () => {
    world = await openWorld();
    await pairIn(world);
    world.aws.faults.order('SendEmail', 'throttled');
    await world.openRound();
    await world.pass({ hours: 1 });
    expect(subjects('Ada Lind').filter((subject) => asked.test(subject))).toHaveLength(1);
    expect(subjects('Ben Okafor').filter((subject) => asked.test(subject))).toHaveLength(1);
  });
});

describe('a restart', () => {
  it('finds everything as it was, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquaint-'));
    try {
      world = await openWorld({}, { folder });
      await pairIn(world);
      await world.openRound();
      await world.reply('Ada Lind', world.letter('Ada Lind', asked), 'Yes');
      await world.stop();
      world = await openWorld({}, { folder, start: monday + 3_600_000 });
      await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes');
      expect(introductions()).toHaveLength(1);
      await world.stop();
      world = await openWorld({}, { folder, start: monday + 7_200_000 });
      await world.pass({ hours: 2 });
      expect(introductions()).toHaveLength(1);
    } finally {
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
      world = await openWorld();
    }
  });
});
