// Replies as mail programs frame them, in fifteen languages, above, below and between: what is left is what was written.
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { trim } from '../../functions/mail/trim.ts';
import { bare, letter, ours, quoted, us } from './our-letter.ts';

/** The line above a quotation, as Gmail, Apple Mail, Thunderbird, Yahoo, Proton, Fastmail, GMX, Mail.ru and others write it. */
const frames: readonly (readonly [client: string, frame: string])[] = [
  ['Gmail, English', `On Mon, May 4, 2026 at 9:12 AM ${us} wrote:`],
  ['Gmail, German', `Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb ${us}:`],
  ['Gmail, French', `Le lun. 4 mai 2026 à 09:12, ${us} a écrit :`],
  ['Gmail, Spanish', `El lun, 4 may 2026 a las 9:12, ${us} escribió:`],
  ['Gmail, Portuguese', `Em seg., 4 de mai. de 2026 às 09:12, ${us} escreveu:`],
  ['Gmail, Italian', `Il giorno lun 4 mag 2026 alle ore 09:12 ${us} ha scritto:`],
  ['Gmail, Dutch', `Op ma 4 mei 2026 om 09:12 schreef ${us}:`],
  ['Gmail, Polish', `pon., 4 maj 2026 o 09:12 ${us} napisał(a):`],
  ['Gmail, Swedish', `Den mån 4 maj 2026 kl 09:12 skrev ${us}:`],
  ['Gmail, Danish', `Den man. 4. maj 2026 kl. 09.12 skrev ${us}:`],
  ['Gmail, Norwegian', `man. 4. mai 2026 kl. 09:12 skrev ${us}:`],
  ['Gmail, Russian', `пн, 4 мая 2026 г. в 09:12, ${us}:`],
  ['Gmail, Czech', `po 4. 5. 2026 v 9:12 odesílatel ${us} napsal:`],
  ['Gmail, Turkish', `${us}, 4 May 2026 Pzt, 09:12 tarihinde şunu yazdı:`],
  ['Gmail, Finnish', `ma 4.5.2026 klo 9.12 ${us} kirjoitti:`],
  ['Gmail, Japanese', `2026年5月4日(月) 9:12 ${us}:`],
  ['Gmail, Ukrainian', `пн, 4 трав. 2026 р. о 09:12 ${us} пише:`],
  ['Apple Mail, English', `On 4 May 2026, at 09:12, ${us} wrote:`],
  ['Apple Mail, German', `Am 04.05.2026 um 09:12 schrieb ${us}:`],
  ['Apple Mail, French', `Le 4 mai 2026 à 09:12, ${us} a écrit :`],
  ['Apple Mail, Italian', `Il giorno 4 mag 2026, alle ore 09:12, ${us} ha scritto:`],
  ['Thunderbird, English', 'On 04/05/2026 09:12, Riverside Friends wrote:'],
  ['Thunderbird, German', 'Am 04.05.2026 um 09:12 schrieb Riverside Friends:'],
  ['Thunderbird, French', 'Le 04/05/2026 à 09:12, Riverside Friends a écrit :'],
  ['Thunderbird, Spanish', 'El 4/5/26 a las 9:12, Riverside Friends escribió:'],
  ['Proton, English', `On Monday, May 4th, 2026 at 9:12 AM, ${us} wrote:`],
  ['Fastmail, English', 'On Mon, 4 May 2026, at 9:12 AM, Riverside Friends wrote:'],
  ['Spark, English', `On 4 May 2026 at 09:12 +0200, ${us}, wrote:`],
  ['Yahoo, English', `On Monday, May 4, 2026 at 09:12:44 AM GMT+2, ${us} wrote:`],
  ['Yahoo, Spanish', `El lunes, 4 de mayo de 2026, 09:12:44 CEST, ${us} escribió:`],
  ['mutt', `On Mon, May 04, 2026 at 09:12:44AM +0200, ${us} wrote:`],
];

