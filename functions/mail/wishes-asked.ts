// Questions about the service to which there is one known answer: who reads, how often, when next, who organises, why we ask.
import type { Topic } from '../core/letter.ts';
import { pattern, sentences } from './wishes-words.ts';

const asked: readonly (readonly [Topic, RegExp])[] = [
  [
    'who-reads',
    pattern(
      '(?:is (?:it|this|that)|are you|is there) (?:just |only |really |actually )*(?:a |an )?(?:real )?(?:person|human(?: being)?|machine|computer|robot|program|bot|a\\.?i\\.?) or (?:just |only )?(?:a |an )?(?:\\p{L}+ )?(?:person|human(?: being)?|machine|computer|robot|program|bot|a\\.?i\\.?)',
      '(?:ein(?:e)? )?(?:maschine|computer|roboter|programm|mensch|ki) oder (?:ein(?:e)? )?(?:\\p{L}+ )?(?:maschine|computer|roboter|programm|mensch|ki)',
      '(?:une? )?(?:machine|ordinateur|robot|programme|humaine?|personne|ia) ou (?:une? )?(?:\\p{L}+ )?(?:machine|ordinateur|robot|programme|humaine?|personne|ia)',
      '(?:una? )?(?:máquina|ordenador|robot|programa|persona|human[oa]|ia) o (?:una? )?(?:\\p{L}+ )?(?:máquina|ordenador|robot|programa|persona|human[oa]|ia)',
      'who (?:else )?(?:(?:is going to|will|would|actually|really|can|could|gets to) )*(?:reads?|sees?) (?:my \\p{L}+|what i (?:\\p{L}+ )?(?:write|wrote|say|said|written|told you))',
      'wer (?:alles )?(?:wird |kann |darf )?(?:liest|sieht)?(?: denn| eigentlich| alles)?,? ?(?:meine \\p{L}+|was ich (?:geschrieben|schreibe|erzählt|sage)[^?.]{0,20})(?: lesen| sehen)?',
      '(?:gebt|geben|gibt) (?:ihr|sie|man) meine? (?:\\p{L}+ )?(?:adresse|anschrift|daten|namen?|e-?mail\\p{L}*) (?:\\p{L}+ )?weiter|(?:meine? |die )(?:adresse|anschrift|daten|name) (?:\\p{L}+ ){0,3}(?:nicht )?weiter(?:ge)?(?:geben|gegeben|gebt)',
      '(?:do|will|would) you (?:really |ever )*(?:share|give (?:away|out)?|pass on|tell anyone|hand out|show) my (?:e-?mail |home |postal )?(?:address|name|data|number)(?: (?:on|out|away))?|(?:is|will) my (?:e-?mail |home )?(?:address|name|data|number) (?:be |really |ever |not )*(?:shared|passed on|given|shown|told)',
      '(?:donnez|transmettez|partagez|communiquez)-vous (?:vraiment )?(?:mon|mes|ma) (?:adresse|nom|données|coordonnées|courriel)|(?:mon adresse|mon nom|mes données) (?:est|sont|sera|seront)(?:-(?:elle|elles|il))? (?:\\p{L}+ )?(?:transmis|donné|partagé|communiqué)\\p{L}*',
      '(?:dais|dan|daréis|compartís|comparten|pasáis|pasan) (?:a alguien )?(?:mi|mis) (?:dirección|nombre|datos|correo)|(?:se comparte|se da|se pasa) mi (?:dirección|correo|nombre)',
      'qui (?:d.autre )?(?:va |pourra |peut |donc )*(?:lire|voir|lit|voit) (?:mes \\p{L}+|ma \\p{L}+|mon \\p{L}+|ce que j.(?:ai \\p{L}+|écris))',
      'quién (?:más )?(?:va a |podrá |puede )?(?:leer|ver|lee|ve) (?:mis \\p{L}+|mi \\p{L}+|lo que (?:he \\p{L}+|escrib\\p{L}+))',
    ),
  ],
  [
    'how-often',
    pattern(
      'how (?:often|many (?:letters|mails|e-?mails)) (?:do|will|would|are|does) (?:you|i|we|it)(?: \\p{L}+){0,3} (?:write|get|mail|e-?mail|send|receive|expect|writing)',
      'wie (?:oft|häufig|viele? (?:briefe|mails|post)) (?:schreibt|bekomme|meldet|kommt|kommen|schickt|erhalte)',
      '(?:à quelle fréquence|tous les combien|combien de (?:lettres|mails)) (?:est-ce que )?(?:vous )?(?:m.)?(?:écri\\p{L}*|recev\\p{L}*|vais-je|envoy\\p{L}*|vous)|vous écrivez (?:souvent|tous les combien)',
      '(?:cada cuánto|con qué frecuencia|cuántas cartas) (?:me )?(?:escrib\\p{L}*|recib\\p{L}*|mand\\p{L}*|envi\\p{L}*|voy)',
    ),
  ],
  [
    'when-next',
    pattern(
      'when (?:(?:does|do|will|is|can|should|would) )?(?:(?:the|my|your) next (?:letter|mail|message|one) |i (?:next )?hear(?: from you)?|(?:you|i) (?:be )?(?:ask(?:ed)?|write|hear)|(?:the|my|your) next (?:letter|mail|message))|when the next (?:letter|mail|message) (?:comes|arrives|is)|how long (?:(?:do|will|must|should|have) )?(?:(?:i|we) )?(?:have to |need to )?(?:wait )?(?:un)?(?:til|till|before) (?:(?:do |can |will )?(?:i|we) (?:hear|get|know|meet|learn)|(?:it|this|the (?:next|first) round) (?:starts|begins|is))',
      'wann (?:kommt|erhalte ich|bekomme ich|ist) (?:denn |eigentlich )?(?:der|den|die|das) nächste\\p{L}* (?:brief|post|mail|nachricht)|wann (?:fragt|meldet|schreibt) ihr(?: mich| euch| mir)?|wann der nächste brief kommt|wie lange (?:dauert (?:es|das)|muss ich (?:noch )?warten),? (?:denn |noch )?bis (?:ich|es|etwas|jemand|die)|ist da (?:inzwischen|schon|mittlerweile) (?:jemand|wer)|(?:sucht|findet) ihr (?:denn |eigentlich |überhaupt )*noch',
      'quand (?:(?:est-ce que )?(?:vient|arrive|viendra|arrivera|aurai-je|recevrai-je|aura lieu) )?(?:la|votre|ma) prochaine lettre|(?:quand|kan[dt]?|cuand) (?:est[- ]ce (?:que|ke) )?(?:ça|ca|cela|le (?:prochain|premier) tour) (?:commence|démarre|a lieu)|dans combien de temps|combien de temps (?:avant|faut-il attendre|dois-je attendre)|quand (?:me (?:redemanderez|demanderez|réécrirez|écrirez|recontacterez)|est-ce que vous m.écri\\p{L}*)',
      '(?:cuándo|cuando) (?:empieza|comienza|es la (?:próxima|primera) ronda)|cuánto (?:falta|tengo que esperar|hay que esperar)|hay (?:ya )?alguien(?: para mí)?(?=\\W*\\?)|cuándo (?:llega|viene|recibiré|recibo|será) (?:la|mi|vuestra) próxima carta|cuándo (?:me )?(?:volveréis a|vais a|volvéis a) (?:preguntar\\p{L}*|escribir\\p{L}*)|cuándo me (?:preguntáis|escribís)',
    ),
  ],
  [
    'who-organises',
    pattern(
      'who (?:is|.s) (?:the|your|my|our|this) organi[sz]er|who organi[sz]es (?:this|it|friends|all this)',
      'wer (?:ist|steckt hinter) (?:denn |eigentlich )?(?:die |der )?(?:organisator\\p{L}*|organisation|person, die[^?.]{0,40}organisiert)|wer organisiert (?:das|dies|hier)',
      'qui (?:est|c.est) (?:donc )?(?:la personne qui organise|l.organisat\\p{L}+)|qui organise (?:ça|cela|tout)|c.est qui(?:,)? (?:l.organisat\\p{L}+|la personne qui organise)',
      'quién (?:es|organiza) (?:la persona que organiza|el organizador|la organizadora|esto|todo esto)',
    ),
  ],
  [
    'why-ask',
    pattern(
      'why (?:do|would|are|did) you (?:\\p{L}+ )?(?:want|wish|need|like|ask\\p{L}*)(?: to know| me)?|what do you need (?:this|that|it) for',
      '(?:warum|wieso|wozu|weshalb) (?:fragt|wollt|möchtet|müsst|braucht) ihr (?:mich |das |so )?(?:\\p{L}+ )?',
      'pourquoi (?:me |est-ce que vous )?(?:demandez|voulez|posez|souhaitez|avez)(?:-vous)?(?: \\p{L}+)?|à quoi (?:vous )?sert (?:cette|votre) question',
      '(?:por|para) qué (?:me )?(?:preguntáis|queréis|necesitáis|preguntan|quieren)(?: saber)?',
    ),
  ],
];

