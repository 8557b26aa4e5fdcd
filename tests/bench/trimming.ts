// Prints how much of the public corpora of replies is trimmed right, what is lost and what leaks, as ratios.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { htmlToText } from '../../functions/mail/parse/html.ts';
import { type ParsedMail, parse } from '../../functions/mail/parse.ts';
import { trim, trimToExchange } from '../../functions/mail/trim.ts';

const corpora = new URL('../../../shared/corpora/', import.meta.url);
/** Nothing is known of the letters answered there: the general trimmer has to do. */
const nobody = { address: 'letters@acquaint.invalid', replyDomain: 'reply.acquaint.invalid', names: [] };

interface Case {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  /** All that was there to be kept or cut. */
  readonly whole: string;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words of the one that the other lacks. */
function lacking(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const word of words(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let lack = 0;
  for (const word of words(one)) {
    const left = counts.get(word) ?? 0;
    if (left === 0) lack++;
    else counts.set(word, left - 1);
  }
  return lack;
}

function report(title: string, cases: readonly Case[]): void {
  const right = cases.filter(({ expected, found }) => squeezed(expected) === squeezed(found));
  const lost = cases.filter(({ expected, found }) => lacking(expected, found) > 0);
  const leak = cases.filter(({ expected, found }) => lacking(found, expected) > 0);
  const share = (right.length / cases.length).toFixed(3);
  console.log(
    `${title}: right ${right.length}/${cases.length} (${share}), lost ${lost.length}, leak ${leak.length}`,
  );
  for (const { name, expected, found } of cases) {
    if (squeezed(expected) === squeezed(found)) continue;
    console.log(`  not right: ${name}`);
    if (process.env.SHOW)
      console.log(`    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(found)}`);
  }
}

function asMail(text: string): ParsedMail {
  const mail = parse(
    Buffer.from(`From: A <a@a.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}`),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  return mail;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, corpora)).filter((name) => name.endsWith(ending));
}

function textOf(path: string): string {
  return readFileSync(new URL(path, corpora), 'utf8');
}

/** The expected text without its quoted lines and the lines that frame them: what a reading may see. */
function withoutQuotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

function quotedReplies(): { exchange: Case[]; own: Case[] } {
  const names = filesIn('quoted-replies/emails', '.txt');
  const exchange: Case[] = [];
  const own: Case[] = [];
  for (const name of names) {
    const whole = textOf(`quoted-replies/emails/${name}`);
    const expected = textOf(`quoted-replies/expected/${name}`);
    exchange.push({ name, expected, found: trimToExchange(asMail(whole).text, nobody), whole });
    own.push({ name, expected: withoutQuotes(expected), found: trim(asMail(whole), nobody).text, whole });
  }
  return { exchange, own };
}

function clientReplies(): Case[] {
  return filesIn('client-replies/mime', '.eml').map((name) => {
    const raw = readFileSync(new URL(`client-replies/mime/${name}`, corpora));
    const beside = new URL(`client-replies/mime/${name.replace('.eml', '_reply_text')}`, corpora);
    const mail = parse(raw);
    if (mail.kind !== 'mail') throw new Error(mail.why);
    // The corpus keeps signatures and device lines; they are no part of what was said.
    const expected = existsSync(beside) ? trim(asMail(readFileSync(beside, 'utf8')), nobody).text : 'Hello';
    return { name, expected, found: trim(mail, nobody).text, whole: mail.text };
  });
}

function htmlReplies(): Case[] {
  return filesIn('client-replies/html', '.html').map((name) => {
    const text = htmlToText(textOf(`client-replies/html/${name}`));
    return {
      name,
      expected: 'Hi. I am fine.\n\nThanks,\nAlex',
      found: trim(asMail(text), nobody).text,
      whole: text,
    };
  });
}

if (!existsSync(corpora)) {
  console.log('trimming: skipped, the corpora are not here');
} else {
  const { exchange, own } = quotedReplies();
  report('quoted replies, with the quotations that are answered', exchange);
  report('quoted replies, own words only', own);
  report('client messages', clientReplies());
  report('HTML bodies', htmlReplies());
}
