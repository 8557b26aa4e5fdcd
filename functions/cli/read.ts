// `acquaint read`: what the service would understand from stored mails, or from lines of text; without a service.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type ReadingContext, readingContexts } from '../core/reading.ts';
import { parseAddress } from '../mail/address.ts';
import { read } from '../mail/read.ts';
import { type Command, isProblem, type Problem, readWords, sentenceFor, type Terminal } from './command.ts';
import { textOf } from './csv.ts';
import { judgeMail, type MailAbout } from './read-file.ts';
import { count } from './table.ts';

const help = `Says what the service would understand from a mail, one JSON object a line: file, member, sender, heed, ignored, text,
kind, until, notBefore, also, evidence, why. Nothing is stored, answered or sent, and no service is needed.

  acquaint read FILE.eml... [options]
  acquaint read --lines [options] < texts.jsonl

  --as ADDRESS         the member whom the letter answered was sent to
  --ours ADDRESS       the address our letters come from
  --names "A,B"        names that our letter mentioned
  --sent FILE          the text of the letter that is answered
  --context WHAT       what that letter was: ${readingContexts.join(', ')} (ask)
  --zone AREA/CITY     the member's time zone (UTC)
  --now ISO            when the mail came (as the mail itself says)
  --lines              reads {"id", "text", "context", "lang"} a line and prints {"id", "kind", "until", "notBefore",
                       "also", "evidence", "why"}: texts without quotations, thousands in one go

Example:
  acquaint read answer.eml --as ada@example.org --ours friends@acquaint.example --names "Ada Lind,Ben Okoro"
`;

const options = {
  as: 'value',
  ours: 'value',
  names: 'value',
  sent: 'value',
  context: 'value',
  zone: 'value',
  now: 'value',
  lines: 'switch',
} as const;

/** What says something of mails alone, not of bare texts. */
const forMails = ['as', 'ours', 'names', 'sent'] as const;

interface Known {
  readonly now: number | null;
  readonly zone: string;
  readonly context: ReadingContext;
}

export const readCommand: Command = {
  help,
  async run(typed, terminal) {
    const given = readWords('read', typed, options, Number.POSITIVE_INFINITY);
    if (isProblem(given)) return given;
    const known = knownFrom(given.options);
    if (isProblem(known)) return known;
    if (given.options.lines) {
      if (given.words.length > 0)
        return { problem: 'With --lines the texts come on standard input, not from files.' };
      const idle = forMails.find((name) => given.options[name] !== undefined);
      if (idle) return { problem: `--${idle} is for mails; with --lines the texts are read as they come.` };
      return readLines(known, terminal);
    }
    if (given.words.length === 0) return { problem: 'Say which mails: acquaint read FILE.eml.' };
    const { as, ours, names, sent } = given.options;
    for (const [name, address] of Object.entries({ as, ours }))
      if (address !== undefined && parseAddress(address) === null)
        return { problem: `--${name} is an address such as ada@example.org, not "${address}".` };
    const about = {
      ...known,
      otherwise: terminal.now(),
      as: as ?? null,
      ours: ours ?? null,
      names: (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      sent: sent === undefined ? null : textOf(terminal.bytes(sent)),
    };
    return readFiles(given.words, about, terminal);
  },
};

/** One line a file; a file that cannot be read is named, and the others are read all the same. */
function readFiles(files: readonly string[], about: MailAbout, terminal: Terminal): Problem | undefined {
  const problems: string[] = [];
  for (const file of files) {
    const raw = bytesOf(file, terminal);
    if (isProblem(raw)) problems.push(raw.problem);
    else terminal.out(`${JSON.stringify(judgeMail(file, raw, about))}\n`);
  }
  const [first] = problems;
  if (first === undefined) return undefined;
  if (files.length === 1) return { problem: first };
  for (const problem of problems) terminal.err(`${problem}\n`);
  return {
    problem: `${count(problems.length, 'file was', 'files were')} left out of ${files.length}; mend what is said above, and run it again.`,
  };
}

function bytesOf(file: string, terminal: Terminal): Buffer | Problem {
  try {
    return terminal.bytes(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      return { problem: `${file} is a folder; name the mails in it, such as ${join(file, '*.eml')}.` };
    return { problem: sentenceFor(error as NodeJS.ErrnoException) };
  }
}

function knownFrom(said: {
  context: string | undefined;
  zone: string | undefined;
  now: string | undefined;
}): Known | Problem {
  const context = readingContexts.find((one) => one === (said.context ?? 'ask'));
  if (!context)
    return { problem: `--context is one of ${readingContexts.join(', ')}, not "${said.context}".` };
  const zone = said.zone ?? 'UTC';
  if (!isZone(zone))
    return { problem: `There is no time zone "${zone}"; --zone is a name such as Europe/Berlin.` };
  const now = said.now === undefined ? null : Date.parse(said.now);
  if (Number.isNaN(now))
    return { problem: `--now is a time such as 2026-03-02T09:00:00Z, not "${said.now}".` };
  return { context, zone, now };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

async function readLines(known: Known, terminal: Terminal): Promise<Problem | undefined> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({
    input: terminal.input(),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = readLine(line, known, terminal.now());
    if (isProblem(answer)) {
      bad += 1;
      terminal.err(`Line ${number}: ${answer.problem}\n`);
    } else terminal.out(`${JSON.stringify(answer)}\n`);
  }
  if (bad === 0) return undefined;
  return {
    problem: `${count(bad, 'line was', 'lines were')} left out; mend what is said above, and run it again.`,
  };
}

function readLine(line: string, known: Known, otherwise: number) {
  let said: { id?: unknown; text?: unknown; context?: unknown; lang?: unknown };
  try {
    said = Object(JSON.parse(line));
  } catch {
    return { problem: 'it is no JSON; one object with id and text is expected.' };
  }
  if (typeof said.text !== 'string') return { problem: 'it has no "text".' };
  const context = readingContexts.find((one) => one === (said.context ?? known.context));
  if (!context) return { problem: `its context is none of ${readingContexts.join(', ')}.` };
  const { kind, until, notBefore, also, evidence, why } = read(said.text, {
    context,
    received: known.now ?? otherwise,
    zone: known.zone,
    ...(typeof said.lang === 'string' && { language: said.lang }),
  });
  return { id: said.id ?? null, kind, until, notBefore, also, evidence, why };
}