/** What the other has answered, which nobody is told before two yeses; or when one will hear. */
const theirAnswer = pattern(
  '(?:^|(?:is there|have you|do you have|are there|got) )\\W*(?:any|some) (?:news|word|answer|reply|response|update)(?: yet| so far| already| (?:from|for|about) (?:them|him|her|me|us|this|that|the other(?: person| one| side)?))*(?=\\s*[?.!])|(?:has|have|did|is|will) (?:he|she|they|the other(?: person| one| side| party)?|that person|(?:the|this|your) (?:gentleman|lady|man|woman|person)) (?:(?:already|ever|yet|also|even|actually|finally|going to) )*(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|(?:say|said) (?:yes|no|anything|something)|written back|write back|decided?|agreed?|accept(?:ed)?|got(?:ten)? back(?: to you)?|get back to you|come back to you)(?: (?:yet|too|also|already|so far|by now|since|or not|to (?:you|it|that|this|my question)))*(?=\\s*(?:[?.!,;]|$))|what (?:did|has|does) (?:he|she|they|the other(?: person| one)?) (?:say|said|answer(?:ed)?|reply|replied|think)(?: (?:to (?:it|that|this|my question)|yet))*(?=\\s*[?])|(?:have|did|do) you (?:heard?|got|gotten) (?:anything|something|back|a (?:reply|word)|an answer|from (?:them|him|her|the other))|when (?:do|will|can|am|would|shall) i (?:know|find out|hear (?:back|from (?:them|him|her)|more|anything)|be told|get (?:an|the|their|his|her|my) (?:answer|reply))|what (?:is|.s) taking (?:them|him|her|you|it|so)',
  '(?:hat|haben) (?:er|sie|es|die andere|der andere|die andere person|die person|das gegenüber|die dame|der herr)(?: (?:sich|denn|schon|inzwischen|eigentlich|auch|überhaupt|mittlerweile|jetzt|dazu|darauf|bereits|nun|euch|was|etwas|ja|nein|mit ja))* (?:geantwortet|zugesagt|abgesagt|gesagt|gemeldet|reagiert|entschieden|zurückgeschrieben|geschrieben)|(?:gibt.s|gibt es|habt ihr|ist)(?: (?:denn|schon|inzwischen|eigentlich|irgendwas|irgendetwas|etwas|was|bereits|da|irgendeine|eine|von (?:ihr|ihm|der anderen person)))* (?:neues|neuigkeiten|antwort|rückmeldung|nachrichten?|gehört|bescheid)|(?:^|und\\W+)(?:schon |irgendwas |etwas |irgendetwas |was )+(?:neues|gehört)|was (?:hat|sagt|sagte|meint) (?:er|sie|die andere person|die person)(?: (?:denn|dazu|gesagt|geantwortet|gemeint))*(?=\\s*[?])|wann (?:erfahre|höre|weiß|bekomme|kriege) ich(?: denn| endlich)?(?: (?:davon|etwas|was|mehr|es|eine antwort|antwort|bescheid|von (?:euch|ihr|ihm)))*(?=\\s*[?.!,])|warum dauert (?:das|es) so',
  '(?:(?:a-t-(?:il|elle|on)|ont-(?:ils|elles))|(?:est-ce qu.)?(?:il|elle|ils|elles) (?:vous )?(?:a|ont)|(?:l.autre(?: personne| côté)?|cette personne|la personne|le monsieur|la dame) (?:a|vous a)(?:-t-(?:il|elle))?)(?: (?:déjà|enfin|aussi|bien|donc|finalement))* (?:répondu|accepté|refusé|réagi|dit (?:oui|non|quelque chose)|donné (?:sa|une) réponse|écrit)(?=[^.!]{0,20}\\?)|qu.(?:a-t-(?:il|elle)|ont-(?:ils|elles)|est-ce qu.(?:il|elle|ils|elles) (?:a|ont)) (?:dit|répondu)|(?:^|avez-vous(?: eu| reçu)? |y a-t-il |il y a )\\W*(?:(?:déjà|enfin) )?(?:des|du|une|de) (?:nouvelles?|nouveau|réponse|retour)(?=[^.!]{0,30}\\?)|quand (?:est-ce que )?(?:je )?(?:(?:le )?(?:saurai|aurai|connaîtrai|vais)(?:-je)?)(?: (?:le |la |une |sa |avoir |savoir |des )*(?:réponse|savoir|nouvelles|fixée?|plus|si))?|pourquoi (?:est-ce|c.est|cela prend|ça prend) (?:si|aussi|tant)',
  '(?:ha|han)(?: (?:él|ella|ellos|ya|por fin|también|os|la otra persona|el señor|la señora))* (?:contestado|respondido|aceptado|decidido|escrito|dicho (?:que (?:sí|no)|algo))(?=[^.!]{0,40}\\?)|(?:os |te )?(?:contestó|respondió|aceptó)(?: ya| por fin)?(?=[^.!]{0,20}\\?)|qué (?:ha dicho|dijo|dice|contestó|ha contestado|respondió|ha respondido)(?=[^.!]{0,30}\\?)|(?:^|hay |tenéis |sabéis |se sabe )\\W*(?:(?:ya|algo|alguna?) )*(?:noticias?|respuesta|novedad(?:es)?|algo(?: nuevo)?)(?=[^.!]{0,30}\\?)|cuándo (?:lo )?(?:sabré|sabremos|tendré|me entero|me diréis|recibiré)(?: (?:algo|la|una|su|respuesta|noticias|más))*|por qué (?:tarda|tardan|tardáis)',
);

