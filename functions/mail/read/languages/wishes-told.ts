// Wishes in whole and formal sentences: to end a membership, to be erased by law, whom not to meet again, what is found, what we know of one.

import type { Language } from '../language.ts';
import { type PhraseTables, withPhrases } from './sayings.ts';

/** The community is what is left, not a choir or a flat; "altogether" ends more than a pause. */
const leave: Readonly<Record<string, string>> = {
  en: `(so|and|therefore|hereby)* (im|i am|we are|i will be|ill be|i shall be) (hereby|therefore|now|also)* (leaving|quitting|resigning from|withdrawing from) (this|the|your) (community|circle|network|scheme|programme|list)
    (so|and|therefore|hereby)* (i|we) (hereby|therefore|now|would like to|want to|wish to|have decided to|ve decided to|shall|will)* (resign|withdraw|leave|quit) (from|my membership (of|in))? (this|the|your) (community|circle|network|scheme|programme|list)
    (i|we|hereby|therefore|please|would like to|want to|wish to)* (cancel|terminate|end|resign|give up) (my|our) (membership|subscription|registration|participation)
    (unsubscribe|remove|drop|take|strike|sign|count) me (from|off|out of|out) (the|your|this) (whole|entire) (circle|community|group|thing|scheme|programme|network|list|business|lot)
    (drop|remove|delete|unsubscribe|cancel|strike) me (altogether|entirely|completely|for good|once and for all|outright|permanently); (take|sign) me (off|out) (altogether|entirely|completely|for good|once and for all|permanently)`,
  de: `(löscht|löschen sie|storniert|stornieren sie|streicht|annulliert) (bitte)? meine (anmeldung|registrierung|mitgliedschaft) (wieder|bitte)?; (ich)? (ziehe|zieh|nehme) (ich|hiermit)* meine (anmeldung|registrierung) (wieder|hiermit)* zurück; (ich|wir|hiermit|daher|deshalb|also|und)* (trete|treten) (ich|wir|hiermit|daher|deshalb|also|somit)* aus (eurer|ihrer|der|dieser) (gemeinschaft|runde|kreis|community|vereinigung) aus; (ich|hiermit|daher|deshalb|möchte|will)* aus (eurer|ihrer|der|dieser) (gemeinschaft|runde|community) (austreten|ausscheiden|raus)
    (ich|hiermit|daher|deshalb|also|und)* (kündige|beende) (ich|hiermit|daher|deshalb|somit|also)* (meine|die) (mitgliedschaft|teilnahme|anmeldung); (ich|hiermit|möchte|will)* meine (mitgliedschaft|teilnahme) (kündigen|beenden|aufgeben); kündigung meiner (mitgliedschaft|teilnahme); (ich|daher|deshalb|also|melde|mich)* (bei euch|aus eurem kreis|aus eurer runde|von eurer gemeinschaft) (ab|abmelden)
    (eigentlich|lieber|doch)* (ich (möchte|will|würde|mag)|(möchte|will|würde|mag) ich) (lieber|doch|gern|gerne|eigentlich)* (ganz|komplett|endgültig|vollständig) (raus|heraus|aussteigen|aufhören|austreten|gestrichen werden|abgemeldet werden|weg)
    (streicht|streichen sie|streich|löscht|löschen sie|meldet|melden sie|nehmt|nehmen sie) mich (bitte|lieber|doch|einfach|gleich)* (ganz|komplett|endgültig|vollständig) (ab|raus|heraus|weg|von der liste|aus der liste)?`,
  fr: `(annulez|supprimez|résiliez) (s il vous plaît)? mon (inscription|adhésion|abonnement); (donc|alors|et)* (je|j|nous) (donc|alors)? (quitte|quittons|vais quitter|souhaite quitter|veux quitter|désire quitter|sors de|me retire de|me désinscris de) (le|votre|ce|la|cette) (cercle|communauté|groupe|réseau|association)
    (je|j|donc)* (souhaite|désire|veux|voudrais|demande à|tiens à)+ (mettre fin à|résilier|annuler|cesser|terminer) (mon|ma|notre) (adhésion|inscription|participation|abonnement|appartenance)
    (donc|par la présente)* je (résilie|annule|cesse|mets fin à|romps) (donc|ici|par la présente|dès à présent)* (mon|ma|notre) (adhésion|inscription|participation|abonnement|appartenance)
    (je)? (préfère|veux|souhaite|voudrais)* (partir|arrêter|me retirer|sortir|quitter) (pour de bon|définitivement|complètement|tout à fait); (retirez|enlevez|rayez|désinscrivez|supprimez|effacez|sortez) moi (plutôt|donc)? (complètement|définitivement|pour de bon|tout à fait|entièrement)`,
  es: `(cancelen|cancelad|anulen|anulad) (por favor)? mi (registro|inscripción|suscripción|alta); (así que|por eso|y|yo)* (dejo|dejamos|abandono|me salgo de|salgo de|me voy de|quiero dejar|quiero salir de|deseo abandonar) (el|la|su|vuestro|vuestra|este|esta) (círculo|comunidad|grupo|red)
    (solicito|pido|ruego|deseo|quiero|quisiera|tramiten|comunico)* (mi|la|cursar mi|causar)* baja (de|en|como) (la|el|su|vuestra|esta|miembro|socio|socia|mi)* (comunidad|círculo|grupo|suscripción|membresía)?
    (cancelo|cancelen|quiero cancelar|deseo cancelar|solicito cancelar) mi (membresía|suscripción|inscripción|participación|afiliación); (dadme|denme|dame|deme) de baja (del todo|por completo|definitivamente|para siempre); (quitadme|quítenme|sacadme|sáquenme|borradme|bórrenme) (del todo|por completo|definitivamente) (de la lista)?`,
  it: `(annullate|cancellate|annulli) (per favore)? la mia (iscrizione|adesione|registrazione); (quindi|perciò|così|e|io)* (esco|usciamo|mi ritiro|me ne vado|voglio uscire|vorrei uscire|desidero uscire|lascio|lasciamo) (da|dal|dalla|il|la|questo|questa|vostro|vostra)+ (gruppo|comunità|cerchia|cerchio|giro|rete|circolo)
    (io)? esco e basta; (disdico|recedo|rinuncio|chiedo la cessazione|chiedo la cancellazione|desidero cessare|desidero recedere|voglio recedere|voglio disdire|vorrei disdire) (dalla|alla|della|la) (mia)? (iscrizione|adesione|partecipazione|tessera)
    (toglietemi|cancellatemi|levatemi|tiratemi fuori|depennatemi|mi tolga|mi cancelli) (proprio)? (del tutto|completamente|definitivamente|per sempre)`,
  pt: `(cancelem|cancele|anulem|anule) (por favor)? (a|o)? (minha|meu) (inscrição|registo|cadastro|adesão); (por isso|portanto|e|eu)* (saio|saímos|vou sair|quero sair|desejo sair|deixo|deixamos|abandono|retiro me) (do|da|de|o|a) (vosso|vossa|este|esta|seu|sua)? (grupo|comunidade|círculo|rede)
    (solicito|peço|venho pedir|quero|desejo|pretendo)* (o|a)? (cancelamento|anulação|cancelar|anular|rescindir) (da|do|a|de)? (minha|meu)? (inscrição|adesão|subscrição|participação|filiação|registo|cadastro)
    (tirem|tire|retirem|retire|risquem|removam) me (já)? (de vez|definitivamente|de todo|completamente|por completo)`,
  nl: `(annuleer|schrap|verwijder) (alsjeblieft|alstublieft|dan|maar)* mijn (aanmelding|inschrijving|lidmaatschap); (dus|daarom|en)* (ik (meld|schrijf|haal)|(meld|schrijf|haal) ik) (mij|me) (dus|daarom|hierbij|hiermee)* (af|uit) (bij|voor|uit|van) (jullie|uw|de|deze) (kring|gemeenschap|groep|club|netwerk|community); (dus|daarom)* (ik (stap|ga|treed)|(stap|ga|treed) ik) (dus|daarom|hierbij)* uit (jullie|uw|de) (kring|gemeenschap|groep|community)
    (hierbij|hiermee|ik|dus|daarom)* (zeg|beëindig|stop) (ik)? (hierbij|hiermee|dus)* (mijn|het) (lidmaatschap|deelname|inschrijving) (op)?; (ik|wil|graag|zou)* (mijn|het) (lidmaatschap|deelname) (graag)? (opzeggen|beëindigen|stopzetten)
    (schrap|verwijder|haal|streep|gooi) (mij|me) (er)? (maar|toch|dan|gewoon|liever)* (helemaal|volledig|definitief|voorgoed|compleet) (af|uit|eraf|eruit|van de lijst)?`,
  da: `(annuller|slet) (venligst|gerne)? min (tilmelding|indmeldelse); (så|derfor|og)* (jeg (melder|vil melde|vil gerne melde)|(melder|vil) jeg) (hermed|gerne)* (melde)? mig (hermed|derfor|så)* (ud|fra) (af|i) (jeres|fællesskabet|netværket|kredsen|gruppen|foreningen) (fællesskab|netværk|kreds|gruppe)?; (så|derfor|og)* (jeg (forlader|træder ud af)|(forlader|træder) jeg) (hermed|derfor|så|ud af)* (jeres (fællesskab|kreds|gruppe)|fællesskabet|kredsen)
    (jeg|hermed)* (opsiger|afslutter|ønsker at opsige|vil opsige|vil gerne opsige) (jeg|hermed)* (mit medlemskab|medlemskabet); (slet|stryg|fjern|tag|meld) mig (hellere|bare|så)* (helt|fuldstændig|fuldstændigt|endeligt|permanent) (af|fra|ud|væk)? (listen|jeres liste|ud|af listen|af)?`,
  sv: `(avboka|ta bort|annullera) (gärna)? min (anmälan|registrering); (så|därför|och)* (jag (går|träder|vill gå|vill träda|lämnar|vill lämna)|(går|träder|lämnar) jag) (härmed|därför|så)* (ur|ut ur)? (er|eran|gemenskapen|gruppen|nätverket|kretsen) (gemenskap|grupp|krets|nätverk)?
    (jag|härmed)* (säger upp|avslutar|vill säga upp|vill avsluta|önskar avsluta|vill härmed säga upp) (jag|härmed)* (mitt|medlemskapet) (medlemskap|medlemsskap|konto)?; (härmed)? säger jag (härmed)? upp mitt medlemskap
    (stryk|ta bort|avregistrera|radera) mig (hellre|bara|då)* (helt|helt och hållet|fullständigt|för gott|permanent) (från listan|ur listan)?`,
  no: `(avbestill|slett|annuller) (gjerne|vennligst)? (påmeldingen min|min påmelding|innmeldingen min); (så|derfor|og)* (jeg (melder|vil melde|vil gjerne melde)|(melder|vil) jeg) (herved|gjerne)* (melde)? meg (herved|derfor|så)* ut (av) (deres|fellesskapet|nettverket|kretsen|gruppa|gruppen|foreningen) (fellesskap|nettverk|krets|gruppe)?; (så|derfor|og)* (jeg (forlater|går ut av)|(forlater|går) jeg) (herved|derfor|så|ut av)* (fellesskapet|kretsen|gruppa|gruppen)
    (jeg|herved)* (sier|avslutter|ønsker å si|vil si|vil gjerne si|vil avslutte) (jeg|herved)* (opp)? (medlemskapet (mitt)?|mitt medlemskap); (stryk|slett|ta|fjern|meld) meg (heller|bare|da)* (helt|fullstendig|for godt|permanent) (av|fra|ut|bort)? (lista|listen|av lista)?`,
  pl: `(proszę)? (anulować|skasować|anulujcie|skasujcie) (moje|mój)? (zgłoszenie|rejestrację|zapis); (więc|dlatego|i|ja)* (wypisuję się|występuję|odchodzę|rezygnuję|chcę się wypisać|chcę odejść|chcę wystąpić) (więc)? (z|ze) (waszego|waszej|państwa|tego|tej|całego)? (kręgu|społeczności|grupy|wspólnoty|członkostwa|koła|klubu|uczestnictwa|udziału)
    (proszę (o)?|wnoszę o|żądam|składam)* (zakończenie|rozwiązanie|wypowiedzenie|zakończyć|rezygnację z) (mojego|moje)? (członkostwa|członkostwo|uczestnictwa); (proszę)? (mnie)? (jednak|lepiej|już)* (całkiem|zupełnie|na dobre|całkowicie|definitywnie) (wypisać|skreślić|usunąć); (wypiszcie|skreślcie|usuńcie) mnie (jednak|lepiej|już)* (całkiem|zupełnie|na dobre|całkowicie)`,
  ru: `(отмените|аннулируйте) (пожалуйста)? (мою)? (регистрацию|заявку|запись); (поэтому|и)* (выхожу|я выхожу|я хочу выйти|хочу выйти|я решил выйти|я решила выйти|ухожу|я ухожу) (поэтому)? из (вашего|вашей|этого|этой|нашего|данного)? (круга|сообщества|группы|клуба|сети)
    (прошу|хочу|желаю|просьба)* (прекратить|прекращаю|закончить|аннулировать) (моё|своё)? (членство|участие)
    (лучше|уж|просто|пожалуйста)* (удалите|уберите|вычеркните|исключите) меня (лучше|пожалуйста|уж)* (из (списка|рассылки))? (совсем|насовсем|полностью|навсегда|окончательно)`,
  cs: `(prosím|žádám|chci|chtěl bych|chtěla bych)* (o)? (ukončení|zrušení|ukončit|zrušit) (svého|mého|své|moje|mé)? členství ~1; (vystupuji|odcházím|odhlašuji se) (tímto|tedy)? (z|ze) (vašeho|vaší)? (společenství|komunity|kruhu|skupiny)`,
  uk: `(прошу|хочу)* (припинити|завершити) (моє|своє)? членство; (виходжу|йду) (з|із) (вашого|вашої)? (кола|спільноти|групи)`,
  ro: `(solicit|cer|vreau|doresc)* (încetarea|anularea|să închei|să renunț la) (calității de membru|apartenenței|înscrierii mele); (ies|mă retrag) din (comunitate|comunitatea voastră|grup|cercul vostru)`,
};

