// Answers whose words alone would mislead: a yes made of two denials, a yes that tells how it came about, and what is asked of the place.

import type { Language } from '../language.ts';
import { type PhraseTables, withPhrases } from './sayings.ts';

/** "That I do not say no to": the denial of a no, with what it is said of in front. The bare "I do not say no" is neither. */
const litotes: Readonly<Record<string, string>> = {
  en: `(thats|that is)? (something|an offer|an invitation|one)? (i|you|one) (certainly|surely|really|simply|just|would)* (cant|cannot|cant possibly|couldnt|could not|wont|will not|wouldnt) (really|possibly|very well|well|ever|just)* (say no to|refuse|turn down|pass up) (that|this|it)? (either)?
    (i cant|i cannot|cant|cannot|wouldnt|couldnt) (really|honestly|possibly)* say (that)? (id mind|i would mind|i mind|i dont want to|i wouldnt like to|id not like to|i wouldnt want to) (i do|i would|id love to)?`,
  de: `(da|dazu) (sag|sage|werd|werde|würd|würde) ich (gewiss|sicher|bestimmt|wahrlich|wirklich|garantiert|natürlich|ganz|doch|mal)+ nicht nein (sagen)?
    (dazu|da) (sag|sage|kann|könnte|würde) ich nicht nein (sagen)?
    (ich)? (kann|könnte) (ja|nun|wirklich)* nicht (sagen|behaupten) (dass)? (ich|das) (es)? (nicht|nicht gern) (will|möchte|wollte|mag) (ich)? (will|doch|möchte)?`,
  fr: `(je)? ne (dirais|dirai|dis|saurais dire|vais pas dire|peux pas dire|peux dire) (certainement|sûrement|évidemment|bien sûr|vraiment)* (pas)? non (à (ça|cela|cette ~1|une telle ~1|pareille ~1)|merci d y)
    (je)? ne (peux|saurais) (vraiment)? (pas)? (refuser|dire non) (à)? (ça|cela|une telle ~1)
    je ne (peux|saurais) (pas)? dire que je (ne veux pas|n ai pas envie|ne voudrais pas) (je veux bien|j ai envie|je le veux)?`,
  es: `(a (eso|esto|algo así|una ~2|un ~2))? (no)? (le|les|te|os)? (no)? (voy a|puedo|podría|pienso|sabría|diré|digo) (decir)? que no (claro|desde luego)?
    (una|un) ~1 así no se (rechaza|puede rechazar|desprecia|deja pasar)
    a (eso|esto|algo así) no (le|les|te|os|se)* (digo|diré|voy a decir|puedo decir) (que)? no
    no (puedo|podría) decir que no (quiera|me apetezca|quisiera) (quiero|me apetece)?`,
  it: `(a)? (questo|una cosa così|un invito così|una proposta così|questa proposta) non (posso|potrei|so|saprei|dico|dirò|direi) (certo|proprio|mica|davvero)* (dire)? (di)? no
    (non)? (dico|dirò|direi|posso dire) (certo|mica|proprio)* (di)? no a (una (cosa|proposta)|un invito|questo|questa ~1) (così|simile|del genere)?
    non posso dire (che|di) non (voglia|volere|mi vada|vorrei) (voglio|lo voglio|mi va)?`,
  pt: `a (isso|isto|uma ~2|um ~2) (eu)? não (digo|direi|vou dizer|posso dizer|ia dizer) (que)? não
    não posso dizer que não (queira|quero|quisesse) (quero)?`,
  nl: `(daar|hier|daartegen) (zeg|kan|zou|ga) ik (zeker|echt|vast|natuurlijk|beslist|heus|toch|nou)* (geen|niet) nee (tegen|op|tegen zeggen|zeggen)
    (aan|tegen|op) (zoiets|dat|dit|zo n ~1|zo iets) (kan|zeg|zal) ik (zeker|echt)? (geen|niet) nee (zeggen)?
    (ik)? kan niet (zeggen|beweren) dat ik (het)? niet (wil|zou willen) (ik wil|ik wil wel|wel)?`,
  da: `(det|dertil|sådan noget|sådan et tilbud|den slags) siger (jeg|man) (sandelig|bestemt|da|jo|altså|slet|så|godt nok|virkelig|ganske)* ikke nej til
    (det|dertil) kan (jeg|man) (da|jo|ikke)* (godt)? sige nej til
    jeg kan ikke sige at jeg ikke (vil|har lyst) (jeg vil|det vil jeg)?`,
  sv: `(det|sånt|en sådan sak) (tackar|säger) (jag|man) (verkligen|sannerligen|ju|då|absolut|minsann|så klart)* inte nej till
    (det|sånt) kan (jag|man) (ju|verkligen)* inte (säga|tacka) nej till
    jag kan inte säga att jag inte vill (jag vill|det vill jag)?`,
  no: `(det|sånt|slikt) (sier|takker) (jeg|man|eg|æ) (slett|sannelig|jo|da|virkelig|så absolutt|absolutt)* (ikke|ikkje) nei (til|takk til)
    (det|sånt) kan (jeg|man|eg) (jo|da|virkelig)* (ikke|ikkje) si nei til
    jeg kan ikke si at jeg ikke vil (jeg vil|det vil jeg)?`,
  pl: `(na)? (to|coś takiego|taką propozycję|takie zaproszenie) (na pewno|przecież|oczywiście|z pewnością)* nie (powiem|mówię|mogę powiedzieć) nie
    (takiej ~1|takiemu ~1|temu) nie (odmówię|odmawiam|mogę odmówić|mogłabym odmówić|mógłbym odmówić); (takiej ~1|takiemu ~1) (się nie|nie) (się)? odmawia
    nie (mogę|mógłbym|mogłabym|da się) powiedzieć (że|żebym|żeby) nie (chcę|chciał|chciała|chciałbym|chciałabym|chce mi się) (chcę)?`,
  ru: `(от|на) (такого|этого|такой|такое|это|такие) (я)? (точно|конечно|уж|никогда)* не (откажусь|отказываются|отказываюсь|отказаться|скажу нет)
    (я)? не (могу|смогу|стану|буду) (этому|такому|вам)? (сказать|говорить) нет (этому|такому)?
    (я)? не могу сказать что (я)? не хочу (хочу)?; не могу отказать* ~2`,
};

