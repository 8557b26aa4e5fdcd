// The new text is found whatever program framed our letter, in any language, above, below or between.
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { type OurLetter, trim } from '../../functions/mail/trim.ts';

const sent = `Hello Ada,

there is someone we would like you to meet. For ten years she has led a hospice at the coast, and she
is looking for a person who builds furniture and would teach her the first steps.

Would you like to meet her? Answer this letter in your own words: yes, no, or later.

If you want no more letters, write stop.

Warmly,
Acquaint`;

const ours: OurLetter = {
  address: 'hello@acquaint.example',
  replyDomain: 'reply.acquaint.example',
  names: ['Maren Holt'],
};
const knowing: OurLetter = { ...ours, sent };

const us = 'Acquaint <hello@acquaint.example>';
const address = 'r-4kx2@reply.acquaint.example';

function quoted(mark = '> '): string {
  return sent
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');
}

function trimmed(body: string, letter: OurLetter, type = 'text/plain') {
  const mail = parse(
    Buffer.from(`From: Ada Lind <ada@lind.example>\nContent-Type: ${type}; charset=utf-8\n\n${body}`),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  return trim(mail, letter);
}

/** The line that a program writes above the letter it quotes. */
const attributions: readonly (readonly [string, string])[] = [
  ['Gmail en', `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:`],
  ['Gmail en, broken', 'On Mon, May 4, 2026 at 10:12 AM Acquaint <\nhello@acquaint.example> wrote:'],
  ['Gmail de', `Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb ${us}:`],
  ['Gmail de, broken', 'Acquaint <hello@acquaint.example> schrieb am Mo., 4. Mai 2026 um\n10:12 Uhr:'],
  ['Gmail fr', `Le lun. 4 mai 2026 à 10:12, ${us} a écrit :`],
  ['Gmail fr, broken', `Le lun. 4 mai 2026 à 10:12, Acquaint <hello@acquaint.example> a\nécrit :`],
  ['Gmail es', `El lun, 4 may 2026 a las 10:12, Acquaint (<hello@acquaint.example>) escribió:`],
  ['Gmail pt', `Em seg., 4 de mai. de 2026 às 10:12, ${us} escreveu:`],
  ['Gmail it', `Il giorno lun 4 mag 2026 alle ore 10:12 ${us} ha scritto:`],
  ['Gmail nl', `Op ma 4 mei 2026 om 10:12 schreef ${us}:`],
  ['Gmail pl', `pon., 4 maj 2026 o 10:12 ${us} napisał(a):`],
  ['Gmail sv', `Den mån 4 maj 2026 kl 10:12 skrev ${us}:`],
  ['Gmail da', `Den man. 4. maj 2026 kl. 10.12 skrev ${us}:`],
  ['Gmail no', `man. 4. mai 2026 kl. 10:12 skrev ${us}:`],
  ['Gmail ru', `пн, 4 мая 2026 г. в 10:12, ${us}:`],
  ['Gmail tr', `${us}, 4 May 2026 Pzt, 10:12 tarihinde şunu yazdı:`],
  ['Gmail cs', `po 4. 5. 2026 v 10:12 odesílatel ${us} napsal:`],
  ['Gmail ja', `2026年5月4日(月) 10:12 ${us}:`],
  ['Gmail zh', `${us} 于2026年5月4日周一 10:12写道：`],
  ['Gmail ko', `2026년 5월 4일 (월) 오전 10:12, ${us}님이 작성:`],
  ['Gmail hu', `${us} ezt írta (időpont: 2026. máj. 4., H, 10:12):`],
  ['Gmail ro', `lun., 4 mai 2026 la 10:12, ${us} a scris:`],
  ['Gmail fi', `ma 4. toukok. 2026 klo 10.12 ${us} kirjoitti:`],
  ['Gmail el', `Στις Δευ 4 Μαΐ 2026 στις 10:12 π.μ., ο/η ${us} έγραψε:`],
  [
    'Gmail he',
    `\u202bבתאריך יום ב׳, 4 במאי 2026 ב-10:12 מאת \u202aAcquaint\u202c\u200f <\u202ahello@acquaint.example\u202c\u200f>:\u202c`,
  ],
  ['Gmail ar', `في الاثنين، 4 مايو 2026 في 10:12 ص تمت كتابة ما يلي بواسطة ${us}:`],
  ['Gmail vi', `Vào Th 2, 4 thg 5, 2026 vào lúc 10:12 ${us} đã viết:`],
  ['Gmail uk', `пн, 4 трав. 2026 р. о 10:12 ${us} пише:`],
  ['Apple en', 'On 4 May 2026, at 10:12, Acquaint <hello@acquaint.example> wrote:'],
  ['Apple de', 'Am 04.05.2026 um 10:12 schrieb Acquaint <hello@acquaint.example>:'],
  ['Apple fr', 'Le 4 mai 2026 à 10:12, Acquaint <hello@acquaint.example> a écrit :'],
  ['Apple ja', '2026/05/04 10:12、Acquaint <hello@acquaint.example>のメール:'],
  ['Thunderbird en', 'On 04/05/2026 10:12, Acquaint wrote:'],
  ['Thunderbird de', 'Am 04.05.26 um 10:12 schrieb Acquaint:'],
  ['Thunderbird fr', 'Le 04/05/2026 à 10:12, Acquaint a écrit :'],
  ['Thunderbird it', 'Il 04/05/2026 10:12, Acquaint ha scritto:'],
  ['Thunderbird pl', 'W dniu 4.05.2026 o 10:12, Acquaint pisze:'],
  ['Thunderbird ru', '04.05.2026 10:12, Acquaint пишет:'],
  ['Thunderbird cs', 'Dne 04. 05. 26 v 10:12 Acquaint napsal(a):'],
  ['Thunderbird fi', 'Acquaint kirjoitti 4.5.2026 klo 10.12:'],
  ['Yahoo', 'On Monday, May 4, 2026 at 10:12:11 AM GMT+2, Acquaint <hello@acquaint.example> wrote:'],
  [
    'Yahoo de',
    'Am Montag, 4. Mai 2026 um 10:12:11 MESZ hat Acquaint <hello@acquaint.example> Folgendes geschrieben:',
  ],
  ['Proton', 'On Monday, May 4th, 2026 at 10:12 AM, Acquaint <hello@acquaint.example> wrote:'],
  ['mutt', 'On Mon, May 04, 2026 at 10:12:11AM +0200, Acquaint wrote:'],
  ['s-nail', 'Acquaint wrote in\n <0102018f@eu-west-1.amazonses.com>:'],
  ['K-9', 'Am 4. Mai 2026 10:12:11 MESZ schrieb Acquaint <hello@acquaint.example>:'],
  ['Zoho', '---- On Mon, 04 May 2026 10:12:11 +0200 Acquaint <hello@acquaint.example> wrote ----'],
  ['Yandex', '04.05.2026, 10:12, "Acquaint" <hello@acquaint.example>:'],
  ['Mail.ru', 'Понедельник, 4 мая 2026, 10:12 +03:00 от Acquaint <hello@acquaint.example>:'],
  ['Notes', 'Acquaint <hello@acquaint.example> wrote on 05/04/2026 10:12:11 AM:'],
  ['reply address', `On 4 May 2026, at 10:12, ${address} wrote:`],
  ['an unknown language', `Tráth 4 Bealtaine 2026, 10:12, ${us} scríobh sé:`],
];

describe.each([
  ['with the letter known', knowing],
  ['by its shape alone', ours],
])('an answer around a framed letter, %s', (_, letter) => {
  it.each(attributions)('above: %s', (_, line) => {
    expect(trimmed(`Yes, gladly.\n\nAda\n\n${line}\n\n${quoted()}\n`, letter)).toMatchObject({
      text: 'Yes, gladly.\n\nAda',
      sure: true,
    });
  });

  it.each(attributions)('below: %s', (_, line) => {
    expect(trimmed(`${line}\n${quoted()}\n\nRather not, sorry.\n`, letter)).toMatchObject({
      text: 'Rather not, sorry.',
      sure: true,
    });
  });

  it.each(attributions)('between: %s', (_, line) => {
    const body = `${line}\n${quoted().replace('> If you', 'Yes, but after the 12th of June.\n\n> If you')}\n\nAnd thank you.`;
    expect(trimmed(body, letter).text.replace(/\n+/g, '\n')).toBe(
      'Yes, but after the 12th of June.\nAnd thank you.',
    );
  });

  it.each(attributions.filter(([name]) => name !== 's-nail'))(
    'above, with the letter unmarked: %s',
    (_, line) => {
      expect(trimmed(`Nein danke, diesmal nicht.\n\n${line}\n\n${sent}\n`, letter).text).toBe(
        'Nein danke, diesmal nicht.',
      );
    },
  );
});

/** Blocks of headers as Outlook and its like write them. */
const blocks: readonly (readonly [string, string])[] = [
  [
    'en',
    'From: Acquaint <hello@acquaint.example>\nSent: Monday, May 4, 2026 10:12 AM\nTo: Ada Lind <ada@lind.example>\nSubject: Someone you might like to meet',
  ],
  [
    'de',
    'Von: Acquaint <hello@acquaint.example>\nGesendet: Montag, 4. Mai 2026 10:12\nAn: Ada Lind <ada@lind.example>\nBetreff: Someone you might like to meet',
  ],
  [
    'fr',
    'De : Acquaint <hello@acquaint.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Ada Lind <ada@lind.example>\nObjet : Someone you might like to meet',
  ],
  [
    'es',
    'De: Acquaint <hello@acquaint.example>\nEnviado el: lunes, 4 de mayo de 2026 10:12\nPara: Ada Lind <ada@lind.example>\nAsunto: Someone you might like to meet',
  ],
  [
    'pt',
    'De: Acquaint <hello@acquaint.example>\nEnviada em: segunda-feira, 4 de maio de 2026 10:12\nPara: Ada Lind <ada@lind.example>\nAssunto: Someone you might like to meet',
  ],
  [
    'it',
    'Da: Acquaint <hello@acquaint.example>\nInviato: lunedì 4 maggio 2026 10:12\nA: Ada Lind <ada@lind.example>\nOggetto: Someone you might like to meet',
  ],
  [
    'nl',
    'Van: Acquaint <hello@acquaint.example>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Ada Lind <ada@lind.example>\nOnderwerp: Someone you might like to meet',
  ],
  [
    'pl',
    'Od: Acquaint <hello@acquaint.example>\nWysłano: poniedziałek, 4 maja 2026 10:12\nDo: Ada Lind <ada@lind.example>\nTemat: Someone you might like to meet',
  ],
  [
    'sv',
    'Från: Acquaint <hello@acquaint.example>\nSkickat: den 4 maj 2026 10:12\nTill: Ada Lind <ada@lind.example>\nÄmne: Someone you might like to meet',
  ],
  [
    'da',
    'Fra: Acquaint <hello@acquaint.example>\nSendt: 4. maj 2026 10:12\nTil: Ada Lind <ada@lind.example>\nEmne: Someone you might like to meet',
  ],
  [
    'ru',
    'От: Acquaint <hello@acquaint.example>\nОтправлено: 4 мая 2026 г. 10:12\nКому: Ada Lind <ada@lind.example>\nТема: Someone you might like to meet',
  ],
  [
    'tr',
    'Kimden: Acquaint <hello@acquaint.example>\nGönderildi: 4 Mayıs 2026 Pazartesi 10:12\nKime: Ada Lind <ada@lind.example>\nKonu: Someone you might like to meet',
  ],
  [
    'cs',
    'Od: Acquaint <hello@acquaint.example>\nOdesláno: pondělí 4. května 2026 10:12\nKomu: Ada Lind <ada@lind.example>\nPředmět: Someone you might like to meet',
  ],
  [
    'ja',
    '差出人: Acquaint <hello@acquaint.example>\n送信日時: 2026年5月4日 10:12\n宛先: Ada Lind <ada@lind.example>\n件名: Someone you might like to meet',
  ],
  [
    'zh',
    '发件人： Acquaint <hello@acquaint.example>\n发送时间： 2026年5月4日 10:12\n收件人： Ada Lind <ada@lind.example>\n主题： Someone you might like to meet',
  ],
  [
    'bold',
    '*From:* Acquaint <hello@acquaint.example>\n*Sent:* Monday, May 4, 2026 10:12 AM\n*To:* Ada Lind <ada@lind.example>\n*Subject:* Someone you might like to meet',
  ],
  [
    'name only',
    'From: Acquaint\nDate: Monday, May 4, 2026 at 10:12\nTo: Ada Lind\nSubject: Someone you might like to meet',
  ],
  [
    'an unknown language',
    'Ó: Acquaint <hello@acquaint.example>\nSeolta: 4 Bealtaine 2026 10:12\nChuig: Ada Lind <ada@lind.example>\nÁbhar: Someone you might like to meet',
  ],
];

const rules = [
  '',
  '________________________________\n',
  '-----Original Message-----\n',
  '-------- Ursprüngliche Nachricht --------\n',
  '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n',
];

describe.each([
  ['with the letter known', knowing],
  ['by its shape alone', ours],
])('an answer above a block of headers, %s', (_, letter) => {
  it.each(blocks)('%s', (_, block) => {
    for (const rule of rules) {
      expect(trimmed(`Sí, con mucho gusto.\n\n${rule}${block}\n\n${sent}\n`, letter)).toMatchObject({
        text: 'Sí, con mucho gusto.',
        sure: true,
      });
    }
  });

  it.each(blocks)('passed on with a word of one’s own: %s', (_, block) => {
    const body = `Bo, is this for you?\n\n---------- Forwarded message ---------\n${block}\n\n${sent}\n`;
    expect(trimmed(body, letter).text).toBe('Bo, is this for you?');
  });

  it.each(blocks.filter(([name]) => name !== 'name only' || letter === knowing))(
    'passed on without a word: %s',
    (_, block) => {
      expect(trimmed(`---------- Forwarded message ---------\n${block}\n\n${sent}\n`, letter)).toMatchObject({
        text: '',
        sure: false,
      });
    },
  );
});

describe('HTML without text', () => {
  const html = sent.replaceAll('\n', '<br>\n');
  const replies: readonly (readonly [string, string])[] = [
    [
      'Gmail',
      `<div dir="ltr">Yes, gladly.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, May 4, 2026 at 10:12 AM Acquaint &lt;<a href="mailto:hello@acquaint.example">hello@acquaint.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${html}</blockquote></div>`,
    ],
    [
      'Outlook desktop',
      `<html><body lang=EN><div class=WordSection1><p class=MsoNormal>Yes, gladly.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Acquaint &lt;hello@acquaint.example&gt; <br><b>Sent:</b> Monday, May 4, 2026 10:12 AM<br><b>To:</b> Ada Lind<br><b>Subject:</b> Someone<o:p></o:p></p></div><p class=MsoNormal>${html}</p></div></body></html>`,
    ],
    [
      'Outlook web',
      `<div>Yes, gladly.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>Von:</b> Acquaint &lt;hello@acquaint.example&gt;<br><b>Gesendet:</b> Montag, 4. Mai 2026 10:12<br><b>An:</b> Ada<br><b>Betreff:</b> Someone</font><div>&nbsp;</div></div><div>${html}</div>`,
    ],
    [
      'Outlook mobile',
      `<div dir="ltr">Yes, gladly.</div><div id="ms-outlook-mobile-signature"><div></div>Get <a href="https://aka.ms/x">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg"><b>From:</b> Acquaint &lt;hello@acquaint.example&gt;<br><b>Sent:</b> Monday, May 4, 2026 10:12:00 AM<br><b>To:</b> Ada<br><b>Subject:</b> Someone</div>${html}</div>`,
    ],
    [
      'Apple Mail',
      `<html><body>Yes, gladly.<br><div><br><blockquote type="cite"><div>On 4 May 2026, at 10:12, Acquaint &lt;hello@acquaint.example&gt; wrote:</div><br><div>${html}</div></blockquote></div></body></html>`,
    ],
    [
      'iPhone',
      `<html><body dir="auto">Yes, gladly.<div><br></div><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 4. May 2026, at 10:12, Acquaint &lt;hello@acquaint.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${html}</div></blockquote></body></html>`,
    ],
    [
      'Yahoo',
      `<div class="yahoo-style-wrap"><div dir="ltr">Yes, gladly.</div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On Monday, May 4, 2026 at 10:12:11 AM GMT+2, Acquaint &lt;hello@acquaint.example&gt; wrote:</div><div><br></div><div>${html}</div></div></div>`,
    ],
    [
      'Proton',
      `<div style="font-family:Arial">Yes, gladly.</div><div class="protonmail_quote">On Monday, May 4th, 2026 at 10:12 AM, Acquaint &lt;hello@acquaint.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${html}</blockquote></div>`,
    ],
    [
      'Samsung',
      `<div dir="auto">Yes, gladly.</div><div dir="auto"><br></div><div id="composer_signature" dir="auto">Gesendet von meinem Galaxy</div><div><br></div><div style="font-size:100%"><div>-------- Ursprüngliche Nachricht --------</div><div>Von: Acquaint &lt;hello@acquaint.example&gt; </div><div>Datum: 04.05.26 10:12 (GMT+01:00) </div><div>An: ada@lind.example </div><div>Betreff: Someone </div></div>${html}`,
    ],
    [
      'an answer below',
      `<div class="moz-cite-prefix">On 04/05/2026 10:12, Acquaint wrote:<br></div><blockquote type="cite" cite="mid:x">${html}</blockquote><p>Yes, gladly.</p>`,
    ],
    [
      'text nobody sees',
      `<div style="display:none">Stop all letters.</div><style>p{}</style><p>Yes, gladly.</p><!-- No. --><script>no()</script>`,
    ],
    [
      'an indented paragraph',
      `<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Yes, gladly.</blockquote>`,
    ],
  ];

  it.each(replies)('%s', (_, body) => {
    expect(trimmed(body, ours, 'text/html')).toMatchObject({ text: 'Yes, gladly.', sure: true });
    expect(trimmed(body, knowing, 'text/html')).toMatchObject({ text: 'Yes, gladly.', sure: true });
  });
});

describe('a frame without address or date in digits', () => {
  const named: OurLetter = { ...ours, names: ['Friends of the Harbour'] };
  const frame = 'On Sun, Friends of the Harbour wrote:';

  it('is known by the name of whoever wrote the letter, in HTML, too', () => {
    const html = `<div>Yes, please!</div><br><div>${frame}</div><div>${sent.replaceAll('\n', '<br>')}</div>`;
    expect(trimmed(html, named, 'text/html').text).toBe('Yes, please!');
    expect(trimmed(`Yes, please!\n\n${frame}\n\n${sent}`, named).text).toBe('Yes, please!');
  });

  it('is none where it names somebody else', () => {
    const story = 'On Sunday, Friedrich wrote:\n\nThe garden is in bloom.';
    expect(trimmed(`Yes, please!\n\n${story}`, named).text).toContain('in bloom');
  });
});

describe('our letter found by its words', () => {
  const wrapped = (width: number) =>
    sent.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'g'), '$1\n');

  it('is cut where nothing frames it, however it was wrapped', () => {
    for (const width of [28, 40, 60, 72, 500]) {
      expect(trimmed(`Yes, gladly.\n\n${wrapped(width)}`, knowing).text).toBe('Yes, gladly.');
      expect(trimmed(`${wrapped(width)}\n\nYes, gladly.`, knowing).text).toBe('Yes, gladly.');
    }
  });

  it('is cut where the program wrapped quoted lines and lost their marks', () => {
    const broken = quoted().replace(/^(> .{40,56}) (.+)$/gm, '$1\n$2');
    const frame = `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:`;
    expect(broken).not.toBe(quoted());
    expect(trimmed(`Yes, gladly.\n\n${frame}\n\n${broken}`, knowing)).toMatchObject({
      text: 'Yes, gladly.',
      sure: true,
    });
    expect(trimmed(`Yes, gladly.\n\n${frame}\n\n${broken}`, ours).text).toBe('Yes, gladly.');
  });

  it('leaves an answer written behind one of our sentences', () => {
    expect(trimmed('Would you like to meet her? Yes, after Easter.', knowing).text).toBe(
      'Yes, after Easter.',
    );
  });

  it('leaves a person’s own sentence that shares words with ours', () => {
    const own = 'I would like to meet her, but not this month.';
    expect(trimmed(own, knowing)).toMatchObject({ text: own, sure: true });
  });

  it('finds an answer written into the letter, and is not sure of it', () => {
    const body = `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:\n${quoted().replace('or later.', 'or later.\n> Later please, in autumn.')}`;
    expect(trimmed(body, knowing)).toMatchObject({ text: 'Later please, in autumn.', sure: false });
    const unmarked = `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:\n\n${sent.replace('or later.', 'or later.\nLater please, in autumn.')}`;
    expect(trimmed(unmarked, knowing)).toMatchObject({ text: 'Later please, in autumn.', sure: false });
  });
});

