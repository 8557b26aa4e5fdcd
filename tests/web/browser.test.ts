// The pages in a real browser: a phone without JavaScript, a keyboard and nothing else, both colour schemes.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

const executablePath = '/usr/bin/chromium';
const absent = !existsSync(executablePath);
if (absent) console.warn('Skipped: the pages in a browser, since Chromium is not installed.');

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

describe.skipIf(absent)('the pages in a browser', () => {
  let browser: Browser;
  let world: World;
  let site: string;

  beforeAll(async () => {
    world = await openWorld();
    site = world.services.settings.siteUrl;
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** A new window; complaints of the browser (a refused style, a missing file) are collected. */
  async function window(
    options: BrowserContextOptions = phone,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(data:|http:\/\/127\.0\.0\.1)/.test(request.url())) complaints.push(`asked: ${request.url()}`);
    });
    return { page, complaints };
  }

  const focused = (page: Page) =>
    page.locator(':focus').evaluateAll((elements) => {
      const [element] = elements as { id: string; localName: string }[];
      return element?.id || element?.localName || '';
    });

  async function linkFor(name: string): Promise<string> {
    const link = /http\S+\/l\/[a-z0-9-]+/.exec(world.letter(name).text)?.[0];
    if (!link) throw new Error('no link in the letter');
    return link;
  }

  test('somebody signs up and confirms with the keyboard alone, on a phone, without JavaScript', async () => {
    const { page, complaints } = await window();
    await page.goto(`${site}/friends`);
    const order: string[] = [];
    const write: Record<string, string> = {
      seek: 'Somebody who has taught grown-ups to swim',
      give: 'Patience, and a boat',
      story: 'I mend nets and read at night.',
      name: 'Kay Board',
      email: 'kay@example.org',
    };
    for (let step = 0; step < 30 && order.at(-1) !== 'button'; step++) {
      await page.keyboard.press('Tab');
      const id = await focused(page);
      // The languages stand at the head of the page.
      if (id === 'a') continue;
      order.push(id);
      const words = write[id];
      if (words) await page.keyboard.type(words);
      if (id === 'consent' || id === 'kinds-5') await page.keyboard.press('Space');
      if (id === 'wish-0') await page.keyboard.press('ArrowDown');
    }
    const kinds = [0, 1, 2, 3, 4, 5].map((at) => `kinds-${at}`);
    const expected = [
      'seek',
      'give',
      ...kinds,
      'story',
      'values',
      'wish-0',
      'name',
      'email',
      'consent',
      'button',
    ];
    expect(order).toEqual(expected);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Now look into your inbox' }).waitFor();
    await world.settle();

    await page.goto(await linkFor('kay@example.org'));
    expect(await page.locator('main').innerText()).toContain('Every other round');
    while ((await focused(page)) !== 'button') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You are in' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an empty form opens again at its first field, with each error tied to its field and listed above', async () => {
    const { page } = await window();
    await page.goto(`${site}/friends`);
    await page.fill('#email', 'ada@');
    await page.click('button');
    await page.getByRole('heading', { name: 'Six things are not yet right' }).waitFor();
    expect(await page.title()).toBe('Not sent yet: Join Friends');
    expect(await focused(page)).toBe('seek');
    expect(await page.inputValue('#email')).toBe('ada@');
    const invalid = page.locator('[aria-invalid=true]');
    expect(await invalid.evaluateAll((all) => all.map((one) => one.id))).toEqual([
      'seek',
      'give',
      'story',
      'name',
      'email',
      'consent',
    ]);
    for (const field of await invalid.all()) {
      const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      const said = await page.locator(`#${ids.at(-1)}`).innerText();
      const listed = page.locator('.summary a', { hasText: said });
      expect(await listed.getAttribute('href')).toBe(`#${await field.getAttribute('id')}`);
      await listed.click();
      expect(await field.evaluate((element) => element.matches(':target'))).toBe(true);
    }
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(['front', 'form', 'form with errors', 'received', 'confirm', 'leave', 'unknown link'])(
      'the page "%s" can be read, reached and touched at 320 pixels',
      async (name) => {
        const { page, complaints } = await window({ viewport: { width: 320, height: 640 }, colorScheme });
        await openPage(page, name);
        expect(await page.evaluate(faultsOf)).toEqual([]);
        // The one status that Chromium itself remarks upon.
        expect(complaints.filter((one) => !/status of 4(04|22)/.test(one))).toEqual([]);
      },
    );
  });

  test('the check of pages finds what is planted', async () => {
    const { page } = await window();
    await page.setContent(
      '<title>t</title><div class="page"><main><p style="color:#999">pale</p><p>a</p><p>b</p><input type="text">' +
        '<a href="/" style="display:block;font-size:8px">small</a><p aria-describedby="none" style="width:500px">c</p></main></div>',
    );
    const faults = ((await page.evaluate(faultsOf)) as string[]).map((fault) => fault.split(':')[0]);
    expect(faults).toEqual([
      'wider than the window',
      'no language or title',
      'not one heading and one main part',
      'names nothing',
      'has no name',
      'too small to touch',
      'too small to touch',
      'contrast 2.85',
      'the sheet is not applied',
    ]);
  });

  async function openPage(page: Page, name: string): Promise<void> {
    switch (name) {
      case 'front':
        await page.goto(`${site}/`);
        return;
      case 'unknown link':
        await page.goto(`${site}/l/unknown`);
        return;
      case 'form':
        await page.goto(`${site}/friends`);
        return;
      case 'form with errors':
        await page.goto(`${site}/friends`);
        await page.click('button');
        return;
      case 'received':
        await page.goto(`${site}/friends`);
        // The field that only machines fill in: the same page, and no letter.
        await page.locator('#subject').evaluate((field) => field.setAttribute('value', 'watches'));
        await page.click('button');
        return;
    }
    if (world.letters('Paige Turner').length === 0) {
      await world.signUp('Paige Turner', { story: `A long word: ${'abcdefgh'.repeat(20)}` });
    }
    const letter = world.letter('Paige Turner');
    const leave = /<(http[^>]+)>/.exec(letter.headers['list-unsubscribe'] ?? '')?.[1];
    await page.goto(name === 'leave' ? (leave ?? '') : await linkFor('Paige Turner'));
  }
});