/** "Nothing would please me more", "I see no reason to refuse": the most willing of all answers, in two denials. */
const gladly: Readonly<Record<string, string>> = {
  en: `nothing (would|could) (please|delight|suit|make) me (more|better|happier) ~3; (id|i would) like nothing (better|more); (i)? (can|could)? see no (good|earthly)? (reason|cause|grounds) (why i should|to|for me to) (refuse|decline|say no|object|turn (this|it|that|him|her|them) down); (i)? (dont|do not|cant|cannot) see (any|a) (good)? (reason|cause) (why i should|to|for me to) (refuse|decline|say no|object|turn (this|it|that|him|her|them) down)`,
  de: `nichts (täte|tät|würde|mache|würd|mach) ich lieber (tun|machen)?; nichts (würde|könnte|würd) mich mehr (freuen|erfreuen); (ich)? (sehe|seh|habe|hab|wüsste) (ich)? (auch|überhaupt)? (keinen|keinerlei|gar keinen) (grund|anlass) (das|dies|ihn|sie|da|dazu)? (abzulehnen|abzusagen|nein zu sagen|auszuschlagen)`,
  fr: `rien ne (me)? (ferait|saurait faire|pourrait faire) (plus|davantage) (de)? plaisir; rien ne me ferait plus plaisir; (je)? ne vois (vraiment)? (aucune|pas de|nulle) raison de (refuser|dire non|décliner)`,
  es: `nada me (haría|gustaría|daría|alegraría|apetecería) más (ilusión|feliz|placer|gusto)?; (no)? (veo|encuentro|tengo) (ninguna|ningún|razón|motivo)+ (alguna|alguno)? para (negarme|rechazarlo|rechazarla|decir (que)? no|rehusar)`,
  it: `(niente|nulla) mi (farebbe|renderebbe|darebbe) più (piacere|felice|gioia); non (vedo|ho) (nessun|alcun|alcuna|nessuna)? (motivo|ragione|ragioni|motivi) (di|per) (rifiutare|dire (di)? no|declinare)`,
  pt: `nada me (daria|faria|deixaria|agradaria) (mais|maior) (prazer|feliz|gosto)?; não vejo (nenhuma|qualquer)? (razão|motivo) (nenhum|algum|nenhuma|alguma)? para (recusar|dizer (que)? não|negar)`,
  nl: `niets (zou (ik)?|doe ik|lijkt me|liever)* (liever|me meer plezier doen|me blijer maken) (doen|willen|dan dat)?; niets liever (dan dat)?; (ik)? (zie|heb) (ik)? geen (enkele)? reden om (te weigeren|nee te zeggen|dat te weigeren|af te slaan)`,
  da: `(intet|ingenting) (ville|kunne) (glæde|fornøje|gøre) mig (mere|gladere); (jeg)? ser (jeg)? ingen (grund|anledning) til at (sige nej|afslå|takke nej)`,
  sv: `(inget|ingenting) (vore|skulle (vara|glädja|göra)) (mig)? (roligare|hellre|mer|gladare|trevligare); (jag)? ser (jag)? ingen (anledning|orsak|grund) (till)? att (tacka nej|säga nej|avböja)`,
  no: `(ingenting|intet) (ville|kunne) (gledet|glede|gjøre) meg (mer|gladere); (jeg)? ser (jeg)? ingen (grunn|anledning) til å (si nei|takke nei|avslå)`,
  pl: `nic (by)? (mnie|mi)? (by)? (bardziej)? (mnie|mi)? (bardziej|więcej)? nie (ucieszyło|ucieszy|sprawiłoby) (mi|mnie)? (bardziej|większej radości)?; nie widzę (żadnego)? (powodu|powodów) (żeby|aby|by) (odmówić|odmawiać|mówić nie)`,
  ru: `ничто (бы)? (меня)? не (обрадовало|порадовало|обрадует) (бы)? (меня)? (больше|так)?; (не вижу|нет) (никаких|никакой|ни одной)? (причин|причины|повода|оснований) (отказываться|отказаться|отказывать)`,
};

