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

const A = 'From: Ada Lind <ada@lind.example>\n';

/** Reason, header and body of mail that came to a reply address; `heeded` is a person. */
const mails: readonly (readonly [string, string, string])[] = [
  ['automatic-answer', `${A}Subject: Out of Office AutoReply: Someone\n`, 'I will return on August 12.'],
  ['automatic-answer', `${A}Subject: Out of Office: Re: Someone\n`, 'Back soon.'],
  [
    'stranger',
    'From: sysadmin@lind.example\nSubject: Re: Someone\n',
    'The person you describe does not exist, I fear.',
  ],
  ['delivery-report', 'From: post_master@mx.example\nSubject: Re:Someone\n', '550 - no such user here'],
  [
    'automatic-answer',
    `${A}Subject: Automatic reply: Someone you might like to meet\n`,
    'I am out of the office until 12 May 2026.',
  ],
  [
    'automatic-answer',
    `${A}Subject: Automatische Antwort: Jemand\n`,
    'Ich bin bis zum 12.05.2026 nicht im Büro.',
  ],
  [
    'automatic-answer',
    `${A}Subject: Réponse automatique : Someone\n`,
    "Je suis absent jusqu'au 12 mai 2026.",
  ],
  [
    'automatic-answer',
    `${A}Subject: Respuesta automática: Someone\n`,
    'Estaré fuera hasta el 12 de mayo de 2026',
  ],
  ['automatic-answer', `${A}Subject: Resposta automática: x\n`, 'Estarei ausente até 12 de maio de 2026'],
  ['automatic-answer', `${A}Subject: Risposta automatica: x\n`, 'Sono assente fino al 12 maggio 2026'],
  ['automatic-answer', `${A}Subject: Automatisch antwoord: x\n`, 'Ik ben afwezig tot 12 mei 2026'],
  ['automatic-answer', `${A}Subject: Autosvar: x\n`, 'Jag är borta till den 12 maj 2026'],
  ['automatic-answer', `${A}Subject: Automatisk svar: x\n`, 'Jeg er tilbage 12. maj 2026'],
  ['automatic-answer', `${A}Subject: Odpowiedź automatyczna: x\n`, 'Jestem na urlopie do 12 maja 2026'],
  ['automatic-answer', `${A}Subject: Автоматический ответ: x\n`, 'Я в отпуске до 12 мая 2026'],
  ['automatic-answer', `${A}Subject: Automatická odpověď: x\n`, 'Jsem mimo kancelář do 12. 5. 2026'],
  ['automatic-answer', `${A}Subject: Otomatik Yanıt: x\n`, '12 Mayıs 2026 tarihine kadar izindeyim'],
  ['automatic-answer', `${A}Subject: 自動応答: x\n`, '5月12日まで不在です'],
  ['automatic-answer', `${A}Subject: 自动回复: x\n`, '我正在休假'],
  [
    'automatic-answer',
    `${A}Subject: Out of Office\n`,
    'I am currently out of the office and will respond on my return.',
  ],
  [
    'automatic-answer',
    `${A}Subject: Abwesend: Re: Jemand\n`,
    'Ich bin derzeit nicht im Haus. In dringenden Fällen wenden Sie sich an Bo.',
  ],
  ['automatic-answer', `${A}Subject: Re: x\nAuto-Submitted: auto-replied; owner-email="a@b"\n`, 'Away.'],
  ['automatic-answer', `${A}Subject: Re: x\nX-Autoreply: yes\n`, 'Away.'],
  ['automatic-answer', `Return-Path: <>\n${A}Subject: Re: x\n`, 'Away.'],
  ['heeded', `${A}Subject: Re: x\nAuto-Submitted: no\n`, 'Yes.'],
  ['heeded', `${A}Subject: Re: x\nX-Auto-Response-Suppress: All\n`, 'Yes.'],
  [
    'heeded',
    `${A}Subject: Out of office next week\n`,
    'Can we do it the week after? I would love to meet her.',
  ],
  ['heeded', `${A}Subject: Urlaub\n`, 'Gerne, aber erst nach meinem Urlaub im Juni.'],
  ['heeded', `${A}Subject: Re: x\n`, 'I am out of office until 12 May, but yes, gladly.'],
  ['heeded', `${A}Subject: Re: delivery failed to impress me\n`, 'No thanks.'],
  ['heeded', `${A}Subject: Undeliverable wishes\n`, 'I have wishes nobody could deliver: stop.'],
  ['heeded', `${A}Subject: failure notice\n`, 'My business failed, so I cannot be a mentor now.'],
  [
    'heeded',
    `${A}Subject: Read: the book you recommended\n`,
    'Yes please, I read your message and loved it.',
  ],
  ['heeded', `${A}Subject: please confirm my invitation\n`, 'Please confirm that I am a member.'],
  ['heeded', `${A}Subject: Request 1234 for you\n`, 'Thank you for your letter, I would like it.'],
  ['stranger', 'From: Postmaster Pat <postmaster@lind.example>\nSubject: Re: Someone\n', 'Yes.'],
  [
    'delivery-report',
    'From: MAILER-DAEMON@mx.example\nSubject: failure notice\n',
    'Hi. This is the qmail-send program at mx.example.',
  ],
  [
    'delivery-report',
    'Return-Path: <>\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\n',
    'x',
  ],
  [
    'delivery-report',
    'From: postmaster@mx.example\nSubject: Unzustellbar: Jemand\n',
    'Ihre Nachricht konnte nicht zugestellt werden',
  ],
  [
    'delivery-report',
    'Return-Path: <>\nFrom: noreply@mx.example\nSubject: Mensagem não entregue\n',
    'Não foi possível entregar',
  ],
  [
    'delivery-report',
    'From: Mail Admin <postmaster@mx.example>\nSubject: Не удалось доставить: x\n',
    '550 5.1.1',
  ],
  [
    'delivery-report',
    'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@lind.example>\nSubject: Undeliverable: x\n',
    'Delivery has failed to these recipients',
  ],
  [
    'read-receipt',
    `${A}Subject: Read: Someone\n`,
    'Your message\n\n To: Ada\n Subject: Someone\n\nwas read on Monday, 4 May 2026 10:12.',
  ],
  ['read-receipt', `${A}Subject: Gelesen: Jemand\n`, 'Ihre Nachricht\n An: Ada\n wurde am Montag gelesen.'],
  [
    'calendar-answer',
    `${A}Subject: Accepted: x\nContent-Type: text/calendar; method=REPLY\n`,
    'BEGIN:VCALENDAR\nMETHOD:REPLY\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a',
  ],
  ['list', `${A}Subject: Re: x\nList-Id: <a.b>\n`, 'Yes.'],
  ['list', `${A}Subject: Re: x\nPrecedence: bulk\n`, 'Yes.'],
  ['loop', `${A}Subject: Re: x\nX-Loop: ada\n`, 'Yes.'],
  ['loop', 'From: hello@acquaint.example\nSubject: Re: x\n', 'Yes.'],
  ['loop', 'From: Ada <r-abc@reply.acquaint.example>\nSubject: Re: x\n', 'Yes.'],
  [
    'ticket',
    'From: Support <help@x.example>\nSubject: [Ticket #12345] Someone\n',
    'Your request has been received and is being reviewed by our support team.',
  ],
  [
    'ticket',
    'From: Hilfe <help@x.example>\nSubject: Vorgangsnummer 20260504: Jemand\n',
    'Ihre Anfrage ist bei uns eingegangen.',
  ],
  [
    'challenge',
    'From: Boxbe <x@boxbe.com>\nSubject: Re: x (Action Required)\n',
    'Your message is waiting. Please click the link below to verify that you are a human sender.',
  ],
  [
    'challenge',
    'From: Ada <ada@lind.example>\nSubject: Please confirm your message\n',
    'I am protected by SpamArrest. Click here to verify that you are a person.',
  ],
  ['automatic-answer', 'From: no-reply@lind.example\nSubject: We got it\n', 'Thanks.'],
  ['automatic-answer', `${A}Subject: Away from my mail\nX-Autorespond: 1\n`, 'Back soon.'],
  [
    'automatic-answer',
    `${A}Subject: Fuera de la oficina\n`,
    'Estoy fuera de la oficina hasta el 12 de mayo. Para asuntos urgentes, llame.',
  ],
  ['automatic-answer', `${A}Subject: Absence du bureau\n`, 'Je suis absente jusqu’au 12 mai.'],
  ['automatic-answer', `${A}Subject: Poza biurem\n`, 'Jestem poza biurem do 12 maja. W sprawach pilnych'],
  [
    'automatic-answer',
    `${A}Subject: Ikke til stede\n`,
    'Jeg er ikke på kontoret. Jeg er tilbage den 12. maj.',
  ],
  [
    'automatic-answer',
    `${A}Subject: Ada Lind is out of the office\n`,
    'I will be out of the office starting 1 May and will not return until 12 May 2026.',
  ],
  ['automatic-answer', `${A}Subject: Ada Lind no longer works here\nAuto-Submitted: auto-generated\n`, 'x'],
];

