// Replies as still more mail programs write them, as they stand in the mailbox: webmails, phones, desktop programs of many countries.
import { expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { trim } from '../../functions/mail/trim.ts';
import { bare, letter, ours, quoted, us } from './our-letter.ts';

/** Further programs: what was written, and what the program put below it. */
const programs: readonly (readonly [program: string, said: string, below: string])[] = [
  ['Gmail, Korean', '네, 좋아요', `2026년 5월 4일 (월) 오전 9:12, ${us}님이 작성:\n${quoted}`],
  ['Gmail, Chinese', 'Yes please', `${us} 于2026年5月4日周一 09:12写道：\n${quoted}`],
  ['Gmail, Traditional Chinese', 'Yes please', `${us} 於 2026年5月4日週一 上午9:12寫道：\n${quoted}`],
  [
    'Gmail, Greek',
    'Ναι, ευχαρίστως',
    `Στις Δευ 4 Μαΐ 2026 στις 9:12 π.μ., ο χρήστης ${us} έγραψε:\n${quoted}`,
  ],
  [
    'Gmail, Hebrew',
    'Yes please',
    `‫בתאריך יום ב׳, 4 במאי 2026 ב-9:12 מאת ‪${us.replace('<', '<‪').replace('>', '‬>')}‬‏:‬\n${quoted}`,
  ],
  [
    'Gmail, Arabic',
    'Yes please',
    `في الاثنين، ٤ مايو ٢٠٢٦ في ٩:١٢ ص تمت كتابة ما يلي بواسطة ${us}:\n${quoted}`,
  ],
  ['Gmail, Hungarian', 'Igen, szívesen', `${us} ezt írta (időpont: 2026. máj. 4., H, 9:12):\n${quoted}`],
  ['Gmail, Romanian', 'Da, cu plăcere', `În lun., 4 mai 2026 la 09:12, ${us} a scris:\n${quoted}`],
  ['Gmail, Catalan', 'Sí, endavant', `Missatge de ${us} del dia dl., 4 de maig 2026 a les 9:12:\n${quoted}`],
  ['Gmail, Bulgarian', 'Да, с удоволствие', `На пн, 4.05.2026 г. в 9:12 ${us} написа:\n${quoted}`],
  [
    'Apple Mail iOS, German, Gesendet line',
    'Ja, gerne.',
    `Von meinem iPhone gesendet\n\n> Am 04.05.2026 um 09:12 schrieb ${us}:\n> \n> ${letter.join('\n> ')}`,
  ],
  [
    'Apple Mail iOS, French',
    'Oui, volontiers.',
    `Envoyé de mon iPhone\n\n> Le 4 mai 2026 à 09:12, ${us} a écrit :\n> \n> ${letter.join('\n> ')}`,
  ],
  ['Apple Mail, Korean', '네', `> 2026. 5. 4. 오전 9:12, ${us} 작성:\n> \n> ${letter.join('\n> ')}`],
  [
    'Outlook mobile, German',
    'Ja, gern.',
    `Outlook für Android <https://aka.ms/AAb9ysg> herunterladen\n________________________________\nVon: ${us}\nGesendet: Montag, Mai 4, 2026 9:12:44 AM\nAn: Ada Lind <ada@lind.example>\nBetreff: Jemand\n\n${bare}`,
  ],
  [
    'Outlook mobile, Spanish',
    'Sí, encantada.',
    `Obtener Outlook para iOS<https://aka.ms/o0ukef>\n________________________________\nDe: ${us}\nEnviado: Monday, May 4, 2026 9:12:44 AM\nPara: Ada Lind <ada@lind.example>\nAsunto: Alguien\n\n${bare}`,
  ],
  [
    'Outlook, Japanese',
    'はい',
    `差出人: ${us}\n送信日時: 2026年5月4日 9:12\n宛先: Ada Lind <ada@lind.example>\n件名: Re: Someone\n\n${bare}`,
  ],
  [
    'Outlook, Czech',
    'Ano, rád.',
    `Od: ${us}\nOdesláno: pondělí 4. května 2026 9:12\nKomu: Ada Lind <ada@lind.example>\nPředmět: Někdo\n\n${bare}`,
  ],
  [
    'Outlook, Finnish',
    'Kyllä kiitos.',
    `Lähettäjä: ${us}\nLähetetty: maanantai 4. toukokuuta 2026 9.12\nVastaanottaja: Ada Lind <ada@lind.example>\nAihe: Joku\n\n${bare}`,
  ],
  [
    'Outlook, Turkish',
    'Evet lütfen.',
    `Kimden: ${us}\nGönderildi: 4 Mayıs 2026 Pazartesi 09:12\nKime: Ada Lind <ada@lind.example>\nKonu: Biri\n\n${bare}`,
  ],
  [
    'Yahoo mobile',
    'Yes please',
    `Sent from Yahoo Mail for iPhone\n\nOn Monday, May 4, 2026, 9:12 AM, ${us} wrote:\n\n${bare}`,
  ],
  [
    'Yahoo, German',
    'Ja bitte',
    `Am Montag, 4. Mai 2026 um 09:12:44 MESZ hat ${us} Folgendes geschrieben:\n\n${letter.map((l) => ` ${l}`).join('\n')}`,
  ],
  [
    'Yahoo, Italian',
    'Sì, volentieri',
    `Il lunedì 4 maggio 2026 alle ore 09:12:44 CEST, ${us} ha scritto:\n\n${letter.map((l) => ` ${l}`).join('\n')}`,
  ],
  [
    'Yahoo, French',
    'Oui',
    `Le lundi 4 mai 2026 à 09:12:44 UTC+2, ${us} a écrit :\n\n${letter.map((l) => ` ${l}`).join('\n')}`,
  ],
  [
    'K-9',
    'Yes please',
    `-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\nOn 4 May 2026 09:12:44 CEST, ${us} wrote:\n${letter.map((l) => `>${l}`).join('\n')}`,
  ],
  [
    'K-9, German',
    'Ja bitte',
    `Am 4. Mai 2026 09:12:44 MESZ schrieb ${us}:\n${letter.map((l) => `>${l}`).join('\n')}\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.`,
  ],
  ['FairEmail', 'Yes please', `4 May 2026 09:12:44 ${us}:\n\n${quoted}`],
  ['Hey', 'Yes please', `On May 4, 2026, Riverside Friends <hello@acquaint.example> wrote:\n\n${bare}`],
  [
    'Zoho',
    'Yes please',
    `---- On Mon, 04 May 2026 09:12:44 +0200 Riverside Friends <hello@acquaint.example> wrote ----\n\n${bare}`,
  ],
  [
    'Zoho, German',
    'Ja bitte',
    `---- Am Mo., 04 Mai 2026 09:12:44 +0200 hello@acquaint.example schrieb ----\n\n${bare}`,
  ],
  [
    'Notes',
    'Yes please',
    `From:\t"Riverside Friends" <hello@acquaint.example>\nTo:\tada@lind.example\nDate:\t04/05/2026 09:12\nSubject:\tSomeone you might like to meet\n\n${bare}`,
  ],
  [
    'Notes, German',
    'Ja bitte',
    `Von:        "Riverside Friends" <hello@acquaint.example>\nAn:        ada@lind.example\nDatum:        04.05.2026 09:12\nBetreff:        Jemand\n\n${bare}`,
  ],
  [
    'Naver',
    '네',
    `-----Original Message-----\nFrom: "Riverside Friends" <hello@acquaint.example>\nTo: <ada@lind.example>;\nCc:\nSent: 2026-05-04 (월) 09:12:44 (GMT+09:00)\nSubject: Someone\n\n${bare}`,
  ],
  ['Yandex', 'Да', `04.05.2026, 09:12, "Riverside Friends" <hello@acquaint.example>:\n\n${bare}`],
  [
    'Yandex, mobile',
    'Да',
    `-- \nОтправлено из мобильной Яндекс Почты\n\n\n04.05.2026, 09:12, Riverside Friends <hello@acquaint.example>:\n${quoted}`,
  ],
  [
    'mail.ru mobile',
    'Да',
    `--\nОтправлено из Mail для Android\n\nпонедельник, 4 мая 2026 г., 9:12 +0300 от hello@acquaint.example <hello@acquaint.example>:\n>${letter.join('\n>')}`,
  ],
  [
    'QQ',
    'Yes please',
    `------------------ Original ------------------\nFrom: "Riverside Friends" <hello@acquaint.example>;\nDate: Mon, May 4, 2026 09:12 AM\nTo: "ada"<ada@lind.example>;\nSubject: Someone\n\n${bare}`,
  ],
  [
    '163',
    'Yes please',
    `At 2026-05-04 09:12:44, "Riverside Friends" <hello@acquaint.example> wrote:\n\n${quoted.replaceAll('> ', '>')}`,
  ],
  [
    '163, Chinese',
    'Yes please',
    `在 2026-05-04 09:12:44，"Riverside Friends" <hello@acquaint.example> 写道：\n\n${quoted.replaceAll('> ', '>')}`,
  ],
  ['Roundcube', 'Yes please', `On 2026-05-04 09:12, Riverside Friends wrote:\n${quoted}`],
  ['Roundcube, German', 'Ja bitte', `Am 2026-05-04 09:12, schrieb Riverside Friends:\n${quoted}`],
  ['Roundcube, Polish', 'Tak, poproszę', `W dniu 2026-05-04 09:12, Riverside Friends napisał(a):\n${quoted}`],
  ['Horde', 'Yes please', `Zitat von Riverside Friends <hello@acquaint.example>:\n\n${quoted}`],
  ['Horde, English', 'Yes please', `Quoting Riverside Friends <hello@acquaint.example>:\n\n${quoted}`],
  [
    'Zimbra',
    'Oui merci',
    `----- Mail original -----\nDe: "Riverside Friends" <hello@acquaint.example>\nÀ: "ada" <ada@lind.example>\nEnvoyé: Lundi 4 Mai 2026 09:12:44\nObjet: Quelqu'un\n\n${bare}`,
  ],
  ['Evolution', 'Yes please', `On Mon, 2026-05-04 at 09:12 +0200, Riverside Friends wrote:\n${quoted}`],
  ['KMail', 'Yes please', `On Monday, 4 May 2026 09:12:44 CEST Riverside Friends wrote:\n${quoted}`],
  [
    'KMail, German',
    'Ja bitte',
    `Am Montag, 4. Mai 2026, 09:12:44 Mitteleuropäische Sommerzeit schrieb Riverside Friends:\n${quoted}`,
  ],
  ['Tutanota', 'Yes please', `4. Mai 2026, 09:12 von hello@acquaint.example:\n\n${quoted}`],
  ['Tutanota, English', 'Yes please', `May 4, 2026, 09:12 by hello@acquaint.example:\n\n${quoted}`],
  [
    'Seznam',
    'Ano prosím',
    `---------- Původní e-mail ----------\nOd: Riverside Friends <hello@acquaint.example>\nKomu: ada@lind.example\nDatum: 4. 5. 2026 9:12:44\nPředmět: Někdo\n\n${bare}`,
  ],
  [
    'WP and Onet',
    'Tak, poproszę',
    `Dnia 4 maja 2026 09:12 Riverside Friends <hello@acquaint.example> napisał(a):\n\n${quoted}`,
  ],
  [
    'Interia',
    'Tak, poproszę',
    `Od: "Riverside Friends" <hello@acquaint.example>\nDo: ada@lind.example;\nWysłane: 9:12 Poniedziałek 2026-05-04\nTemat: Ktoś\n\n${quoted}`,
  ],
  [
    'Libero',
    'Sì, grazie',
    `Il 04/05/2026 09:12 CEST Riverside Friends <hello@acquaint.example> ha scritto:\n\n\n${bare}`,
  ],
  [
    'Open-Xchange',
    'Yes please',
    `> On 05/04/2026 9:12 AM CEST Riverside Friends <hello@acquaint.example> wrote:\n>\n>\n${quoted}`,
  ],
  [
    'Open-Xchange, German',
    'Ja bitte',
    `> Riverside Friends <hello@acquaint.example> hat am 04.05.2026 09:12 CEST geschrieben:\n>\n>\n${quoted}`,
  ],
  [
    'T-Online',
    'Ja bitte',
    `-----Original-Nachricht-----\nBetreff: Jemand\nDatum: 2026-05-04T09:12:44+0200\nVon: "Riverside Friends" <hello@acquaint.example>\nAn: "ada@lind.example" <ada@lind.example>\n\n${bare}`,
  ],
  [
    'Orange',
    'Oui merci',
    `> Message du 04/05/26 09:12\n> De : "Riverside Friends" <hello@acquaint.example>\n> A : ada@lind.example\n> Copie à :\n> Objet : Quelqu'un\n>\n${quoted}`,
  ],
  [
    'Superhuman',
    'Yes please',
    `Sent via Superhuman ( https://sprh.mn/?vip=ada@lind.example )\n\nOn Mon, May 04, 2026 at 9:12 AM, Riverside Friends < hello@acquaint.example > wrote:\n\n${quoted}`,
  ],
  [
    'eM Client',
    'Yes please',
    `------ Original Message ------\nFrom "Riverside Friends" <hello@acquaint.example>\nTo ada@lind.example\nDate 04/05/2026 09:12:44\nSubject Someone\n\n${quoted}`,
  ],
  [
    'The Bat',
    'Yes please',
    `Monday, May 4, 2026, 9:12:44 AM, you wrote:\n\n${quoted.replaceAll('> ', 'RF> ')}`,
  ],
  [
    'Proton, German',
    'Ja bitte',
    `Gesendet mit [Proton Mail](https://proton.me/mail/home) sichere E-Mail.\n\nAm Montag, 4. Mai 2026 um 09:12, schrieb Riverside Friends <hello@acquaint.example>:\n\n${quoted}`,
  ],
  [
    'BlueMail',
    'Yes please',
    `Get BlueMail for Android\n\nOn 4 May 2026, 09:12, at 09:12, Riverside Friends <hello@acquaint.example> wrote:\n${letter.map((l) => `>${l}`).join('\n')}`,
  ],
  [
    'Samsung, Korean',
    '네',
    `-------- 원본 이메일 --------\n보낸사람: ${us}\n날짜: 26/5/4 오전 9:12 (GMT+09:00)\n받은사람: ada@lind.example\n제목: Someone\n\n${bare}`,
  ],
  [
    'Samsung, Spanish',
    'Sí, claro',
    `-------- Mensaje original --------\nDe: ${us}\nFecha: 4/5/26 9:12 (GMT+01:00)\nPara: ada@lind.example\nAsunto: Alguien\n\n${bare}`,
  ],
];

it.each(programs)('%s', (_, said, below) => {
  const mail = parse(
    Buffer.from(
      `From: Ada Lind <ada@lind.example>\nContent-Type: text/plain; charset=utf-8\n\n${said}\n\n${below}\n`,
    ),
  );
  if (mail.kind !== 'mail') throw new Error(mail.why);
  expect(trim(mail, ours).text.trim()).toBe(said);
});
