// Who wrote, how surely, and whether a machine did: nothing is heeded that should not be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ParsedMail, parse } from '../../functions/mail/parse.ts';
import {
  type ScreenInput,
  type Screening,
  screen,
  type Verdict,
  type Verdicts,
  verdictsInHeader,
  verdictsOf,
} from '../../functions/mail/screen.ts';

const received = Date.UTC(2026, 4, 4, 9);
const passed: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

function mailOf(raw: string): ParsedMail {
  const mail = parse(Buffer.from(raw.replaceAll('\n', '\r\n')));
  if (mail.kind !== 'mail') throw new Error(mail.why);
  return mail;
}

function letter(headers: string, body = 'Yes, gladly.'): ParsedMail {
  return mailOf(`${headers}\nTo: r-abc@reply.acquaint.example\n\n${body}\n`);
}

const ada =
  'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone you might like to meet\nMessage-ID: <1@lind.example>';

function screened(mail: ParsedMail, change: Partial<ScreenInput> = {}): Screening {
  return screen({
    mail,
    envelope: { from: mail.returnPath ?? 'ada@lind.example', to: ['r-abc@reply.acquaint.example'] },
    verdicts: passed,
    token: { genuine: true },
    expected: { isMember: (address) => address.toLowerCase() === 'ada@lind.example' },
    ours: { addresses: ['hello@acquaint.example'], domains: ['reply.acquaint.example'] },
    received,
    ...change,
  });
}

function reasonOf(screening: Screening): string {
  return screening.heed ? 'heeded' : screening.reason;
}

describe('who is writing', () => {
  it('is the member, proved, when the From line is theirs and DMARC passed', () => {
    expect(screened(letter(ada))).toEqual({ heed: true, sender: 'member', proved: true });
  });

  it('is a stranger when somebody else answers a forwarded letter, whatever Reply-To and Sender say', () => {
    const friend = 'From: Bo <bo@friend.example>\nReply-To: ada@lind.example\nSender: ada@lind.example';
    expect(screened(letter(friend))).toMatchObject({ heed: false, sender: 'stranger', reason: 'stranger' });
  });

  it('is not fooled by an address in the display name or by a second one in the From line', () => {
    expect(screened(letter('From: "ada@lind.example" <bo@friend.example>'))).toMatchObject({
      sender: 'stranger',
    });
    expect(screened(letter('From: ada@lind.example <bo@friend.example>'))).toMatchObject({
      sender: 'stranger',
    });
    expect(screened(letter('From: <ada@lind.example> <bo@friend.example>'))).not.toMatchObject({
      proved: true,
    });
    expect(screened(letter('From: bo@friend.example, ada@lind.example'))).not.toMatchObject({ proved: true });
    expect(screened(letter('From: ada@lind.example\nFrom: bo@friend.example'))).not.toMatchObject({
      proved: true,
    });
  });

  it('is forged when DMARC failed, or SPF and DKIM both did', () => {
    expect(screened(letter(ada), { verdicts: { ...passed, dmarc: 'FAIL' } })).toMatchObject({
      sender: 'forged',
      heed: false,
    });
    const both = { ...passed, dmarc: 'GRAY', spf: 'FAIL', dkim: 'FAIL' } as const;
    expect(screened(letter(ada), { verdicts: both })).toMatchObject({ sender: 'forged', heed: false });
  });

  it.each([
    ['SPF of the same domain', 'bounces@lind.example', '', { spf: 'PASS', dkim: 'GRAY' }, true],
    ['SPF of a domain below', 'x@mail.lind.example', '', { spf: 'PASS', dkim: 'GRAY' }, true],
    ['SPF of another domain', 'x@bulk.example', '', { spf: 'PASS', dkim: 'GRAY' }, false],
    [
      'DKIM of the same domain',
      'x@bulk.example',
      'DKIM-Signature: v=1; d=lind.example; b=a\n',
      { spf: 'GRAY', dkim: 'PASS' },
      true,
    ],
    [
      'DKIM of another domain',
      'x@bulk.example',
      'DKIM-Signature: v=1; d=bulk.example; b=a\n',
      { spf: 'GRAY', dkim: 'PASS' },
      false,
    ],
    [
      'two signatures, one of them foreign',
      'x@bulk.example',
      'DKIM-Signature: v=1; d=lind.example; b=a\nDKIM-Signature: v=1; d=bulk.example; b=a\n',
      { spf: 'GRAY', dkim: 'PASS' },
      false,
    ],
  ] as const)('without a policy counts only what is aligned: %s', (_, from, header, verdicts, proved) => {
    const found = screened(letter(header + ada), {
      envelope: { from, to: [] },
      verdicts: { ...passed, dmarc: 'GRAY', ...(verdicts as { spf: Verdict; dkim: Verdict }) },
    });
    expect(found).toEqual({ heed: true, sender: proved ? 'member' : 'unverified', proved });
  });

  it('is not proved where the service could not judge', () => {
    const verdicts = { ...passed, dmarc: 'PROCESSING_FAILED' } as const;
    expect(screened(letter(ada), { verdicts })).toEqual({ heed: true, sender: 'unverified', proved: false });
  });

  it('is nobody when the token is not genuine, and unknown when there is nobody to compare with', () => {
    expect(screened(letter(ada), { token: { genuine: false } })).toMatchObject({
      heed: false,
      reason: 'bad-token',
    });
    expect(screened(letter(ada), { token: null, expected: null })).toEqual({
      heed: true,
      sender: 'unknown',
      proved: false,
    });
  });

  it('refuses viruses, spam and mail without a sender', () => {
    expect(reasonOf(screened(letter(ada), { verdicts: { ...passed, virus: 'FAIL' } }))).toBe('virus');
    expect(reasonOf(screened(letter(ada), { verdicts: { ...passed, spam: 'FAIL' } }))).toBe('spam');
    expect(reasonOf(screened(letter('Subject: hello')))).toBe('no-sender');
  });
});

