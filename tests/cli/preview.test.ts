// `acquaint preview` of files: who with whom and why, scores, the page, and what it says of files that are not right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acquaint, folderOfFiles } from './run.ts';

const files = folderOfFiles();
afterAll(() => files.forget());

const people = [
  {
    id: 'ada',
    name: 'Ada <b>Lind</b>',
    seeks: ['Advice on keeping bees on a balcony'],
    offers: ['Bookkeeping for associations'],
  },
  {
    id: 'ben',
    name: 'Ben',
    seeks: ['Help with bookkeeping for our association'],
    offers: ['Twenty years of keeping bees'],
  },
  {
    id: 'cleo',
    name: 'Cleo',
    seeks: ['Others who sing in a choir'],
    offers: ['Singing lessons'],
    kinds: ['choir'],
  },
  { id: 'dora', name: 'Dora', seeks: ['Somebody to sing with in a choir'], offers: ['A piano'], waited: 2 },
  { id: 'egon', name: 'Egon' },
];
const json = files.file('people.json', JSON.stringify(people));
const preview = async (...words: string[]) => {
  const said = await acquaint(['preview', ...words, '--json']);
  if (said.code !== 0) throw new Error(said.err);
  return JSON.parse(said.out);
};
const idsOf = ({ pairs }: { pairs: { ids: string[] }[] }) => pairs.map(({ ids }) => ids.join(' ')).sort();

describe('a spreadsheet as people keep them', () => {
  const biete =
    '\ufeffName;E-Mail;Suche;Biete;Kinds;Firma;Capacity\r\nAda;ada@example.org;"Somebody who built\na garden";bookkeeping;Mentoring; Acme;2\r\nBen;ben@example.org;help with bookkeeping;building a garden;mentorhsip;;five\r\nCleo;;bookkeeping;a garden;mentorhsip;;\r\n';

  it('is read in its own language, with what is amiss by row and column', async () => {
    for (const bytes of [biete, Buffer.from(biete, 'utf16le')]) {
      const said = await acquaint(['preview', files.file('biete.csv', bytes), '--json']);
      expect(said.code).toBe(0);
      expect(said.err).toContain('Row 3, column capacity (Ben): "five" is not 0, 1, 2 or 3 introductions');
      expect(said.err).toMatch(/^Column kinds: none of .*: "mentorhsip" \(row 4\)\.$/m);
      expect(idsOf(JSON.parse(said.out))).toEqual(['Ada Cleo']);
    }
  });

  it('must say which column is what people look for', async () => {
    const file = files.file('mute.csv', 'Name,Wish list\nAda,gardens\n');
    expect((await acquaint(['preview', file])).err).toBe(
      'Row 1 has neither a column "seeks" nor "offers"; it names "Name", "Wish list". Rename the one with what people look for to seeks.\n',
    );
  });
});