/** Named with all of it, or with the law. A consent withdrawn says nothing by itself of what is to be done. */
const erase: Readonly<Record<string, string>> = {
  en: `(request|demand|require|ask for|want) (the)? (complete|full|immediate)? (erasure|deletion|removal) of (all)? (of)? (my|the|any)? (personal)? (data|information|details|records) (concerning|about|on|relating to|you hold on|you hold about)? (me)?
    (delete|erase|remove|destroy) (please)? (everything|all) (you|that you)? (have|hold|keep|know|store|stored) (on|about|of) me; (delete|erase|remove) my profile and (all|every) (my|of my|the)? (answers|answer|story|letters|data|mails)`,
  de: `(verlange|fordere|beantrage|begehre|bitte um|wünsche|ersuche um) (ich)? (hiermit)? (die|sofortige|vollständige|umgehende)* löschung (aller|sämtlicher|meiner|der) (mich betreffenden|über mich gespeicherten|zu meiner person gespeicherten|personenbezogenen|meiner)? (daten|angaben|personenbezogenen daten|persönlichen daten)
    (löscht|löschen sie|lösch) (bitte)? (alles was|was) (ihr|sie|du) (über|von|zu) (mich|mir) (habt|haben|wisst|wissen|gespeichert habt|gespeichert haben|hast)`,
  fr: `(je)? (demande|exige|réclame|sollicite|souhaite|requiers) (par la présente|donc)? (l|la) (effacement|suppression) (complet|complète|immédiat|immédiate|total|totale)? (de|des) (toutes|mes|l ensemble|données|les|de)* (données)? (personnelles)? (me concernant|à caractère personnel)?; (je)? vous demande l effacement (complet|total|immédiat)? (des|de) (l ensemble|la totalité|toutes|mes|les|des|de)* données (personnelles)? (me concernant)?
    (effacez|effacer|supprimez|supprimer|détruisez) (tout|toutes les données|toutes les informations) (ce)? que vous (avez|détenez|savez|possédez|conservez) (sur|de) moi`,
  es: `(solicito|exijo|pido|requiero|ejerzo) (la|mi derecho a la|mi derecho de)? (supresión|eliminación|cancelación|borrado) (inmediata|total|completa)? de (todos)? (mis|los) datos (personales)? (que me conciernen)?; (borren|borrad|eliminen|eliminad|supriman|suprimid) todo lo que (tengan|tienen|tenéis|tengáis|saben|sabéis|guardan) (sobre|de) mí`,
  it: `(cancellate|eliminate|cancelli|rimuovete) (ogni|qualsiasi) (mia|mio) (informazione|dato|dati|traccia); (chiedo|richiedo|esigo|pretendo|domando) (la|l)? (cancellazione|eliminazione|rimozione) (immediata|totale|completa)? (di|dei|tutti|i)* (tutti i|miei)? (dati|dati personali) (personali)? (che mi riguardano)?; (cancellate|eliminate|cancelli) (tutto)? (quello|ciò)? (tutto)? che (avete|sapete|conservate) (su|di) me`,
  pt: `(solicito|exijo|peço|requeiro) (o|a)? (apagamento|eliminação|remoção|supressão|exclusão) (imediato|imediata|total|completa)? (de)? (todos)? (os)? meus dados (pessoais)?; (apaguem|apague|eliminem|elimine|excluam) tudo (o)? (que)? (têm|tem|sabem|guardam|possuem) (sobre|de) mim`,
  nl: `(verzoek|vraag|eis|wens) (ik)? (u|jullie)? (hierbij|om)* (al|alle) (mijn|over mij opgeslagen)? (persoonlijke|persoons)? (gegevens|persoonsgegevens|data) (te)? (wissen|verwijderen|laten wissen); (verwijder|wis) (graag|alstublieft|alsjeblieft|aub|dan|ook)* alles (wat|dat) (u|jullie|je) (van|over) (mij|me) (heeft|hebt|hebben|weet|weten|heb)`,
  da: `(anmoder|beder|kræver) (jeg)? (hermed)? om (fuldstændig)? sletning af (alle)? (mine|de)? (oplysninger|personoplysninger|data) (om mig)?; (slet|sletter|slette) (venligst|gerne)? (alt|alle (de)? oplysninger) (hvad|det|som)? (I|i|du)? (har|ved|gemmer) om mig; slet (venligst)? (min profil|profilen min) og (alle|alt) (mine|de)? (svar|svarene|oplysninger) ~3`,
  sv: `(begär|kräver|ber om|yrkar på) (jag)? (härmed)? (fullständig)? (radering|borttagning|utplåning) av (alla)? (mina|de)? (uppgifter|personuppgifter|data) (om mig)?; (radera|raderar|ta bort|tar bort|förstör) (gärna|tack)? allt (som|det)? ni (har|vet) (sparat|lagrat)? om mig; radera (min profil|profilen) och (alla|allt) (mina)? (svar|uppgifter)`,
  no: `(ber|krever|anmoder) (jeg)? (herved)? om (fullstendig)? sletting av (alle)? (mine|de)? (opplysninger|personopplysninger|data|opplysningene mine|dataene mine) (om meg)?; (slett|sletter|slette) (vennligst)? alt (dere|som dere|det dere)? (har|vet|lagrer) om meg; slett (vennligst)? (profilen min|min profil) og (alle|alt) (mine)? (svar|svarene|opplysninger)`,
  pl: `(żądam|proszę o|wnoszę o|domagam się) (całkowite|całkowitego|niezwłocznego)? (usunięcia|usunięcie) (wszystkich|wszelkich)? (moich|dotyczących mnie)? danych (osobowych)?; (proszę)? (usunąć|skasować|wymazać) wszystko co (państwo|macie)? (o mnie)? (państwo)? (mają|macie|wiecie|wiedzą) (o mnie)?`,
  ru: `(прошу|требую|настаиваю на) (удалить|удаления|стереть|уничтожить) (все|всех)? (мои|моих)? (персональные|персональных|личные|личных)? (данные|данных); (удалите|сотрите|уничтожьте) (пожалуйста)? (всё|все) что (у вас)? (обо мне|про меня)? (у вас)? (есть|знаете|хранится|имеется) (обо мне|про меня)?`,
};