/** Blocks of headers, as Outlook, GMX, web.de, Samsung and Mail.ru put above a letter that they do not mark. */
const blocks: readonly (readonly [client: string, block: string])[] = [
  [
    'Outlook, English',
    `From: ${us}\nSent: Monday, May 4, 2026 9:12 AM\nTo: Ada Lind <ada@lind.example>\nSubject: Someone you might like to meet`,
  ],
  [
    'Outlook, German',
    `Von: ${us}\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Ada Lind <ada@lind.example>\nBetreff: Jemand, den du treffen könntest`,
  ],
  [
    'Outlook, French',
    `De : ${us}\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : Ada Lind <ada@lind.example>\nObjet : Quelqu'un à rencontrer`,
  ],
  [
    'Outlook, Spanish',
    `De: ${us}\nEnviado: lunes, 4 de mayo de 2026 9:12\nPara: Ada Lind <ada@lind.example>\nAsunto: Alguien`,
  ],
  [
    'Outlook, Portuguese',
    `De: ${us}\nEnviado: segunda-feira, 4 de maio de 2026 09:12\nPara: Ada Lind <ada@lind.example>\nAssunto: Alguém`,
  ],
  [
    'Outlook, Italian',
    `Da: ${us}\nInviato: lunedì 4 maggio 2026 09:12\nA: Ada Lind <ada@lind.example>\nOggetto: Qualcuno`,
  ],
  [
    'Outlook, Dutch',
    `Van: ${us}\nVerzonden: maandag 4 mei 2026 09:12\nAan: Ada Lind <ada@lind.example>\nOnderwerp: Iemand`,
  ],
  [
    'Outlook, Polish',
    `Od: ${us}\nWysłano: poniedziałek, 4 maja 2026 09:12\nDo: Ada Lind <ada@lind.example>\nTemat: Ktoś`,
  ],
  [
    'Outlook, Swedish',
    `Från: ${us}\nSkickat: den 4 maj 2026 09:12\nTill: Ada Lind <ada@lind.example>\nÄmne: Någon`,
  ],
  [
    'Outlook, Danish',
    `Fra: ${us}\nSendt: 4. maj 2026 09:12\nTil: Ada Lind <ada@lind.example>\nEmne: En person`,
  ],
  [
    'Outlook, Norwegian',
    `Fra: ${us}\nSendt: mandag 4. mai 2026 09:12\nTil: Ada Lind <ada@lind.example>\nEmne: Noen`,
  ],
  [
    'Outlook, Russian',
    `От: ${us}\nОтправлено: 4 мая 2026 г. 9:12\nКому: Ada Lind <ada@lind.example>\nТема: Знакомство`,
  ],
  [
    'Outlook mobile',
    `________________________________\nFrom: ${us}\nSent: Monday, May 4, 2026 9:12:44 AM\nTo: Ada Lind <ada@lind.example>\nSubject: Someone`,
  ],
  [
    'GMX and web.de',
    `Gesendet: Montag, 04. Mai 2026 um 09:12 Uhr\nVon: "Riverside Friends" <hello@acquaint.example>\nAn: ada@lind.example\nBetreff: Jemand`,
  ],
  [
    'Samsung',
    `-------- Original message --------\nFrom: ${us}\nDate: 04/05/2026 09:12 (GMT+01:00)\nTo: ada@lind.example\nSubject: Someone`,
  ],
  [
    'Samsung, German',
    `-------- Ursprüngliche Nachricht --------\nVon: ${us}\nDatum: 04.05.26 09:12 (GMT+01:00)\nAn: ada@lind.example\nBetreff: Jemand`,
  ],
  ['Mail.ru', `Понедельник, 4 мая 2026, 9:12 +03:00 от ${us}:`],
  [
    'Outlook, original message',
    `-----Original Message-----\nFrom: ${us}\nSent: 04 May 2026 09:12\nTo: ada@lind.example\nSubject: Someone`,
  ],
];

const answers = [
  'Yes, gladly. Evenings are best.',
  'Nein danke, diesmal nicht.',
  'Oui, mais pas avant juin.',
];

function left(body: string): { text: string; sure: boolean } {
  const mail = parse(
    Buffer.from(`From: Ada Lind <ada@lind.example>\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  const { text, sure } = trim(mail, ours);
  return { text: text.replace(/\s+/g, ' ').trim(), sure };
}

function htmlLeft(html: string): string {
  const mail = parse(
    Buffer.from(`From: Ada Lind <ada@lind.example>\nContent-Type: text/html; charset=utf-8\n\n${html}\n`),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  return trim(mail, ours).text.replace(/\s+/g, ' ').trim();
}

const answerFor = (at: number): string => answers[at % answers.length] as string;

describe('replies of many programs', () => {
  it.each(frames)('%s: above the quotation', (_, frame) => {
    const said = answerFor(frame.length);
    expect(left(`${said}\n\n${frame}\n${quoted}`).text).toBe(said);
  });

  it.each(frames)('%s: below the quotation', (_, frame) => {
    const said = answerFor(frame.length + 1);
    expect(left(`${frame}\n${quoted}\n\n${said}`).text).toBe(said);
  });

  it.each(blocks)('%s: above a letter that is not marked', (_, block) => {
    const said = answerFor(block.length);
    expect(left(`${said}\n\n${block}\n\n${bare}`).text).toBe(said);
  });

  it.each(frames.slice(0, 12))('%s: between the quoted lines', (_, frame) => {
    const parts = quoted.split('\n');
    const body = [frame, ...parts.slice(0, 4), '', 'Yes, I would like that.', '', ...parts.slice(4)].join(
      '\n',
    );
    expect(left(body).text).toBe('Yes, I would like that.');
  });

  it.each([
    [
      'Gmail',
      `<div dir="ltr">Yes please</div><br><div class="gmail_quote"><div class="gmail_attr">${frames[0]?.[1].replace('<', '&lt;').replace('>', '&gt;')}<br></div><blockquote class="gmail_quote">${letter.join('<br>')}</blockquote></div>`,
    ],
    [
      'Outlook',
      `<div>Yes please</div><div id="divRplyFwdMsg"><b>From:</b> Riverside Friends &lt;hello@acquaint.example&gt;<br><b>Sent:</b> Monday, May 4, 2026<br><b>To:</b> Ada<br><b>Subject:</b> Someone</div><div>${letter.join('<br>')}</div>`,
    ],
    [
      'Apple Mail',
      `Yes please<br><div><blockquote type="cite"><div>On 4 May 2026, at 09:12, Riverside Friends &lt;hello@acquaint.example&gt; wrote:</div><div>${letter.join('<br>')}</div></blockquote></div>`,
    ],
    [
      'Yahoo',
      `<div>Yes please</div><div id="ydp1" class="yahoo_quoted"><div>On Monday, May 4, 2026 at 09:12:44 AM GMT+2, Riverside Friends &lt;hello@acquaint.example&gt; wrote:</div><div>${letter.join('<br>')}</div></div>`,
    ],
    [
      'Proton',
      `<div>Yes please</div><div class="protonmail_quote">On Monday, May 4th, 2026 at 9:12 AM, Riverside Friends &lt;hello@acquaint.example&gt; wrote:<br><blockquote class="protonmail_quote">${letter.join('<br>')}</blockquote></div>`,
    ],
  ])('%s, in HTML alone', (_, html) => {
    expect(htmlLeft(html)).toBe('Yes please');
  });
});
