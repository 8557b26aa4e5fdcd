// Words that speak of a text, or to whoever wrote it: they are no piece of the text, whatever they ask for.
import { pattern } from '../wishes-words.ts';

/** What is said to us: the only other whom somebody addresses in answer to a draft. */
const toUs = pattern(
  "you(?:.ve|.re|.d|.ll|r)?(?! (?:ropes|bearings))|y'all",
  'ihr (?:habt|könnt|müsst|sollt|dürft|wollt|schreibt|nehmt|lasst|seid)|habt ihr|könnt ihr|wollt ihr|euch|eure?[rnms]?|hört auf',
  'vous|votre|vos|arrêtez',
  'vosotr[oa]s|ustedes|vuestr[oa]s?|os|dejad|parad|habéis',
);

/** What a text is made of, and where things stand in it. */
const ofAText = pattern(
  '(?:out of|from|in) (?:my|the|this) (?:story|text|draft)|(?:has|have|needs?) to (?:come out|go)|with (?:that|this|it) gone|(?:the|my) story|strike|no more (?:answers|questions)|the form|(?:the|that|this|my|your|last|first|second|third|whole|\\p{L}+) (?:bit(?! of(?! (?:text|it)))|sentence|paragraph|wording|draft)(?: about| with| on| is| was| goes| belongs| should|[\\s,.!?]|$)|(?:about[- ]me|looking[- ]for|what i (?:give|offer|seek|look for)) (?:part|section|bit|box)|in there|(?:it|that|this|which) (?:should|must|needs? to|has to|ought to|belongs?|is supposed to)|belongs? (?:down|up|in|into|with|under|at|to|among)|(?:in )?the wrong place|the rest|otherwise(?: it| that| fine| fire|[\\s,.]|$)|the (?:first|last|second) (?:one|part|version)|my (?:answers?|repl(?:y|ies)|words|complaint|mails?)|the lot|(?:already|just) (?:told|said|wrote)|told you|never said|not what i|leave (?:it|that|everything)|(?:this|that) and only (?:this|that)|nothing (?:after|before|else)',
  '(?:hat|haben) (?:da|dort|hier) (?:nix|nichts)|nichts (?:da |dort |darin )?(?:verloren|zu suchen)|(?:da|es) fehlt|stimmt alles|sonst stimmt|(?:bei|aus) meinen angeboten|angebote|verkehrt verstanden|(?:dem|im|das) formular|(?:erste[rnms]?|letzte[rnms]?|zweite[rnms]?|der|den|dem|dieser|diesen|mein|im|ganze[rn]?) (?:satz|absatz|text|teil|abschnitt|entwurf)|(?:steht|stehen|drin|drinsteht|drinstehen|reinschreib\\p{L}*|reinzuschreiben|hinschreib\\p{L}*|reingeschrieben)|(?:muss|soll|sollte|gehört|kommt|kann) (?:da |dort |hier |noch |bitte )?(?:raus|rein|weg|hin|dazu|drin|dahin|darunter)|(?:meine|meiner) (?:antwort(?:en)?|beschwerde|worte|mails?)|ansonsten|der rest|geht (?:auch )?(?:keinen|niemanden)|hab(?:e)? ich (?:doch |schon )+(?:gesagt|geschrieben)|ich geb.?s auf|zu dem, was ich',
  'n.(?:a|ont) rien à (?:faire|voir) (?:là|ici)|(?:le|du) formulaire|(?:la|cette|première|dernière|deuxième) phrase|le (?:texte|paragraphe|brouillon)|(?:mes|ma) (?:réponses?|mots|plainte)|là-dedans|(?:ça|cela|il) (?:doit|devrait|faut|va) |je (?:l.)?ai déjà (?:dit|écrit)|pour le reste|le reste|(?:ne )?regarde personne',
  'no pinta nada|el formulario|(?:la|esa|esta|primera|última|segunda) frase|el (?:texto|párrafo|borrador)|mis? (?:respuestas?|palabras|queja)|ahí dentro|(?:eso|esto) (?:debe|debería|tiene que|va) |ya (?:lo|os lo|se lo) he dicho|ya lo dije|por lo demás|lo demás|el resto|no le importa a nadie',
);

/** What people sigh before they say it once more. */
const sighs = pattern(
  '(?:for|oh) (?:goodness|heaven|god|pete|crying out loud)(?:.s)?(?: sake)?|honestly|good grief|oh no|seriously',
  'um (?:gottes|himmels) willen|himmel|herrgott|meine güte|ach du|mensch|echt jetzt|oje',
  'mon dieu|bon sang|franchement|enfin',
  'por dios|madre mía|en serio|de verdad que',
);

/** "Write at what I can do only ...": in German only a command begins so. */
const commands =
  /(?:^|[.!;:]\s+)(?:bitte\s+)?(?:schreibt|nehmt|lasst|streicht|setzt|tut|ändert|ersetzt|fügt|stellt)(?![\p{L}])/iu;

/** Whether words speak of a text of ours, or to us, rather than tell of the person: none of them may come to stand in it. */
export const isAboutTheText = (words: string): boolean => speaksOfTexts(words) || sighs.test(words);

/** The same of words that answer no draft, in which "frankly" is no sigh over one. */
export const speaksOfTexts = (words: string): boolean =>
  toUs.test(words) || ofAText.test(words) || commands.test(words);

