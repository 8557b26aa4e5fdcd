// Whole messages as mail programs send them: parsed, screened and trimmed together.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { screen, verdictsInHeader } from '../../functions/mail/screen.ts';
import { type OurLetter, trim } from '../../functions/mail/trim.ts';

const ours: OurLetter = {
  address: 'hello@acquaint.example',
  replyDomain: 'reply.acquaint.example',
  names: [],
};

function taken(name: string) {
  const raw = readFileSync(new URL(name, import.meta.url));
  const mail = parse(raw);
  if (mail.kind !== 'mail') throw new Error(mail.why);
  const screening = screen({
    mail,
    envelope: { from: mail.returnPath ?? mail.from[0]?.address ?? '', to: [] },
    verdicts: verdictsInHeader(raw),
    token: { genuine: true },
    expected: { isMember: (address) => address === 'ada@lind.example' },
    ours: { addresses: [ours.address], domains: [ours.replyDomain] },
    received: Date.UTC(2026, 4, 4, 9),
  });
  return { mail, screening, ...trim(mail, ours) };
}

describe('whole messages', () => {
  it.each([
    ['gmail-german-above.eml', 'Ja, sehr gerne – aber nicht vor dem 12. Juni.', true],
    ['outlook-html-only.eml', 'I’d rather not, this time.\n\nKind regards\nAda', true],
    ['iphone-japanese.eml', 'はい、ぜひお願いします。', true],
    ['reaction-gmail.eml', '👍', true],
    ['thunderbird-flowed-between.eml', 'She sounds wonderful.\n\nYes, but after Easter.', true],
    ['winmail.eml', '', false],
    ['forwarded-to-a-friend.eml', '', false],
  ])('%s says: %s', (name, text, sure) => {
    const found = taken(name);
    expect(found.text.replace(/\n{2,}/g, '\n\n')).toBe(text);
    expect(found.sure).toBe(sure);
  });

  it.each([
    ['gmail-german-above.eml', { heed: true, sender: 'member', proved: true }],
    ['outlook-html-only.eml', { heed: true, sender: 'unverified', proved: false }],
    ['iphone-japanese.eml', { heed: false, sender: 'stranger', reason: 'stranger' }],
    ['absence-french.eml', { heed: false, reason: 'automatic-answer', returns: '2026-05-18' }],
    ['bounce-postfix.eml', { heed: false, sender: 'mailer-daemon', reason: 'delivery-report' }],
    ['calendar-accepted.eml', { heed: false, reason: 'calendar-answer' }],
  ])('%s is screened as %j', (name, screening) => {
    expect(taken(name).screening).toMatchObject(screening);
  });
});

/** CPU of one run in milliseconds; the least of several, so that a busy machine does not decide. */
function costOf(body: string, type: string): number {
  const raw = Buffer.from(`From: Ada <ada@lind.example>\nContent-Type: ${type}; charset=utf-8\n\n${body}`);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const start = process.cpuUsage();
    const mail = parse(raw);
    if (mail.kind === 'mail')
      trim(mail, { ...ours, sent: 'Would you like to meet her? Answer in your own words.' });
    const used = process.cpuUsage(start);
    least = Math.min(least, (used.user + used.system) / 1_000);
  }
  return least;
}

describe('work grows no faster than the mail', () => {
  const line = 'On Mon, May 4, 2026 at 10:12 AM Acquaint <hello@acquaint.example> wrote:';
  const hostile: readonly (readonly [string, string, (size: number) => string])[] = [
    ['newlines', 'text/plain', (size) => `Yes${'\n'.repeat(size)}`],
    ['one long line', 'text/plain', (size) => 'a '.repeat(size / 2)],
    [
      'quote levels',
      'text/plain',
      (size) => Array.from({ length: size / 200 }, (_, at) => `${'>'.repeat(at % 400)} x`).join('\n'),
    ],
    ['frames', 'text/plain', (size) => `${line}\n> x\n`.repeat(size / 80)],
    ['frames that never end', 'text/plain', (size) => 'On Mon, May 4, 2026 at 10:12\n'.repeat(size / 30)],
    ['labels', 'text/plain', (size) => 'From: a@b.example 2026\n'.repeat(size / 23)],
    ['rules', 'text/plain', (size) => '-----\nab\n'.repeat(size / 9)],
    ['our own sentence', 'text/plain', (size) => 'Would you like to meet her?\n'.repeat(size / 28)],
    ['tags never closed', 'text/html', (size) => '<'.repeat(size)],
    ['quotes never closed', 'text/html', (size) => '<a b="'.repeat(size / 6)],
    ['nested blocks', 'text/html', (size) => '<blockquote><div>x'.repeat(size / 18)],
    ['end tags without start', 'text/html', (size) => `${'<div>'.repeat(2_000)}${'</p>'.repeat(size / 4)}`],
    ['comments never closed', 'text/html', (size) => '<!-- '.repeat(size / 5)],
  ];

  it.each(hostile)('%s', (_, type, make) => {
    const small = 20_000;
    costOf(make(small), type);
    const once = costOf(make(small), type);
    const tenfold = costOf(make(10 * small), type);
    // Ten times the size may cost ten times as much; quadratic work would cost a hundred.
    expect(tenfold / Math.max(once, 2)).toBeLessThan(35);
  });
});