/** "See to it that I am not introduced to them again." */
const block: Readonly<Record<string, string>> = {
  en: `(make sure|see to it|ensure|arrange) (that)? (im|i am|i) (not|never) (get|am|be)* (introduced|matched|paired|put|connected|set up|put together|put in touch) (together|up|in touch)? (to|with) ~6 (again|ever again|any more|anymore|ever)
    (i)? (dont|do not|never|wouldnt|would not) (ever)? (want|wish|like|care) to be (introduced|matched|paired|put in touch|connected|put together) (to|with) (him|her|them|that man|that woman|this person|that person|mr ~2|mrs ~2|ms ~2) (again|ever again|any more|anymore|ever)`,
  de: `(dafür)? (sorgt|sorgen sie|sorgen|sorge|achtet|schaut) (bitte)? (dafür|darauf)? dass ich (dem|der|diesem|dieser|herrn|frau|mit|nie|ihm|ihr) ~6 (nicht mehr|nie mehr|nie wieder|nicht wieder|nicht noch einmal|wieder) (vorgestellt|bekannt gemacht|zusammengebracht|vorgeschlagen) (werde|bekomme|kriege)
    (ich)? (möchte|will) (ich)? (dem|der|diesem|dieser|mit|ihm|ihr) ~5 (nicht mehr|nie mehr|nie wieder|nicht wieder) (vorgestellt|bekannt gemacht|zusammengebracht) werden
    ich ~5 (nie wieder|nicht mehr|nie mehr) (vorgeschlagen|vorgestellt) (bekomme|kriege|bekommen möchte)`,
  fr: `(faire|faites) en sorte (que je|qu on|de) ne (plus|sois plus|pas|me) (jamais|être|sois|plus|présente|mette)* (présenté|présentée|mis|mise|remis|remise|proposé|proposée|plus)? (jamais)? (en (relation|contact))? (à|avec|au) ~6 $
    (je)? ne (veux|souhaite|désire) (plus|pas) (jamais)? (être|qu on me) (présenté|présentée|mise|mis|présente|remette)+ (en (relation|contact))? (jamais)? (à|avec) (lui|elle|eux|ce|cet|cette|ces|monsieur|madame) ~4 $; ne (plus|pas) (jamais)? me (présenter|proposer|remettre) (en contact)? (à|avec)? (ce|cette|cet|monsieur|madame) ~3`,
  es: `(asegúrense|aseguraos|asegúrese|asegúrate|procuren|procurad|hagan|haced) (de|lo posible)? (para)? que no (me|se me) (vuelvan|vuelva|volváis|presenten|presentéis|junten|emparejen) (a)? (presentar|presentarme|poner|emparejar|juntar)? (nunca|jamás|más|otra vez)* (a|con|en contacto con) ~6 $
    no (quiero|deseo) (volver a ser|que me vuelvan a|ser) (presentado|presentada|presentar|emparejar) (nunca|más)* (a|con) (él|ella|ese|esa|este|esta|el señor|la señora|don|doña) ~4`,
  it: `(fate|faccia|facciano) in modo (che|di) (io)? non (venga|essere|sia|mi) (più|mai)* (presentato|presentata|presentarmi|presentiate|messo|messa|abbinato|abbinata) (più|mai)* (in contatto)? (a|con|al|alla|quel|quella)? ~6 $
    non (voglio|vorrei|desidero) (più|mai)* (essere|venire) (più|mai)* (presentato|presentata|messo in contatto|messa in contatto|abbinato|abbinata) (più|mai)* (a|con) (lui|lei|loro|quel|quella|questo|questa) ~3`,
  pt: `(certifiquem se|assegurem se|garantam|façam|cuidem|tratem|certifique se) (de|com|para)? que não (me|se me)? (voltam|voltem|volto|apresentam|apresentem) (a)? (apresentar|ser apresentado|ser apresentada|juntar)? (mais|nunca)* (a|ao|à|com) ~6 $
    não (quero|desejo) (voltar a ser|ser|que me voltem a) (apresentado|apresentada|apresentar) (mais|nunca)* (a|ao|à|com) (ele|ela|esse|essa|este|esta|senhor|senhora|dona) ~3`,
  nl: `(zorgen|zorg|zorgt|opletten|regelen) (er)? (alstublieft|alsjeblieft|aub|graag|dan)* (voor)? dat ik (nooit|niet) (meer|opnieuw|weer)+ (aan|met) ~5 (word (voorgesteld|gekoppeld)|(voorgesteld|gekoppeld) (word|krijg))
    (zorgen|zorg|zorgt|opletten|regelen) (er)? (alstublieft|alsjeblieft|aub|graag|dan)* (voor)? dat ik ~6 (niet|nooit) (meer|opnieuw|weer)+ (word (voorgesteld|gekoppeld)|(voorgesteld|gekoppeld|voorgeschoteld) (word|krijg))
    (ik)? wil (ik)? (nooit|niet) (meer|weer|opnieuw)* (aan|met) (hem|haar|die man|die vrouw|deze persoon) (worden)? (voorgesteld|gekoppeld) (worden)?`,
  da: `(sørge|sørg|sørger) (venligst)? for at jeg (ikke|aldrig) (bliver|kommer til at blive)? (mere)? (præsenteret|introduceret|foreslået|sat i forbindelse|sat sammen) (for|med|til) ~5 (igen|mere|nogensinde); (jeg)? vil (jeg)? (ikke|aldrig) (mere)? (præsenteres|introduceres|sættes i forbindelse|sættes sammen) (for|med) (ham|hende|den ~1|dem) (igen|mere|nogensinde)+`,
  sv: `(se|ser|ordna) (gärna)? (till|så)? att jag (inte|aldrig) (blir|får bli)? (presenterad|introducerad|ihopsatt|ihopparad|matchad) (för|med) ~5 (igen|mer|något mer|någonsin); (jag)? vill (jag)? (inte|aldrig) (bli)? (presenteras|presenterad|introduceras|matchas|paras ihop) (för|med) (honom|henne|den ~1|dem) (igen|mer|någonsin)+`,
  no: `(sørge|sørg|sørger) (vennligst)? for at jeg (ikke|aldri) (blir)? (mer)? (introdusert|presentert|foreslått|satt i kontakt|satt sammen) (for|med|til) ~5 (igjen|mer|noen gang|noensinne); (jeg)? vil (jeg)? (ikke|aldri) (bli)? (mer)? (presenteres|introduseres|presentert|introdusert|settes sammen) (for|med) (ham|han|henne|den ~1|dem) (igjen|mer|noensinne|noen gang)+`,
  pl: `(dopilnować|zadbać|postarać się|dopilnujcie|zadbajcie) (o to)? (żeby|aby|żebym|abym|by) (mnie|więcej|już|nigdy|nie)+ (poznawano|poznawać|zapoznawano|przedstawiano|łączono|kojarzono|była poznawana|był poznawany|była łączona|był łączony|była (więcej|już) łączona|był (więcej|już) łączony) (więcej|już)? z ~5 $; nie chcę (być)? (więcej|już|nigdy)+ (poznawana|poznawany|przedstawiana|przedstawiany|łączona|łączony) (z)? (tym|tą|nim|nią|panem|panią) ~2`,
  ru: `(сделайте|проследите|позаботьтесь|устройте)+ (пожалуйста)? (так|за тем|о том)? (пожалуйста)? чтобы (меня|мне) (больше|никогда|уже)* не (знакомили|сводили|представляли|соединяли) (больше)? (с|со) ~5 $; (я)? не хочу (чтобы)? (меня)? (больше|никогда)+ (знакомиться|знакомили|сводили|быть представленным|быть представленной) (с|со) (ним|ней|ними|этим|этой) ~3`,
};

