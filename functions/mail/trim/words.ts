// The words by which mail programs frame, sign and close a letter, in the languages they speak.

/** Verbs of the line above a quotation ("... wrote:"), as stems that may stand anywhere in it. */
export const wroteVerbs = new RegExp(
  [
    'wrote',
    'writes',
    'schrieb',
    'geschrieben',
    'schreef',
    'geschreven',
    '[ée]crit',
    'escribi[óo]',
    'escreveu',
    'escreveram',
    'ha scritto',
    'scrisse',
    'skrev',
    'skreiv',
    'skrifaði',
    'skrifa[ðd]i',
    'kirjoitti',
    'napisa[łl]',
    'pisze',
    'napsal',
    'nap[íi]sal',
    'p[íi]še',
    'napisao',
    'napisala',
    'je napisal',
    'написа',
    'пише',
    'пиша',
    '[íi]rta',
    'a scris',
    'yazd[ıi]',
    'yazmış',
    'έγραψε',
    'va escriure',
    'ha escrit',
    'idatzi du',
    'rašė',
    'rakstīja',
    'kirjutas',
    'menulis',
    'đã viết',
    'viết',
    'เขียน',
    'כתב',
    'كتب',
    'نوشت',
    '写道',
    '寫道',
    '写了',
    '撰寫',
    '書きました',
    'のメール',
    'のメッセージ',
    '작성',
    '님이',
    'लिखा',
  ].join('|'),
  'iu',
);

/** First words of such a line that are followed by a date. */
export const dateIntroducers =
  /^(?:on|at|am|le|el|em|il|il giorno|op|den|dne|dňa|dnia|w dniu|vào|pada|στις|на|в|a|kl|på|på|od|le|bij|dated?|în data de|on date|tarihinde|в|on the|在|於|el día|no dia|a las|klo)\b|^(?:на|в|στις|在|於|于)/iu;

/** Labels of a header block above a quotation, by the header they stand for. */
const labelsByRole: Readonly<Record<string, string>> = {
  from: 'from von de da van från fra od от від gönderen kimden lähettäjä feladó 发件人 寄件者 寄件人 差出人 送信者 送信元 보낸사람 보낸이 από expéditeur remitente mittente afzender avsändare afsender avsender nadawca отправитель expeditor dela pošiljatelj saatja siuntėjas từ người gửi dari จาก מאת من pengirim odesílatel odosielateľ desde o',
  sent: 'sent date gesendet gesendetam datum envoyé envoyéle enviado enviadoel enviadoem enviada enviadaem fecha data inviato verzonden verzondenop skickat sendt dato wysłano datawysłania отправлено дата odesláno odoslané odeslané gönderildi göndermetarihi tarih lähetetty päivämäärä päiväys elküldve dátum küldve küldésdátuma 发送时间 发送日期 时间 日期 寄件日期 傳送時間 送信日時 送信日 日時 日付 보낸날짜 날짜 보낸시간 στάλθηκε ημερομηνία надіслано trimis poslano ngày tanggal dikirim נשלח תאריך تاريخ التاريخ วันที่ kuupäev saadetud išsiųsta den när',
  to: 'to an à a para aan till til do кому komu kime alıcı vastaanottaja címzett 收件人 收件者 宛先 받는사람 받는이 προς către prima kepada đến אל إلى ถึง destinataire destinatario odbiorca empfänger',
  subject:
    'subject betreff objet asunto assunto oggetto onderwerp ämne emne temat тема předmět predmet konu aihe otsikko tárgy 主题 主題 主旨 件名 제목 θέμα subiect teema tema chủđề perihal subjek נושא الموضوع เรื่อง zadeva assumpte',
  other:
    'cc copy kopie kopia kopi копия copie cópia copia 抄送 副本 ccc 참조 kopya reply-to replyto antwortan répondreà risposta responder bcc importance wichtigkeit priorität priority organization organisation attachments anlagen',
};

