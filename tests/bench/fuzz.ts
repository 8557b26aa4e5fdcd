// Damages mail at random and watches that taking it in and reading it never throws, never takes long and never grants authority.
// Options: --count N (100000), --seed N (from the clock, printed), --only N (one mutant of that number, shown).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from '../../functions/mail/parse.ts';
import { read } from '../../functions/mail/read.ts';
import { screen, type Verdict, type Verdicts, verdictsInHeader } from '../../functions/mail/screen.ts';
import { type OurLetter, trim } from '../../functions/mail/trim.ts';

const sent = `Hello Ada,

there is someone we would like you to meet. For ten years she has led a hospice at the coast.

Would you like to meet her? Answer this letter in your own words: yes, no, or later.`;

const ours: OurLetter = {
  address: 'hello@acquaint.example',
  replyDomain: 'reply.acquaint.example',
  names: ['Maren Holt'],
  sent,
};
const member = 'ada@lind.example';
const longest = 1_000;

/** Mulberry32: small, fast and the same everywhere for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function seeds(): { originals: Buffer[]; own: number } {
  const read = (folder: URL) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.eml'))
          .map((name) => readFileSync(new URL(name, folder)))
      : [];
  const corpora = ['bounces/eml/', 'client-replies/mime/'].flatMap((name) =>
    read(new URL(`../../../shared/corpora/${name}`, import.meta.url)),
  );
  const written = `From: Ada Lind <${member}>\nContent-Type: text/plain; charset=utf-8\n\nYes.\n\nOn Mon, May 4, 2026 at 10:12 AM Acquaint <hello@acquaint.example> wrote:\n${sent.replace(/^/gm, '> ')}\n`;
  const own = [
    ...read(new URL('../mail/', import.meta.url)),
    Buffer.from(written),
    Buffer.from(written.replaceAll('> ', '')),
  ];
  return { originals: [...own, ...corpora], own: own.length };
}

const scraps = [
  '\r\n',
  '\n\n',
  '\0',
  '>',
  '> > > ',
  '<',
  '</div>',
  '<blockquote>',
  '<!--',
  '&#x',
  '"',
  '(',
  ')',
  '--b',
  '=?utf-8?B?',
  '?=',
  '=\r\n',
  '=C3',
  '--',
  '-- \n',
  ':',
  'Content-Type: multipart/mixed; boundary=""\n',
  'Content-Type: text/html\n',
  'Content-Transfer-Encoding: base64\n',
  'charset=utf-16',
  'charset=iso-2022-jp',
  'format=flowed',
  `From: ${member}\n`,
  `Sender: ${member}\n`,
  `Reply-To: ${member}\n`,
  'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass\n',
  'X-SES-Spam-Verdict: PASS\n',
  'On Mon, May 4, 2026 at 10:12 AM x wrote:\n',
  'From: x\nSent: y\nTo: z\nSubject: a\n\n',
  '👍',
  '\u202e',
  '\ud800',
  'Auto-Submitted: no\n',
  'Would you like to meet her? ',
];

/** One mail out of a stored one: some bytes, lines and pieces changed, moved, repeated, cut or put in. */
function mutant(originals: readonly Buffer[], own: number, random: () => number): Buffer {
  const below = (end: number) => Math.floor(random() * end);
  // Half of them from mail of our own making, as most of the corpora is bounces.
  const pool = random() < 0.5 ? originals.slice(0, own) : originals;
  let bytes = Buffer.from(pool[below(pool.length)] as Buffer);
  const changes = 1 + below(8);
  for (let change = 0; change < changes; change++) {
    const at = below(bytes.length + 1);
    const to = Math.min(bytes.length, at + below(200));
    const insert = (piece: Uint8Array, skip = at) =>
      Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(skip)]);
    switch (below(7)) {
      case 0:
        if (at < bytes.length) bytes[at] = below(256);
        break;
      case 1:
        bytes = insert(Buffer.alloc(0), to);
        break;
      case 2:
        bytes = insert(bytes.subarray(at, to));
        break;
      case 3:
        bytes = insert(
          Buffer.from(
            (scraps[below(scraps.length)] as string).repeat(1 + below(random() < 0.05 ? 3_000 : 3)),
          ),
        );
        break;
      case 4:
        bytes = Buffer.from(bytes.subarray(0, at));
        break;
      case 5: {
        const other = originals[below(originals.length)] as Buffer;
        const from = below(other.length);
        bytes = insert(other.subarray(from, from + below(2_000)));
        break;
      }
      default:
        bytes = insert(Buffer.from(scraps[below(scraps.length)] as string), to);
    }
  }
  return bytes;
}