/** What is looked for no longer, told by the list it stands on: "my list" is of wishes, "your list" of members. */
const done: Readonly<Record<string, string>> = {
  en: `(so|and)? (you (can|may|could))? (please)? (cross|strike|take|tick|scratch|drop) ~6 off my (list|wishes|wish list) (now|please|then|again)* $; (thats|that is|its|it is|(the|my) ~2 (is|are)) (all)? sorted (now|out)*; no more ~1 (please)? (its|thats|that is) (all)? sorted`,
  de: `(braucht|brauchen|müsst|müssen) (ihr|sie) (also|da|dafür|deshalb|jetzt|mir)* (nicht|nimmer|niemanden) (weiter|mehr|länger) (zu)? suchen; (ihr|sie) (braucht|brauchen|müsst|müssen) (also|da|dafür|mir)* (nicht|niemanden) (weiter|mehr|länger) (zu)? suchen; (das|die|den|der|ihn|sie|es)? (könnt ihr|können sie|kannst du|dürft ihr|dürfen sie)? (das|den|die|es)? (also|jetzt|nun|bitte|damit)* (von|auf|aus) meiner (liste|wunschliste) (streichen|nehmen|löschen|abhaken); (streicht|streichen sie) ~4 (von|aus) meiner (liste|wunschliste); (ist|sind) (inzwischen|jetzt|nun|schon)* gefunden (das|die|den)? (könnt ihr|können sie)? (also|jetzt)? (streichen|abhaken)`,
  fr: `(plus|pas) (besoin|la peine) (de|d en) chercher (plus loin|davantage)?; (inutile de|ne) (cherchez|chercher) (plus|davantage) ~1; (vous pouvez|tu peux)? (donc)? (le|la|les)? (rayer|retirer|enlever|barrer|rayez|retirez|enlevez) (cela|ça|le|la)? ~3 de ma (liste|fiche)`,
  es: `(podéis|pueden|puedes|puede)? (ya)? (tacharlo|tacharla|quitarlo|quitarla|borrarlo|borrarla|tachadlo|quitadlo|táchenlo|quítenlo) de mi (lista|ficha)`,
  it: `non (serve|occorre|c è bisogno di) (più)? (cercare|che cerchiate) (oltre|ancora)?; (potete)? (smettere|smettetela) di cercare; (potete|può|puoi)? (pure|ormai)? (cancellarlo|cancellarla|toglierlo|toglierla|depennarlo|depennarla|cancellatelo|toglietelo) dalla mia (lista|scheda); (per|con) (gli|il|la|i|le|lo) ~2 (sono|siamo) a posto`,
  pt: `(podem|pode|podes)? (já)? (riscar|riscá lo|riscá la|tirar|tirá lo|tirá la|risquem|tirem) (isso|o|a)? ~3 da minha (lista|ficha)`,
  nl: `(hoeven|hoeft|hoef) (jullie|u|je)? (dus|daar|daarvoor)* (niet|niemand) (verder|meer|langer) te zoeken; (die|dat|het)? (kan|mag|kunnen) (dus|nu|wel)* van mijn (lijst|lijstje) (af|worden gehaald|geschrapt worden)?; (streep|haal|schrap) ~4 van mijn (lijst|lijstje) (af)?`,
  da: `(i|du) behøver ikke (længere|mere)? (lede|søge) (videre|mere|længere)?; (i|du) (kan|må) (godt|gerne|roligt)? (stryge|slette|fjerne|krydse) (det|den|ham|hende) (af|fra|ud)? (fra)? (min) (liste|ønskeliste); (er) (kommet)? på plads (nu)?`,
  sv: `(ni|du) (kan|får) (gärna)? (stryka|ta bort|bocka av) (det|den|honom|henne) (från|på) min (lista|önskelista)`,
  no: `(dere|du) trenger ikke (lenger|mer)? (å)? lete (videre|mer|lenger)?; (dere|du) (kan|må) (gjerne|godt)? (stryke|slette|fjerne|krysse) (det|den|ham|henne) (av|fra|ut)? (fra|på)? (lista mi|min liste|listen min|ønskelista mi); (er) (nå)? i boks`,
  pl: `(proszę|możecie)? (już|więcej)? nie szukać (już|więcej|dalej)+; nie szukajcie (już|więcej|dalej)+; już nie szukajcie; (można|możecie|mogą państwo|proszę)? (to|go|ją)? (już)? (skreślić|wykreślić|skreślcie|wykreślcie) (to)? z mojej listy`,
  ru: `больше не (ищите|надо искать|нужно искать); можно (больше)? не искать (больше)?; (можете|можно)? (это|его|её)? (уже)? (вычеркнуть|вычеркните|убрать|уберите|вычёркивайте) (это|его|её)? из моего списка`,
};