/** They give in, or have a word for the other that nobody has who does not come. */
const convinced: Readonly<Record<string, string>> = {
  en: `(ok|okay|well|alright)* (youve|you have|you) (got|convinced|persuaded|won) me (over|there)? $; (ok|okay)? (i give in|i surrender|you win) $; (please)? tell (him|her|them) (that)? (im (the one|bringing (the|a|some|cake|tea|wine|biscuits)|waiting|looking forward|free|wearing)|i am (the one|bringing (the|a|some)|waiting|looking forward|free)|ill (bring (the|a|some|cake|tea|wine|biscuits)|wear|be the one|put the kettle))`,
  de: `(na gut|gut|ok|okay|also)* (ihr habt|sie haben|du hast) mich (überredet|überzeugt|rumgekriegt|gewonnen) $; (na gut|gut|ok)* (überredet|überzeugt|ich gebe mich geschlagen|ich geb mich geschlagen) $; (sagt|sagen sie|sag|richtet|richten sie) (ihm|ihr|ihnen|der dame|dem herrn) (bitte|ruhig|mal|aus)* (aus)? (dass)? ich (der|die|das|(bringe|bring) (den|die|das|kuchen|kekse|wein|tee)|warte|freue mich|trage|habe zeit)`,
  fr: `(bon|ok|d accord|eh bien)* vous m avez (eu|eue|convaincu|convaincue|persuadé|persuadée) $; (bon)? (je me rends|je capitule|je craque) $; (dites|dis) (lui|leur) que (je (suis (celui|celle|le|la|libre)|l attends|viendrai|porterai)|j ((apporte|apporterai) (le|la|les|l|du|des|de la)|arrive|attends))`,
  es: `(bueno|vale|pues)* me (habéis|han|has|ha) convencido $; (bueno|vale)* me rindo $; (decidle|díganle|dile|dígale) que (yo)? (soy (el|la)|(llevo|llevaré|traigo|pongo) (el|la|los|las|yo|vino|sombrero|gafas)|espero|estoy libre)`,
  it: `(va bene|ok|e va bene)* mi (avete|hai|ha) (convinto|convinta) $; (va bene|ok)* mi arrendo $; (ditele|ditegli|dille|digli|le dica|gli dica) che (sono (quello|quella|il|la|libero|libera)|(porto|porterò) (il|la|i|le|lo|l|del|della)|aspetto)`,
  pt: `(pronto|ok|tá|está bem)* (você me convenceu|vocês me convenceram|convenceram me|convenceste me) $; (pronto|ok)* (rendo me|eu me rendo) $; (digam|diga|diz) (lhe)? (a ela|a ele|pra ela|pra ele)? que (eu)? (sou (o|a)|(levo|trago) (o|a|os|as|uns|um)|espero|estou livre); venha de lá (esse|essa|o|a|esses)`,
  nl: `(goed|ok|oké|nou)* (jullie hebben|u heeft|je hebt) (me|mij) (overtuigd|overgehaald|om) $; (ok|oké)* ik geef me gewonnen $; (zeg|zegt u) (hem|haar|ze) (maar|gerust|alvast)* dat ik (de (man|vrouw|dame|heer)|degene|het gebak|taart|koffie|op|uitkijk)`,
  da: `(ok|godt|nå)* (i|du) har (overtalt|overbevist) mig $; (ok)? jeg overgiver mig $; sig (gerne|bare|endelig)? til (ham|hende|dem) at jeg (er (ham|hende|den)|tager (kage|kaffe|vin) med|kommer|glæder mig|har (kage|kaffe))`,
  sv: `(ok|jaja)* ni har (övertalat|övertygat) mig $; (ok)? jag ger mig $; (säg|hälsa) (gärna|bara)? (till)? (honom|henne|dem) att jag (är (han|hon|den)|kommer|längtar|ser fram)`,
  no: `(ok|nå)* dere har (overtalt|overbevist) meg $; (ok)? jeg gir meg $; (si|hils) (gjerne|bare)? (til)? (ham|han|henne|dem) at jeg (er (han|hun|den)|kommer|gleder meg)`,
  pl: `(no dobrze|dobra|ok)* (przekonaliście|namówiliście|przekonali) mnie $; (no dobrze|dobra)* (dałem|dałam) się (namówić|przekonać) $; (proszę powiedzieć|powiedzcie) (panu|pani|mu|jej|im) że (czekam|to ja|jestem (ten|ta|tym|tą)|przyniosę|przyjdę|upiekę)`,
  ru: `(ладно|хорошо|ну)* (уговорили|убедили|сдаюсь) (меня)? $; (передайте|скажите) (ему|ей|им) что (я (тот|та|жду|принесу|буду|приду|свободна|свободен)|жду|чайник|пирог)`,
};

/** "I have nothing against it, no": the last word repeats the "nothing". */
const echoed: Readonly<Record<string, string>> = {
  en: `(ive|i have) (got)? (nothing|no objection|no objections|nothing at all) (against|to) (it|that|this|the idea|meeting (them|her|him))? no $; ^ (nothing|no objection) (against|to) (it|that|this|the idea) no $; no (ive|i have) (got)? (nothing|no objection|no objections) (against|to) (it|that|this|the idea) $; i (dont|do not|wouldnt|shouldnt) mind no $`,
  de: `(ich)? (hab|habe|hätte) (ich)? (da|gar|überhaupt|auch)* nichts dagegen (nein|nee) $; (nein|nee) (ich)? (hab|habe|hätte) (ich)? (da|gar|überhaupt|auch)* nichts dagegen $; nichts dagegen (nein|nee) $`,
  fr: `(je)? n ai (absolument)? rien contre (ça|cela|l idée|cette rencontre)? non $; non (je)? n ai (absolument)? rien contre (ça|cela|l idée|cette rencontre)? $; (ça|cela) ne me (dérange|gêne) pas non $; non (ça|cela) ne me (dérange|gêne) (pas|en rien|nullement) (du tout)? $`,
  es: `no tengo (nada|inconveniente|ningún inconveniente|ninguna objeción) (en contra|alguno)? no $; no no tengo (nada|inconveniente|ningún inconveniente) (en contra|alguno)? $; (a mí)? no me (importa|importaría) no $`,
  it: `non ho (niente|nulla) (in contrario|in contro|contro|da obiettare|da ridire) no $; no non ho (niente|nulla) (in contrario|contro|da obiettare|da ridire) $; non mi (dispiace|dispiacerebbe) no $`,
  pt: `não tenho (nada|qualquer objeção|nenhuma objeção|nada a opor) (contra|em contra)? não $; não não tenho (nada contra|nada a opor|nenhuma objeção) $; não me importo não $`,
  nl: `(ik)? heb (er|daar) (ik)? (niets|niks|helemaal niets) (op)? (tegen|tegen in te brengen) (nee|hoor|nee hoor) $; nee (ik)? heb (er|daar) (ik)? (niets|niks) (op)? tegen $; geen bezwaar nee $`,
  da: `(jeg)? har (jeg)? (intet|ikke noget|ingenting) imod det nej $; nej (jeg)? har (jeg)? (intet|ikke noget|ingenting) imod det $; det har jeg (ikke noget|intet) imod nej $; (nej|næ) det har jeg (ikke noget|intet) imod $`,
  sv: `(jag)? har (jag)? (inget|ingenting|inte något|inte nåt) (emot|mot) det nej $; nej (jag)? har (jag)? (inget|ingenting|inte något) (emot|mot) det $; det har jag (inget|ingenting|inte något) emot nej $; (nej|nä) det har jag (inget|ingenting|inte något) emot $`,
  no: `(jeg|eg|æ)? har (jeg|eg|æ)? (ingenting|ikke noe|ikkje noko|ikkje nokka|ikke noko|ingen ting) (imot|i mot|mot) det nei $; nei (jeg|eg|æ)? har (jeg|eg|æ)? (ingenting|ikke noe|ikkje noko|ikkje nokka) (imot|i mot|mot) det $; det har (jeg|eg|æ) (ingenting|ikke noe|ikkje noko) imot nei $; nei det har (jeg|eg) (ingenting|ikke noe|ikkje noko) imot $`,
  pl: `nie mam nic przeciwko (temu)? nie $; nie nie mam nic przeciwko (temu)? $; nie przeszkadza mi to nie $`,
  ru: `(я)? (ничего|совсем ничего)? не (имею)? (ничего)? против нет $; нет (я)? (ничего)? не (имею)? (ничего)? против $; нет не против $`,
};

