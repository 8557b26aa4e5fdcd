// The page behind "was this yes from you?": it asks, its button counts, and it never shows what the other did.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ada, asked, ben, introduction } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let links: { ada: string; ben: string };

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
  await world.openRound();
  links = { ada: await yesLink('Ada Lind'), ben: await yesLink('Ben Okafor') };
});
afterEach(() => world.stop());

/** The link as a letter carries it that went to the same person about the same introduction. */
async function yesLink(name: string): Promise<string> {
  const { addresses, settings } = world.services;
  const token = await addresses.read(world.letter(name, asked).replyTo[0]?.split('@')[0] ?? '');
  if (token?.for !== 'ask') throw new Error('the ask names no introduction');
  const yes = await addresses.token({ for: 'yes', introduction: token.introduction, side: token.side });
  return `${settings.siteUrl}/l/${yes}`;
}

const introductions = () => world.aws.letters().filter(({ subject }) => introduction.test(subject));

async function press(link: string): Promise<{ status: number; page: string }> {
  const headers = { origin: world.services.settings.siteUrl };
  const response = await fetch(link, { method: 'POST', headers });
  await world.settle();
  return { status: response.status, page: await response.text() };
}

async function open(link: string): Promise<{ status: number; page: string }> {
  const response = await fetch(link);
  return { status: response.status, page: await response.text() };
}

describe('the page for a yes', () => {
  test('opened as often as a scanner likes, it says yes for nobody; two buttons pressed make one introduction', async () => {
    for (const link of [links.ada, links.ben, links.ada, links.ben]) {
      const { status, page } = await open(link);
      expect(status).toBe(200);
      expect(page).toContain('Yes, introduce us');
      expect(page).not.toMatch(/Ada|Ben|Lind|Okafor|example\.org/);
    }
    expect(introductions()).toEqual([]);

    const first = await press(links.ada);
    expect(first).toMatchObject({ status: 200 });
    expect(first.page).toContain('that counts as your yes');
    expect(introductions()).toEqual([]);
    await press(links.ada);
    expect(introductions()).toEqual([]);
    await press(links.ben);
    expect(introductions()).toHaveLength(1);
    expect((await open(links.ada)).page).toContain('You have been introduced');
  });

  test('a mail service cannot press it', async () => {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(links.ada, { method: 'POST', body })).status).toBe(403);
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'Yes please');
    expect(introductions()).toEqual([]);
  });

  test('it looks the same, pressed or not, when the other has said no, and closes with the round', async () => {
    const before = await open(links.ada);
    await world.reply('Ben Okafor', world.letter('Ben Okafor', asked), 'No, thank you.');
    expect(await open(links.ada)).toEqual(before);
    const { status, page } = await press(links.ada);
    expect(status).toBe(200);
    expect(page).toContain('that counts as your yes');

    await world.pass({ days: 9 });
    expect(introductions()).toEqual([]);
    for (const late of [await open(links.ada), await press(links.ada)]) {
      expect(late.status).toBe(410);
      expect(late.page).toContain('a little too late');
    }
  });
});