const resume: Readonly<Record<string, string>> = {
  en: `(the|my)? pause (can|may|should) (now)? (come off|be lifted|end|go|stop now|be over); (please)? let me back (in|on|into it); (could|can|would|will|you|please)* (put|take) me back (on the list|into the (round|mix|pool))`,
  de: `(die|meine)? pause (kann|darf|könnt ihr|können sie) (jetzt|nun|wieder|gern)* (weg|aufheben|raus|enden|aufgehoben werden|beendet werden); (lasst|lass|lassen sie|nehmt|nehmen sie) mich (bitte|doch)* wieder (mitmachen|rein|dabei sein|auf|dazu|mitspielen); (setzt|setzen sie) mich (bitte)? wieder (auf die liste|dazu|drauf)`,
  fr: `(remettez|reprenez|réintégrez|remets) moi (s il vous plaît)? (dans|sur|parmi)* (le circuit|la liste|la ronde|le jeu|vous|la boucle); (la|ma) pause (peut|doit) (être levée|prendre fin|s arrêter|sauter)`,
  es: `(podéis|pueden|puedes) volver a (contar conmigo|escribirme|incluirme|meterme); (volved|vuelvan) a (incluirme|meterme|contar conmigo|ponerme); (la|mi) pausa (se puede|puede|podéis|pueden) (quitar|levantar|terminar|levantarse|quitarse)`,
  it: `(rimettetemi|rimettimi|riammettetemi|mi rimetta) (pure)? (in (gioco|lista|pista)|dentro|nel giro|tra ~1); (la|mia)* pausa (può|si può) (finire|togliere|essere tolta|terminare)`,
  pt: `(voltem|podem voltar|volte|pode voltar) a (contar comigo|incluir me|pôr me|meter me); (a|minha)* pausa (pode|já pode) (acabar|terminar|ser levantada|sair)`,
  nl: `(de|mijn)? (pauze|pauzestand) (mag|kan) (er|nu|weer|wel)* (af|eraf|uit|eruit|weg|opgeheven worden|stoppen); (zet|laat|neem|doe) (mij|me) (er)? (maar|gerust|alsjeblieft|dus)* weer (bij|op|mee|in|meedoen|terug|erbij)`,
  da: `(min)? pausen (kan|må) (godt|gerne|nu)* (ophæves|slutte|hæves|fjernes|stoppe); (tag) mig (gerne|bare|endelig)* med igen; (lad|luk) mig (gerne|bare|endelig)* (komme med|ind|være med|slippe ind) igen`,
  sv: `(min)? pausen (kan|får) (nu|gärna)* (tas bort|hävas|upphöra|avslutas|sluta); (släpp|ta|låt) (på|in|med)? mig (gärna|nu)* (vara med|in|på|med)? igen (är ni snälla)?`,
  no: `(min)? pausen (kan|får) (nå|gjerne)* (oppheves|heves|fjernes|slutte|avsluttes); (slipp|la|ta) meg (gjerne|bare)* (til|inn|med|være med|få være med|komme med)+ igjen`,
  pl: `(możecie|proszę|można) mnie (znowu|znów|ponownie|z powrotem) (włączyć|dopisać|wpisać|uwzględniać|dołączyć); (włączcie|dopiszcie|wpiszcie) mnie (znowu|znów|z powrotem|ponownie); pauzę można (już)? (zdjąć|zakończyć|znieść)`,
  ru: `(включите|верните|возьмите|впишите) меня (пожалуйста)? (обратно|снова|опять|назад) (в ~1)?; паузу (можно|пора) (уже)? (снять|снимать|закончить|отменить)`,
};