describe('people and machines', () => {
  it.each(mails)('%s: %j', (reason, header, body) => {
    expect(reasonOf(screened(letter(header.trimEnd(), body)))).toBe(reason);
  });

  it('lets nobody be a machine for the words of the body alone', () => {
    for (const [reason, , body] of mails.filter(
      ([reason]) => reason === 'automatic-answer' || reason === 'delivery-report',
    )) {
      expect([reason, reasonOf(screened(letter(ada, body)))]).toEqual([reason, 'heeded']);
    }
  });

  it.each([
    ['I am out of the office until 12 May 2026.', '2026-05-12'],
    ['Ich bin bis zum 12.5. im Urlaub, ab dem 13.05.2026 bin ich zurück.', '2026-05-13'],
    ['Jag är borta till den 12 maj.', '2026-05-12'],
    ['Jeg er tilbage den 12. maj 2026', '2026-05-12'],
    ['I will return on January 7th', '2027-01-07'],
    ['Back on 2026-06-01.', '2026-06-01'],
    ['I am away until 05/06/2026.', null],
    ['I was away until 3 March 2020.', null],
    ['I am away until further notice. Call 12 34 56.', null],
  ])('reads the day of return only where it is clear: %s', (body, day) => {
    expect(screened(letter(`${A}Auto-Submitted: auto-replied`, body))).toMatchObject({
      reason: 'automatic-answer',
      returns: day,
    });
  });

  it('names the sender of reports for what it is', () => {
    expect(
      screened(letter('From: MAILER-DAEMON@mx.example\nSubject: failure notice', 'Sorry.')),
    ).toMatchObject({ sender: 'mailer-daemon' });
    const arf =
      'From: fbl@mx.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=b';
    expect(
      screened(
        letter(
          arf,
          '--b\n\nSpam.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b--',
        ),
      ),
    ).toMatchObject({
      sender: 'feedback-loop',
      reason: 'feedback-report',
    });
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