describe('an answer that is not where it is looked for', () => {
  const frame = `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:`;

  it('is doubted when the text points to it and nothing is there', () => {
    for (const hint of [
      'See my answers below.',
      'Siehe unten, in rot.',
      'Réponses ci-dessous',
      'Comments inline',
    ]) {
      expect(trimmed(`${hint}\n\n${frame}\n\n${quoted()}`, ours).sure).toBe(false);
    }
  });

  it('is found in our letter where its text is known', () => {
    const answered = sent.replace('or later.', 'or later.\nRather no, sorry.');
    const found = trimmed(`See below.\n\n${frame}\n\n${answered}`, knowing);
    expect(found).toMatchObject({ text: 'See below.\n\nRather no, sorry.', sure: false });
  });

  it('is found although the program has signed outside', () => {
    const answered = quoted().replace('or later.', 'or later.\n> Rather no, sorry.');
    expect(trimmed(`Sent from my iPhone\n\n${frame}\n${answered}`, knowing).text).toBe('Rather no, sorry.');
  });

  it('is trusted when it stands between the quoted lines', () => {
    const answered = quoted().replace('> If you', 'Yes, gladly.\n\n> If you');
    expect(trimmed(`See below.\n\n${frame}\n${answered}`, ours).sure).toBe(true);
  });

  it('is not trusted above a postscript that hangs below the signature', () => {
    expect(trimmed('Yes.\n-- \nAda\n\nP.S. But not before June.', ours).sure).toBe(false);
  });

  it('is no notice when somebody speaks of confidence', () => {
    const own =
      'I got your confidential message and will notify the recipient that I said yes, if you delete this later.';
    expect(trimmed(own, ours)).toMatchObject({ text: own, sure: true });
  });
});