/** What is written of oneself. */
const status: Readonly<Record<string, string>> = {
  en: `what (have you|do you|did you)? (actually|really|exactly)? (got|have|keep|hold|written|say|noted|put|recorded|is|do)* (down|written|recorded|noted|on file|stored)* (about|on|of) me (there|on file|down)*; (what|which) (story|text|description|profile) (of|about)? (me)? (do|have|did) you (got|have|hold|keep|written|write)* (of|about|on|for)? (me)?; whats (down|written|noted) (about|on) me; how (do|did|have) you (actually)? (describe|described|present|introduced|introduce) me (to (others|people|anyone))?`,
  de: `wie (habt ihr|haben sie) mich (eigentlich|denn|da|so)* (beschrieben|dargestellt|vorgestellt|eingetragen); wie (beschreibt ihr|beschreiben sie) mich (eigentlich|denn|so)*; wie (ihr|sie) mich (anderen|eigentlich|denn|so|den anderen)* (beschreibt|beschreiben|darstellt|darstellen|beschrieben habt|beschrieben haben)
    (was|welche geschichte|welchen text|welche angaben) (habt ihr|haben sie|steht|stehen) (da|denn|eigentlich|bei euch|bei ihnen|genau)* (über|von|zu) (mich|mir) (da|denn|eigentlich|bei euch|bei ihnen|geschrieben|notiert|stehen|aufgeschrieben|gespeichert)*; was (bei ihnen|bei euch|da|eigentlich)* über mich (bei ihnen|bei euch|da|eigentlich)* (steht|geschrieben steht|notiert ist|gespeichert ist)`,
  fr: `(qu est ce qui|qu est ce qu|que|qu|ce qui|quoi) (est|y|a|t|il|avez vous|figure|dit|on|vous avez)* (t il|on)? (écrit|noté|inscrit|consigné|marqué) (au juste|exactement|donc)? sur moi (chez vous)?; (quel|quelle) (histoire|texte|portrait|fiche) (avez vous|y a t il) (écrit|écrite|noté)? (sur|de) moi; quelle histoire avez vous (sur|de) moi; quel (texte|portrait) avez vous (sur|de) moi; comment m avez vous (décrit|décrite|présenté|présentée)`,
  es: `qué (es lo que)? (tienen|tenéis|pone|consta|figura|hay|han|habéis) (ahí|realmente|exactamente)? (escrito|apuntado|anotado|puesto)? (ahí)? (sobre|de|acerca de) mí; qué (historia|texto|ficha|datos) (mía|mío|míos|sobre mí|de mí)? (tienen|tenéis|tiene|hay) (apuntada|apuntado|escrita|escrito|guardada|guardado)? (sobre mí|de mí|mía)?; cómo me (han|habéis) (descrito|presentado)`,
  it: `(che|cosa|che cosa) (c è|avete|risulta|sta|è)+ (scritto|segnato|annotato|registrato)? (su|di) (di)? me (da voi|lì)?; (che|quale) (storia|testo|scheda|profilo) (avete|c è|risulta) (su|di) (di)? me; come mi avete (descritto|descritta|presentato|presentata)`,
  pt: `(o)? que (é que)? (aí|vocês|realmente)* (consta|está|têm|tem|há|escreveram|puseram) (aí|realmente|vocês)* (escrito|anotado|registado|registrado|guardado)? (aí)? (sobre|de|acerca de) mim; (que|qual) (história|texto|ficha|perfil) (têm|tem|há|é que têm) (escrita|escrito|guardada)? (aí)? (sobre|de|acerca de) mim; como (é que)? me (descreveram|apresentaram|descrevem)`,
  nl: `(wat|hoe|wat er|hoe er) (er)? (over|van) (mij|me) (is|staat|wordt|werd) (opgeschreven|geschreven|genoteerd|bekend|verteld|opgeslagen)
    (wat|welk verhaal|welke tekst|welke gegevens) (staat|hebben|heeft|hebt) (jullie|u|er|je)* (eigenlijk|nou|precies|nu)* (bij jullie|bij u)? (over|van) (mij|me) (bij jullie|bij u|opgeschreven|genoteerd|geschreven|staan|opgeslagen)*
    hoe (hebben jullie|heeft u) (mij|me) (eigenlijk)? (beschreven|omschreven|voorgesteld); hoe beschrijven jullie (mij|me) (eigenlijk)?`,
  da: `hvad der (egentlig)? står (egentlig)? om mig; (hvad|hvilken historie|hvilken tekst) (har|står|er) (i|I|der|du)* (egentlig|faktisk|nu|lige)* (skrevet|stående|noteret|registreret)? (om) mig (hos jer|i papirerne)*; hvordan har (i|I) (egentlig)? (beskrevet|præsenteret) mig`,
  sv: `vad (som|det) (egentligen)? står (egentligen)? om mig; (vad|vilken historia|vilken text) (har|står|finns) (ni|det|där)* (egentligen|faktiskt|nu)* (skrivit|skrivet|antecknat|noterat|stående)? om mig (hos er)?; hur har ni (egentligen)? (beskrivit|presenterat) mig`,
  no: `hva som (egentlig)? står (egentlig)? om meg; (hva|hvilken historie|hvilken tekst) (har|står|finnes) (dere|det|der)* (egentlig|faktisk|nå)* (skrevet|notert|registrert|stående)? om meg (hos dere)?; hvordan har dere (egentlig)? (beskrevet|presentert) meg`,
  pl: `(co|jaką historię|jaki tekst|jaki opis) (właściwie|państwo|wy|tak naprawdę)* (macie|mają|wiedzą|wiecie|napisaliście|napisali|jest|zapisano) (państwo|wy|właściwie|tam|u was)* o mnie (zapisane|napisane|zapisaną|napisany)?
    (co|jaką historię|jaki tekst|jaki opis|jak) (właściwie|państwo|wy|tak naprawdę)* o mnie (właściwie|państwo|wy|tam|u was)* (macie|mają|wiedzą|wiecie|napisaliście|napisali|jest|zapisano|napisano|opisali|opisaliście) (zapisane|napisane|zapisaną|napisany)?`,
  ru: `(что|какая история|какой текст|какую историю|какие данные) (же|вообще|собственно|у вас|вы|там)* (про меня|обо мне|о мне) (у вас|вы|там|вообще)* (написано|записано|записана|указано|знаете|написали|хранится)
    (что|какая история|какой текст|какую историю|какие данные) (же|вообще|собственно|у вас|вы|там)* (написано|записано|записана|указано|знаете|написали|хранится) (у вас|вы|там)* (история)? (про меня|обо мне|о мне)
    как вы меня (там)? (описали|представили|описываете)`,
  cs: `(co|jaký příběh|jaký text|jaké údaje) (vlastně|přesně|tam)* o mně (vlastně|tam|přesně)* (máte|víte|je|píšete) (vlastně|tam)? (napsané|zapsané|napsáno|zapsaný|napsaný|uloženo|uložené)?
    (co|jaký příběh|jaký text|jaké údaje) (vlastně|přesně|tam)* (máte|víte|je|píšete) (vlastně|tam)? o mně (napsané|zapsané|napsáno|zapsaný|napsaný|uloženo|uložené)?; jak jste mě (popsali|představili)`,
  uk: `(що|яка історія|який текст) (взагалі|у вас|ви)* про мене (у вас|ви)? (написано|записано|записана|знаєте|є); (що|яка історія|який текст) (взагалі|у вас|ви)* (написано|записано|записана|знаєте|є) про мене`,
  ro: `(ce|ce poveste|ce text) (aveți|scrie|știți|ați scris) (de fapt|acolo|exact)* (scris|notat)? despre mine`,
  hu: `(mi|mit|milyen történet) (van|áll|írtak|tudnak|tudtok|szerepel|írtatok) (önöknél|nálatok|valójában)* rólam; mit írtak (önök)? rólam`,
  fi: `mitä (te|teillä)? (oikeastaan)? (minusta|musta) (on|lukee|tiedätte|olette) (kirjoitettu|kirjoittaneet)?; mitä (teillä)? (lukee|on|tiedätte) (minusta|musta)`,
  tr: `hakkımda (ne|neler) (yazıyor|yazıyorsunuz|biliyorsunuz|yazılı|yazdınız|var)`,
};

