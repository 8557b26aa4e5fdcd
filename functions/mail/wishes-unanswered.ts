// What of an answer to a question only speaks of answering it: that it is skipped, that it must wait, that one would rather see first.
import { saysPity } from './wishes-pity.ts';
import { toldIn } from './wishes-spoken.ts';

/** So few words may go on behind it, and no "but", which tells something after all. */
const on =
  "(?:[\\s,;:–—()-]+(?!(?:but|though|aber|sondern|mais|pero|sino)(?![\\p{L}]))[\\p{L}\\p{N}’']+){0,8}";
const alone = (...words: readonly string[]) =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join('|')})(?![\\p{L}\\p{N}])${on}[^\\p{L}\\p{N}]*$`, 'iu');
/** The same where nothing may go on behind it. */
const whole = (...words: readonly string[]) =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');

const iWould = '(?:i(?:.d| would)|(?:i )?(?:just |only |simply )?(?:want(?:ed)?|meant?|like|prefer))';
const thisOne = '(?:(?:this|that|the|it|these|those)(?: (?:one|question|questions|last one|here))*)';

/** "I'd rather not say", "can I skip this one?" */
const skips = alone(
  `${iWould} (?:rather|prefer|like)?(?: to)?(?: not| not to)(?: to)? (?:say|tell(?: you)?|answer|reply|respond|comment|share|discuss|talk about|go into|explain|write about|get into)(?: (?:it|that|this|any of (?:it|this|that)|about it))?(?: (?:one|question))?(?=\\s*(?:$|[.,;:!?–—]|(?:sorry|please|thanks|at|right|for|now|today|yet|if|because|as|it.s)(?![\\p{L}])))`,
  `i (?:do not|don.t|would not|wouldn.t) (?:really )?(?:want|like|care|wish) to (?:say|tell you|answer(?: ${thisOne})?|talk about (?:it|that|this)|go into (?:it|that|this)|share (?:it|that|this))(?=\\s*(?:$|[.,;:!?–—]|(?:sorry|please|thanks|at|right|for|now|today|yet)(?![\\p{L}])))`,
  `(?:(?:can|could|may|shall) (?:i|we) (?:please |just |maybe )?(?:skip|pass(?: on)?|leave(?: out)?|miss)|(?:i.?ll|i will|i|let.s|let us|please|i.d (?:rather|like to)|i (?:would )?like to|i (?:just |only )?(?:want|wanted|meant) to)(?: just| please| rather)? (?:skip|pass on)|(?:i (?:just |only )?(?:meant|mean|wanted to say)(?: that)? i.d (?:like|rather|prefer)(?: to)?) skip) ${thisOne}`,
  '(?:i.ll|i.d rather|i would rather|i) (?:keep|leave) (?:that|this|it)(?: one)? (?:to myself|open|blank|out)',
  'ask me (?:something|anything) else',
  'i (?:can.t|cannot|could not|couldn.t) (?:really |quite )?(?:say|tell)(?=\\s*(?:$|[.,;:!?–—]))|(?:das )?kann ich (?:\\p{L}+ )?nicht(?: genau)? (?:sagen|beantworten)|(?:(?:das )?(?:ist )?mir )?(?:ganz |völlig )?egal(?=,? hauptsache)|(?:what|which|who)ever(?:.?s| is)? (?:\\p{L}+ )?(?:easiest|easier|simplest|best for you)|je ne (?:peux|saurais) pas (?:le )?dire(?=\\s*(?:$|[.,;:!?–—]))|no (?:lo )?(?:puedo|sabría) decir(?=\\s*(?:$|[.,;:!?–—]))',
  '(?:möchte|will|mag|würde) ich (?:\\p{L}+ ){0,3}?nichts? (?:\\p{L}+ )?(?:sagen|beantworten|antworten|erzählen|verraten|teilen|schreiben|reden|sprechen)',
  '(?:das|dies|dazu|darauf|darüber|davon|die frage|diese frage) (?:möchte|will|mag|würde) ich (?:\\p{L}+ ){0,3}?nichts? (?:\\p{L}+ )?(?:sagen|beantworten|antworten|erzählen|verraten|teilen|schreiben|reden|sprechen)',
  'ich (?:möchte|will|mag|würde) (?:das|dazu|darauf|darüber|davon|die frage|diese frage|hier) (?:\\p{L}+ ){0,2}?nichts? (?:\\p{L}+ )?(?:sagen|beantworten|antworten|erzählen|verraten|teilen|schreiben|reden|sprechen)',
  '(?:das|ich) behalte? (?:ich |das )(?:\\p{L}+ )?für mich|(?:das|die frage|diese frage) lass(?:e)? ich (?:\\p{L}+ ){0,2}(?:offen|aus|weg|frei)',
  '(?:kann|darf|könnte|dürfte) ich (?:das|die|diese)(?: frage)?(?: bitte| auch| einfach)* (?:überspringen|auslassen|weglassen)|(?:ich )?(?:wollte|möchte|würde)(?: ich)?(?: nur| bloß| gern(?:e)?| einfach| lieber| bitte)* (?:das|die|diese|die letzte)(?: frage)?(?: nur| bloß| gern(?:e)?| einfach| lieber| bitte)* (?:überspringen|auslassen)|fragt (?:mich )?(?:bitte )?(?:lieber )?(?:et)?was anderes',
  'je (?:préfère|préférerais|voudrais|aimerais)(?: plutôt)? ne (?:pas|rien) (?:le |la |en |y |vous |l.)*(?:dire|répondre|parler|raconter|dévoiler)|je ne (?:veux|souhaite|voudrais) (?:pas|rien) (?:le |la |en |y |vous |l.)*(?:dire|répondre|parler|raconter)|(?:je préfère |je )(?:le |la )?garde[r]? (?:ça |cela )?pour moi',
  '(?:puis-je|je peux|est-ce que je peux|pourrais-je|on peut) (?:passer|sauter) (?:cette|la|celle-?)(?: ?(?:question|là|ci))?|je (?:voulais|voudrais|veux|préfère|souhaite)(?: juste| seulement| simplement)* (?:passer|sauter) (?:cette|la|celle-?)(?: ?(?:question|là|ci))?|passons(?: (?:cette|la) question)?(?=\\W*$)|(?:je (?:passe|saute) (?:cette|la) question|posez-moi (?:une )?autre (?:question|chose))',
  '(?:prefiero|preferiría|mejor) no (?:decir|contestar|responder|contar|hablar|explicar)(?:l[oae])?(?: (?:de|sobre|a) (?:eso|esto|ello))?(?: (?:de momento|por ahora|por el momento))?(?=\\s*(?:$|[.,;:!?–—]|(?:lo siento|perdón|gracias|por)(?![\\p{L}])))|no quiero (?:decir|contestar|responder|contar|hablar)(?:l[oae])?(?: (?:de|sobre) (?:eso|esto|ello))?(?=\\s*(?:$|[.,;:!?–—]))|(?:eso |esto )?me (?:lo|la) guardo',
  '(?:puedo|podría|podemos) (?:saltar(?:me|nos)?|pasar de|dejar) (?:est[ae]|es[ae]|la)(?: pregunta)?|(?:solo |sólo )?(?:quería|quiero|quisiera|me gustaría)(?: solo| sólo)? saltar(?:me)? (?:est[ae]|es[ae]|la)(?: pregunta)?|preguntad(?:me)? otra cosa',
);

/** "Next question, please!", "it's a bit personal." */
const skipsAlone = whole(
  '(?:(?:the )?next(?: (?:question|one))?|pass|skip)(?: please| thanks)?|(?:it.s|that.s|this is|that is|it is)? ?(?:all |just )?(?:a (?:bit|little)|too|rather|very|quite)? ?(?:personal|private)(?: for me)?',
  '(?:die )?nächste(?: frage)?(?: bitte)?|(?:das )?(?:ist )?(?:mir )?(?:etwas|ein bisschen|ein wenig|zu|sehr|eher)? ?(?:persönlich|privat)',
  '(?:la )?(?:question )?suivante(?: s.il (?:vous|te) plaît| svp)?|(?:c.est )?(?:un peu|trop|assez|très)? ?(?:personnel|privé|intime)',
  '(?:la )?siguiente(?: pregunta)?(?: por favor)?|(?:es )?(?:un poco|muy|demasiado|algo)? ?(?:personal|privado|íntimo)',
);

/** "I must think about it", "I'll write at the weekend", "I'd rather see first who is there". */
const putsOff = alone(
  '(?:(?:i(?:.ll| will|.d| would)? (?:have|need|want|like|got) to|i must|i.ve got to|i should|i.ll|i will|let me|gotta)(?: really| just| first)? (?:think|sleep|mull)(?: (?:about|on|over) (?:it|that|this)(?: one)?|(?: it| this| that)? (?:over|through))?)(?= *(?:$|[.,;:!?–—]|(?:first|for|a|until|till|over|before|at|and|some|more|properly|please|tonight|this|in)(?![\\p{L}])))',
  '(?:i need|i.d need|i.d like|give me|let me have|i want)(?: a (?:bit|little)(?: (?:of|more))?| some(?: more)?| more)? (?:time|day or two|few days|moment)(?= *(?:$|[.,;:!?–—]|(?:to think|for (?:this|that)|with (?:this|that)|before|please|first)(?![\\p{L}])))',
  '(?:i.ll|i will|i.m going to|i shall|can i|may i|could i)(?: please)? (?:get back to|come back to|write(?: to)?|answer|reply(?: to)?|tell|let)(?: you| this| that| it)*(?: know)?(?= *(?:$|[.,;:!?–—]|(?:about it|properly|later|soon|tomorrow|tonight|when|once|on|at|over|in|next|this|after|as soon|another)(?![\\p{L}])))(?! (?:about|in) (?!it|a (?:day|week|few)|the (?:evening|morning)))',
  'i(?:.d| would) (?:rather|prefer to|like to|sooner)(?: first| just)? (?:(?:see|look|watch|find out)(?: first| around)?,? (?:who|what)(?:.s| is| else| there| you| comes| happens)|wait and see|(?:see|look|wait|watch)(?: around)? first|just wait|wait(?= *(?:$|[.,;:!?–—])))',
  '(?:ask|try) me (?:(?:that|this|about it) )?again (?:in|after|next|at|on)(?![\\p{L}])|fragt? mich(?: (?:das|dazu|danach|bitte|lieber|doch))*(?: \\p{L}+){1,4} (?:noch ?mal|noch einmal|wieder)(?=\\W*$)|redemandez(?:-le)?-(?:le-)?moi(?= )|(?:volved a preguntar(?:me|lo)|preguntádmelo (?:en|después|otra vez|de nuevo))',
  '(?:(?:ask|try) me (?:again )?(?:later|another time|next (?:week|month))|more (?:later|soon|tomorrow)|(?:not|no time|can.t(?: answer)?)(?: right)? now)',
  '(?:da |das |darüber |dazu )?muss ich (?:mir |das )?(?:\\p{L}+ ){0,4}?(?:nachdenken|überlegen)|ich (?:muss|will|möchte|werde|sollte) (?:mir |das |da |darüber |drüber )*(?:\\p{L}+ ){0,3}?(?:nachdenken|überlegen)|ich (?:denke?|überlege?)(?:.s)?(?: (?:mir|das|mal|noch|es|darüber|drüber))*(?: nach)?(?= *(?:$|[.,;:!?–—]|(?:noch|mal|ein|bis|am|in)(?![\\p{L}])))',
  '(?:ich )?(?:melde?|schreibe?|antworte?)(?: ich)?(?: mich| euch| ihnen| dazu| darauf)(?: mich| euch| dazu| dann| noch| wieder)*(?= *(?:$|[.,;:!?–—]|(?:am|bis|nächste|später|morgen|heute|im|in|wenn|sobald|bald|demnächst|nach|die tage)(?![\\p{L}])))',
  '(?:lasst|gebt|lassen sie|geben sie) (?:mir|mich) (?:\\p{L}+ ){0,3}?(?:zeit|nachdenken|überlegen|bedenkzeit)|ich brauche? (?:\\p{L}+ ){0,3}?(?:zeit|bedenkzeit)(?= *(?:$|[.,;:!?–—]|(?:dafür|dazu|zum nachdenken|um)(?![\\p{L}])))|(?:kann|darf|könnte) ich (?:das|darauf|die frage|euch)(?: auch)? (?:später|am \\p{L}+|morgen|noch)(?: \\p{L}+)? ?(?:beantworten|antworten|sagen|schreiben)',
  'ich (?:würde|möchte|will)(?: \\p{L}+){0,2}? (?:erst ?mal|erst|vorher|zuerst)(?: \\p{L}+){0,2}? (?:schauen|sehen|gucken|abwarten|warten)|ich (?:schaue?|gucke?|sehe|warte)(?: \\p{L}+)? (?:erst ?mal|erst)|(?:erst ?mal|lieber) (?:abwarten|schauen)|(?:fragt mich (?:\\p{L}+ )?(?:später|nochmal|noch mal|ein andermal)|später mehr|(?:gerade|jetzt|im moment|momentan) (?:keine zeit|nicht)(?= *(?:$|[.,;:!?–—])))',
  '(?:il faut que j.y|je dois(?: y)?|je vais(?: y)?|laissez-moi(?: y)?|je veux(?: y)?|j.ai besoin d.y|j.ai besoin de) réfléchi\\p{L}*|j.y (?:réfléchis|pense)|(?:laissez-moi|donnez-moi|il me faut|j.ai besoin d[e.u]) ?(?:le |un peu de |du |encore un peu de )?temps(?= *(?:$|[.,;:!?–—]|(?:pour |d.|de )(?:y )?réfléchir))|je (?:vous )?(?:écris|écrirai|réponds|répondrai|recontacte(?:rai)?|dirai|redis|reviens vers vous)(?= *(?:$|[.,;:!?–—]|(?:plus tard|ce|demain|dans|quand|dès|la semaine|bientôt|le)(?![\\p{L}])))|je vous tiens au courant',
  '(?:puis-je|je peux|est-ce que je peux) (?:y |vous )?répondre (?:plus tard|demain|ce week-end)|je (?:préfère|préférerais|voudrais|aimerais)(?: bien)?(?: d.abord)? (?:voir|attendre|regarder)(?: d.abord)?(?= *(?:$|[.,;:!?–—]|(?:qui|ce qui|un peu|avant)(?![\\p{L}])))|(?:demandez-moi (?:ça )?plus tard|plus tard(?= *(?:$|[.,;:!?–—]))|pas (?:maintenant|le temps))',
  '(?:tengo que|debo|déjame|dejadme|déjenme|necesito|voy a|quiero|he de) pensar(?:l[oa]|mel[oa])?(?= *(?:$|[.,;:!?–—]|(?:un|primero|antes|bien|unos|hasta|con)(?![\\p{L}])))|(?:me )?lo (?:pienso|pensaré|voy a pensar)|(?:ya )?os (?:escribo|escribiré|contesto|contestaré|respondo|responderé|digo|diré|cuento|contaré)(?= *(?:$|[.,;:!?–—]|(?:algo|el|este|esta|luego|más tarde|mañana|cuando|en|la semana|pronto)(?![\\p{L}])))|(?:necesito|dadme|denme) (?:un poco (?:más )?de |más |algo de )?tiempo(?= *(?:$|[.,;:!?–—]|para pensar))',
  '(?:puedo|podría) (?:contestar|responder)(?:l[oa])? (?:más tarde|luego|mañana|otro día)|prefiero (?:primero )?(?:ver|esperar|mirar)(?: primero| antes)?(?= *(?:$|[.,;:!?–—]|(?:quién|quiénes|qué|un poco|a ver)(?![\\p{L}])))|(?:preguntadme (?:luego|más tarde|otro día)|ahora (?:mismo )?no (?:puedo|tengo tiempo)|más (?:tarde|adelante)(?= *(?:$|[.,;:!?–—])))',
);

/** "That was my answer, please use it": it speaks of what they wrote before, and is not it. */
const refersBack = whole(
  '(?:but )?(?:that|this|it) (?:was|is) (?:just |only |already )?my (?:answer|reply|story)(?: to (?:you|your (?:last )?question|the question))?(?: about my \\p{L}+| about \\p{L}+)?|(?:so )?(?:please |just )?(?:use|take|keep) (?:it|that|this)(?: please)?',
  '(?:aber )?(?:das|es) (?:war|ist) (?:doch |nur |schon )*meine (?:antwort|geschichte)(?: auf (?:eure|die) frage)?(?: nach (?:meiner )?\\p{L}+)?|(?:bitte )?(?:nehmt|verwendet|nutzt) (?:das|sie|es)(?: bitte)?',
  '(?:mais )?c.(?:était|est) (?:juste |déjà )?ma réponse(?: à (?:votre|la) question)?(?: sur mon \\p{L}+)?|(?:prenez|utilisez)-(?:la|le)(?: s.il vous plaît)?',
  '(?:pero )?(?:esa |eso |esta )?(?:era|es) (?:solo |ya )?mi respuesta(?: a (?:vuestra|la) pregunta)?(?: sobre mi \\p{L}+)?|(?:por favor )?usad(?:la|lo)(?: por favor)?',
);

/** "Do I have to answer this?", where it is all that asks. */
const balks = alone(
  '(?:do|must) i (?:really |even )?(?:have to |need to )?(?:answer|reply|say)(?: to)?(?: (?:this|that|it|all of (?:this|it|them)|everything))?',
  '(?:muss|soll) ich (?:das|darauf|die frage|alles|überhaupt|wirklich|denn)(?: \\p{L}+){0,2} ?(?:beantworten|antworten|sagen)',
  '(?:dois-je|est-ce que je dois|suis-je obligée?|faut-il|je suis obligée?)(?: vraiment)?(?: d.| de)? ?(?:y )?(?:répondre|tout dire)',
  '(?:tengo que|hay que|debo|es obligatorio)(?: de verdad)? (?:contestar|responder)',
);

/** Whether they ask nothing but whether they must answer: that we can tell them. */
export const onlyBalks = (text: string): boolean => balks.test(text.trim());

export interface Unanswered {
  /** What the rest of it says to the question: to wait, or to leave it; null where all of it tells something. */
  readonly said: 'later' | 'no' | null;
  /** What tells something, as it stands; '' for nothing. */
  readonly rest: string;
}

const sentenceEnds = /((?<=[.!?…])\s+|\n+)/u;

/** Parts an answer to a question into what tells something and what only says that nothing is told, or not yet. */
export function unansweredIn(text: string): Unanswered {
  const pieces = text.trim().split(sentenceEnds);
  let rest = '';
  let gap = '';
  let said: Unanswered['said'] = null;
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) {
      gap = piece;
      continue;
    }
    const spoken = spokenOf(piece);
    if (spoken === null) rest += (rest === '' ? '' : gap) + piece;
    else if (said !== 'later') said = spoken;
  }
  if (said === null) return { said, rest: text };
  // Greetings and sighs beside it tell nothing either.
  const told = toldIn(rest.replace(goodQuestion, ''));
  return { said, rest: saysPity(rest) || !/[\p{L}\p{N}]/u.test(told) ? '' : rest };
}

const goodQuestion =
  /(?<![\p{L}])(?:(?:that.s a |a )?(?:good|hard|difficult|big) question|(?:das ist (?:ja )?)?(?:eine )?(?:gute|schwere|schwierige) frage|(?:c.est une )?bonne question|(?:es una )?buena pregunta)[.!…]*/giu;

/** What a sentence says of answering; null where it tells something. */
function spokenOf(sentence: string): 'later' | 'no' | null {
  const point = toldIn(sentence) || sentence;
  const is = (words: RegExp) => words.test(sentence) || words.test(point);
  if (is(putsOff) || is(balks) || is(refersBack)) return 'later';
  return is(skips) || is(skipsAlone) ? 'no' : null;
}

const notMeant = new RegExp(
  `(?<![\\p{L}])(?:${[
    'i (?:did not|didn.t|never|do not|don.t) (?:\\p{L}+ )?(?:want(?:ed)?|ask(?:ed)?|mean(?:t)?|need(?:ed)?|request(?:ed)?)(?: for| to| you| see| send| get| have| show| me| know)* (?:all |any of |a copy of |copies of )*(?:my |the |these |this |that |a |any )?(?:own )?(?:data|copy|details|file|records?)',
    'ich (?:wollte|möchte|will|brauche?|meinte) (?:gar |doch |überhaupt |eigentlich )*(?:(?:nicht|keine?n?) )(?:\\p{L}+ ){0,2}?(?:daten|kopie|datenauskunft)|ich (?:wollte|möchte|will|brauche?|meinte) (?:doch |eigentlich )*(?:meine |die |diese )(?:daten|kopie) (?:\\p{L}+ ){0,3}?nicht|(?:nach|um) (?:meine[nr]? |den |einer )?(?:daten|kopie) (?:hatte|habe) ich (?:gar |doch )*nicht gefragt',
    'je ne (?:voulais|veux|demandais|souhaitais) pas (?:\\p{L}+ ){0,2}?(?:mes données|de copie|une copie)|je n.(?:ai|avais) pas (?:demandé|besoin) (?:\\p{L}+ ){0,2}?(?:mes données|de copie|une copie|d.une copie)',
    'no (?:quería|quiero|pedía|pedí|necesito|he pedido|buscaba) (?:\\p{L}+ ){0,2}?(?:mis datos|copia|ninguna copia|una copia)',
  ].join('|')})(?![\\p{L}])[^,;.!?\\n]{0,40}[,;.!?]*\\s*`,
  'giu',
);

/** Without what says that their data was not what they wanted to see, which is no wish for it. */
export const withoutNotMeant = (text: string): string => text.replace(notMeant, '').trim();