/** Label in lower case without blanks, to the header it stands for. */
export const labelRoles: ReadonlyMap<string, string> = new Map(
  Object.entries(labelsByRole).flatMap(([role, labels]) =>
    labels.split(' ').map((label) => [label, role] as const),
  ),
);

/** What stands between dashes above a letter that is answered or passed on. */
export const originalWords =
  /original|forward|ursprüngliche|weitergeleitet|weiterleitung|ausgangsnachricht|d['’]origine|initial|transféré|transmis|reenvi|encaminhad|inoltrat|doorgestuurd|oorspronkelijk|ursprungligt|vidarebefordra|videresendt|oprindelig|opprinnelig|przekazana|oryginaln|исходное|пересыл|переслан|початков|původní|přeposl|pôvodná|preposlan|iletilen|özgün|orijinal|alkuperäinen|välitetty|eredeti|továbbított|原始|转发|轉寄|転送|元のメッセージ|원본|전달|αρχικό|προωθημένο|quoted|previous message|nachricht|message|mensaje|mensagem|messaggio|bericht|meddelande|besked|wiadomość|сообщение|zpráva|správa|ileti|viesti|üzenet|メッセージ|邮件|郵件|메시지/iu;

/** "Please type your reply above this line", as help desks write it. */
export const replyAbove =
  /(?:reply|answer|respond|antwort|répon|respuesta|resposta|risposta|rispond|antwoord|svar|odpowied|ответ).{0,40}(?:above|oberhalb|über|au-dessus|encima|arriba|acima|sopra|boven|ovanför|over denne|powyżej|выше)/iu;

const mobileVerbs =
  'sent|gesendet|verschickt|geschickt|versendet|envoyé|envoy[ée]e|enviado|enviada|inviato|inviata|verzonden|verstuurd|skickat|skickad|sendt|wysłan[eoya]|wysłano|odesláno|odoslané|poslano|отправлено|отправлен|надіслано|изпратено|gönderildi|gönderilmiştir|lähetetty|küldve|elküldve|trimis|στάλθηκε|enviat|送信|发送|发自|傳送|寄出|から送信|보냄|보낸|נשלח|أرسلت|đã gửi|dikirim|ส่งจาก|geschreven|scritto|posted|from';

const devices =
  'iphon|ipad|ipod|apple watch|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oneplus|pixel|nokia|sony|xperia|htc|motorola|alcatel|fairphone|blackberry|windows|outlook|hotmail|yahoo|gmx|web\\.de|proton|gmail|mail\\.ru|yandex|aol|zoho|k-?9|thunderbird|airmail|mailbox|sparrow|bluemail|blue mail|spark|mailspring|myma[ii]l|inbox|fastmail|tutanota|tuta|nine|smartphone|phone|mobile|mobil|móvil|movil|telemóvel|telefon|telefoon|telefono|téléphone|celular|cellulare|handy|mobiltelefon|puhelin|komórk|телефон|мобильн|cell|tablet|device|gerät|mobilgerät|appareil|dispositiv|laptop|computer|mac|mail app|app|mail|e-mail|correo|posta|телефона|携帯|手机|手機|스마트폰|ti-\\d';

/** A whole line that a mail program adds for itself ("Sent from my iPhone"), at most 120 characters long. */
export const mobileLines: readonly RegExp[] = [
  new RegExp(`^\\W*(?:${mobileVerbs})(?![a-z]).{0,60}(?:${devices})`, 'iu'),
  /^\W*this (?:message|e-?mail) was (?:sent|written|typed) (?:from|on|with|using|via) (?:my|an?) /iu,
  new RegExp(`^.{0,50}(?:${devices}).{0,40}(?:${mobileVerbs})\\W*$`, 'iu'),
  /^\W*(?:von|aus|depuis|de|desde|da|dal|van|fra|från|z|ze|с|из)\s(?:meine[mr]|mon|ma|mi|meu|minha|mio|mia|mijn|min|mojego|mojej|mého|моего|моей)\s\S.{0,40}(?:gesendet|verschickt|geschickt|verzonden|envoyé|odesláno|wysłan[eo])\W*$/iu,
  /^\W*(?:get|obtenir|téléchargez|holen sie sich|laden sie|obtener|obtenga|descarga|obter|obtenha|scarica|ottieni|download|hämta|hent|få|pobierz|скачать|získat|získejte|indir|outlook for).{0,20}\[?outlook/iu,
  /^yahoo mail: \S/iu,
  /^\W{0,3}(?:\S{1,20}\s){1,5}?outlook\s(?:\S{1,12}\s){0,3}(?:ios|android)\W*$|^outlook\s(?:\S{1,12}\s){0,2}(?:ios|android)(?:\s{1,2}\S{1,20}){0,2}\W*$/iu,
  /^\W*(?:sent|gesendet|envoyé|enviado|inviato|verzonden)\s(?:via|with|mit|avec|con|com|met)\s\S{1,30}\s\(\s{0,3}\)\W*$/iu,
  /^\W*(?:get|download)\s.{0,30}(?:for|on)\s(?:ios|android|mobile|windows)/iu,
  /^\W*(?:someone|somebody|written)?\s?(?:from|via|on) (?:my )?(?:mobile|phone|iphone|cell|tablet)(?:\s\d{1,2})?\W*$/iu,
  /(?:excuse|pardon|forgive|sorry for|entschuldig\p{L}*|verzeih\p{L}*)\s.{0,30}(?:brevity|typo|tippfehler|kürze|autocorrect|spelling)/iu,
  /^\W*(?:von|from|de)\s.{0,20}(?:mobilgerät|handy|smartphone|iphone|ipad)\s(?:gesendet|verschickt)/iu,
  /^(?:從|从|來自|来自|从我的|從我的).{1,30}(?:傳送|发送|發送|寄出)$/u,
  /^(?:iphone|ipad|android|スマートフォン|携帯).{0,6}から送信/iu,
  /^(?:나의|내)\s?.{1,20}에서 보냄$/u,
  /^diese nachricht wurde von .{1,60} gesendet\W*$/iu,
  /^\W*(?:envoyé|enviado|inviato|sent|gesendet|verzonden|skickat|sendt|wysłane?|отправлено|odesláno)\s(?:from|with|via|by|using|von|mit|depuis|avec|de|du|desde|con|com|da|dal|van|met|vanaf|från|med|fra|z|ze|za|с|из|через|ze)\s(?:my|mein\p{L}*|mon|ma|mi|meu|minha|il mio|mio|mijn|min|mitt|mojego|mojej|mého|моего|моей)\s\S/iu,
];

/** A line that says which scanner has looked at the mail. */
export const scannerLine =
  /^\W*(?:virus-?free|virenfrei|sans virus|libre de virus|livre de vírus|privo di virus|garantito senza virus|virusvrij|fri från virus|bez wirusów|без вирусов).{0,60}$|avast|avg\.com|scanned (?:by|for)|auf viren (?:geprüft|überprüft)|checked (?:by|for virus)|mailscanner|analizzato con|please consider the environment|think before (?:you )?print|bevor sie diese e-?mail (?:aus)?drucken|denken sie an die umwelt|pensez à l['’]environnement|piense en el medio ?ambiente|antes de imprimir|prima di stampare|denk aan het milieu|tänk på miljön|pomyśl o środowisku/iu;

/** Stems that stand in legal notices; two of them in one long paragraph make a notice. */
export const legalStems: readonly RegExp[] = [
  /confiden|vertraulich|vertrouwelijk|riservat|konfidenti|fortrolig|poufn|конфиденц|důvěrn|gizli|privileg|förtrolig|сonfidenc/iu,
  /recipient|addressee|empfänger|adressat|destinatai|destinatar|geadresseerde|ontvanger|mottagar|modtager|mottaker|adresat|получател|адресат|příjemc|alıcı/iu,
  /unauthori[sz]ed|prohibited|unbefugt|untersagt|nicht gestattet|interdit|prohibi|proibi|vietat|verboden|otillåt|förbjud|zabronion|запрещен|zakázán|yasak|unlawful/iu,
  /disclos|dissemin|distribut|weitergabe|verbreitung|divulg|diffusion|diffusione|openbaarmaking|verspreiding|spridning|rozpowszechni|ujawni|распростран|šíření/iu,
  /delete (?:this|the|it)|vernichten sie|löschen sie|lösche|supprimer|détruire|elimin|borre|apague|cancellar|verwijder|radera|slette|usun|удалит|smaz|permanently delete/iu,
  /liabil|haftung|responsabil|aansprakelijk|odpowiedzialn|ответственност|disclaimer|virus/iu,
  /notify|inform(?:ieren|ez|e|ar|are)|benachrichtig|verständigen|prévenir|avertir|avvis|verwitti|meddela|poinform|powiadom|сообщите|in error|irrtümlich|par erreur|por error|por engano|per errore|abusievelijk|omyłkow|ошибк/iu,
  /this (?:e-?mail|message|communication)|diese e-?mail|diese nachricht|ce (?:message|courriel)|este (?:mensaje|correo|e-?mail|mensagem)|questo messaggio|questa e-?mail|dit bericht|deze e-?mail|detta meddelande|denne (?:e-?post|mail)|ta wiadomość|niniejsza wiadomość|это сообщение|данное сообщение|tento e-?mail|tato zpráva/iu,
];

/** Closing words of a letter. */
export const closings =
  /^\W*(?:(?:(?:kind|best|warm|many|with|all the|kindest|warmest)\s)?(?:best|regards|wishes|thanks|cheers|greetings|sincerely|yours(?: truly| sincerely| faithfully)?|love|take care|thank you|thx|br|rgds|kr)|(?:mit |viele |liebe |beste |herzliche |schöne |freundliche[nm]? |lieben |besten |vielen )*(?:grüße[n]?|gruß|grüsse[n]?|gruss|dank|mfg|lg|vg|bg)|cordialement|bien (?:cordialement|à (?:vous|toi))|amicalement|merci|salutations|saludos|un saludo|atentamente|gracias|abrazos?|atenciosamente|cumprimentos|obrigad[oa]|abraços?|cordiali saluti|distinti saluti|saluti|grazie|un saluto|groet(?:en|jes)?|met vriendelijke groet(?:en)?|mvg|hälsningar|vänliga hälsningar|mvh|hilsen|med venlig hilsen|med vennlig hilsen|vh|pozdrawiam|z poważaniem|pozdrowienia|с уважением|спасибо|s pozdravem|zdravím|saygılarımla|selamlar|teşekkürler|此致|敬具|よろしくお願いします|谢谢)(?:[\s,!.]{0,3}(?:from|and|und|aus|de|to you|dir|ihnen|dich)?.{0,20})?\W*$/iu;

/** "See my answers below": what was said is somewhere in what is quoted. */
export const pointsBelow =
  /\b(?:see|answer(?:s|ed)?|repl(?:y|ies|ied)|comments?|respon(?:se|ses|ded))\b.{0,40}\b(?:below|inline|in[- ]line|in (?:red|blue|green|bold|caps|the text))|\b(?:inline|in-line)\b|(?:siehe|antwort\p{L}*|kommentar\p{L}*).{0,40}(?:unten|im text|darunter|in (?:rot|blau|grün))|ci-dessous|dans le texte|en (?:rouge|bleu|vert)|(?:más|mas) abajo|a continuación|en (?:rojo|azul)|abaixo|(?:qui|di) (?:sotto|seguito)|nel testo|hieronder|zie onder|in de tekst|(?:se|svar\p{L}*).{0,20}(?:nedan|nedenfor|nedenunder)|poniżej|w tekście|ниже|в тексте|viz níže|aşağıda|以下|下記|下面/iu;