describe('a preview of a file', () => {
  it('says who would meet and why, and what would help those who are left out', async () => {
    const found = await preview(json);
    expect(idsOf(found)).toEqual(['ada ben', 'cleo dora']);
    const bees = found.pairs.find(({ ids }: { ids: string[] }) => ids[0] === 'ada');
    expect(bees.why.a).toBe(
      'Ada <b>Lind</b> seeks “Advice on keeping bees on a balcony”; Ben gives “Twenty years of keeping bees”. It is about mentorship.',
    );
    expect(found.unmatched).toMatchObject([
      {
        id: 'egon',
        reason: 'no-seek',
        why: 'Egon has not said what to look for; one sentence would change it.',
      },
    ]);
    expect(found.quality).toMatchObject({ served: 4 });
    expect(found.quality.weight).toBe(found.quality.bound);
    expect(found.fairness).toMatchObject({ waiting: 1, waitingServed: 1 });
    expect(found.compared.chance.served).toBeLessThan(found.compared.round.served);
  });

  it('gives the same for CSV, for the same seed, and on every run', async () => {
    const csv = files.file(
      'people.csv',
      `name;seeks;offers;waited\nAda;Advice on keeping bees on a balcony;Bookkeeping for associations;\nBen;Help with bookkeeping for our association;Twenty years of keeping bees;1\n`,
    );
    const first = await acquaint(['preview', csv, '--day', '2026-03-02', '--seed', '7']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('people.csv: 2 people, 1 pair, 0 without anyone.');
    expect(await acquaint(['preview', csv, '--day', '2026-03-02', '--seed', '7'])).toEqual(first);
  });

  it('keeps earlier pairs apart, by name, id or address, and heeds the rules', async () => {
    const past = files.file('past.csv', 'a,b,day,state\nada,BEN,2026-01-01,introduced\n');
    expect(idsOf(await preview(json, '--past', past, '--day', '2026-03-02'))).toEqual(['cleo dora']);
    const declined = files.file(
      'declined.json',
      JSON.stringify([{ a: 'ada', b: 'ben', day: '2026-01-01', state: 'declined' }]),
    );
    const rules = files.file('rules.json', JSON.stringify({ coolDownDays: 30 }));
    expect(idsOf(await preview(json, '--past', declined, '--day', '2026-03-02'))).toEqual(['cleo dora']);
    expect(idsOf(await preview(json, '--past', declined, '--rules', rules, '--day', '2026-03-02'))).toEqual([
      'ada ben',
      'cleo dora',
    ]);
  });

  it('scores every ordered pair, higher where the other meets what one seeks', async () => {
    const said = await acquaint(['preview', json, '--scores']);
    const scores = JSON.parse(said.out) as Record<string, Record<string, number>>;
    const ids = people.map(({ id }) => id);
    expect(Object.keys(scores)).toEqual(ids);
    for (const id of ids) expect(Object.keys(scores[id] ?? {})).toEqual(ids.filter((other) => other !== id));
    const [ofAda = {}] = Object.values(scores);
    const best = Object.entries(ofAda).sort(([, one], [, other]) => other - one)[0];
    expect(best).toEqual(['ben', expect.any(Number)]);
    expect(best?.[1]).toBeGreaterThan(0.2);
  });

  it('writes one page that loads nothing, names nobody as markup, and tells the picture in words', async () => {
    const page = join(files.path, 'round.html');
    const said = await acquaint(['preview', json, '--html', page]);
    expect(said).toMatchObject({ code: 0, err: `The page is in ${page}.\n` });
    const html = readFileSync(page, 'utf8');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|https?:|url\(|@import/);
    expect(html).not.toContain('<b>Lind');
    expect(html).toContain('Ada &#60;b&#62;Lind');
    expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="picture-title picture-words">/);
    expect(html.match(/class="pair"/g)).toHaveLength(2);
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('leaves out rows that are not right, and says row, column and what is expected', async () => {
    const csv = files.file(
      'odd.csv',
      'Name,Seek,Offer,Capacity,Shoe size\nAda,bees,books,9,40\n,bees,books,1,40\nBen,books,bees,1,41\nBen,books,bees,1,41\nCleo,books, bees, with commas,1,38,x\n',
    );
    const said = await acquaint(['preview', csv, '--json']);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out).people).toBe(1);
    expect(said.err.trimEnd().split('\n')).toEqual([
      'The column "Shoe size" is not used; --help shows those that are.',
      'Row 2, column capacity (Ada): "9" is not 0, 1, 2 or 3 introductions a round.',
      'Row 3, column name: is empty; everybody needs a name.',
      'Row 5, column name (Ben): "Ben" stands in row 4 already; tell the two apart.',
      'Row 6, column 6 (Cleo): there are more cells than columns; put quotation marks around a text with commas.',
      '4 rows are left out of the round.',
    ]);
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], /^There is no file nowhere\.csv; /],
    ['an empty one', [files.file('empty.csv', '')], /^The file is empty; its first row names the columns/],
    ['one without names', [files.file('nameless.csv', 'seeks\nbees\n')], /^Row 1 has no column "name"; /],
    ['broken JSON', [files.file('broken.json', '[{"name": ')], /^The file is no JSON \(/],
    ['JSON that is no list', [files.file('object.json', '{"name": "Ada"}')], /^The JSON is no list; /],
    [
      'a rule that there is not',
      [json, '--rules', files.file('r1.json', '{"flor": 1}')],
      /^There is no rule "flor"; /,
    ],
    [
      'a rule of the wrong kind',
      [json, '--rules', files.file('r2.json', '{"floor": "x"}')],
      /^The rule "floor" cannot be "x"; /,
    ],
    [
      'a past without columns',
      [json, '--past', files.file('p1.csv', 'x,y\n1,2\n')],
      /needs the columns a and b; /,
    ],
    [
      'a past with a wrong state',
      [json, '--past', files.file('p2.csv', 'a,b,state\nada,ben,met\n')],
      /^Row 2, column state of the past: /,
    ],
    ['a day that is none', [json, '--day', '2026-02-30x'], /^--day is a day such as/],
  ])('ends with one sentence for %s', async (_, words, sentence) => {
    const said = await acquaint(['preview', ...words]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(sentence);
    expect(said.err.trimEnd().split('\n')).toHaveLength(1);
  });
});