describe('what programs and offices add', () => {
  it.each([
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX Mail App',
    'Envoyé de mon iPhone',
    'Enviado desde mi Samsung Galaxy',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verzonden vanaf mijn iPad',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Wysłane z iPhone’a',
    'Отправлено с iPhone',
    'Odesláno z iPhonu',
    'iPhone’umdan gönderildi',
    'iPhoneから送信',
    '发自我的iPhone',
    '나의 iPhone에서 보냄',
    'Get Outlook for Android<https://aka.ms/AAb9ysg>',
    'Obtenir Outlook pour iOS',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Sent with Proton Mail secure email.',
    'Yahoo Mail: Search, Organize, Conquer',
    'Sent from Yahoo Mail for iPhone',
  ])('a device line is cut: %s', (line) => {
    expect(trimmed(`Ja, gern.\n\n${line}\n`, ours)).toMatchObject({ text: 'Ja, gern.', sure: true });
    expect(
      trimmed(`Ja, gern.\n\n${line}\n\nOn Mon, May 4, 2026 at 10:12 AM ${us} wrote:\n\n${quoted()}`, ours)
        .text,
    ).toBe('Ja, gern.');
  });

  it.each([
    'I sent it from my phone yesterday, did you get it?',
    'Yes. I am on my mobile, so in short: gladly.',
    'Please call me on my phone.',
    'I will have it sent from the office by mail.',
  ])('a sentence about a phone is not: %s', (line) => {
    expect(trimmed(line, ours).text).toBe(line);
  });

  it.each([
    ['-- \nAda Lind\nStop Smoking Ltd\nunsubscribe at the bottom'],
    ['--\nAda Lind'],
    ['____________________\nAda Lind\n+49 170 1234567'],
    ['Ada Lind\nHead of Yes, Stop & No Ltd\nTel: +49 170 1234567\nwww.example.org'],
  ])('a signature is cut: %j', (signature) => {
    const { text } = trimmed(`Rather not this time.\n\n${signature}\n`, ours);
    expect(text.replace(/\n+Ada Lind$/, '')).toBe('Rather not this time.');
  });

  it.each([
    [
      'This e-mail is confidential and intended for the addressee only. If you are not the intended recipient, please delete this message and stop reading.',
    ],
    [
      'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese E-Mail.',
    ],
    [
      'Ce message est confidentiel et destiné exclusivement à son destinataire. Si vous avez reçu ce message par erreur, merci de le supprimer.',
    ],
    [
      'Este mensaje es confidencial y va dirigido únicamente a su destinatario. Si lo ha recibido por error, elimínelo.',
    ],
    ['Virus-free. www.avast.com'],
    ['Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.'],
  ])('a notice is cut: %s', (notice) => {
    expect(trimmed(`Ja, gern.\n\n${notice}`, ours).text).toBe('Ja, gern.');
  });

  it('keeps lists, rules between paragraphs and conditions below a rule in doubt', () => {
    const list =
      'Two things:\n\n- yes to her\n- no to the 12th\n\n***\n\nBut only after Easter, when my children are back at school and the house is quiet again.';
    expect(trimmed(list, ours).text).toBe(list);
    expect(trimmed('Yes.\n-----\nBut only after Easter.', ours).sure).toBe(false);
  });
});

