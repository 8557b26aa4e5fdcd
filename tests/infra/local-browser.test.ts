// A stranger's first minutes in a browser without JavaScript: the form, two confirmations, a round, two yeses, one introduction.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, start } from '../../infra/local/start.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const executablePath = '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'acquaint-'));
let running: Running;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const people = [
  {
    name: 'Ada Lane',
    email: 'ada@example.org',
    seek: 'Someone who teaches mathematics to grown-ups and can show me how to begin with proofs.',
    give: 'Patient help with writing small computer programs.',
  },
  {
    name: 'Bo Winter',
    email: 'bo@example.org',
    seek: 'Patient help with writing a small computer program for my bakery.',
    give: 'I teach mathematics to grown-ups and enjoy proofs more than I should.',
  },
];

describe.skipIf(!existsSync(executablePath))('in Chromium (skipped where it is not installed)', () => {
  beforeAll(async () => {
    running = await start({ folder, port: 0, smtpPort: 0 });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an empty mailbox says what to do first', async () => {
    await page.goto(running.addresses.mailbox);
    await page.getByRole('heading', { name: 'What this page is' }).waitFor();
    await page.getByRole('link', { name: 'Fill in the form' }).click();
    expect(page.url()).toBe(running.addresses.form);
  });

  test.each(people)('$name signs up, and confirms by the link in the letter', async (person) => {
    await page.goto(running.addresses.form);
    await page.locator('#name').fill(person.name);
    await page.locator('#email').fill(person.email);
    await page.locator('#seek').fill(person.seek);
    await page.locator('#give').fill(person.give);
    await page
      .locator('#story')
      .fill('I came to this late, by way of a bakery and a long winter, and I laugh easily.');
    await page.locator('#consent').check();
    await page.getByRole('button', { name: 'Sign up' }).click();
    await running.aws.settled();

    await page.goto(running.addresses.mailbox);
    await page.getByRole('navigation').getByRole('link', { name: person.email }).click();
    const letter = page.frameLocator('iframe').first();
    const [confirmation] = await Promise.all([
      context.waitForEvent('page'),
      letter
        .getByRole('link', { name: /confirm/i })
        .first()
        .click(),
    ]);
    await confirmation.locator('form button').first().click();
    await confirmation.waitForLoadState();
    await running.aws.settled();
    await confirmation.close();
    await page.reload();
    expect(await page.getByRole('main').innerText()).toContain(`${person.email}, active`);
  });

  test('the round asks, and two yeses bring one introduction to both', async () => {
    await page.getByRole('button', { name: 'Open a round' }).click();
    expect(await page.getByRole('status').innerText()).toContain(
      'The round found one pair among 2 confirmed',
    );
    const [ada, bo] = people;
    await page.goto(`${running.addresses.mailbox}people/${encodeURIComponent(ada?.email ?? '')}`);
    await page.getByText('Who is it?').first().click();
    await page
      .getByRole('main')
      .getByRole('link', { name: bo?.name ?? '' })
      .click();
    expect(page.url()).toContain(encodeURIComponent(bo?.email ?? ''));
    for (const { email } of people) {
      await page.goto(`${running.addresses.mailbox}people/${encodeURIComponent(email)}`);
      expect(await page.frameLocator('iframe').first().locator('body').innerText()).not.toContain(
        '@example.org',
      );
      await page.getByRole('button', { name: 'Yes, gladly' }).first().click();
      expect(await page.getByText('read as accept').innerText()).toContain('Heeded');
    }
    await page.goto(running.addresses.mailbox);
    await page.getByRole('link', { name: /introduction/i }).click();
    const introduction = await page.frameLocator('iframe').first().locator('body').innerText();
    for (const { name, seek } of people) {
      expect(introduction).toContain(name.split(' ')[0]);
      expect(introduction).toContain(seek);
    }
    expect(running.aws.letters().filter(({ to }) => to.length === 2)).toHaveLength(1);
  });

  test('words of one own are read too, and time goes on', async () => {
    const [first] = people;
    await page.goto(`${running.addresses.mailbox}people/${encodeURIComponent(first?.email ?? '')}`);
    const welcome = page.locator('article', { hasText: 'Welcome' });
    await welcome.getByText('Answer this letter').click();
    await welcome.getByLabel('In your own words').fill('Please pause everything until further notice.');
    await welcome.getByRole('button', { name: 'Send the reply' }).click();
    expect(await page.getByText('read as pause').innerText()).toContain('Heeded');
    const before = running.time.now();
    await page.getByRole('button', { name: 'A day later' }).click();
    expect(await page.getByRole('status').innerText()).toBe('A day has passed.');
    expect(running.time.now() - before).toBeGreaterThanOrEqual(86_400_000);
  });

  test('nothing of it is wider than a phone', async () => {
    for (const path of ['', `people/${encodeURIComponent('ada@example.org')}`]) {
      await page.goto(running.addresses.mailbox + path);
      const shown = await page.locator('.bar, .bar *, .card, .card *, .note, .note *').all();
      const boxes = await Promise.all(shown.map((element) => element.boundingBox()));
      const edges = boxes.filter((box) => box !== null).map(({ x, width }) => x + width);
      expect(edges.length).toBeGreaterThan(10);
      expect(Math.max(...edges)).toBeLessThanOrEqual(390);
    }
  });
});