/** Whether their own answer has come through. */
const yourYes = pattern(
  '(?:did|do|have) you (?:get|got|gotten|receive|received|have|note|noted|see|seen) my (?:yes|answer|reply)|(?:has|did) my (?:yes|answer|reply) (?:arrived?|come? through|get through|gone? through|count(?:ed)?|reach(?:ed)? you|been (?:noted|received))|(?:have|got) me down as (?:a )?yes|(?:did you get|you got) that i said yes',
  '(?:habt|hast) (?:ihr|du) (?:\\p{L}+ ){0,2}mein(?:e)? (?:ja|antwort|zusage) (?:\\p{L}+ ){0,2}(?:bekommen|erhalten|notiert|gelesen)|ist mein(?:e)? (?:ja|antwort|zusage) (?:\\p{L}+ ){0,3}(?:angekommen|da|notiert|durchgekommen)',
  '(?:avez-vous|vous avez|as-tu) (?:\\p{L}+ )?(?:reçu|noté|eu|vu) (?:mon oui|ma réponse)|(?:mon oui|ma réponse) (?:est|a été|vous est)(?:-(?:il|elle))? (?:\\p{L}+ )?(?:arrivée?|reçue?|notée?|comptée?|parvenue?)',
  '(?:habéis|han|has) (?:\\p{L}+ )?(?:recibido|apuntado|visto|anotado) mi (?:s[ií]|respuesta)|(?:ha llegado|llegó|os llegó|os ha llegado) mi (?:s[ií]|respuesta)',
);

