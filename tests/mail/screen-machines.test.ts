// Machines of many kinds and languages, with and without the headers that betray them; and people who only sound like one.
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { screen } from '../../functions/mail/screen.ts';

const member = 'Ada Lind <ada@lind.example>';

/** What becomes of a mail: heeded, or the reason why not. */
function reasonFor(headers: string, body: string, path: string): string {
  const mail = parse(
    Buffer.from(
      `${headers}\nTo: r-abc@reply.acquaint.example\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  const found = screen({
    mail,
    envelope: { from: path, to: ['r-abc@reply.acquaint.example'] },
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    token: { genuine: true },
    expected: { isMember: (address) => address.toLowerCase() === 'ada@lind.example' },
    ours: { addresses: ['hello@acquaint.example'], domains: ['reply.acquaint.example'] },
    received: Date.UTC(2026, 4, 4, 9),
  });
  return found.heed ? 'heeded' : found.reason;
}

/** Subjects of absence notes as programs write them, where nothing else tells. */
const absences = [
  'Automatic reply: Someone you might like to meet',
  'Automatische Antwort: Jemand, den du treffen könntest',
  'Réponse automatique : Quelqu’un à rencontrer',
  'Respuesta automática: Alguien',
  'Resposta automática: Alguém',
  'Risposta automatica: Qualcuno',
  'Automatisch antwoord: Iemand',
  'Autosvar: Någon du kanske vill träffa',
  'Automatisk svar: En person',
  'Automatyczna odpowiedź: Ktoś',
  'Автоматический ответ: Знакомство',
  'Automatická odpověď: Někdo',
  'Automaattinen vastaus: Joku',
  'Otomatik Yanıt: Biri',
  'Automatikus válasz: Valaki',
  'Răspuns automat: Cineva',
  '自動返信: ご紹介',
  '自动答复: 介绍',
  'Auto: Re: Someone you might like to meet',
  'Out of Office: Re: Someone you might like to meet',
  'Abwesenheitsnotiz: Re: Jemand',
];

/** Headers that programs add, one by one. */
const marks = [
  'Auto-Submitted: auto-replied (vacation)',
  'Auto-Submitted: auto-generated',
  'Auto-Submitted: auto-notified; owner-email="x@lind.example"',
  'Precedence: auto_reply',
  'Precedence: junk',
  'X-Autoreply: yes',
  'X-Autorespond: Someone',
  'X-Auto-Reply-From: ada@lind.example',
  'X-Vacation: on',
  'X-MS-Exchange-Inbox-Rules-Loop: ada@lind.example',
  'X-Loop: ada@lind.example',
  'List-Id: <friends.lists.lind.example>',
  'X-Mailman-Version: 3.3',
  'Precedence: bulk',
  'Feedback-Type: abuse',
  'X-Failed-Recipients: bo@okoro.example',
  'X-Boxbe-Challenge: yes',
  'X-SpamArrest-NoAuth: 1',
];

/** Whole mails: sender, subject, first lines. */
const others: readonly (readonly [what: string, from: string, subject: string, body: string])[] = [
  [
    'Postfix',
    'Mail Delivery System <MAILER-DAEMON@mx.lind.example>',
    'Undelivered Mail Returned to Sender',
    'This is the mail system at host mx.lind.example.',
  ],
  [
    'Exim',
    'Mail Delivery System <Mailer-Daemon@lind.example>',
    'Mail delivery failed: returning message to sender',
    'A message that you sent could not be delivered.',
  ],
  [
    'Google',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    'Delivery Status Notification (Failure)',
    "Your message wasn't delivered to ada@lind.example.",
  ],
  [
    'qmail',
    'MAILER-DAEMON@lind.example',
    'failure notice',
    'Hi. This is the qmail-send program at lind.example.',
  ],
  [
    'a delay',
    'MAILER-DAEMON@lind.example',
    'Delayed Mail (still being retried)',
    'YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
  ],
  [
    'a German server',
    'postmaster@lind.example',
    'Unzustellbar: Jemand',
    'Die Nachricht konnte nicht zugestellt werden. 550 5.1.1',
  ],
  ['a French server', 'postmaster@lind.example', 'Non remis : Quelqu’un', '550 5.1.1 utilisateur inconnu'],
  [
    'a Spanish server',
    'postmaster@lind.example',
    'No se puede entregar: Alguien',
    '550 5.1.1 usuario desconocido',
  ],
  [
    'an Italian server',
    'postmaster@lind.example',
    'Mancato recapito: Qualcuno',
    '550 5.1.1 utente sconosciuto',
  ],
  ['a Polish server', 'postmaster@lind.example', 'Niedostarczone: Ktoś', '550 5.1.1 nieznany użytkownik'],
  [
    'a Russian server',
    'postmaster@lind.example',
    'Не доставлено: Знакомство',
    '550 5.1.1 неизвестный пользователь',
  ],
  ['a Japanese server', 'postmaster@lind.example', '配信不能: ご紹介', '550 5.1.1'],
  [
    'a read receipt',
    member,
    'Read: Someone you might like to meet',
    'Your message was read on Monday, May 4, 2026 9:12 AM.',
  ],
  [
    'a German read receipt',
    member,
    'Gelesen: Jemand',
    'Ihre Nachricht wurde gelesen am Montag, 4. Mai 2026 09:12.',
  ],
  [
    'a ticket',
    'Support <support@lind.example>',
    '[Ticket #55312] Someone you might like to meet',
    'Your request (55312) has been received and is being reviewed by our support staff.',
  ],
  [
    'a reply-above-this-line desk',
    'Help <help@lind.example>',
    'Re: Someone',
    '##- Please type your reply above this line -##\nWe have received your request.',
  ],
  [
    'a challenge',
    member,
    'Please confirm your message',
    'Your message is being held until you confirm that you are a person. Click the link below to confirm your email.',
  ],
  ['a noreply address', 'noreply@lind.example', 'Re: Someone', 'Thank you for your message.'],
  ['a do-not-reply address', 'donotreply@lind.example', 'Re: Someone', 'Thank you for your message.'],
  ['a notifier', 'notifications@lind.example', 'Someone liked your post', 'See what is new.'],
];

/** People, with words that machines like, too. */
const people: readonly (readonly [subject: string, body: string])[] = [
  ['Re: Someone you might like to meet', 'I was out of office last week, sorry. Yes please.'],
  ['Re: Someone you might like to meet', 'This is not an automatic reply! I would love to meet her.'],
  [
    'Re: Someone you might like to meet',
    'Your last mail could not be delivered for a day, our server was down. Yes.',
  ],
  ['Re: Automatic systems', 'Yes, I work on automatic doors. Gladly.'],
  ['Re: Jemand, den du treffen könntest', 'Ich bin ab Montag im Urlaub, danach gern.'],
  ['Re: Quelqu’un', 'Je suis absente la semaine prochaine, mais oui.'],
  ['Re: Alguien', 'Estoy de vacaciones, pero sí, con gusto.'],
  ['Vacation plans', 'I am back from vacation. Yes to the introduction.'],
  ['Re: ticket for the concert', 'I have a spare ticket, and yes, introduce us.'],
  ['Undecided', 'Not sure yet. Who is it?'],
  ['Ответ', 'Я в отпуске, но с удовольствием.'],
  ['Re: Someone', 'My reply is no.'],
];

describe('machines are never heeded', () => {
  it.each(absences)('an absence note: %s', (subject) => {
    expect(
      reasonFor(
        `From: ${member}\nSubject: ${subject}`,
        'I am out of the office and will be back on 18 May.',
        'ada@lind.example',
      ),
    ).not.toBe('heeded');
  });

  it.each(marks)('marked in the header: %s', (mark) => {
    expect(
      reasonFor(`From: ${member}\nSubject: Re: Someone\n${mark}`, 'Yes, gladly.', 'ada@lind.example'),
    ).not.toBe('heeded');
  });

  it.each(others)('%s', (_, from, subject, body) => {
    const path = /daemon|postmaster/i.test(from) ? '' : 'x@lind.example';
    expect(reasonFor(`From: ${from}\nSubject: ${subject}`, body, path)).not.toBe('heeded');
  });

  it('mail with the null path', () => {
    expect(reasonFor(`From: ${member}\nSubject: Re: Someone`, 'Yes, gladly.', '')).not.toBe('heeded');
  });
});

it.each(people)('a person is not taken for one: %s, %s', (subject, body) => {
  expect(reasonFor(`From: ${member}\nSubject: ${subject}`, body, 'ada@lind.example')).toBe('heeded');
});