/** That something stands in a text which should not, or that one is to read otherwise; said to us, whatever was asked. */
const ofOurs = pattern(
  '(?:that|this|it|which) (?:was|is|were) (?:not|never|n.t) (?:meant|supposed|intended) to|(?:wasn.t|isn.t|weren.t) (?:meant|supposed) to|(?:that|this|it)(?:.s| is| was) (?:not right|wrong|not what i (?:said|wrote|meant))|my (?:story|text|profile|entry) (?:should|must|ought to|needs to|has to|is to) ',
  '(?:das|es|der satz) (?:war|ist|sollte|gehört|darf|stimmt) (?:so |da |dort |doch |leider |gar |überhaupt )*nicht (?:für|gedacht|gemeint|dort|da|hinein|rein|stehen)|das stimmt (?:so |leider |doch |gar )*nicht|meine? (?:geschichte|text|profil|eintrag) (?:soll|muss|sollte|müsste) ',
  '(?:ça|cela|ce) (?:ne |n.)(?:devait|doit|était|est) pas (?:être|y|figurer|ce que j.ai)|ce n.(?:est|était) pas (?:juste|exact|ce que j.ai|prévu)|mon (?:histoire|texte|profil) (?:doit|devrait) ',
  '(?:eso|esto) no (?:lo )?(?:ten[íi]a(?:is|s|n)? que|deb[íi]a(?:is|s|n)?|era para|es para|va ah[íi])|(?:eso|esto) no es (?:correcto|lo que (?:dije|escribí|puse))|mi (?:historia|texto|perfil) (?:debe|debería|tiene que) ',
);

/** Whether words find fault with a text of ours or say how it should read: they are no answer to what was asked elsewhere. */
export const speaksOfOurs = (words: string): boolean => ofOurs.test(words) || asItWas(words);

/** "For goodness' sake." */
export const onlySighs = (clause: string): boolean =>
  clause.trim().split(/\s+/u).length <= 4 && sighs.test(clause);

const theForm = pattern(
  '(?:the|my|that) (?:sign[- ]?up )?form|sign(?:ed)?[- ]?up|(?:as|like|how|back|way|what i (?:said|wrote|put))[^.!?]{0,25} when i (?:first )?(?:joined|registered|applied|enrolled)',
  '(?:ins|dem|das|im|vom|meinem|mein) (?:anmelde)?formular|(?:bei|von|aus|in) (?:der|meiner) anmeldung|(?:wie|so|was)[^.!?]{0,40} (?:angemeldet|registriert) (?:hab(?:e)?|hatte)',
  '(?:le|du|au|mon) formulaire|l.inscription|mon inscription|(?:comme|ce que)[^.!?]{0,40}(?:quand|lorsque) je me suis (?:inscrit|enregistré)e?',
  '(?:el|del|al|mi) formulario|la inscripción|mi inscripción|(?:como|lo que)[^.!?]{0,40}cuando me (?:apunté|inscribí|registré|di de alta)',
);
const asThere = pattern(
  'back|as|like|use|keep|stick|just|only|version|what i (?:wrote|said|put)|fine|enough|will do',
  'wie|wieder|zurück|nehmt|nimm|lasst?|lassen|nur|bloß|das vom|reicht|genügt|passt',
  'comme|revenez|revenir|retour|reprenez|gardez|garder|laissez|seulement|juste|ce que j.ai|suffit',
  'como|volved|volver|vuelvan|dejad|dejar|dejen|usad|usen|solo|sólo|lo que (?:puse|escribí)|basta|vale',
);
const notThere = pattern(
  'forgot|forget|missed|missing|not|n.t|never|wrong|different',
  'vergessen|fehlt|nicht|nie|falsch|anders',
  'oubli\\p{L}*|manque|pas|jamais',
  'olvid\\p{L}*|falta|no|nunca|mal',
);
const mostWords = 25;

/** "Just go back to what I wrote on the form." */
export const asOnTheForm = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= mostWords &&
  theForm.test(text) &&
  asThere.test(text) &&
  !notThere.test(text) &&
  !text.includes('?');

const earlier = pattern(
  '(?:the way|how|as) it was(?: before)?|(?:the )?(?:first|previous|earlier|last|old) version|undo (?:that|it|this|my last .{0,20})|(?:put|change) (?:it|everything) back',
  'wie (?:es )?(?:vorher|zuvor|am anfang|zuerst)(?: war)?|(?:die )?(?:erste|vorige|frühere|alte) fassung|macht (?:das|es) rückgängig',
  'comme (?:avant|au début|c.était)|(?:la )?(?:première|précédente|ancienne) version|(?:la )?version (?:d.avant|précédente)',
  'como (?:antes|estaba|al principio)|(?:la )?(?:primera|anterior) versión|(?:la )?versión (?:de antes|anterior)',
);
/** "Put it back as it was." */
export const asItWas = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= 12 && earlier.test(text) && !butFor.test(text) && !text.includes('?');

/** "... with two hours less": not quite as it was. */
const butFor = pattern(
  'with|without|but|except',
  'mit|ohne|aber|außer',
  'avec|sans|mais|sauf',
  'con|sin|pero|salvo',
);