/** That they want to think first: nothing is decided by it. */
const thinks = pattern(
  '(?:let|leave) me (?:have )?(?:(?:a (?:bit of )?)?time to )?(?:think|sleep|mull)(?: (?:about|on|it|this|that|over))*|(?:(?:can|may|could) i|i(?:.d| would)? (?:(?:like|need|want|have) to|will|must)|i.ll|i.ve got to) (?:(?:just|first|still|please) )*(?:think|sleep|mull|ponder)(?: (?:about|on|it|this|that|over|first))+|need (?:some|a (?:bit|little)(?: more)?|more)?(?: of)? ?time (?:to (?:think|decide)|for (?:this|that))|(?:i.ll|i will) (?:let you know|tell you|answer(?: you)?|get back to you|decide) (?:by|on|in|at|over|after|tomorrow|tonight|soon|next)',
  '(?:lass|lasst|lassen sie) mich (?:\\p{L}+ ){0,4}(?:nachdenken|überlegen|drüber schlafen)|(?:ich )?(?:muss|möchte|will|würde|darf|kann)(?: ich)? (?:\\p{L}+ ){0,6}(?:nachdenken|überlegen|(?:dr|dar)über schlafen)|ich überleg\\p{L}*(?: \\p{L}+)? (?:es|das|mir)|brauche? (?:\\p{L}+ ){0,3}(?:bedenkzeit|zeit zum (?:nachdenken|überlegen))|(?:ich )?(?:sage|gebe|melde) (?:\\p{L}+ ){0,3}(?:morgen|am|bis|später|nächste) (?:\\p{L}+ )?(?:bescheid)?',
  'laisse[rz]?-moi (?:\\p{L}+ ){0,4}(?:réfléchir|penser)|(?:je )?(?:dois|vais|veux|voudrais|préfère|peux|puis)(?:-je)? (?:\\p{L}+ ){0,3}(?:réfléchir)|besoin (?:de temps|d.un peu de temps|de réfléchir)|je vous (?:dis|dirai|réponds|répondrai) (?:ça )?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt|d.ici)',
  '(?:déjame|déjenme|dejadme|dejame|déjeme) (?:\\p{L}+ ){0,3}(?:pensarlo|pensármelo|pensar|reflexionar)|(?:lo )?(?:tengo que|quiero|voy a|necesito|puedo|quisiera) (?:\\p{L}+ ){0,2}(?:pensar(?:lo|melo|me)?|pensármelo|reflexionar|consultarlo con la almohada)|me lo (?:pienso|voy a pensar)|(?:os|te) (?:digo|diré|contesto|contestaré) (?:algo )?(?:mañana|el|pronto|antes)',
);

