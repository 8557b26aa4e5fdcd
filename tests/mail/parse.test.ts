// Raw mail becomes plain data, whatever charset, encoding or damage it has.
import { describe, expect, it } from 'vitest';
import { type ParsedMail, parse, usualLimits } from '../../functions/mail/parse.ts';

function parsed(raw: string | Buffer): ParsedMail {
  const mail = parse(typeof raw === 'string' ? Buffer.from(raw.replaceAll('\n', '\r\n'), 'latin1') : raw);
  if (mail.kind !== 'mail') throw new Error(`${mail.kind}: ${mail.why}`);
  return mail;
}

function textIn(header: string, body: Buffer): string {
  return parsed(Buffer.concat([Buffer.from(`From: a@b.example\r\n${header}\r\n\r\n`), body])).text.trim();
}

describe('charsets', () => {
  it.each([
    ['windows-1252 labelled as latin-1', 'iso-8859-1', '49 92 64 20 6c 6f 76 65', 'I’d love'],
    ['windows-1252', 'windows-1252', '93 6a 61 94', '“ja”'],
    ['UTF-8 without a label', '', 'c3 bc 62 65 72', 'über'],
    ['latin-1 without a label', '', 'fc 62 65 72', 'über'],
    ['latin-1 labelled as UTF-8', 'utf-8', 'fc 62 65 72 20 61', 'über a'],
    ['an unknown label', 'x-klingon', 'c3 bc 62 65 72', 'über'],
    ['GB18030 labelled as GB2312', 'gb2312', 'c4 e3 ba c3', '你好'],
    ['Korean', 'ks_c_5601-1987', 'b3 d7', '네'],
    ['Big5', 'big5', 'a7 41 a6 6e', '你好'],
    ['KOI8-R', 'koi8-r', 'c4 c1', 'да'],
    ['windows-1251', 'windows-1251', 'e4 e0', 'да'],
    ['ISO-2022-JP', 'iso-2022-jp', '1b 24 42 24 4f 24 24 1b 28 42', 'はい'],
    ['Shift JIS', 'shift_jis', '82 cd 82 a2', 'はい'],
    ['UTF-7', 'utf-7', '2b 41 4f 51 2d', 'ä'],
    ['ISO-8859-2', 'iso-8859-2', 'b3', 'ł'],
  ])('reads %s', (_, label, hex, text) => {
    const header = label === '' ? 'Content-Type: text/plain' : `Content-Type: text/plain; charset="${label}"`;
    expect(textIn(header, Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toBe(text);
  });
});

describe('transfer encodings and flowed text', () => {
  it('undoes quoted-printable with soft line breaks, blanks at line ends and stray signs', () => {
    const body = Buffer.from('Ja=2C gern=\r\ne  =\r\n. 100=% =ZZ=C3=A9');
    expect(
      textIn('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', body),
    ).toBe('Ja, gerne  . 100=% =ZZé');
  });

  it('undoes base64 that comes in several padded pieces', () => {
    const body = Buffer.from('WWVz\r\nLA==\r\nIGdsYWRseQ==');
    expect(textIn('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64', body)).toBe('Yes, gladly');
  });

  it('never joins flowed lines of different depth: the answer below stays an answer', () => {
    const body = Buffer.from(
      '> Would you like to \r\n> meet her? \r\nYes, \r\ngladly.\r\n>> older \r\n> old\r\n',
    );
    const text = textIn('Content-Type: text/plain; format=flowed', body);
    expect(text).toBe('> Would you like to meet her? \nYes, gladly.\n>> older \n> old');
  });

  it('joins without the blank where DelSp says so', () => {
    const body = Buffer.from('はい \r\n喜んで');
    expect(textIn('Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes', body)).toBe(
      'はい喜んで',
    );
  });
});

describe('parts', () => {
  const alternative = (text: string, html: string) =>
    parsed(`From: a@b.example
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain

${text}
--b
Content-Type: text/html

${html}
--b--
`);

  it('takes the text before the HTML', () => {
    expect(alternative('Yes.', '<p>No.</p>')).toMatchObject({ source: 'text', text: 'Yes.' });
  });

  it('takes the HTML where the text is empty or only says that there is HTML', () => {
    expect(alternative(' ', '<p>Yes.</p>')).toMatchObject({ source: 'html', text: 'Yes.' });
    expect(alternative('Your mail client does not support HTML.', '<p>Yes.</p>')).toMatchObject({
      source: 'html',
      text: 'Yes.',
    });
  });

  it('reads mail whose boundary is missing, never closed or not declared', () => {
    const inner = '--x\nContent-Type: text/plain\n\nYes, gladly.\n';
    expect(
      parsed(`From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n${inner}`).text.trim(),
    ).toBe('Yes, gladly.');
    expect(parsed(`From: a@b.example\nContent-Type: multipart/mixed\n\n${inner}`).text.trim()).toBe(
      'Yes, gladly.',
    );
    expect(
      parsed('From: a@b.example\nContent-Type: multipart/mixed; boundary=y\n\nYes, gladly.').text.trim(),
    ).toBe('Yes, gladly.');
  });

  it('leaves attachments, TNEF and attached messages out of the text and lists them', () => {
    const mail = parsed(`From: a@b.example
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Yes.
--b
Content-Type: application/ms-tnef; name="winmail.dat"
Content-Transfer-Encoding: base64

eJ8+
--b
Content-Type: message/rfc822

From: x@y.example

No.
--b
Content-Type: text/plain
Content-Disposition: attachment; filename*=utf-8''na%C3%AFve.txt

No, never.
--b--`);
    expect(mail.text.trim()).toBe('Yes.');
    expect(mail.parts.map((part) => part.type)).toEqual([
      'text/plain',
      'application/ms-tnef',
      'message/rfc822',
      'text/plain',
    ]);
    expect(mail.parts.at(-1)?.filename).toBe('naïve.txt');
  });

  it('stops at the limits of parts and depth, and says so', () => {
    const many = parsed(
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(2_000)}--b--`,
    );
    expect(many.cut).toBe(true);
    expect(many.parts.length).toBeLessThanOrEqual(usualLimits.parts + 1);
    let nested = 'Content-Type: text/plain\n\nYes.';
    for (let level = 0; level < 200; level++)
      nested = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${nested}\n--b${level}--`;
    expect(parsed(`From: a@b.example\n${nested}`).cut).toBe(true);
  });

  it('refuses what is too large, empty or no mail at all', () => {
    expect(parse(Buffer.alloc(11), { ...usualLimits, bytes: 10 })).toMatchObject({ kind: 'too-large' });
    expect(parse(Buffer.alloc(0))).toMatchObject({ kind: 'unreadable' });
    expect(parse(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ kind: 'unreadable' });
  });

  it('reads mail kept with bare carriage returns', () => {
    expect(parse(Buffer.from('From: a@b.example\rSubject: x\r\rYes\rgladly'))).toMatchObject({
      subject: 'x',
      text: 'Yes\ngladly',
    });
  });
});

describe('headers', () => {
  it('decodes encoded words, also where one character is cut in two, and lets no line break through', () => {
    const mail = parsed(
      'From: =?utf-8?Q?J=C3=BCrgen_?= =?utf-8?B?w5Zs?= <J.O@Example.ORG>\nSubject: =?utf-8?Q?=C3?=\n =?utf-8?Q?=BC?= =?utf-8?Q?x=0D=0ABcc:_evil=40x?=\n\nx',
    );
    expect(mail.from).toEqual([{ address: 'J.O@example.org', name: 'Jürgen Öl' }]);
    expect(mail.subject).toBe('üx Bcc: evil@x');
  });

  it.each([
    ['plain', 'ada@lind.example', ['ada@lind.example']],
    [
      'a name with a comma',
      '"Lind, Ada" <ada@lind.example>, bo@b.example',
      ['ada@lind.example', 'bo@b.example'],
    ],
    ['a comment', 'ada@lind.example (Ada, of Lind)', ['ada@lind.example']],
    ['a group', 'Friends: ada@lind.example, Bo <bo@b.example>;', ['ada@lind.example', 'bo@b.example']],
    ['a quoted local part', '"ada lind"@lind.example', ['"adalind"@lind.example']],
    ['nothing', '', []],
    ['a name that never closes its quotes', '"Ada <ada@lind.example>', ['ada@lind.example']],
  ])('reads addresses: %s', (_, value, addresses) => {
    expect(parsed(`From: a@b.example\nTo: ${value}\n\nx`).to.map((box) => box.address)).toEqual(addresses);
  });

  it('reads what the mail answers, its path and where it was delivered', () => {
    const mail = parsed(`Return-Path: <>
From: a@b.example
In-Reply-To: <0102@eu-west-1.amazonses.com>
References: <one@x.example>
 <0102@eu-west-1.amazonses.com>
Delivered-To: r-abc@Reply.example
X-Forwarded-To: other@x.example
Date: Mon, 4 May 2026 10:12:00 +0200 (CEST)

x`);
    expect(mail).toMatchObject({
      returnPath: '',
      inReplyTo: ['0102@eu-west-1.amazonses.com'],
      references: ['one@x.example', '0102@eu-west-1.amazonses.com'],
      deliveredTo: ['r-abc@reply.example', 'other@x.example'],
      date: Date.UTC(2026, 4, 4, 8, 12),
    });
  });

  it('makes do without From, Date and Message-ID', () => {
    expect(parsed('Subject: hello\n\nYes')).toMatchObject({
      from: [],
      date: null,
      messageId: null,
      text: 'Yes',
    });
  });
});

describe('what is no words', () => {
  it('reads reactions of Gmail and of RFC 9078', () => {
    const gmail = parsed(`From: a@b.example
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Ada reacted via Gmail
--b
Content-Type: text/vnd.google.email-reaction+json; charset=utf-8

{ "emoji": "\\ud83d\\udc4d", "version": 1 }
--b--`);
    expect(gmail.reaction).toEqual({ emoji: '👍' });
    const standard = parsed(
      Buffer.from(
        'From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: reaction\r\n\r\n👎\r\n',
      ),
    );
    expect(standard.reaction).toEqual({ emoji: '👎' });
  });

  it('reads the method and the answer of a calendar part, folded or not', () => {
    const mail = parsed(
      'From: a@b.example\nContent-Type: text/calendar; method=reply\n\nBEGIN:VCALENDAR\nATTENDEE;PART\n STAT=ACCEPTED:mailto:a@b.example',
    );
    expect(mail.calendar).toEqual({ method: 'REPLY', partstat: 'ACCEPTED' });
  });

  it('tells the three kinds of report apart', () => {
    const report = (type: string, part: string, fields: string) =>
      parsed(
        `From: a@b.example\nContent-Type: multipart/report; report-type=${type}; boundary=b\n\n--b\n\nSorry.\n--b\nContent-Type: message/${part}\n\n${fields}\n--b--`,
      ).report;
    expect(
      report('delivery-status', 'delivery-status', 'Reporting-MTA: dns; x\n\nAction: failed\nStatus: 5.1.1'),
    ).toEqual({
      kind: 'delivery',
      action: 'failed',
      status: '5.1.1',
    });
    expect(
      report('disposition-notification', 'disposition-notification', 'Disposition: displayed')?.kind,
    ).toBe('disposition');
    expect(report('feedback-report', 'feedback-report', 'Feedback-Type: abuse')?.kind).toBe('feedback');
  });
});
