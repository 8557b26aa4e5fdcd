// The words by which machines give themselves away in subjects and, only beside other signs, in texts.

/** Subjects of delivery reports. */
export const deliverySubject = new RegExp(
  `^(?:\\W|re:\\s|fw:\\s)*(?:${[
    'undeliver(?:ed|able)',
    'undelivered mail',
    'delivery (?:status )?(?:notification|failure|report|problem|error|has failed|incomplete|delayed|unsuccessful)',
    'delivery status',
    'mail delivery (?:failed|failure|problem|report|error|status|delayed|subsystem)',
    '(?:mail|message|e-?mail) (?:system error|not delivered|undeliverable|delivery (?:failure|failed|problem))',
    'mail failure',
    'mail system error',
    'returned mail',
    'returned to sender',
    'failure notice',
    'failed (?:delivery|mail)',
    'permanent (?:delivery )?(?:failure|error)',
    'non[- ]?delivery',
    'nondeliverable',
    'delayed mail',
    'delivery delayed',
    'warning(?:--|: )(?:could not|message|e?mail).{0,40}(?:send|delayed|delivered)',
    'could not (?:send|deliver)',
    'message (?:not delivered|delayed|blocked|rejected|bounced)',
    'there was an error sending your mail',
    'postmaster notify',
    '(?:email|mail) (?:delivery failure|rejected|bounced?)',
    'rejected:? ',
    'bounce(?:d)? (?:message|mail)',
    'loop alert',
    'complaint about message',
    'unzustellbar',
    'nicht zugestellt|nicht zustellbar|zustellung (?:fehlgeschlagen|verzögert|nicht möglich)|zustell(?:fehler|bericht)',
    'fehler bei der zustellung|unzustellbarkeit|rücksendung',
    'non remis|message non (?:distribué|délivré|remis)|échec de (?:la )?(?:remise|distribution|livraison)|avis de non[- ]remise|non distribuable|courrier non remis|notification d.(?:échec|état)',
    'no se (?:puede|pudo|ha podido) entregar|mensaje no entregad|error de entrega|entrega fallida|no entregado|correo devuelto|notificación de (?:estado de )?entrega|aviso de fallo',
    'não (?:foi )?(?:entregue|possível entregar)|falha (?:na|de) entrega|mensagem não entregue|devolvida ao remetente|notificação de (?:status de )?entrega',
    'recapito (?:fallito|non riuscito)|mancat[oa] (?:consegna|recapito)|messaggio non (?:recapitato|consegnato|recapitabile)|non recapitabile|mancata consegna',
    'onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging mislukt|aflevering (?:mislukt|vertraagd)',
    'kan (?:inte|ikke) levere?ras?|olevererbart|ikke[- ]leverbar|(?:inte|ikke) levererat|leveringsfejl|leveransfel|kunne ikke leveres|uleverbar|kunde inte levereras|ej levererbart',
    'toimitus epäonnistui|ei voitu toimittaa|viestiä ei',
    'nie(?:dostarczon|można dostarczyć|doręczon)|zwrot (?:poczty|wiadomości)|nie dostarczono|błąd (?:dostarczania|doręczenia)',
    'не доставлен|недоставлен|сообщение не (?:доставлено|было доставлено)|ваше сообщение не|ошибка доставки|невозможно доставить|уведомление о (?:состоянии )?доставк|недоставка|не удалось доставить|не доставлено',
    'nedoručiteln|nedoručen|zpráva nebyla doručena|doručení selhalo',
    'teslim edilemedi|iletilemedi|teslimat (?:durumu|başarısız)',
    'kézbesíthetetlen|kézbesítési|nem kézbesíthető',
    'メッセージを配信できません|配信(?:不能|できません|エラー|に失敗|失敗)|メールエラー|送信(?:できません|エラー|失敗)|配送(?:エラー|失敗)|エラー通知|宛先不明|不達|戻り',
    '系统退信|退信|无法投递|无法送达|投递失败|未送达|傳送失敗|無法傳遞|无法传递|郵件無法|发送失败|未傳遞|退件',
    '전송 실패|반송|배달(?:되지|할 수| 실패)|전달할 수 없|메일 전송 실패',
    'أخفق التسليم|لم يتم تسليم|לא נמסר|נכשלה מסירת',
  ].join(
    '|',
  )})|(?:mail delivery (?:failed|failure)|returning message to sender|returned to sender|could not be delivered|mail failure|не доставлено|unzustellbar|undeliverable)`,
  'iu',
);