/** Now the word is another one than it was: "now I am writing yes". */
const rewritten: Readonly<Record<string, string>> = {
  en: `(and|but|so)* (now|this time|today) (im|i am|i|ill|i will)? (writing|write|typing|type|saying|say|putting|put) yes; but my answer is yes; (but)? i (say|said|am saying) yes to (her|him|them|this|it)`,
  de: `(und|aber)* (jetzt|nun|heute|diesmal) (schreib|schreibe|sag|sage|tipp|tippe) ich (halt|eben|doch|einfach|also)* ja`,
  fr: `(et|mais|donc)* (maintenant|cette fois|là|aujourd hui) (j écris|je dis|je mets|je tape|j envoie) (donc)? (un)? oui`,
  es: `(y|pero|así que)* (ahora|hoy|esta vez) (escribo|digo|pongo|contesto) (que)? =sí; yo digo que =sí`,
  it: `(e|ma|quindi)* (adesso|ora|stavolta|oggi) (scrivo|dico|metto|rispondo) (di)? sì; io dico (di)? sì`,
  pt: `(e|mas)* (agora|hoje|desta vez) (escrevo|digo|respondo) (que)? sim; eu digo (que)? sim`,
  nl: `(en|maar)* (nu|nou|vandaag|deze keer) (schrijf|typ|zeg|tik) ik (toch|dus|gewoon)* ja`,
  da: `(og|men|så)* (nu|i dag|denne gang) (skriver|siger|taster) jeg (så|altså|bare)* ja; jeg siger ja`,
  sv: `(och|men|så)* (nu|i dag|den här gången) (skriver|säger) jag (alltså|bara|i stället)* ja; jag säger ja`,
  no: `(og|men|så)* (nå|i dag|denne gangen) (skriver|sier) jeg (altså|bare)* ja; jeg sier ja`,
  pl: `(a|i|ale)* (teraz|dziś|tym razem) (piszę|mówię|odpowiadam) tak; ja mówię tak`,
  ru: `(а|и|но)* (теперь|сейчас|сегодня) (пишу|говорю|отвечаю) да; я говорю да`,
};

/** Let them come; count on me; give them my address; I want to. */
const agreed: Readonly<Record<string, string>> = {
  en: `(oh|well|then)* let (him|her|them) come (round|over|along|by|then|in|please|too)* $; (please)? tell (him|her|them) (that)? (the|my|our) (gate|door|house|bell) (is|has) ~1`,
  de: `(dann|na)* soll (er|sie) (halt|ruhig|doch|nur|mal)* (kommen|vorbeikommen); (er|sie) soll (halt|ruhig|doch|nur|mal)* (kommen|vorbeikommen); (ihr|sie) (könnt|können) (mit mir|auf mich) (rechnen|zählen); rechnet mit mir; zählt auf mich
    (ihrem|eurem|dem|diesem) (vorschlag|angebot|ansinnen) (stimme|stimm) ich (gern|gerne|hiermit|sehr|herzlich)* zu; (hiermit)? stimme ich (ihrem|eurem|dem|diesem) (vorschlag|angebot) (gern|gerne|hiermit|herzlich)* zu; ich stimme (ihrem|eurem|dem|diesem) (vorschlag|angebot) (gern|gerne|hiermit|herzlich)* zu`,
  fr: `(alors|eh bien|et bien)* qu (elle|il) vienne (donc)?; (vous (pouvez|pourrez)|tu peux) compter sur moi; comptez sur moi; comptez moi (dedans|parmi ~1)`,
  es: `(pues|entonces)* que venga (pues|cuando quiera|ya)*; (pueden|podéis|puedes|puede) contar conmigo; (dale|dadle|denle|déle) mi (correo|número|teléfono|dirección|email|móvil|contacto); acepto (con (agrado|gusto|mucho gusto|placer)|encantado|encantada) (conocer a)?; acepto conocer a; (me)? (declaro|manifiesto) conforme`,
  it: `(e|allora|ma)* che venga (pure|dunque)?; (potete|può|puoi) contare su di me; accetto (con piacere|volentieri|ben volentieri) (di|l)`,
  pt: `(pois|então)* (que venha|venha (ele|ela)) (então|daí)?; (conte|conta|podem contar|pode contar|podes contar) comigo; aceito (com (gosto|prazer|agrado)|de bom grado) (conhecer)?`,
  nl: `laat (hem|haar|ze) (maar|gerust|dan)* (komen|langskomen); (u|je|jullie)? (kunt|kan|kunnen)? (reken|rekenen) (maar|gerust)* op mij; op mij (kan|kun|kunt|kunnen) (je|u|jullie) rekenen`,
  da: `lad (ham|hende|dem) (bare|endelig|så|da)* komme; (i|du) kan regne med mig; regn med mig`,
  sv: `låt (honom|henne|dem) (bara|då)* komma; (ni|du) kan räkna med mig; räkna (gärna)? med mig`,
  no: `la (ham|han|henne|dem) (bare|da)* komme; (dere|du) kan regne med meg; regn med meg`,
  pl: `(to|no)* niech (przyjdzie|przychodzi|przyjedzie|wpadnie) (więc)?; (proszę|możecie|można|mogą państwo) (na mnie)? liczyć (na mnie)?; ^ chcę $; poproszę o kontakt`,
  ru: `(что ж|ну)* пусть (приходит|приедет|приезжает|придёт|заходит|звонит|пишет); (можете|можно)? (рассчитывайте|рассчитывать) на меня`,
};

