// Delivery reports, absence notes, tickets and receipts of many programs as whole mails: each is known for a machine's.
import { expect, it } from 'vitest';
import { judgeMail } from '../../functions/cli/read-file.ts';

const member = 'ada@lind.example';

/** Reports, notes and confirmations as they come: their headers, their text, and their path where it is not the member's. */
const machines: readonly (readonly [what: string, headers: string, body: string, path?: string])[] = [
  [
    'Exim, mailbox full',
    'From: Mail Delivery System <Mailer-Daemon@mx.lind.example>\nSubject: Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  ada@lind.example\n    mailbox is full: retry timeout exceeded',
    '',
  ],
  [
    'qmail',
    'From: MAILER-DAEMON@lind.example\nSubject: failure notice',
    "Hi. This is the qmail-send program at lind.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ada@lind.example>:\nSorry, no mailbox here by that name. (#5.1.1)",
    '',
  ],
  [
    'Gmail, DE',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\nAuto-Submitted: auto-replied',
    '** Adresse nicht gefunden **\n\nIhre Nachricht wurde nicht an ada@lind.example zugestellt, weil die Adresse nicht gefunden wurde.',
    '',
  ],
  [
    'Exchange NDR, FR',
    'From: Microsoft Outlook <MicrosoftExchange329e71ec@lind.example>\nSubject: Non remis : Quelqu’un',
    'Échec de la remise aux destinataires ou groupes suivants :\n\nada@lind.example\nLa boîte aux lettres du destinataire est pleine.',
    '',
  ],
  [
    'Exchange NDR, no null path',
    'From: Microsoft Outlook <postmaster@lind.example>\nSubject: Unzustellbar: Jemand',
    'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nada@lind.example',
    'postmaster@lind.example',
  ],
  [
    'Yahoo',
    'From: MAILER-DAEMON@yahoo.com\nSubject: Failure Notice',
    'Sorry, we were unable to deliver your message to the following address.\n\n<ada@lind.example>:\n552: 1 Requested mail action aborted, mailbox not found',
    '',
  ],
  [
    'Postfix delay',
    'From: Mail Delivery System <MAILER-DAEMON@mx.lind.example>\nSubject: Delayed Mail (still being retried)\nAuto-Submitted: auto-replied',
    '####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\n\nYour message could not be delivered for more than 4 hour(s).',
    '',
  ],
  [
    'mail.ru',
    'From: mailer-daemon@corp.mail.ru\nSubject: Mail failure.',
    'Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\nada@lind.example\ninvalid mailbox',
    '',
  ],
  [
    'GMX',
    'From: GMX Mailer Daemon <mailer-daemon@gmx.net>\nSubject: Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered',
    '',
  ],
  [
    'Gmail vacation',
    'From: Ada Lind <ada@lind.example>\nSubject: Ferien Re: Jemand\nAuto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes',
    'Bin bis Ende August in Schweden und lese nichts.',
  ],
  [
    'iCloud vacation',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone\nAuto-Submitted: auto-replied\nX-Autoreply: yes',
    'Hi, I am hiking. Back on the 12th.',
  ],
  [
    'Outlook.com',
    'From: Ada Lind <ada@lind.example>\nSubject: Automatic reply: Someone\nX-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated',
    'Yes I am away.',
  ],
  [
    'Fastmail',
    'From: Ada Lind <ada@lind.example>\nSubject: Away Re: Someone\nAuto-Submitted: auto-replied (vacation)\nPrecedence: bulk',
    'Away until May.',
  ],
  [
    'web.de, no headers',
    'From: Ada Lind <ada@lind.example>\nSubject: Automatische Antwort',
    'Guten Tag, ich bin vom 4. bis zum 15. Mai im Urlaub und kann Ihre Nachricht leider erst danach beantworten.',
  ],
  [
    'no headers, Italian',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Qualcuno',
    'Gentile mittente, sono assente dall’ufficio fino al 15 maggio e non ho accesso alla posta. Per urgenze potete scrivere a info@lind.example.',
  ],
  [
    'no headers, Spanish',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Alguien',
    'Gracias por su mensaje. Estaré fuera de la oficina hasta el 15 de mayo con acceso limitado al correo. Le responderé a mi regreso.',
  ],
  [
    'no headers, Portuguese',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Alguém',
    'Obrigado pela sua mensagem. Encontro-me ausente até 15 de maio, sem acesso ao e-mail. Em caso de urgência contacte o meu colega.',
  ],
  [
    'no headers, Dutch',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Iemand',
    'Bedankt voor uw bericht. Ik ben tot en met 15 mei afwezig en lees mijn mail niet. Neem bij spoed contact op met mijn collega.',
  ],
  [
    'no headers, Swedish',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Någon',
    'Tack för ditt mejl. Jag är på semester till den 15 maj och läser inte min e-post. Vid brådskande ärenden, kontakta min kollega.',
  ],
  [
    'no headers, Danish',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: En',
    'Tak for din mail. Jeg holder ferie til og med den 15. maj og læser ikke mails i perioden.',
  ],
  [
    'no headers, Norwegian',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Noen',
    'Takk for e-posten. Jeg er på ferie til 15. mai og svarer når jeg er tilbake. Haster det, ring sentralbordet.',
  ],
  [
    'no headers, Russian',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Кто-то',
    'Здравствуйте! Я в отпуске до 15 мая, доступа к почте нет. По срочным вопросам пишите моему коллеге.',
  ],
  [
    'no headers, Polish',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Ktoś',
    'Dziękuję za wiadomość. Do 15 maja przebywam na urlopie i nie mam dostępu do poczty. W pilnych sprawach proszę dzwonić do biura.',
  ],
  [
    'Zendesk',
    'From: Lind Support <support@lind.example>\nSubject: [Lind] Re: Someone\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All',
    '##- Please type your reply above this line -##\n\nYour request (8812) has been received and is being reviewed by our support staff.',
  ],
  [
    'Freshdesk, no headers',
    'From: Ada Lind <ada@lind.example>\nSubject: Ticket Received - Someone',
    'Dear Friends,\n\nWe would like to acknowledge that we have received your request and a ticket has been created with Ticket ID - 4412. A support representative will be reviewing your request.',
  ],
  [
    'JIRA',
    'From: "JIRA" <ada@lind.example>\nSubject: [JIRA] (HELP-12) Someone\nX-JIRA-FingerPrint: 4\nAuto-Submitted: auto-generated\nPrecedence: bulk',
    'Just confirming that we got your request.',
  ],
  [
    'Boxbe',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone (Action Required)',
    'Hello Friends,\n\nYour message about "Someone" was waitlisted.\n\nPlease add yourself to my Guest List so your messages will be delivered to my Inbox. Use the link below.',
  ],
  [
    'SpamArrest',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone [verification]',
    'I am using Spam Arrest to protect my mailbox. Please click the link below to confirm that you are a person, and your message will be delivered.',
  ],
  [
    'read receipt, Outlook',
    'From: Ada Lind <ada@lind.example>\nSubject: Read: Someone',
    'Your message\n\n  To: Ada Lind\n  Subject: Someone\n  Sent: Monday, May 4, 2026 9:12:44 AM\n\nwas read on Monday, May 4, 2026 9:30:00 AM.',
  ],
  [
    'read receipt, German',
    'From: Ada Lind <ada@lind.example>\nSubject: Gelesen: Jemand',
    'Ihre Nachricht\n\n   An:  Ada Lind\n   Betreff: Jemand\n   Gesendet: Montag, 4. Mai 2026 09:12:44\n\nwurde am Montag, 4. Mai 2026 09:30:00 gelesen.',
  ],
  [
    'deleted unread',
    'From: Ada Lind <ada@lind.example>\nSubject: Not read: Someone',
    'Your message\n\n  To: Ada Lind\n  Subject: Someone\n\nwas deleted without being read on Monday, May 4, 2026.',
  ],
  [
    'recall',
    'From: Ada Lind <ada@lind.example>\nSubject: Recall: Someone',
    'Ada Lind would like to recall the message, "Someone".',
  ],
  [
    'Teams',
    'From: Ada Lind in Teams <noreply@email.teams.microsoft.com>\nSubject: Ada sent a message\nAuto-Submitted: auto-generated',
    'Hi, Ada sent a message',
  ],
  [
    'left the firm',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone',
    'Ada Lind no longer works for Lind & Co. Please direct your enquiries to office@lind.example. This mailbox will be closed shortly.',
  ],
  [
    'verlassen',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Jemand',
    'Ada Lind ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich an buero@lind.example. Ihre E-Mail wird nicht weitergeleitet.',
  ],
  [
    'ImprovMX loop',
    'From: Ada Lind <ada@lind.example>\nSubject: Re: Someone\nX-Loop: ada@lind.example',
    'Yes please',
  ],
  [
    'Mailman held',
    'From: friends-owner@lists.lind.example\nSubject: Your message to Friends awaits moderator approval\nPrecedence: bulk\nX-List-Administrivia: yes',
    "Your mail to 'Friends' with the subject Someone is being held until the list moderator can review it for approval.",
  ],
  [
    'Google Groups refused',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)',
    "Hello friends@acquaint.example,\n\nWe're writing to let you know that the group you tried to contact may not exist, or you may not have permission to post messages to the group.",
    '',
  ],
];

const whole = machines.map(([what, headers, body, path = member]) => [what, headers, body, path] as const);

it.each(whole)('%s', (_, headers, body, path) => {
  const raw = [
    `Return-Path: <${path}>`,
    'Received: from mx.lind.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x; Mon, 04 May 2026 09:00:00 +0000',
    'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass',
    headers.replaceAll('\n', '\r\n'),
    'To: r-abc@reply.acquaint.example',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body.replaceAll('\n', '\r\n'),
  ].join('\r\n');
  const judged = judgeMail('machine.eml', Buffer.from(raw), {
    now: Date.parse('2026-05-04T09:00:00Z'),
    otherwise: 0,
    zone: 'UTC',
    context: 'ask',
    as: member,
    ours: 'hello@acquaint.example',
    names: [],
    sent: null,
  });
  expect([judged.heed, judged.kind]).toEqual([false, expect.stringMatching(/^(machine|bounce)$/)]);
});