/** Texts of delivery reports, looked at only beside another sign. */
export const deliveryBody =
  /duplicated message-id|\b[45]\.\d{1,3}\.\d{1,3}\b|\b(?:550|551|552|553|554|450|451|452|421)[\s-]|this is the (?:qmail-send|postfix|mail|mailer-daemon) ?(?:program|system)?|could ?n[o']t be delivered|was not delivered|unable to deliver|wasn't able to deliver|undeliverable|delivery (?:has )?failed|permanent error|fatal errors|user unknown|unknown user|mailbox (?:full|unavailable|not found|is full)|over quota|no such (?:user|recipient|mailbox)|does not exist|address(?:es)? (?:failed|rejected|not found)|did not reach the following|returned (?:to sender|mail)|transcript of session|message-id.{0,40}(?:duplicat|loop)|konnte nicht zugestellt|nicht zugestellt werden|n['’]a pas pu être (?:remis|délivré|distribué)|no (?:se pudo|pudo|ha podido) (?:ser )?entrega|não (?:pôde|foi possível) (?:ser )?entreg|non (?:è stato possibile|può essere) (?:recapit|consegn)|kon niet worden (?:bezorgd|afgeleverd)|kunde inte levereras|kunne ikke leveres|nie (?:może|mogła|można|została?) .{0,20}(?:dostarcz|doręcz)|не (?:может|удалось|было|была) .{0,20}достав|ei voitu toimittaa|配信できません|送信できません|配送できません|お届けできません|无法投递|无法送达|退回|전송(?:하지 못|할 수 없)|배달할 수 없/iu;

/** What a mail server says to another: a reply code with its enhanced status, or an address it refused. */
export const deliveryCode =
  /\b[45]\.\d{1,3}\.\d{1,3}\b|\b(?:550|551|552|553|554|450|451|452|421)[\s-]|could not be delivered|did not reach the following/i;

/** Subjects of feedback reports that come without their structure. */
export const complaintSubject =
  /^(?:complaint about message|email feedback report|abuse report|spam report|\[?fbl\]?\b|dmarc (?:forensic|failure) report|report domain:)/i;

/** Subjects that only programs write, in front of the subject they answer or as a whole. */
export const automaticSubject = new RegExp(
  `^(?:re:\\s|aw:\\s|sv:\\s)?\\W{0,3}(?:${[
    'auto(?:matic|mated)?[\\s:-]*(?:reply|response|answer|acknowledge?ment)|auto-?responder|autoreply|autoresponse|auto:|out of (?:the )?office (?:auto|reply|response|message|notif)',
    'automatische (?:antwort|abwesenheit\\p{L}*|rückantwort|reaktion)|autom\\. antwort|abwesenheits(?:notiz|meldung|nachricht|assistent|benachrichtigung|info)|automatisch generierte',
    'réponse automatique|message automatique|notification d.absence|réponse d.absence|absence du bureau ?:',
    'respuesta automática|respuesta automatica|contestación automática|autorespuesta|mensaje automático|aviso de ausencia',
    'resposta automática|mensagem automática|aviso de ausência',
    'risposta automatica|messaggio automatico|avviso di assenza|fuori sede ?:',
    'automatisch(?:e)? (?:antwoord|beantwoord|bericht|reactie)|afwezigheids(?:bericht|melding|assistent)|automatisch antwoord',
    'autosvar|automatiskt? svar|automatiskt? meddelande|frånvaro(?:meddelande|besked)|fraværs(?:besked|melding|assistent)|autosvar|fravær ?:|automatisk besvarelse',
    'automaattinen (?:vastaus|poissaolo)|poissaoloilmoitus|automaattivastaus',
    'automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoresponder|wiadomość automatyczna|autoodpowiedź',
    'авто(?:матический )?\\s?ответ|автоматический ответ|автоответчик|автоматична відповідь|автовідповідь',
    'automatick[áa] odpověď|automatick[áa] odpoveď|automatická správa',
    'otomatik (?:yanıt|cevap)|otomatik mesaj',
    'automatikus válasz|răspuns automat|automatski odgovor|samodejni odgovor|αυτόματη απάντηση|vastus automaatne|automaatvastus',
    '自動(?:応答|返信)|不在(?:通知|連絡|のお知らせ)|自动(?:回复|答复|回覆)|自動(?:回覆|回復)|자동\\s?(?:응답|회신|답장)|부재중',
    'تلقائي|رد تلقائي|מענה אוטומטי|תשובה אוטומטית|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ',
  ].join('|')})`,
  'iu',
);

/** Subjects about an absence, which people write as well. */
export const absenceSubject =
  /^(?:re:\s|aw:\s)?\W{0,3}(?:.{2,50} (?:is|ist|est|är|er) (?:currently )?(?:out of (?:the )?office|away|on (?:leave|vacation|holiday)|abwesend|nicht im (?:büro|haus)|absente?)|out of (?:the )?office|ooo\b|i(?:'m| am) (?:away|out|on (?:leave|holiday|vacation))|on (?:annual |parental |maternity |sick )?(?:leave|vacation|holidays?)|away (?:from|until)|vacation\b|holiday\b|annual leave|maternity leave|abwesen|nicht (?:im (?:haus|büro)|erreichbar)|bin im urlaub|urlaub\b|außer haus|elternzeit|absen(?:t|ce)\b|en (?:vacances|congés?)|hors du bureau|fuera de (?:la )?oficina|ausen(?:te|cia)|de vacaciones|fora do escritório|de férias|férias\b|fuori (?:ufficio|sede)|assen(?:te|za)|in ferie|afwezig|niet (?:op kantoor|aanwezig)|op vakantie|met (?:verlof|vakantie)|frånvar|på semester|fraværende|ikke (?:på|til) (?:kontoret|stede)|på ferie|poissa|lomalla|poza biurem|nieobecn|na urlopie|urlop\b|вне офиса|отсутств|в отпуске|отпуск\b|mimo kancelář|nepřítomn|dovolen|ofis dışı|izin(?:de|li)|távol|外出|不在|休暇|休假|不在办公室|出差|휴가|외근)/iu;

/** How notices of an absence speak. */
export const absenceBody =
  /(?:currently|am|will be|i'm) (?:out of|away|on (?:leave|vacation|holiday)|travelling|traveling|not in)|limited access|return(?:ing)? (?:to the office )?on|will (?:respond|reply|get back|answer)|no longer (?:works?|with|employed)|urgent|back on|bin (?:ich )?(?:derzeit|bis|vom|zurzeit|momentan|ab|nicht)|(?:derzeit|zurzeit|momentan|aktuell) nicht|nicht (?:im (?:büro|haus)|erreichbar)|(?:wieder|erst) (?:ab|am|erreichbar|zurück)|dringende|suis (?:actuellement )?(?:absent|en (?:congé|vacances|déplacement))|de retour|en cas d.urgence|estaré|estoy (?:fuera|de vacaciones|ausente)|regres|vuelvo|urgente|estarei|estou (?:ausente|fora|de férias)|retorn|voltarei|sono (?:assente|fuori|in ferie)|sarò|rientr|ben (?:ik )?(?:afwezig|niet|momenteel|tot|op vakantie)|(?:weer|terug) (?:aanwezig|op|bereikbaar)|dringend|är (?:jag )?(?:inte|borta|tillbaka|ledig|på)|tillbaka|åter|er (?:jeg )?(?:ikke|på ferie|tilbage|tilbake|fraværende)|tilbage|tilbake|jestem (?:na|poza|nieobecn)|będę|wracam|pilnych|(?:нахожусь|буду|вернусь|отсутствую|отпуске)|срочн|jsem|budu|vrátím|yım|dönece|acil|不在|戻り|休|返回|回来|回覆|복귀|휴가/iu;

export const receiptSubject =
  /^(?:message status - (?:opened|read|delivered)|read|gelesen|lu|leído|lido|letto|gelezen|läst|lest|læst|przeczytane|прочитано|přečteno|okundu|luettu|開封済み|已读|已讀|읽음|not read|ungelesen gelöscht|recall|rückruf|rappel|return receipt|lesebestätigung|delivered|zugestellt|accusé de (?:réception|lecture)|confirmación de lectura|conferma di lettura|leesbevestiging|read receipt|received:|empfangsbestätigung|отчет о прочтении)\b\s?[:(]?|^(?:прочитано|已读|已讀|開封|읽음)/iu;

export const receiptBody =
  /would like to recall the message|möchte die nachricht .{0,200}zurückrufen|souhaite rappeler le message|(?:message|mail|nachricht|message|mensaje|mensagem|messaggio|bericht|meddelande|besked|wiadomość|сообщение|zpráva|ileti|メッセージ|邮件|郵件|메시지)[\s\S]{0,400}(?:was (?:read|displayed|opened|delivered|deleted)|has been (?:read|displayed|opened)|gelesen|angezeigt|geöffnet|a été (?:lu|affiché|ouvert)|fue leído|se leyó|foi lid[ao]|è stato (?:letto|visualizzato)|is gelezen|lästes|blev læst|ble lest|został[ao]? (?:przeczytan|wyświetlon)|прочитано|bylo? přečten|okundu|開封|已(?:阅读|閱讀|读)|읽)/iu;

/** Header fields of help desks. */
export const helpDeskHeaders: readonly string[] = [
  'x-zendesk-from-account-id',
  'x-mailer-zendesk',
  'x-freshdesk-ticket',
  'x-fw-internal',
  'x-otrs-ticket',
  'x-otrs-ticketnumber',
  'x-otrs-loop',
  'rt-ticket',
  'x-rt-loop-prevention',
  'x-jira-fingerprint',
  'x-jira-issue-key',
  'x-helpscout-conversation-id',
  'x-helpscout-thread-id',
  'x-intercom-bin',
  'x-gorgias-message-id',
  'x-osticket-mid',
  'x-redmine-issue-id',
  'x-servicenow-generated',
  'x-servicenow-source',
  'x-zammad-article-id',
  'x-hubspot-ticket-id',
  'x-kayako-ticket',
  'x-salesforce-case',
  'x-sfdc-entityid',
  'x-sfdc-lk',
];

export const ticketSubject =
  /(?:ticket|case|request|incident|issue|anfrage|vorgang|vorgangsnummer|ticketnummer|fall|demande|dossier|solicitud|caso|chamado|protocolo|richiesta|aanvraag|zaak|ärende|sag|sak|zgłoszenie|заявка|обращение|požadavek|talep)\s{0,2}(?:id|no|nr|nummer|numéro|number|número)?\W{0,4}[A-Z]{0,6}-?\d{3,}|\[[^\][]{0,40}#\s?[A-Z]{0,6}-?\d{3,}[^\][]{0,20}\]|^\W{0,3}#\d{4,}/iu;

export const ticketBody =
  /(?:request|ticket|enquiry|inquiry|case|message|email).{0,40}(?:has been|was|is being) (?:received|created|opened|logged|registered|assigned|updated)|(?:we|thank you).{0,40}(?:received your|for contacting|will get back)|support team|ihre (?:anfrage|nachricht|e-?mail).{0,60}(?:eingegangen|erhalten|registriert|erstellt|bearbeit)|(?:ticket|vorgang).{0,40}(?:erstellt|angelegt|eröffnet)|votre (?:demande|message|ticket).{0,60}(?:reçu|enregistré|créé|prise? en compte)|su (?:solicitud|mensaje|ticket|caso|consulta).{0,60}(?:recibid|registrad|cread)|hemos recibido|sua (?:solicitação|mensagem).{0,60}(?:recebid|registrad|criad)|recebemos|(?:la sua|tua) richiesta.{0,60}(?:ricevut|registrat|pres[ao])|(?:uw|je) (?:aanvraag|bericht|verzoek).{0,60}(?:ontvangen|geregistreerd|aangemaakt)|(?:ditt|dit) (?:ärende|meddelande|sag|sak).{0,60}(?:mottag|modtag|registrer|opprett|oprett)|(?:twoje|państwa) zgłoszenie|przyjęt|ваш[еа]? (?:обращение|заявка|запрос).{0,60}(?:принят|зарегистрирован|получен|создан)|váš požadavek|talebiniz/iu;

export const challengeSubject =
  /(?:confirm|verify|verification|approve|authenticat|authori[sz]|bestätig|confirmer|confirme|conferm|bevestig|bekräft|bekræft|bekreft|potwierd|подтверд|potvrď|onay|whitelist|challenge|action required|not (?:yet )?delivered|held|waiting|boxbe|spam ?arrest|unknown sender|sender verification|registration required)/iu;

export const challengeBody =
  /(?:(?:click|follow|visit|use|open|reply).{0,80}(?:link|below|here|this (?:message|e-?mail)).{0,160}(?:verify|confirm|deliver|prove|authori[sz]e|release|approve|whitelist|human)|(?:verify|confirm|prove).{0,60}(?:you are|that you|sender|human|person|not (?:a )?(?:spam|robot|machine))|(?:one-?time|sender) (?:verification|confirmation|authori[sz]ation)|guest list|protected by .{0,40}(?:challenge|boxbe|spam ?arrest|spamlion|choicemail)|message (?:is|has been|was) (?:held|quarantined|waiting)|bestätigen sie.{0,120}(?:absender|mensch|link|e-?mail)|(?:klicken sie|cliquez|haga clic|clique|clicca|klik|klicka|kliknij|нажмите).{0,160}(?:bestätig|zustell|confirm|vérifi|verific|livrer|entreg|bevestig|bekräft|potwierd|подтверд))/isu;