/** To be left in peace until a day, or for some weeks: no end, and no question. */
const pause: Readonly<Record<string, string>> = {
  en: `(please)? leave me (well|all)? (in peace|alone|be) (until|till|before|for (a|the|another|two|three|four|five|six|eight|some|couple|next) ~1)`,
  de: `(lasst|lass|lassen sie|lassen) mich (bitte|ganz|mal|völlig|einfach)* (bis|für) (zu|zum|zur|nach)* ~4 in (ruhe|frieden); (lasst|lass|lassen sie|lassen) mich (bitte|ganz|mal|völlig|einfach)* in (ruhe|frieden) (bis|für (ein paar|zwei|drei|vier|sechs) ~1)`,
  fr: `(laissez|laisse) moi (donc|bien|un peu)* (tranquille|en paix) (jusqu|pendant|le temps|d ici)`,
  es: `(dejadme|déjenme|dejarme|dejenme|déjame) (un poco|por favor)* (en paz|tranquilo|tranquila) (hasta|durante|por|unas|dos|tres|seis) ~1`,
  it: `(lasciatemi|lasciarmi|mi lasci|lasciami) (un po|per favore|stare)* (in pace|tranquillo|tranquilla|stare) (fino|per|finché) ~1; (vi|le)? (chiedo|prego|chiederei|pregherei) di non (propormi|proporre|presentarmi|mandarmi|scrivermi|cercarmi) ~3 (fino|prima|per)`,
  pt: `(deixem|deixe|deixar) me (em paz|sossegado|sossegada|descansar) (até|durante|por) ~1`,
  nl: `laat (mij|me) (maar|even|helemaal|alsjeblieft|a u b)* met rust (tot|voor|de komende|tot en met); laat (mij|me) (maar|even|helemaal)* tot ~4 met rust`,
  da: `(lad|lade) mig (være|helt|godt)* i fred (til|indtil|de næste|i (et|en|to|tre|fire|fem|seks|otte|par) ~1|(et|en|to|tre|fire|fem|seks|otte|par) (par)? (uger|måneder|uge|måned|dage))`,
  sv: `(låt|låta) mig (va|vara|få vara|helt|nu)* (i fred|ifred) (till|tills|fram till|i (ett|en|två|tre|fyra|sex|par|några) ~1)`,
  no: `(la|late) meg (være|få være|helt|nå)* i fred (til|inntil|fram til|i (et|en|to|tre|fire|seks|par|noen) ~1)`,
  pl: `(dajcie|proszę dać|dać) mi (święty|na razie)? spokój (do|na|aż do); (zostawcie|proszę zostawić) mnie w spokoju (do|na|aż do)`,
  ru: `(оставьте|дайте) (меня|мне) (пожалуйста)? (в покое|покой|передышку) (до|на)`,
};

/** What was meant at first is thought over. */
const correction: Readonly<Record<string, string>> = {
  en: `^ (actually|honestly|now)* thinking (about|on) it (now|again|properly)? $; (now that|when) i think about it`,
  de: `wenn ich (so|recht|genau|jetzt|mal)* (darüber|drüber)? (nachdenke|überlege); (recht|genau) (überlegt|bedacht)`,
  fr: `(en|à) y (réfléchissant|repensant|réfléchir|penser) (bien|mieux)?; (toute|après) réflexion (faite)?`,
  es: `(ahora que|si) lo pienso (bien|mejor)?; pensándolo (mejor|bien)`,
  it: `(a)? (pensandoci|ripensandoci) (bene|meglio)?; a (ben|pensarci) (pensarci|bene)`,
  pt: `(agora)? que penso nisso; pensando (bem|melhor)`,
  nl: `als ik (er)? (zo|goed|even)* (over nadenk|erover nadenk|nadenk); bij nader inzien`,
  da: `når jeg (nu|rigtig)* (tænker over det|tænker mig om|tænker efter); ved nærmere eftertanke`,
  sv: `när jag (nu|väl)* (tänker (efter|på saken|på det)); vid närmare eftertanke`,
  no: `når jeg (nå|riktig)* (tenker (over det|etter|meg om)); ved nærmere ettertanke`,
  pl: `jak (się|tak)* (nad tym)? (zastanowię|pomyślę|myślę); po (namyśle|zastanowieniu)`,
  ru: `если (хорошо|как следует)? подумать; поразмыслив; по размышлении`,
};

/** The pause goes on, and what follows is something else. */
const lasting: Readonly<Record<string, string>> = {
  en: `(im|i am|were|we are)? (still|keep me|staying|remaining) (paused|on (a)? pause) (for now)?; (the|my) pause (stays|remains|goes on|continues|is still on)`,
  de: `(die|meine) pause (bleibt|gilt|läuft) (weiter|weiterhin|noch|bestehen)*; (ich)? (bin|bleibe) (ich)? (noch|weiterhin|immer noch|weiter)* (in|auf) pause`,
  fr: `(je|j)? (reste|suis toujours|suis encore|demeure) en pause; (la|ma) pause (continue|reste|demeure)`,
  es: `(sigo|continúo|todavía estoy|aún estoy) en pausa; la pausa (sigue|continúa)`,
  it: `(resto|sono ancora|rimango|sono sempre) in pausa; la pausa (resta|continua|rimane)`,
  pt: `(continuo|ainda estou|fico) em pausa; a pausa (continua|mantém se)`,
  nl: `(ik)? (ben|blijf|sta) (ik)? (nog|steeds)* (op|in)? (pauze|gepauzeerd); (de|mijn) pauze (blijft|loopt) (nog|staan|door)*`,
  da: `(jeg)? (er|har) (jeg)? (stadig|fortsat|stadigvæk)+ (på|holder)? pause; pausen (fortsætter|varer ved|gælder stadig)`,
  sv: `(jag)? (är|har) (jag)? (fortfarande|ännu)+ (på)? (paus|pausad); pausen (fortsätter|gäller än|gäller fortfarande)`,
  no: `(jeg)? (er|har) (jeg)? (fortsatt|fremdeles|stadig)+ (på)? pause; pausen (fortsetter|gjelder ennå|gjelder fortsatt)`,
  pl: `(nadal|wciąż|dalej) (mam|jestem na|trwa)* (pauza|pauzę|przerwa|przerwę|pauzie); (pauza|przerwa) (trwa|zostaje) (nadal|dalej)?`,
  ru: `(я)? (всё ещё|по прежнему|пока) на паузе; пауза (остаётся|продолжается)`,
};