/** Runs in the page; a text because the compiler of the tests knows no DOM. Answers with what is wrong, in words. */
const faultsOf = `(() => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const fault = (element, what) => faults.push(what + ': ' + element.outerHTML.slice(0, 90));
  const shown = (element) => !element.closest('[aria-hidden=true]') && element.getClientRects().length > 0;

  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the window');
  if (document.documentElement.lang !== 'en' || !document.title) faults.push('no language or title');
  if (all('h1').length !== 1 || all('main').length !== 1) faults.push('not one heading and one main part');
  if (all('script, iframe, img[src], link[rel=stylesheet]').length > 0) faults.push('something from elsewhere');
  const ids = all('[id]').map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  for (const element of all('[aria-describedby], [aria-labelledby], label[for]')) {
    const named = ['aria-describedby', 'aria-labelledby', 'for'].map((name) => element.getAttribute(name) ?? '');
    for (const id of named.join(' ').split(' ').filter(Boolean)) if (!ids.includes(id)) fault(element, 'names nothing');
  }
  for (const element of all('input, textarea, button, a').filter(shown)) {
    const name = element.labels?.length ? element.labels[0].textContent : element.textContent;
    if (!name.trim()) fault(element, 'has no name');
    const choice = element.closest('label');
    const { width, height } = (choice ?? element).getBoundingClientRect();
    const inText = element.matches('p a');
    if (!inText && (width < 44 || height < (element.matches('a') ? 30 : 44))) fault(element, 'too small to touch');
  }
  for (const element of all('fieldset')) if (!element.querySelector('legend')) fault(element, 'has no legend');

  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  let texts = 0;
  for (const element of all('body *').filter(shown)) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (hasText || element.matches('input, textarea')) {
      texts += 1;
      const found = contrast(channels(style.color).slice(0, 3), ground(element));
      if (found < 4.5) fault(element, 'contrast ' + found.toFixed(2));
    }
    if (element.matches('input[type=text], input[type=email], textarea')) {
      const found = contrast(channels(style.borderTopColor).slice(0, 3), ground(element.parentElement));
      if (found < 3) fault(element, 'contrast of the border ' + found.toFixed(2));
    }
  }
  if (texts < 3) faults.push('hardly any text was looked at');
  if (getComputedStyle(document.querySelector('.page')).maxWidth === 'none') faults.push('the sheet is not applied');
  return faults;
})()`;
