// What is said beside an answer and changes nothing of it: excuses for being late, and by which way somebody would
// rather be reached ("no telephone please, I am deaf").

import type { Language } from '../language.ts';

/** By language: phrases of no weight of their own, each with the "but" or "because" that leads to it. */
const asides: Readonly<Record<string, string>> = {
  en: `
    (please)? (accept|do accept)? (so|very|really|awfully|terribly|my|many|humble|sincere|our)* (sorry|apologies|apologise|apologize|apology|forgive me) (for|about|to be) (being|replying|answering|writing|getting back|responding|not|my|the|such|so|a|this|to you|it|taking|only|rather|very)* (late|delay|delayed|slow|belated|tardy|silence|long|sooner|earlier) (reply|answer|response|silence|one|now)?
    sorry (its|it is|this is|im|i am) (so|a bit|rather|very)* (late|slow)
    (i|ive)? only (just)? (saw|seen|found|read|noticed|got) (this|it|your letter|your mail|your message|your email) (now|today|just now|this morning)?
    (i|we|ive|i have|weve|we have|had|have) (just)? (was|were|been|had|have had) (very|rather|a bit|quite|all)? (ill|sick|poorly|unwell|laid up|laid low|under the weather|in hospital|in bed|in the hospital|the flu|flu|a bad cold|covid|shingles)
    (but|though|only|just|as|since|because|and|so|please)* (no|not (by|on|over) (the)?|never (by|on) (the)?|rather not by|without) (telephone|phone|phone calls|telephone calls|calls|calling|video|video calls|videos|zoom|skype) (please|though|for me)*
    (but|though|and|please)* (only|just|preferably|ideally|strictly|best) (by|in|via) (letter|letters|email|e mail|mail|post|writing|text|texts|whatsapp) (please)?
    (but|though|and|please)* (by|in|via) (letter|letters|email|e mail|mail|post|writing|text|texts) (only|please|preferably|if possible)+
    (but|as|since|because|though|and)* (im|i am) (a bit|rather|quite|very|nearly|almost|profoundly|stone|completely|going|as)* (deaf|hard of hearing|deaf as a post)
    (but|as|since|because|though|and)* i (cant|cannot|dont|do not) (really|hear|use|do|like|answer|pick up|well|much|anymore|any more|on|the|very|so)* (phone|phones|telephone|calls|video|zoom|hear well|hear very well|hear much)
    (email|emails|letters|letter|post|mail|texts|text|writing) (is|are|would be|works|work) (much)? (best|better|grand|fine|easiest|good|preferred|ok|lovely) (for me)?
    i (prefer|d prefer|would prefer) (letters|letter|writing|email|emails|mail|texts|texting|post) (to|over|rather than)? (calls|calling|phoning|the phone|phone|telephone|video)?`,
  de: `
    (tut mir leid|sorry|entschuldigung|entschuldigen sie|entschuldigt|entschuldige|verzeihung|pardon|verzeiht|verzeihen sie|ich bitte um entschuldigung) (bitte)? (für|wegen)? (die|meine|der|meiner|dass es|dass ich)? (so|sehr|erst jetzt|erst|mich)* (späte|späten|spät|verspätete|verspäteten|lange|langen|langsame|verspätung|schweigen|funkstille|antworte|melde|schreibe) (antwort|rückmeldung|reaktion|wartezeit|funkstille|schweigen|geworden ist|antworte|melde|schreibe|komme)?
    (ich)? (war|lag) (ich|leider|lange|länger|mit|im|in der|eine woche|zwei wochen)* (krank|krankenhaus|klinik|grippe|kur|erkältet|flach|bett|verreist|spital)
    (ich)? (hatte|hab|habe) (ich|leider|lange|länger)* (die|eine)? (grippe|corona|erkältung) (gehabt)?
    (aber|nur|da|weil|denn|bitte|und|also)* (kein|keine|nicht|ohne|ungern|bloß kein|bloß nicht) (am|per|übers|über das)? (telefon|telefonisch|anrufe|anruf|telefonate|anrufen|telefonieren|video|videoanrufe|zoom) (bitte)?
    (aber|bitte|jedoch|dann|und)* (nur|lieber|am liebsten|ausschließlich|bevorzugt|am besten) (per|über|als)? (brief|post|mail|e mail|email|schriftlich|whatsapp|sms|briefe|briefpost) (bitte)?
    (aber|da|weil|denn|und)* (ich)? (bin|höre|hör) (ich|leider|ziemlich|sehr|fast|völlig|ganz|auch)* (taub|gehörlos|schwerhörig|stocktaub|schlecht|nicht gut|nicht mehr gut)
    (telefonieren|anrufe|telefon) (kann|geht|mag|klappt) (ich|leider|bei mir|aber)* (nicht|schlecht|nicht gut|gar nicht)`,
  fr: `
    (pardon|désolé|désolée|excusez moi|excuse moi|mes excuses|toutes mes excuses|avec mes excuses|navré|navrée|mille excuses|mille pardons|je m excuse) (pour|de|du|d)? (le|mon|ce|ma|la|cette|avoir|si|vous|répondre|ne pas|seulement)* (retard|réponse tardive|délai|long silence|silence|si tard|tard|tardivement|répondu plus tôt|répondu avant)
    (j|je) (étais|ai été) (à l|en|au|bien|très|clouée au|cloué au)* (hôpital|malade|déplacement|grippé|grippée|alité|alitée|souffrant|souffrante|lit)
    (mais|car|et|juste|svp|simplement)* (pas|jamais|plus|sans) (de|d|par|au|le)? (téléphone|appel|appels|coup de fil|visio|vidéo|zoom)
    (mais|et|plutôt|svp|alors)* (seulement|uniquement|de préférence|plutôt|que|exclusivement|juste) par (écrit|lettre|courrier|mail|courriel|email|e mail|sms|texto|lettres) (svp|s il vous plaît)?
    (mais|et|alors)* par (écrit|lettre|courrier|mail|courriel|email|e mail|sms|texto) (seulement|uniquement|de préférence|svp|exclusivement|s il vous plaît)+
    (mais|car|parce que|comme|et)* (je|j)? (suis|entends) (un peu|très|complètement|presque|plutôt|devenu|devenue)* (sourd|sourde|malentendant|malentendante|mal|dure d oreille|dur d oreille|plus rien|plus bien)`,
  es: `
    (perdón|perdona|perdonad|perdonen|perdone|perdonadme|disculpa|disculpad|disculpen|disculpe|disculpas|mil disculpas|lo siento|siento|lamento) (por|que)? (la|el|mi|haber|contestar|responder|no|tan|tanto|escribir|os|les|contestado|respondido)* (tardanza|retraso|demora|tarde|tardado|antes|silencio)
    (estuve|estaba|he estado) (muy|un poco|de|en el|en|con|unos días)* (malo|mala|enfermo|enferma|ingresado|ingresada|hospital|gripe|pachucho|pachucha|griposo|griposa)
    (pero|y|eso sí|aunque|mejor)* (sin|nada de|no por|ni|no me llamen por|no al) (el)? (teléfono|llamadas|videollamadas|zoom|llamar)
    (pero|y|eso sí|aunque)* (por)? teléfono no
    (pero|y|eso sí|aunque)* (solo|solamente|únicamente|preferiblemente|mejor|preferentemente) por (carta|escrito|correo|mail|email|e mail|correspondencia|whatsapp|mensaje)
    (pero|que|porque|ya que|pues|como)* (yo)? (soy|estoy|oigo) (un poco|medio|bastante|casi|muy)* (sordo|sorda|mal|duro de oído|dura de oído|poco)
    (pero|que|porque|ya que|pues|como)* no oigo (muy|ya|casi)* (bien|nada)?`,
  pt: `
    (desculpem|desculpe|desculpa|desculpas|perdão|perdoem|lamento|peço desculpa|peço desculpas|peço perdão|mil desculpas) (pela|pelo|por|a|o|ter|só|responder|tão)* (demora|atraso|demorado|resposta tardia|silêncio|agora|tarde)
    (estive|estava|andei) (muito|um pouco|de|em|no|com|uns dias)* (doente|internado|internada|hospital|gripe|adoentado|adoentada|gripado|gripada|cama)
    (mas|e|só que|porém)* (sem|nada de|não por|não pelo|nem) (o|ao)? (telefone|telefonemas|chamadas|ligações|ligação|vídeo|zoom)
    (mas|e|porém)* (só|somente|apenas|preferencialmente|de preferência) (por|pelo) (carta|escrito|email|e mail|mail|correio|whatsapp|mensagem)
    (mas|porque|pois|que|e)* (sou|estou|ouço) (um pouco|meio|bastante|muito|quase)* (surdo|surda|mal|pouco)
    (mas|porque|pois|que|e)* não (ouço|posso|consigo|escuto) (falar|atender|ao|no|pelo|muito)* (telefone|bem|nada)`,
  it: `
    (scusate|scusi|scusa|scusatemi|mi scuso|perdonate|perdoni|perdonatemi|chiedo scusa|mi dispiace) (per|per il|del|il|se|la|l|molto|mio|solo|così)* (ritardo|risposta tardiva|rispondo solo ora|rispondo solo adesso|rispondo tardi|attesa|silenzio)
    (ero|sono stato|sono stata|stavo|avevo) (molto|un po|a|all|in|con|l|la)* (malato|malata|ammalato|ammalata|ospedale|influenza|male|ricoverato|ricoverata|influenzato|influenzata)
    (ma|e|però|solo)* (niente|senza|non per|no|non al|non) (il|di|per|al)? (telefono|telefonate|chiamate|video|zoom|videochiamate)
    (ma|e|però)* (solo|soltanto|solamente|unicamente|preferibilmente|meglio|possibilmente) (per|via|tramite) (lettera|iscritto|mail|posta|e mail|email|scritto|whatsapp)
    (ma|perché|che|dato che|siccome)* (ci)? (sono|sento) (un po|quasi|molto|completamente)* (sordo|sorda|male|poco|duro d orecchi|dura d orecchi|dura d orecchio|duro d orecchio)
    (ma|perché|che|dato che|siccome)* non (ci)? sento (bene|più|niente|tanto bene)?`,
  nl: `
    (sorry|excuses|mijn excuses|pardon|excuseer|excuseer me|mijn verontschuldigingen) (voor|dat|voor het|voor de|ik|nu|pas|zo|mijn)* (laat|late|trage|verlate|vertraging|stilte|wachten|nu|pas) (reactie|antwoord|reageer|antwoord|schrijf|reageren|antwoorden)?
    (ik)? (was|lag|heb) (ik|een tijdje|even|met|in het|in|een week|met de)* (ziek|griep|ziekenhuis|ziek geweest|bed gelegen|geveld|bed|in de lappenmand)
    (maar|want|wel|graag|omdat|dus|liever|en|alleen|aub|bitte)* (niet|geen|liever niet) (per|via|aan de|met de)? (telefoon|bellen|telefoontjes|telefonisch|video|videobellen|zoom) (aub|graag|a u b)?
    (maar|en|wel|dan|graag)* (alleen|enkel|uitsluitend|liefst|bij voorkeur|liever|het liefst) (per|via|op)? (brief|post|mail|e mail|schriftelijk|papier|whatsapp|sms|mailen) (aub|graag|a u b)?
    (maar|want|omdat|dat|en)* ik (ben|hoor) (erg|een beetje|bijna|vrijwel|nogal|heel)* (doof|slechthorend|stokdoof|slecht|niet goed|niets|niks|hardhorend)
    (maar)? bellen (lukt|gaat|kan) (me|mij|ik)? niet (goed|meer)?`,
  pl: `
    (przepraszam|sorki|sorry|wybaczcie|proszę wybaczyć|najmocniej przepraszam) (że|za|bardzo)* (tak|dopiero|tę|późno|teraz|zwłokę|późną|opóźnienie|spóźnioną|długo|odpisuję|odpowiadam|odpowiedź|milczenie|długie|się odzywam)+
    (byłem|byłam|leżałem|leżałam|miałem|miałam) (długo|trochę|bardzo|w|na|z)* (chory|chora|szpitalu|grypę|grypą|zwolnieniu|przeziębiony|przeziębiona|łóżku)
    (chorowałem|chorowałam)
    (ale|tylko|i|proszę|byle|jedynie)* (bez|nie przez|nie na|żadnych|byle nie przez|nie) (telefonu|telefon|telefonów|telefonicznie|wideo|zooma|wideorozmów|rozmów telefonicznych)
    (ale|i|proszę)* (tylko|wyłącznie|najlepiej|raczej|jedynie) (listownie|pisemnie|mailem|mailowo|na piśmie|listem|przez mail|przez maila|przez maile|pocztą)
    (ale|bo|ponieważ|gdyż|i)* (jestem|słyszę) (prawie|trochę|bardzo|całkiem|zupełnie)* (głuchy|głucha|niesłyszący|niesłysząca|źle|słabo|niedosłyszący|niedosłysząca)
    (ale|bo|ponieważ|gdyż|i)* nie (słyszę|dosłyszę) (dobrze|już|najlepiej)?
    listownie $`,
  sv: `
    (förlåt|ursäkta|beklagar|sorry|ber om ursäkt|jag ber om ursäkt) (att|för|jag|mitt|det|den|om|så|först)* (svarar|svar|sent|sena|dröjsmålet|sen|hör av mig|skriver|nu|dröjt|dröjde|tystnaden|väntan)+ (sent|nu|svar)*
    (jag)? (har varit|var|låg|hade|har legat|har haft) (lite|på|i|rätt|med)* (sjuk|sjukhus|influensa|influensan|förkyld|krasslig|feber|sjukhuset)
    (men|bara|och|dock|helst|fast|gärna)* (inte|ej|ingen|inga|utan) (per|på|via|i)? (telefon|telefonen|telefonsamtal|samtal|video|zoom)
    (men|och|dock|fast)* (bara|endast|enbart|helst|gärna) (per|via|på|i|genom)? (brev|mejl|mail|post|skrift|sms|e post|skriftligt|skriftligen)
    (men|för|eftersom|då|och)* jag (är|hör) (nästan|lite|helt|ganska|mycket|rätt|så)* (döv|hörselskadad|lomhörd|dåligt|illa|inte bra)`,
  da: `
    (undskyld|beklager|sorry|jeg undskylder) (det|at|for|mit|jeg|den|så|først)* (svarer|sene|svar|sent|nu|ventetiden|forsinkelsen|skriver|lange|tavshed|sen)+ (svar|sent|nu|tavshed)*
    (jeg)? (har været|var|lå|har ligget|har haft|havde) (lidt|på|med|i|meget)* (syg|hospitalet|influenza|forkølet|sengen|sygehuset|feber)
    (men|bare|og|dog|helst|gerne)* (ikke|ingen|uden) (på|via|per|over|i)? (telefon|telefonen|telefonopkald|opkald|video|zoom)
    (men|og|dog)* (kun|helst|bare|udelukkende|gerne) (på|via|per|i)? (brev|mail|skrift|skriftligt|breve|post|sms)
    (men|for|da|fordi|og)* jeg (er|hører) (næsten|lidt|meget|helt|ret|så)* (døv|hørehæmmet|tunghør|dårligt|ikke så godt)`,
  no: `
    (beklager|unnskyld|sorry|jeg beklager) (det|at|for|mitt|jeg|den|så|først)* (svarer|sene|sent|seint|svar|nå|ventetiden|forsinkelsen|skriver|lange|stillhet|sen)+ (svar|sent|seint|nå)*
    (jeg)? (har vært|var|lå|har ligget|har hatt|hadde) (litt|på|med|i|mye)* (syk|sjuk|sykehus|sykehuset|influensa|influensaen|forkjølet|senga|sengen|feber)
    (men|bare|og|dog|helst|gjerne)* (ikke|ingen|uten) (på|via|per|over|i)? (telefon|telefonen|telefonsamtaler|samtaler|video|zoom)
    (men|og|dog)* (kun|helst|bare|utelukkende|gjerne) (på|via|per|i)? (brev|mail|epost|skriftlig|e post|post|sms|mailen)
    (men|for|da|fordi|og)* jeg (er|hører) (nesten|litt|veldig|helt|ganska|så|ganske)* (døv|hørselshemmet|tunghørt|dårlig|ikke så godt)`,
  ru: `
    (извините|простите|извини|прости|прошу прощения|сорри|извиняюсь) (за|что|так|я|меня)* (поздно|поздний|ответ|долго|задержку|молчание|отвечаю|не отвечал|не отвечала|только сейчас|пишу|опоздание|молчал|молчала|поздно отвечаю)+
    (я)? (долго|сильно|тут|немного)* (болел|болела|лежал в больнице|лежала в больнице|был в больнице|была в больнице|приболел|приболела|был болен|была больна|хворал|хворала|грипповал|грипповала)
    (но|только|лучше|и|пожалуйста)* (не по|без|не надо|никаких|только не по) (телефону|телефона|звонков|видео|зума)
    (но|и|пожалуйста|лучше)* (только|лучше|исключительно|желательно) (письменно|по почте|по электронной почте|письмом|письмами|в письмах|в переписке|перепиской|почтой)
    (но|так как|потому что|ведь|а|и|у меня)* (я)? (плохо|почти не|совсем не|слабо|уже не) слышу
    (но|так как|потому что|ведь|а|и)* (я)? (глухой|глухая|слабослышащий|слабослышащая|глуховат|глуховата)`,
};

/** The language with the asides among its phrases. */
export function withAsides(language: Language): Language {
  const { neutral = '' } = language.phrases;
  return {
    ...language,
    phrases: { ...language.phrases, neutral: `${neutral}\n${asides[language.code] ?? ''}` },
  };
}