/** Asked of nobody: "who am I to refuse", "if not now, when". */
const rhetorical: Readonly<Record<string, string>> = {
  en: `how could i (not|refuse|say no|decline|resist)+ ~1 $; (and|but|well)* who am i to (refuse|say no|argue|object|turn (this|that|it|him|her|them) down|turn down) ((to|with|a|an) ~8 $)?; (and|but|well|because)* if not now (then)? when; when if not now`,
  de: `wie (könnte|kann) ich (da|das)? (nicht|nein sagen|ablehnen|widerstehen) $; wer bin ich (denn|schon)? (dass ich|um|das|so etwas|da)* (da|das|ihn|sie)? (nein (sage|sag|zu sagen)|ablehne|abzulehnen|absage|auszuschlagen); wann (denn)? wenn nicht jetzt; wenn nicht jetzt wann (dann)?; (tja|naja|na|ach)+ (warum|wieso) (eigentlich)? nicht`,
  fr: `comment ne pas (accepter|dire oui|craquer|vouloir) $; comment (pourrais je|puis je|voulez vous que je) (refuser|résister|dire non) $; qui suis je pour (refuser|dire non|décliner|m y opposer) ((à|au|un|une|cette|ce) ~8 $)?; (et|mais)* si ce n est (pas)? maintenant (c est|ce sera|alors)* quand; si (pas)? maintenant quand; sinon maintenant quand`,
  es: `cómo (no (voy a querer|iba a querer|aceptar)|(voy a|podría|iba a) (negarme|decir que no|rechazarlo)) $; quién soy yo para (decir (que)? no|negarme|rechazar|rehusar|decirle que no) ((a|al|un|una) ~8 $)?; quien soy yo para (decir (que)? no|negarme|rechazar|rehusar); (pero|y|porque)* si no es ahora (entonces)? cuándo; si no ahora cuándo`,
  it: `come (potrei|posso|faccio a) (rifiutare|dire di no|non accettare) $; chi sono io per (rifiutare|dire (di)? no|oppormi|tirarmi indietro) ((a|ad|al|alla|all|un|una) ~8 $)?; (ma|e|perché)* se non (è)? (ora|adesso) quando (mai)?`,
  pt: `como (poderia|podia|posso|ia) (eu)? (recusar|dizer que não|não aceitar) $; quem sou eu para (recusar|dizer (que)? não|negar|rejeitar); (mas|e|porque)* se não (for|é)? agora (é|então)* quando`,
  nl: `hoe (zou|kan|kon) ik (dat|daar)? (nee (op|tegen) zeggen|weigeren|nee zeggen|niet) $; wie ben ik (nou)? (om|dat ik) (dat|daar|dit|hem|haar|het)? (nee (tegen)? (te zeggen|zeg)|te weigeren|weiger|af te slaan|afsla); (want|maar|en)* als (het)? niet nu (is)? wanneer (dan|wel)*; wanneer (anders|dan) als (het)? niet nu (is)?; (tja|ach|och|nou)+ waarom (ook|eigenlijk)? niet`,
  da: `hvordan (kunne|skulle|kan) jeg (dog)? (sige nej|afslå|andet) $; hvem er jeg (til at|at|der|som) (skulle)? (sige nej|afslå|takke nej); (men|og|for)* hvis ikke nu hvornår (så)?; (tja|nå|ja|jo|åh)+ hvorfor (egentlig)? ikke`,
  sv: `hur (skulle|kan) jag (kunna)? (tacka nej|säga nej|annat) $; vem är jag (att|som) (ska|skulle)? (säga|säger|tacka|tackar) nej; (men|och|för)* om inte nu när (då)?; (tja|nja|ja|jo|äh|ah|öh|jaha)+ varför (egentligen)? inte; (ja|jo|jaa)? varför (egentligen)? inte`,
  no: `hvordan (kunne|skulle|kan) jeg (vel)? (si nei|takke nei|annet) $; hvem er jeg (til å|å|som) (skulle)? (si|sier) nei; (men|og|for)* hvis ikke nå når (da)?; om ikke nå når (da)?; (tja|nja|nå|ja|jo|åh)+ (hvorfor|koffor|kvifor) (egentlig)? (ikke|ikkje)`,
  pl: `jak (mógłbym|mogłabym|mogę|tu) (odmówić|nie przyjąć|powiedzieć nie) $; (kim|kimże) (ja)? jestem (żeby|by|żebym|bym) (odmówić|odmawiać|odmówił|odmówiła|mówić nie); kimże jestem (żeby|by) (odmówić|odmawiać); (ale|bo|a)* (jak|jeśli|jeżeli) nie teraz to kiedy; kiedy jak nie teraz`,
  ru: `как (я)? (могу|тут|можно) (отказаться|отказать|не согласиться) $; кто я (такой|такая)? чтобы (отказываться|отказаться|отказывать|отказать|говорить нет|возражать); (но|и|а|ведь)* если не сейчас (то)? когда (же)?; когда (же)? если не сейчас`,
};

