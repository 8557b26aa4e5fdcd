// What is said after all is over: a pity, next time then, I can wait, thank you for looking. It wants no answer.

/** "What a pity, but no harm done": regret, patience and thanks, and not a word of anything else. */
export const saysPity = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= mostWords &&
  /\p{L}/u.test(text) &&
  !/[\p{L}\p{N}?]/u.test(text.replace(pity, ''));

const mostWords = 18;

/** "Shame. I had practised my scales already": regret, and what they tell of it. */
export function opensWithPity(text: string): boolean {
  const [first = '', ...others] = text.trim().split(/(?<=[.!…])\s+/u);
  return !text.includes('?') && others.length <= 2 && /[.!…]$/u.test(first) && regretsAlone.test(first);
}

/** Words that lead from one of these to the next. */
const between = [
  'oh|ah|aw|ah well|oh well|right|all good|fingers crossed|hm+|ok(?:ay)?|well|then|thanks?(?: (?:you|all))?|thx|cheers|sorry|and|but|so|too|though|all the same|anyway|for (?:telling|letting) me(?: know)?|dear (?:all|friends)|hey',
  'schon|ach(?: so)?|och|na|naja|tja|(?:schon|geht|passt) (?:gut|klar|schon)|okay|ok|ja|gut|dann|eben|halt|danke(?: euch| dir| ihnen)?|dankeschön|vielen dank|aber|trotzdem|und|ihr lieben|liebe leute|mir|für mich',
  'bon|ah|bah|ok|d.accord|alors|merci(?: (?:à vous|beaucoup|quand même))?|mais|quand même|et|eh bien|pour moi',
  'bueno|vaya|ay|vale|ok|pues|gracias(?: (?:igualmente|de todos modos|a todos))?|muchas gracias|entonces|pero|y|a mí',
];
const regrets = [
  '(?:what|that.?s|it.?s|such)? ?(?:a )?(?:real |great |bit of a )?(?:pity|shame)|too bad|bad luck|(?:maybe |perhaps )?(?:another|next) (?:time|round)(?: perhaps| maybe| then)?|better luck next time|no (?:problem|worries|hard feelings|harm done|big deal|matter)|not the end of the world|never mind|fair enough|i (?:fully |quite )?understand|(?:that.?s |it.?s |all )?(?:fine|all right|alright|ok(?:ay)?)(?: (?:with|by) me)?|(?:these|such) things happen|it happens|(?:it )?can.?t be helped|such is life|(?:maybe|perhaps) it will work (?:out )?next time',
  'schade|wie schade|(?:sehr|echt|wirklich) schade|(?:vielleicht |also |bis zum |beim )?nächste[sn]? mal(?: vielleicht)?|(?:das )?macht (?:ja |doch |gar |überhaupt )*(?:nichts|nix)|kein (?:problem|ding|thema)|(?:ich )?verstehe?(?: ich)?|(?:das |es )?(?:ist |is |war )?(?:ja |doch |auch |gar |alles )*nicht (?:so |weiter |allzu )?(?:schlimm|wild|tragisch|dramatisch)|halb so (?:wild|schlimm)|alles gut|(?:so )?(?:ist|is) (?:es|das|.s) (?:eben|halt|nun mal)|da kann man nichts machen|kann (?:ja )?passieren|(?:das )?wird schon(?: noch)?|(?:vielleicht )?klappt (?:es|.s) (?:ja )?(?:beim )?nächste[sn]? mal',
  'dommage|quel dommage|tant pis|(?:ce sera |à )?(?:pour )?(?:la prochaine|une autre)(?: fois)?|(?:ce n.est )?pas (?:bien |très |si )?grave|pas (?:de )?(?:souci|problème)|ce n.est rien|je comprends(?: bien| tout à fait)?|ça arrive|c.est la vie|ça ne fait rien',
  '(?:qué )?(?:pena|lástima)|otra vez será|(?:a|para|en) la próxima|no (?:pasa nada|importa|hay problema)|no es (?:tan )?(?:grave|nada)|no os preocupéis|lo entiendo|(?:son )?cosas que pasan|qué se le va a hacer|así es la vida',
];
const regretsAlone =
  /^\P{L}*(?:(?:oh|ah|aw|ach|och|na|bon|ay|vaya|well|what a|that.s a|that.s|such a|wie|sehr|echt|wirklich|das ist|quel|qué|too|a|real|great)\s+)*(?:pity|shame|bad|schade|dommage|pena|lástima)(?:\s+(?:really|das|eigentlich))?\P{L}*$/iu;