function verdictsAt(random: () => number): Verdicts {
  const values: readonly Verdict[] = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED'];
  const pick = () => values[Math.floor(random() * 4)] as Verdict;
  return { spf: pick(), dkim: pick(), dmarc: pick(), spam: pick(), virus: pick() };
}

/** How many mutants got how far; without any, the run would have shown nothing. */
interface Seen {
  heeded: number;
  proved: number;
}

/** What is wrong with how a mail was taken, or null. */
function complaint(raw: Buffer, verdicts: Verdicts, seen: Seen): string | null {
  verdictsInHeader(raw);
  const mail = parse(raw);
  if (mail.kind !== 'mail') return null;
  for (const value of [mail.subject, ...mail.from.map(({ name, address }) => name + address)])
    if (/[\r\n]/.test(value)) return 'a line break in a header value';
  const found = trim(mail, ours);
  if (found.text.length > mail.text.length + 100) return 'more text than there was';
  if (found.sure && found.text === '') return 'sure of nothing';
  if (found.sure && found.text.includes('hospice at the coast. Would you like')) return 'our letter leaked';
  const { evidence } = read(found.text, { context: 'ask', received: 0, zone: 'UTC' });
  if (!found.text.includes(evidence)) return 'evidence that nobody wrote';
  const screening = screen({
    mail,
    envelope: { from: 'x@elsewhere.example', to: [] },
    verdicts,
    token: { genuine: true },
    expected: { isMember: (address) => address.toLowerCase() === member },
    ours: { addresses: [ours.address], domains: [ours.replyDomain] },
    received: 0,
  });
  if (!screening.heed) return null;
  seen.heeded++;
  if (screening.proved) seen.proved++;
  if (!mail.from.some(({ address }) => address.toLowerCase() === member)) return 'heeded a stranger';
  if (
    screening.proved &&
    verdicts.dmarc !== 'PASS' &&
    !(verdicts.dmarc === 'GRAY' && verdicts.dkim === 'PASS')
  )
    return 'proved without a verdict';
  if (screening.proved && mail.from.length !== 1) return 'proved with several senders';
  return verdicts.dmarc === 'FAIL' || verdicts.virus === 'FAIL' || verdicts.spam === 'FAIL'
    ? 'heeded against a verdict'
    : null;
}

function main(): void {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const count = Number(values.count ?? 100_000);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const { originals, own } = seeds();
  console.log(`fuzz: ${count} mutants of ${originals.length} mails, seed ${seed}`);
  const seen: Seen = { heeded: 0, proved: 0 };
  let slowest = 0;
  let failed = 0;
  for (let number = values.only === undefined ? 0 : Number(values.only); number < count; number++) {
    const random = randomFrom(seed + number * 7919);
    const raw = mutant(originals, own, random);
    const verdicts = verdictsAt(random);
    const start = process.cpuUsage();
    let wrong: string | null;
    try {
      wrong = complaint(raw, verdicts, seen);
    } catch (error) {
      wrong = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const used = process.cpuUsage(start);
    const took = (used.user + used.system) / 1_000;
    slowest = Math.max(slowest, took);
    if (took > longest) wrong = `took ${Math.round(took)} ms of CPU`;
    if (wrong !== null && ++failed <= 20) console.log(`mutant ${number}: ${wrong}`);
    if (values.only !== undefined) {
      console.log(raw.toString('latin1'));
      break;
    }
  }
  console.log(`fuzz: ${seen.heeded} heeded, ${seen.proved} of them proved`);
  console.log(`fuzz: ${failed} failed, the slowest took ${Math.round(slowest)} ms of CPU`);
  if (failed > 0) process.exitCode = 1;
}

main();
