// What is said to us with a yes and says nothing to the other: thanks, gladness, and the yes once more.
import { pattern } from './wishes-words.ts';

const who =
  '(?:them|him|her|you|this person|that person|each other|somebody|someone|(?:the|this|that) \\p{L}+)';
const glad = new RegExp(
  pattern(
    `(?:many |so many )?thanks?(?: you)?(?: (?:so|very|ever so))*(?: much)?(?: (?:for|of) (?:thinking of|asking|writing(?: to)?|telling|finding|considering|remembering)(?: (?:me|us|this|her|him|them))*)?|(?:that|this|it)(?:.s| is| sounds| would be)? (?:so |very |really |just |exactly |truly )*(?:kind|lovely|nice|great|good|wonderful|perfect|brilliant|sweet|fine|right|interesting|exciting|what i (?:need|was hoping for|am looking for))(?: of (?:${who}|you all))?|sounds (?:so |very |really |just )*(?:lovely|nice|great|good|wonderful|perfect|right|like my (?:kind of person|cup of tea))|i(?:.d| would| should|.ll| will|.m| am)? (?:(?:really|very much|still|do|be|so|just) )*(?:glad|happy|delighted|pleased|love|like|want|keen|curious|excited|honoured)(?: (?:to|that))?(?: (?:meet|get to know|know|talk (?:to|with)|hear from|be introduced(?: to)?|say))?(?: ${who})?|i (?:have |.ve )?(?:thought|slept|been thinking)(?: (?:about|on|over) (?:it|this|that))?|(?:let.s|lets) (?:do (?:it|this)|go|try(?: it)?)|(?:i.ll |i will |let me |let.s )?give it a (?:go|try|chance)|go on(?: then)?|why not|count me in|i.m (?:in|game|up for it)|i (?:meant|said|say|did say)(?: (?:so|yes|that|already|before))*|as i said|that settles it|(?:looking|look) forward(?: to (?:it|this|that|meeting ${who}))?|can.t wait|tell ${who}(?: (?:that|so|yes))?(?: if you can)?|pass (?:it|that|this) on|introduce us|put us in touch|hope (?:they|he|she)(?:.ll| will)? (?:say|says) yes(?: too)?`,
    `(?:vielen |herzlichen |lieben |tausend )?dank(?:e(?: (?:schön|sehr|euch|ihnen|dir))*)?(?: (?:fürs?|dass ihr|dafür)(?: \\p{L}+){0,4})?|(?:das )?(?:ist|klingt|hört sich|wäre) (?:\\p{L}+ ){0,3}(?:lieb|nett|schön|toll|gut|wunderbar|super|perfekt|spannend|interessant|prima)(?: an| von (?:ihr|ihm|ihnen|euch))?|(?:sehr |wirklich |ganz )*(?:gerne?|unbedingt|natürlich)|ich (?:würde|möchte|will|wäre|bin) (?:(?:sie|ihn|die person|diese person|den menschen|mich|sehr|wirklich|auch|schon|ja|so) )*(?:gerne? |froh |neugierig |gespannt |dabei ?)*(?:kennen ?lernen|treffen|kennenzulernen|freuen)?|ich freue? mich(?: (?:sehr|schon|darauf|drauf|wirklich))*|ich (?:hab|habe) (?:(?:es|mir|das|noch|mal|lange|kurz) )*(?:(?:dr|dar)über )?(?:nachgedacht|überlegt|geschlafen)|(?:machen|versuchen|probieren) wir(?: (?:das|es|so|mal))*|bin dabei|warum (?:auch )?nicht|wie gesagt|hab ich (?:doch )?(?:schon )?gesagt|na gut|also gut|stellt uns vor|sagt (?:ihr|ihm|ihnen)(?: das)?`,
    `(?:un grand |mille )?merci(?: (?:beaucoup|bien|infiniment|à vous))*(?: (?:de|d.avoir|pour)(?: \\p{L}+.?){0,5})?|(?:c.est|ce serait|ça) (?:(?:très|vraiment|si|bien|me) )*(?:gentil|chouette|super|bien|parfait|intéressant|fait plaisir|tente|plaît)(?: de (?:sa|leur|votre) part)?|(?:je (?:serais|suis|veux|voudrais)|j.aimerais|j.adorerais) (?:(?:très|vraiment|bien|beaucoup|ravie?|heureu(?:x|se)|contente?|de|d.) ?)*(?:(?:la|le|les|faire) )?(?:rencontrer|connaître|sa connaissance)?(?: cette personne)?|avec (?:grand )?plaisir|volontiers|j.y ai (?:bien )?réfléchi|allons-y|pourquoi pas|d.accord|hâte de (?:la|le|les)? ?(?:rencontrer|lire|connaître)?|comme (?:je l.ai )?dit|dites-(?:le-)?lui`,
    `(?:muchas |mil |muchísimas )?gracias(?: (?:por|de)(?: \\p{L}+){0,4})?|qué (?:bien|ilusión|amables?|bonito|alegría|majo|maja|detalle)|(?:suena|me parece|es|sería|está) (?:(?:muy|tan) )*(?:bien|genial|bonito|estupendo|perfecto|interesante|amable)|(?:me encantaría|me gustaría|quiero|quisiera|por supuesto que quiero|me apetece)(?: mucho)?(?: (?:conocer(?:l[aeo]s?|a esta persona)?|verl[aeo]))?|con (?:mucho )?gusto|encantad[oa]|lo he pensado|adelante|venga|vale|por qué no|como (?:ya )?(?:os )?(?:dije|he dicho)|decidle(?: que sí)?|tengo (?:muchas )?ganas`,
  ).source,
  'giu',
);
const little =
  /(?<![\p{L}])(?:yes|yep|yeah|no|ok(?:ay)?|sure|please|oh|ah|well|and|but|so|then|it|i|a|the|to|too|very|all|right|sorry|of course|certainly|absolutely|now|already|ja|nein|doch|klar|bitte|ach|na|und|aber|also|dann|so|es|das|auch|sehr|oui|non|bien|sûr|s.il vous plaît|et|mais|alors|donc|très|s[íi]|no|claro|por favor|ay|y|pero|pues|entonces|que|muy)(?![\p{L}])/giu;
const fewest = 3;

/** Whether a sentence thanks, is glad or says yes once more, and nothing that the other could want to read. */
export const isOnlyGlad = (sentence: string): boolean =>
  (
    sentence
      .replace(glad, ' ')
      .replace(little, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).length < fewest;

/** Whether words that are few are glad of something: "I can't wait", not "I bring the cake". */
export const isGladness = (words: string): boolean =>
  new RegExp(glad.source, 'iu').test(words) && isOnlyGlad(words);