const waits = [
  'i(?:.?ll)? wait|i can wait|i(?:.m| am) (?:quite |very |really )?(?:in no (?:hurry|rush)|not in (?:a |any )?(?:hurry|rush)|patient)|(?:there.?s )?no (?:hurry|rush)(?: (?:from my side|at all|here))?|take your time',
  'ich (?:kann )?warte[n]?(?: (?:gern(?:e)?|ruhig|weiter|noch|einfach))*|(?:ich )?(?:hab|habe|bin) (?:da |es |ja )*(?:keine eile|nicht eilig|geduldig|geduld|zeit)|(?:es )?eilt (?:ja )?nicht|keine eile|lasst euch (?:ruhig |nur |gern )?zeit',
  'j.attend(?:s|rai)(?: (?:donc |alors )?(?:la|le) prochaine?(?: fois| tour)?)?|je peux attendre|je (?:ne )?suis pas pressée?|rien ne presse|(?:je suis )?patiente?|prenez (?:tout )?votre temps',
  'espero(?: (?:a|hasta) la (?:próxima|siguiente)(?: vez| ronda)?)?|puedo esperar|sin problemas?|tranquil[oa]s?|hasta la próxima|(?:yo )?no tengo prisa|no (?:hay|corre) prisa|sin prisas?|tomaos (?:vuestro|el) tiempo|tengo paciencia',
];
/** Thanks for what we did, though it came to nothing. */
const forLooking = [
  '(?:(?:it was |that.?s |very |how |so )*(?:kind|nice|sweet|lovely|good) of you )?(?:for |to )?(?:(?:have |having )?(?:look(?:ed|ing)?|tr(?:ied|ying|y)|search(?:ed|ing)?|check(?:ed|ing)?|keep looking))(?: (?:for me|on my behalf|around|anyway|again|out))*|(?:very |how |so )?(?:kind|nice|sweet|lovely) of you',
  '(?:(?:das ist |wie |sehr |echt |total )*(?:lieb|nett|schön|freundlich|toll) ?,? ?(?:von euch)? ?,? ?)?(?:dass ihr|für(?:s| das)?|fürs) (?:es |mal |trotzdem |für mich |nach jemandem |extra |gründlich )*(?:geguckt|geschaut|gesucht|nachgesehen|nachgeschaut|versucht|gucken|schauen|suchen|nachsehen|nachschauen|versuchen|mühe)(?: habt)?|(?:sehr |echt )?(?:lieb|nett) von euch',
  '(?:c.est |très |bien )*(?:gentil|aimable|sympa) (?:à vous |de votre part )?(?:d.avoir (?:regardé|cherché|essayé)|de (?:regarder|chercher))(?: pour moi)?|(?:d.avoir|pour avoir) (?:regardé|cherché|essayé)(?: pour moi)?|(?:c.est |très |bien )*(?:gentil|aimable|sympa)(?: à vous| de votre part)?',
  '(?:(?:qué|muy|sois|es) )*(?:amables?|majos?|majas?)(?: de vuestra parte| por vuestra parte)?|por (?:haber )?(?:buscar|mirar|buscado|mirado|intentarlo|intentado)(?:lo)?(?: por mí)?',
];

const anyOf = (...words: string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'giu');

const pity = anyOf(...forLooking, ...waits, ...regrets, ...between);

/** Regret, patience, and thanks for trying, wherever they stand. */
export const sighs = anyOf(...forLooking, ...waits, ...regrets);
/** Words that stand around them, and say nothing by themselves. */
export const aroundSighs = anyOf(...between);

/** "Never mind, it was only a question": what was asked is let go, and nothing is to be done. */
export const saysLetGo = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 12 && !text.includes('?') && letGo.test(text.trim());

const letGo = new RegExp(
  `^\\W*(?:(?:oh|ok(?:ay)?|no|well|ach|na|nein|ah|bon|non|bueno|no)[\\s,.–-]+)*(?:${[
    '(?:never ?mind|don.t worry|forget it|not to worry)[\\s,.;:!–-]+(?:it|that|i) (?:was|were|only|just)+ (?:only |just )*(?:a (?:question|thought|joke)|asking|wondering|curious|kidding)|(?:it|that) was (?:only|just) a (?:question|thought)',
    '(?:schon gut|egal|vergesst es|macht nichts|nicht so wichtig)[\\s,.;:!–-]+(?:es |das )?war (?:doch )?(?:nur|bloß) (?:eine? )?(?:frage|gedanke|scherz|witz)|(?:es |das )?war (?:doch )?(?:nur|bloß) eine frage',
    '(?:tant pis|laissez|peu importe|ce n.est rien)[\\s,.;:!–-]+(?:c.était )(?:juste|seulement) (?:une question|pour savoir)|c.était (?:juste|seulement) (?:une question|pour savoir)',
    '(?:no importa|da igual|dejadlo|nada)[\\s,.;:!–-]+(?:solo |sólo )?era (?:solo |sólo )?una pregunta|(?:solo|sólo) era una pregunta',
  ].join('|')})\\W*$`,
  'iu',
);