/** What was wanted first, the place and the hour, what ails, and the companion who stays at home: none of it answers. */
const neutral: Readonly<Record<string, string>> = {
  fi: `(mikä|milloin|missä|kuka) vain; menköön (nyt|vaan|sitten)*`,
  ro: `doar că`,
  en: `(normally|usually|generally|as a rule) i (would)? (say no|said no|refuse|decline) (to (this|these|such|that))?; ive said no (once|twice|~2 times) (this year|before)?; (first|at first|originally)? i (had|have)? (first|at first|originally|already)* (wrote|written|typed|put) no (first|at first|then)?; (then)? i (deleted|erased|rubbed out|scratched out) it
    before i (can)? (change|lose) my (mind|nerve); (it|that|this|its|thats)? (is|s)? not (quite|exactly|at all)* the same (thing|at all)* (you know|is it)?
    (but|and|only|just|though)* (please)? (preferably|ideally|rather|best|if possible)* (somewhere|some place|anywhere|a place|at a place) (with|without|that|near|close|on|in|at|quiet|flat|warm|central|i can|where) ~6 $
    (but|just|only|please)* nowhere (with|too|that|noisy|loud|crowded) ~5 $
    (but|and|only|just|though)* (preferably|ideally|rather|best|if possible)+ (in|at|on|near|outside|outdoors|indoors|inside|the ground floor|mornings|afternoons|evenings) ~6 $
    (and|but)* (please)? not (in|at) (a|an|the|any)? (noisy|loud|busy|crowded)* (café|cafe|pub|bar|restaurant|place) ~4 $
    ^ (can|could|would|should|shall|do) i (now)? $
    (because|as|since)? i (walk|am|get about|go) (with|on|in) (a|my)? (stick|cane|crutches|frame|walker|rollator|zimmer|wheelchair); i (wear|have|need|use) (a|my|two)? (hearing aid|hearing aids|wheelchair|crutches|walker); hearing aid $
    (but|only|just)* without (him|her|my ~1|the ~1) (of course|though)? $; provided (that)? (she|he|they|the other person) (also|too)? (agrees|consents|wants|is willing|wants it|likes to)+ (too|as well|also)?`,
  de: `(ich)? (hab|habe|hatte)? (ich)? (erst|zuerst|zunächst|eigentlich|schon)* (nein) (geschrieben|getippt|gesagt); (erst|zuerst|zunächst) (schrieb|tippte|sagte|wollte) ich nein (schreiben|sagen)?; bevor (ich)? (ichs|es|ich es)? mir (es|das)? anders überlege; bevor ichs mir anders überlege; schnell (abschicken|absenden|weg damit)
    (das|es)? ist (ja|doch|nun mal|nämlich|auch)* nicht (ganz|genau)? (dasselbe|das gleiche|das selbe)
    ((aber|und|nur)+ (bitte|gern|gerne|wenn möglich)* (am liebsten|lieber|möglichst|vorzugsweise|am besten)*|(am liebsten|lieber|möglichst|vorzugsweise|am besten)+) (irgendwo|wo|an einem|in einem|in einer|im erdgeschoss|drinnen|draußen|vormittags|nachmittags|abends|morgens|mittags|in der nähe) (mit|ohne|wo)? ~6 $
    (aber|und|nur|bitte)* (irgendwo|an einem ort) (mit|ohne|wo|in der nähe) ~6 $; (aber|nur|und)* (nur)? (wenn|wenns|falls|falls es) (es|das|s)? (auch)? (vormittags|nachmittags|abends|morgens|mittags|tagsüber|am (vormittag|nachmittag|abend|morgen)|werktags|unter der woche) (geht|passt|ist|sein kann|möglich ist|klappt)
    (und|aber)* (bitte)? nicht (in|im) (einem|einer|so)? (lauten|vollen|lauter|voller)? (café|cafe|kneipe|lokal|restaurant|bar|gasthaus|keller) ~4 $
    (denn|weil|da)? ich (gehe|geh|laufe|bin|sitze|hab|habe|trage|trag|brauche) (am|mit|im|an|auf|ein|einen|zwei)* (stock|krücken|rollator|rollstuhl|hörgerät|hörgeräte|gehhilfe|gehstock) (angewiesen)?; (hörgerät|hörgeräte) $
    (aber|nur|und)* (bitte)? ohne (ihn|sie|meinen mann|meine frau|den mann|die frau) $; (vorausgesetzt|sofern|wenn|falls) (sie|er|die andere person|die dame|der herr) (ebenfalls|auch|damit|selbst|das)* (zustimmt|einverstanden ist|will|möchte|einwilligt)`,
  fr: `(j|je)? (ai|avais) (d abord|déjà|presque)* (écrit|tapé|mis|dit) non (d abord)?; (puis|et)? (je l ai|j ai)? (effacé|supprimé)+; avant (de|que je ne|que je) (changer|change|me raviser) (d avis)?
    (ce|c) n est (vraiment|pas|tout à fait|du tout)* (la même chose|pareil)
    (mais|et)* (de préférence|plutôt|si possible|idéalement|de préférence|juste)+ (au rez|dans|à|au|en|quelque part|un endroit|le matin|l après midi|le soir|près|dehors|chez) (sans|avec|où)? ~6 $; (mais|et)* (quelque part|un endroit|dans un endroit|dans un lieu) (sans|avec|où|calme|accessible|près) ~6 $
    (car|parce que)? je (marche|suis|me déplace|porte|vis) (avec|en|une|un|des|à)* (canne|béquilles|fauteuil|fauteuil roulant|déambulateur|appareil auditif|appareils auditifs|prothèse auditive); (mais)? (le matin|l après midi|le soir) (de préférence|seulement|uniquement|plutôt)+
    (mais)? sans (lui|elle|mon mari|ma femme) $; (à condition|pourvu|pour peu) (que|qu) (elle|il|la personne|l autre|l autre personne|madame|monsieur) (le veuille|soit d accord|accepte|y consente|consente|soit partante|soit partant) (aussi|également)?`,
  es: `(asegúrense|aseguraos|asegúrese|procuren|procurad) (de)? que no me (presenten|presentéis|vuelvan a presentar|presente) (más)? a nadie (más)?; (primero|al principio)? (escribí|había escrito|puse|había puesto|escribo) que no (primero)?; (y|luego|después)* lo (borré|he borrado); antes de (que)? (me)? (arrepienta|arrepentirme|cambiar de idea|cambie de idea)
    no (es|son|era) (exactamente|para nada)? (lo mismo|la misma cosa|igual); (pero|y|aunque)* (mejor|preferiblemente|a ser posible|preferentemente|si puede ser|de preferencia)+ (en|a|por|cerca|donde|sin|fuera|de) (un sitio|algún sitio|un lugar)? (sin|con)? ~6 $
    (pero|y)* (en)? (algún sitio|un sitio|un lugar|algún lugar) (sin|con|donde|tranquilo|accesible|cerca) ~6 $
    (que|porque|ya que)? (llevo|uso|voy|ando|camino|estoy) (con|en|un|una|dos)* (audífono|audífonos|bastón|muletas|andador|silla de ruedas)
    (pero)? sin (él|ella|mi marido|mi mujer) $; siempre (que|y cuando) (a)? (él|ella|la otra persona|esa persona|la señora|el señor) (también|le|lo|quiera|consienta|acepte|esté de acuerdo|lo desee|le parezca bien)+ (también)?
    no (hombre|mujer)? si al final (me|nos|vais|van|voy) ~5`,
  it: `(di solito|normalmente) (dico|direi) (di)? no; (di solito|normalmente) rifiuto; (prima|all inizio|avevo)* (avevo)? (scritto|digitato) (di)? no (prima)?; (poi|e)* (l ho)? cancellato; prima (che|di) (ci ripensi|ripensarci|cambi idea|cambiare idea)
    non è (proprio|esattamente|certo|mica)* (la stessa cosa|lo stesso|uguale); (ma|e)* (preferibilmente|possibilmente|meglio|magari|se possibile|meglio se)+ (in|a|al|di|nel|nella|un posto|vicino|da qualche parte|senza|la mattina|il pomeriggio) (senza|con|dove)? ~6 $
    (ma|e)* (in)? (un posto|un luogo|qualche posto) (senza|con|dove|tranquillo|accessibile|vicino) ~6 $
    (perché)? (porto|cammino|uso|sono|ho) (l|il|un|con|in|il mio|col)* (apparecchio acustico|apparecchio|bastone|stampelle|deambulatore|sedia a rotelle|carrozzina)
    (ma)? senza (di)? (lui|lei|mio marito|mia moglie) $; (purché|a patto che|sempre che|a condizione che) (anche)? (lei|lui|l altra persona|la persona|la signora|il signore) (anche|lo)* (voglia|sia d accord*|acconsenta|accetti|desideri) (anche|pure)?`,
  pt: `(normalmente|geralmente|costumo|por norma) (digo|dizer|diria) (que)? não; (normalmente|geralmente) recuso; (primeiro|antes)? (escrevi|tinha escrito|ia escrever) que não (primeiro)?; (depois|e)* apaguei; antes que (me arrependa|mude de ideias|mude de ideia); não (é|são|era) (bem|exatamente)? (a mesma coisa|o mesmo|igual)
    (mas|e)* (de preferência|preferencialmente|se possível|melhor)+ (num|numa|em|no|na|de|perto|à|ao|sem|onde) (sítio|lugar|local)? (sem|com|onde)? ~6 $; (mas|e)* (num|em algum|algum) (sítio|lugar) (sem|com|onde|calmo|sossegado|acessível|perto) ~6 $
    (porque|que)? (uso|ando|estou|tenho|caminho) (um|de|em|com|uma)* (aparelho auditivo|bengala|muletas|andarilho|cadeira de rodas)
    (mas)? sem (ele|ela|o meu marido|a minha mulher) $; desde que (ela|ele|a outra pessoa|essa pessoa|a senhora|o senhor) (também|queira|aceite|concorde|esteja de acordo|consinta)+ (também)?`,
  nl: `(normaal|meestal|gewoonlijk|doorgaans) (zeg|weiger) ik (hier|daar|zoiets)? (nee (op|tegen)?)? (zoiets|dit soort dingen)?; (ik)? (had|heb)? (ik)? (eerst|al|bijna)* nee (geschreven|getypt|gezegd|ingetikt); (eerst)? (schreef|typte) ik (eerst)? nee; (toen|en|weer)* gewist; voor(dat)? ik (me|mij)? (bedenk|van gedachten verander); voordat ik me bedenk
    (dat|het) is (toch|echt|natuurlijk)* niet (helemaal|precies)? (hetzelfde|het zelfde)
    ((maar|en|wel)+ (graag|als het kan)* (liefst|het liefst|liever|bij voorkeur)*|(liefst|het liefst|liever|bij voorkeur)+) (ergens|in|op|bij|buiten|binnen|een plek|een plaats|s ochtends|s middags|s avonds|overdag) (met|zonder|waar)? ~6 $; (maar|en)* (ergens|een plek|een plaats) (met|zonder|waar|rustig|in de buurt) ~6 $
    (want|omdat)? ik (loop|ga|zit|heb|draag|ben) (met|in|een|op|aan)* (rollator|stok|wandelstok|krukken|rolstoel|gehoorapparaat|hoorapparaat|gehoorapparaten)
    (maar)? zonder (hem|haar|mijn man|mijn vrouw) $; (mits|als|op voorwaarde dat) (zij|ze|hij|die persoon|de ander|mevrouw|meneer) (ook|dat|het)* (wil|akkoord gaat|instemt|akkoord is|ermee instemt)`,
  da: `(normalt|plejer|som regel) (siger|takker|jeg) (jeg|at sige)? nej (til (den slags|sådan noget))?; (først)? (skrev|tastede) jeg (først)? nej (først)?; (jeg)? (havde|har)? (først)? skrevet nej; (så|og)* slettede (jeg)? det; slettede det; (inden|før) jeg (fortryder|ombestemmer mig|skifter mening)
    det er (jo|da|altså)* ikke (helt|det|lige)* samme (ting|sag)?
    ((men|og|bare)+ (helst|gerne|hellere|allerhelst|meget gerne)+|(helst|allerhelst)+) (et|ét|på|i|ude|inde|hjemme|nær|om (formiddagen|eftermiddagen|aftenen|morgenen)) (sted|roligt sted)? (med|uden|hvor)? ~6 $; (men|og|bare)* et sted (med|uden|hvor) ~6 $
    (for|fordi|da)? jeg (går|bruger|har|sidder|er) (med|i|på|et|en)* (stok|rollator|krykker|kørestol|høreapparat|høreapparater)
    (men)? uden (ham|hende|min mand|min kone) $; (hvis|såfremt|forudsat at) (hun|han|vedkommende) (også)? (vil|gerne vil|er med på det|siger ja|ønsker det)+ (også)?`,
  sv: `(normalt|vanligtvis|i regel|annars) (säger|tackar) jag nej (till sånt)?; (jag)? brukar (säga|tacka) nej (till sånt)?; (jag)? (bad|ber|frågade) om
    (först)? (skrev|skrivit) jag (först)? nej (först)?; (jag)? (hade|har)? (först)? skrivit nej; (sen|så|och)* (raderade|suddade) (jag)? (det)? (ut)?; innan jag (ångrar mig|ändrar mig|hinner ångra mig)
    det är (ju|väl|faktiskt)* inte (riktigt|alls)? samma (sak|grej)
    ((men|och|bara)+ (helst|gärna|hellre|allra helst)+|(helst|allra helst)+) (någonstans|nånstans|på|i|ett|ute|inne|hemma|nära|på (förmiddagen|eftermiddagen|kvällen|morgonen)) (ställe|lugnt ställe)? (med|utan|där)? ~6 $; (men|och|bara)* (någonstans|nånstans|ett ställe) (med|utan|där|lugnt) ~6 $
    (för|eftersom)? jag (går|använder|har|sitter|är) (med|i|på|ett|en)* (käpp|rullator|kryckor|rullstol|hörapparat|hörapparater)
    (men)? utan (honom|henne|min man|min fru) $; (om|förutsatt att|såvida) (hon|han|personen) (också|även)? (vill|går med på det|samtycker|säger ja|är med på det)+ (också)?`,
  no: `(normalt|vanligvis|som regel|ellers) (sier|takker) jeg nei (til slikt|til sånt)?; (jeg)? pleier å (si|takke) nei (til slikt|til sånt)?; (først)? (skrev|skreiv) (jeg|eg) (først)? nei (først)?; (jeg)? (hadde|har)? (først)? skrevet nei; (så|og)* slettet (jeg)? det; slettet det; før jeg (angrer|ombestemmer meg|skifter mening)
    det er (jo|da|vel)* (ikke|ikkje) (helt|det|akkurat)* samme (ting|sak)?
    ((men|og|bare)+ (helst|gjerne|heller|aller helst)+|(helst|aller helst)+) (et|på|i|ute|inne|hjemme|nær|om (formiddagen|ettermiddagen|kvelden|morgenen)) (sted|rolig sted)? (med|uten|hvor|der)? ~6 $; (men|og|bare)* et sted (med|uten|hvor|der) ~6 $
    (for|fordi|siden)? (jeg|eg) (går|bruker|har|sitter|er) (med|i|på|et|en|ei)* (stokk|rullator|krykker|rullestol|høreapparat|høreapparater)
    (men)? uten (ham|han|henne|mannen min|kona mi) $; (hvis|dersom|forutsatt at) (hun|han|vedkommende) (også)? (vil|er med på det|samtykker|sier ja)+ (også)?`,
  pl: `(dopilnować|zadbać|dopilnujcie|zadbajcie) (o to)? (żeby|aby) (mnie|więcej|już|nigdy|nie)+ (poznawano|poznawać|zapoznawano|przedstawiano|łączono) (więcej|już)? z nikim; (zwykle|zazwyczaj|normalnie|na ogół) (odmawiam|mówię nie); (najpierw|na początku)? (napisałem|napisałam|pisałem|pisałam) (najpierw)? (że)? nie (najpierw)?; (potem|i|a)* (skasowałem|skasowałam|usunąłem|usunęłam) (to)?; zanim (się)? (rozmyślę|zmienię zdanie)
    to (przecież|jednak|wcale)* nie (jest)? (to samo|to samo przecież)
    (ale|i|tylko)* (najlepiej|najchętniej|raczej|w miarę możliwości|jeśli można)+ (gdzieś|w|na|u|bez|rano|po południu|wieczorem|blisko|tam) (bez|z|gdzie)? ~6 $; (ale|i|tylko)* gdzieś (bez|z|gdzie|blisko|w spokojnym) ~6 $
    (bo|ponieważ)? (chodzę|jeżdżę|noszę|mam|używam) (o|na|z|przy)* (lasce|kulach|wózku|wózku inwalidzkim|aparat słuchowy|balkoniku|laską)
    (ale)? bez (niego|niej|mojego męża|męża|żony) $; (pod warunkiem że|o ile|jeśli) (ona|on|ta osoba|ta pani|ten pan) (też|również)? (chce|się zgadza|zgodzi się|się zgodzi|wyrazi zgodę)+ (też|również)?`,
  ru: `(обычно|как правило|вообще то) (я)? (отказываюсь|отказываю|говорю нет); (сначала|сперва)? (написал|написала|писал|писала) (сначала)? нет; (потом|и)* (стёр|стерла|удалил|удалила) (это)?; пока (я)? не (передумал|передумала)
    это (же|ведь|всё таки)* не (одно и то же|то же самое|одно и тоже)
    (но|только|и)* (желательно|лучше|лучше бы|по возможности|предпочтительно)+ (где|где то|где нибудь|в|на|у|без|утром|днём|вечером|там) (без|с|где)? ~6 $; (но|только|и)* (где нибудь|где то) (без|с|где|потише|поближе|рядом) ~6 $
    (потому что|так как)? (я)? (у меня|хожу|ношу|передвигаюсь) (с|на|в)* (слуховой аппарат|палочкой|костылях|ходунками|коляске|тростью)
    (но|только)? без (него|неё|мужа|жены) $; (если|при условии что) (она|он|этот человек) (тоже)? (согласна|согласен|не против|хочет|захочет|согласится)+ (тоже)?`,
};

/** "Ja nej": it says neither. */
const hedge: Readonly<Record<string, string>> = {
  da: `^ (ja|jo|jaa|joh) (nej|næ) $`,
  sv: `^ (ja|jo|jaa|joo) (nej|nä|nää) $`,
  no: `^ (ja|jo|jaa|joa) (nei|nai|næ) $`,
  de: `^ (ja|jo) (nein|nee) $`,
};

const joined = (...tables: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> => {
  const codes = new Set(tables.flatMap((table) => Object.keys(table)));
  return Object.fromEntries(
    [...codes].map((code) => [code, tables.map((table) => table[code] ?? '').join('\n')]),
  );
};

/** What follows an unstressed "si" is a condition. */
const condition: Readonly<Record<string, string>> = {
  fr: `si (elle|il|on|vous)`,
};

const answers: PhraseTables = {
  condition,
  agree: joined(litotes, gladly, echoed, rewritten, convinced, agreed),
  rhetorical,
  neutral,
  hedge,
};

/** The language with these answers among its phrases. */
export const withAnswers = (language: Language): Language => withPhrases(language, answers);