const update: Readonly<Record<string, string>> = {
  en: `(please)? add (to my ~1)? that i (can|could|also|have|am|speak|know|help); my (name|surname|last name|address|names|surnames) (has|s)? (now)? (changed|gone) (back|to)*; my (name|surname|last name) is (now|back to|now back to) ~1`,
  de: `(ergänzt|ergänzen sie|ergänzen|fügt|fügen sie|hinzufügen|dazuschreiben|schreibt dazu|vermerken) (bitte|noch|hinzu|dazu)* dass ich; mein (name|nachname|familienname) (ist|lautet) (jetzt|nun|seit ~1|wieder) ~1; mein name hat sich geändert; ich heiße (jetzt|nun|wieder|seit ~1) ~1`,
  fr: `(ajouter|ajoutez|rajouter|rajoutez|noter|précisez) (s il vous plaît|aussi)? que je (peux|sais|suis|parle|fais|pourrais); mon nom (a changé|est désormais|est maintenant) ~1; je m appelle (désormais|maintenant|de nouveau) ~1`,
  es: `(añadir|añadid|añadan|agregar|agreguen|poner|apuntar) (por favor|también)* que (puedo|sé|soy|hablo|tengo|ofrezco); mi (apellido|nombre) (ha cambiado|ahora es|es ahora) ~1; ahora me (llamo|apellido) ~1`,
  it: `(aggiungere|aggiungete|aggiunga|scrivere|segnare) (per favore|anche)* che (posso|so|sono|parlo|ho|offro); il mio (cognome|nome) (è cambiato|ora è|adesso è) ~1; ora mi chiamo ~1`,
  pt: `(acrescentar|acrescentem|adicionar|adicionem|juntar|pôr) (por favor|também)* que (posso|sei|sou|falo|tenho|ofereço); o meu (nome|apelido|sobrenome) (mudou|agora é|é agora) ~1; agora chamo me ~1`,
  nl: `(toevoegen|erbij zetten|voeg toe|zet erbij|voegen) (alstublieft|graag|ook|toe)* dat ik; mijn (naam|achternaam) is (nu|weer|veranderd|gewijzigd) ~1; ik heet (nu|weer|voortaan) ~1`,
  da: `(tilføje|tilføj|skrive på|skriv på) (venligst|gerne|også)* at jeg (kan|er|har|taler|også); mit (navn|efternavn) er (nu|blevet|ændret|igen) ~1; jeg hedder (nu|igen) ~1`,
  sv: `(lägga till|lägg till|skriva till|skriv till) (gärna|också|tack)* att jag (kan|är|har|talar|också); mitt (namn|efternamn) (är|har) (nu|ändrats|bytts|igen) ~1; jag heter (nu|numera|igen) ~1`,
  no: `(legge til|legg til|føye til|føy til|skrive på) (gjerne|også)* at jeg (kan|er|har|snakker|også); (navnet|etternavnet) mitt (er|har) (nå|endret seg|endret|igjen) ~1; jeg heter (nå|igjen) ~1`,
  pl: `(dodać|dodajcie|dopisać|dopiszcie) (proszę|też|jeszcze)* że (mogę|umiem|znam|jestem|mówię|potrafię); (moje)? nazwisko (się)? (zmieniło się|zmieniło|to teraz|brzmi teraz) ~1; nazywam się teraz ~1`,
  ru: `(добавить|добавьте|дописать|допишите) (пожалуйста|ещё|также)* что я (могу|умею|знаю|говорю|помогаю); (у меня)? (фамилия|моя фамилия) (теперь|изменилась|сменилась) ~1; меня теперь зовут ~1`,
};

/** What says only that a consent is withdrawn. */
const neutral: Readonly<Record<string, string>> = {
  en: `(i|we|hereby)* (withdraw|revoke|withdrew) (my|our) consent; (my)? consent is (hereby)? (withdrawn|revoked)`,
  de: `(hiermit|ich)* (widerrufe|ziehe) (ich|hiermit)* meine (einwilligung|zustimmung) (zurück)?`,
  fr: `(je|par la présente)* (retire|révoque) mon consentement`,
  es: `(por la presente)? (retiro|revoco) mi consentimiento`,
  it: `(ritiro|revoco) (il|il mio) consenso`,
  pt: `(retiro|revogo) o meu consentimento`,
  nl: `(ik|hierbij)* trek (ik|hierbij)* mijn toestemming (hierbij)? in`,
  da: `(jeg|hermed)* trækker (jeg|hermed)* (mit samtykke|samtykket) (hermed)? tilbage; (mit samtykke|samtykket) (er|trækkes) (hermed)? (trukket)? tilbage`,
  sv: `(jag|härmed)* (återkallar|drar tillbaka) (jag|härmed)* mitt samtycke; mitt samtycke (är|återkallas) (härmed)? (återkallat|tillbakadraget)?`,
  no: `(jeg|herved)* trekker (jeg|herved)* (samtykket mitt|mitt samtykke) (herved)? tilbake; (samtykket mitt|mitt samtykke) (er|trekkes) (herved)? (trukket)? tilbake`,
  pl: `(niniejszym)? (cofam|wycofuję) (moją|swoją)? zgodę`,
  ru: `(настоящим|я)* отзываю (своё|моё)? согласие`,
};

const rhythm: Readonly<Record<string, string>> = {
  en: `(space|spread) (them|these|it|the (mails|letters|messages)|your (mails|letters|messages)) out (a bit|a little|more)*`,
  de: `(in)? (größeren|grösseren|längeren|weiteren) abständen`,
  es: `(espaciar|espaciad|espacien|distanciar) (un poco|más|algo)* (los|las|vuestros|sus)? (mensajes|correos|cartas|envíos|propuestas)`,
  it: `(distanziare|diradare|diradate|distanziate) (un po|di più)* (le|i|gli)? (lettere|messaggi|mail|invii|proposte)`,
  pt: `(espaçar|espacem|distanciar) (um pouco|mais)* (as|os)? (mensagens|cartas|emails|envios|propostas)`,
  cs: `(jen|pouze|třeba)? jednou za (měsíc|čtvrt roku|čtvrtletí|půl roku|rok|dva měsíce|tři měsíce); (méně|míň|mín|méň) (často|často by)?; (stačí|stačilo by) (mi)? (jednou|jedenkrát) (za|do) (čtvrt roku|čtvrtletí|měsíc|půl roku|rok); (častěji|vícekrát)`,
  uk: `(рідше|частіше) ~1; (досить|вистачить) (раз|разу) (на|в) (місяць|квартал|рік)`,
  ro: `(mai rar|mai des) ~1; (îmi ajunge|ajunge) o dată (pe|la) (lună|trimestru|an|trei luni)`,
  hu: `(ritkábban|gyakrabban) ~1; elég (nekem)? (havonta|negyedévente|évente) (egyszer)?`,
  fi: `(harvemmin|useammin) ~1; (kerran|yksi) (kuussa|vuodessa|neljännesvuodessa) riittää`,
  tr: `(daha)? (seyrek|az sıklıkla|sık) ~1; (ayda|üç ayda|yılda) bir (kez|kere)? yeter`,
};

const wishesTold: PhraseTables = {
  leave,
  erase,
  block,
  done,
  resume,
  status,
  pause,
  correction,
  noted: lasting,
  notYet: lasting,
  update,
  neutral,
  rhythm,
};

/** The language with these wishes among its phrases. */
export const withWishes = (language: Language): Language => withPhrases(language, wishesTold);