describe('shapes of other kinds', () => {
  it('takes a reaction for the text, also one that quotes us', () => {
    expect(trimmed('👍', ours)).toMatchObject({ text: '👍', sure: true });
    expect(
      trimmed('Liked “Would you like to meet her? Answer this letter in your own words”', ours).text,
    ).toBe('👍');
    expect(trimmed('👎 to “Would you like to meet her?”', ours).text).toBe('👎');
  });

  it('is not sure of nothing: empty, only quoted, only signed', () => {
    for (const body of [
      '',
      quoted(),
      '-- \nAda',
      'Sent from my iPhone',
      `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:\n${quoted()}`,
    ]) {
      expect(trimmed(body, ours)).toMatchObject({ text: '', sure: false });
    }
  });

  it('keeps what only looks like a frame', () => {
    for (const own of [
      'Here is what I wrote:\nyes, gladly.',
      'Free on:\nMonday: yes\nTuesday: no\nWednesday: after 10:30',
      'As she wrote on my card last year: never say no.',
      'From: 3 May\nTo: 10 May\nI am away.',
      'My address is ada@lind.example and I answer within a day: yes.',
      '>From what I read, yes.',
      'On Monday I can:\n10:00 or 14:00',
      'To be clear:\n\nI would rather not.',
    ]) {
      expect(trimmed(own, ours).text).toBe(own);
    }
  });

  it('reads a signed message without its armour', () => {
    const body =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes, gladly.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n';
    expect(trimmed(body, ours).text).toBe('Yes, gladly.');
  });

  it('knows quotations marked with initials or bars', () => {
    const frame = `On Mon, May 4, 2026 at 10:12 AM ${us} wrote:`;
    expect(trimmed(`Yes.\n\n${frame}\n\n${quoted('AQ> ')}`, ours).text).toBe('Yes.');
    expect(trimmed(`Yes.\n\n${frame}\n\n${quoted('| ')}`, ours).text).toBe('Yes.');
    expect(trimmed(`${frame}\n\n${quoted(' |')}\n\nYes.`, ours).text).toBe('Yes.');
  });
});
