// Every letter in every language: its wording as reviewed, its length, its manners, and its fields in both forms.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../templates/count.ts';
import { examples } from '../../templates/examples/examples.ts';
import { asking, type Kind, kinds, type Language, languages, render } from '../../templates/render.ts';

const golden = new URL('../golden/', import.meta.url);
const templates = new URL('../../templates/', import.meta.url);
const updating = process.env.UPDATE_GOLDEN === '1';

/** Words in each language without which a footer does not say how to stop. */
const stop: Record<Language, RegExp> = {
  en: /stop/i,
  de: /stopp|enden|beendet/i,
  es: /detien|detener|última carta/i,
  fr: /arrêt/i,
};

const sourcesOf = (language: Language): string[] =>
  readdirSync(new URL(`${language}/`, templates))
    .filter((name) => name.endsWith('.mjml'))
    .map((name) => readFileSync(new URL(`${language}/${name}`, templates), 'utf8'));

const letter = (kind: Kind, language: Language) => render(kind, language, examples[language][kind]);

const values = (kind: Kind, language: Language): [string, string][] =>
  Object.entries(examples[language][kind]).flatMap(([field, value]: [string, string | readonly string[]]) =>
    typeof value === 'string' ? [[field, value]] : value.map((item): [string, string] => [field, item]),
  );

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The HTML as a reader sees it, attributes of links included. */
const seen = (html: string): string =>
  flat(
    html
      .replace(/<head>.*?<\/head>/s, ' ')
      .replace(/<a [^>]*href="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<br \/>/g, ' ')
      .replace(/<(?!\/?(?:strong|em)\b)[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

describe.each(languages)('in %s', (language) => {
  test('there is every letter', () => {
    expect(sourcesOf(language)).toHaveLength(kinds.length);
    expect(kinds.length).toBeGreaterThan(40);
  });

  test.each(kinds)('%s reads as it was reviewed', (kind) => {
    const { subject, text } = letter(kind, language);
    const path = new URL(`${language}/${kind}.txt`, golden);
    const written = `Subject: ${subject}\n\n${text}`;
    if (updating) {
      mkdirSync(new URL('.', path), { recursive: true });
      writeFileSync(path, written);
    }
    expect(written, 'after a change of wording run again with UPDATE_GOLDEN=1').toBe(
      readFileSync(path, 'utf8'),
    );
  });

  test('there is no golden text without its letter', () => {
    const found = readdirSync(new URL(`${language}/`, golden));
    expect(found.sort()).toEqual(kinds.map((kind) => `${kind}.txt`).sort());
  });

  test.each(kinds)('%s holds the value of each field in HTML and in text', (kind) => {
    const { subject, html, text } = letter(kind, language);
    expect(values(kind, language).length).toBeGreaterThan(0);
    for (const [field, value] of values(kind, language)) {
      expect(flat(`${subject} ${text}`), `text of ${field}`).toContain(flat(value));
      expect(flat(`${subject} ${seen(html)}`), `HTML of ${field}`).toContain(flat(value));
    }
  });

  test.each(kinds)('%s says the same in HTML and in text', (kind) => {
    const { html, text } = letter(kind, language);
    const words = (said: string) => said.match(/[\p{L}\p{N}]+/gu) ?? [];
    const body = seen(html.slice(html.indexOf('<body')));
    expect(words(body).sort()).toEqual(words(text).sort());
  });

  test.each(kinds)('%s says how to stop', (kind) => {
    const { html, text } = letter(kind, language);
    const footer = text.slice(text.indexOf('\n-- \n'));
    expect(footer).toMatch(stop[language]);
    const fields = examples[language][kind] as { leaveUrl?: string };
    if (fields.leaveUrl !== undefined) expect(html).toContain(fields.leaveUrl);
  });

  test.each(asking)('%s asks one question in fewer than 150 words', (kind) => {
    expect(ownWords(kind, language, examples[language][kind])).toBeLessThan(150);
    const source = readFileSync(new URL(`${language}/${kind}.mjml`, templates), 'utf8');
    const body = source.replace(/<!--[\s\S]*?-->/g, '');
    expect(body.match(/\?/g)).toHaveLength(1);
  });

  test('no letter raises its voice, sets a condition, loads an image or writes a line too long', () => {
    for (const source of sourcesOf(language)) {
      expect(source.replace(/<!--|!important/g, '')).not.toMatch(/[!¡]/);
      expect(source).not.toMatch(/\{\{#(?!each \w+\}\})|\{\{\^|\{\{else/);
      expect(source).not.toMatch(/mj-image|<img|background-url/);
    }
    for (const kind of kinds) {
      const { subject, text } = letter(kind, language);
      expect(subject.length, kind).toBeLessThanOrEqual(70);
      const long = text.split('\n').filter((line) => line.length > 72 && !line.includes('://'));
      expect(long, kind).toEqual([]);
    }
  });

  test('a French line never begins with a punctuation mark that belongs to the line before', () => {
    if (language !== 'fr') return;
    for (const kind of kinds)
      expect(letter(kind, language).text, kind).not.toMatch(/\s(?<!\u00a0)[:;?»]|«(?!\u00a0)/);
  });

  test('towards one side a yes is answered with the same words whatever the other did', () => {
    // The letter knows nothing of the other: its only fields are these.
    expect(Object.keys(examples[language]['heard-yes']).sort()).toEqual(['community', 'leaveUrl', 'name']);
    expect(Object.keys(examples[language]['not-this-time']).sort()).toEqual([
      'community',
      'leaveUrl',
      'name',
    ]);
  });

  test('a letter to two people holds no link that belongs to one of them', () => {
    for (const kind of kinds.filter((one) => one.startsWith('introduction'))) {
      expect(letter(kind, language).html).not.toContain('href=');
    }
  });
});