describe('verdicts', () => {
  it('come from the notification, and what is missing or odd counts as not judged', () => {
    const receipt = {
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'gray' },
      dmarcVerdict: { status: 'EXCELLENT' },
    };
    const failed = 'PROCESSING_FAILED';
    expect(verdictsOf(receipt)).toEqual({
      spf: 'PASS',
      dkim: 'GRAY',
      dmarc: failed,
      spam: failed,
      virus: failed,
    });
    expect(verdictsOf(null).dmarc).toBe(failed);
    expect(verdictsOf('PASS').spam).toBe(failed);
  });

  const block = `Return-Path: <ada@lind.example>
Received: from mx.lind.example (mx.lind.example [192.0.2.1])
 by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc
 for r-abc@reply.acquaint.example; Mon, 04 May 2026 09:00:00 +0000 (UTC)
X-SES-Spam-Verdict: PASS
X-SES-Virus-Verdict: PASS
Authentication-Results: amazonses.com;
 spf=pass (spfCheck: domain of lind.example) client-ip=192.0.2.1;
 dkim=pass header.i=@lind.example;
 dmarc=fail header.from=lind.example;
`;

  it('are read from the block that the service wrote on top and from nowhere else', () => {
    const raw = `${block}Received: from evil by mx.lind.example; Mon, 4 May 2026 08:59:59 +0000
Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass
From: ada@lind.example

Yes`;
    expect(verdictsInHeader(Buffer.from(raw))).toEqual({
      spf: 'PASS',
      dkim: 'PASS',
      dmarc: 'FAIL',
      spam: 'PASS',
      virus: 'PASS',
      dkimDomains: ['lind.example'],
    });
  });

  it('are none where the topmost Received is not the service’s', () => {
    const raw = `X-SES-Spam-Verdict: PASS\nAuthentication-Results: amazonses.com; dmarc=pass\nReceived: from a by b.example; x\n\nYes`;
    expect(verdictsInHeader(Buffer.from(raw)).dmarc).toBe('PROCESSING_FAILED');
  });
});

const corpus = new URL('../../../shared/corpora/bounces/eml/', import.meta.url);

describe.skipIf(!existsSync(corpus))(
  'public bounces and automatic answers (skipped where the corpora are absent)',
  () => {
    it('are found in 98 of 100 cases and more', () => {
      const names = readdirSync(corpus);
      const heeded = names.filter((name) => {
        const mail = parse(readFileSync(new URL(name, corpus)));
        return mail.kind === 'mail' && screened(mail, { expected: null, token: null }).heed;
      });
      expect(names.length).toBeGreaterThan(200);
      expect(heeded.length / names.length).toBeLessThanOrEqual(0.02);
    });
  },
);