/** Whether somebody wants to think first, in few words. */
export const wantsTime = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 30 && thinks.test(text);

/** That no answer has come: it asks for news without asking. */
const waits = pattern(
  '(?:have|.ve)? ?heard nothing(?: (?:back|since|yet|so far|from \\p{L}+))*(?=\\s*(?:[.!,;]|$))|(?:have not|haven.t|not) (?:yet )?heard (?:anything|back|from (?:them|him|her|you|anyone))|still no (?:answer|reply|news|word)|no (?:answer|reply|news|word) (?:yet|so far|since)',
  '(?:noch |bisher |seitdem |leider )+(?:immer )?(?:nichts (?:mehr )?(?:von (?:\\p{L}+ ){1,3})?gehört|keine (?:antwort|rückmeldung|nachricht)(?: \\p{L}+)?)|(?:noch |bisher |seitdem )+nichts gehört',
  '(?:et )?depuis,? (?:plus )?rien|(?:toujours|encore) (?:pas de|aucune) (?:réponse|nouvelles?)|je n.ai (?:plus )?(?:rien|pas) (?:reçu|eu)(?: de)? (?:nouvelles|réponse)|sans nouvelles',
  'no (?:sé|he sabido|he recibido|he oído) nada|(?:todavía|aún|sigo) (?:sin|no hay) (?:noticias|respuesta)|sin (?:noticias|respuesta)',
);

/** Told as a wish to know, it needs no question mark. */
const wantsToKnow = pattern(
  'tell me|(?:like|want|love|need) to know|wonder',
  'sagt mir|wissen|wüsste|frage mich',
  'dites-moi|savoir|me demande',
  'decidme|dime|saber|me pregunto',
);

const topicsOfAll: readonly (readonly [Topic, RegExp])[] = [
  ...asked,
  ['their-answer', theirAnswer],
  ['your-yes', yourYes],
  ['time-to-think', thinks],
];
const besideAnAsk: ReadonlySet<Topic> = new Set([
  'who-reads',
  'how-often',
  'why-ask',
  'their-answer',
  'your-yes',
  'time-to-think',
]);
/** What is told of one introduction, and of nothing else. */
const ofTheAsk: ReadonlySet<Topic> = new Set(['their-answer', 'your-yes', 'time-to-think']);

/**
 * What a text asks of the service; beside an ask, where "who" and "when" may be the other, only who reads and how often,
 * and what the other has answered.
 */
export function topicsIn(text: string, alone: boolean): readonly Topic[] {
  const said = sentences(text);
  const asking = said.filter((one) => one.includes('?') || wantsToKnow.test(one));
  const isShort = (one: string): boolean => one.split(/\s+/u).length <= 30;
  return topicsOfAll
    .filter(([topic]) => (alone ? !ofTheAsk.has(topic) : besideAnAsk.has(topic)))
    .filter(
      ([topic, words]) =>
        asking.some((one) => isShort(one) && words.test(one)) ||
        (topic === 'their-answer' && said.some((one) => isShort(one) && waits.test(one))) ||
        (topic === 'time-to-think' && said.some((one) => isShort(one) && thinks.test(one))),
    )
    .map(([topic]) => topic);
}

/** "What have you got written down for me?", "did you get what I wrote?", "did my yes count?": we show what we hold. */
export const asksWhatWeHold = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 30 && (text.includes('?') || shows.test(text)) && holds.test(text);

const shows = pattern(
  'show me|tell me|let me see',
  'zeigt? mir|sagt mir',
  'montre[rz]?-moi|dites-moi|faites-moi voir',
  '(?:enseñad|mostrad|enseña|muestra|enséñen|muéstren)(?:me|dme)?|decidme',
);

const holds = pattern(
  '(?:what|everything|all|whatever)(?: \\p{L}+){0,3} (?:have|do|did|.ve) ?(?:you|u)?(?: lot)?(?: all)? (?:got |have |you )*(?:written|noted|put|written down|got|stored|kept|recorded|hold|down)(?: down)?(?: (?:about|for|on|of) me)|(?:what|everything) you(?:.ve| have) (?:got |written |noted )?(?:written |noted )?(?:down )?(?:about|for|on) me|did you (?:get|receive|keep|note) (?:what|my|the)|has my (?:yes|approval|story|answer) (?:been )?\\p{L}+|did my (?:yes|answer) (?:count|arrive|go through)',
  'was (?:habt|hast) ihr (?:denn |jetzt |eigentlich |alles |nun )*(?:über mich|von mir|zu mir) ?(?:aufgeschrieben|notiert|stehen|gespeichert|festgehalten)?|(?:was|alles,? was) (?:ihr|du) (?:\\p{L}+ ){0,3}(?:aufgeschrieben|notiert|gespeichert) habt|habt ihr (?:bekommen|erhalten|gelesen),? was|ist (?:mein (?:ja|text)|meine (?:geschichte|antwort|vorstellung)) (?:\\p{L}+ ){0,3}(?:angekommen|bestätigt|gültig)',
  'ce que vous avez (?:noté|écrit|gardé|retenu|enregistré)|qu.(?:avez-vous|est-ce que vous avez) (?:donc |bien )?(?:noté|écrit|gardé|retenu)(?: (?:sur|de|pour|à propos de) moi)?|avez-vous (?:bien )?reçu (?:ce que|ma|mon|mes)|(?:ma|mon) (?:présentation|histoire|oui|réponse)[^?]{0,20} (?:validée?|comptée?|prise? en compte|reçue?|arrivée?)',
  'qué (?:tenéis|habéis|tienen|han) (?:\\p{L}+ )?(?:apuntado|escrito|anotado|guardado)(?: (?:de|sobre) mí)?|lo que (?:tenéis|habéis) (?:\\p{L}+ )?(?:apuntado|escrito|anotado|guardado)|(?:habéis|han) recibido lo que|(?:ha contado|vale|llegó) mi (?:sí|respuesta|historia)',
);
