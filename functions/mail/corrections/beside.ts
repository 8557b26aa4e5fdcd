// What people say beside a correction that asks for nothing: kind words, why something goes, and what may stay.
import { any } from './form.ts';

const said = (...words: readonly string[]) =>
  new RegExp(`^\\W*(?:(?:oh|ah|ach|and|und|et|y)[\\s,]+)*${any(...words)}[\\s.!…]*$`, 'iu');

/** "How very kind." */
const kind = said(
  '(?:how|so) (?:(?:very|really|terribly|too) )?(?:kind|lovely|nice|sweet|thoughtful|charming|considerate|good)(?: of you)?',
  '(?:wie|so|sehr) (?:(?:sehr|überaus) )?(?:nett|lieb|freundlich|aufmerksam|schön|reizend)(?: von euch)?',
  '(?:comme |que )?(?:c.est|vous êtes)(?: (?:très|bien|trop|vraiment))? (?:gentils?|aimables?|adorables?|charmants?)(?: (?:de votre part|à vous))?|(?:quelle|trop de) (?:gentillesse|délicatesse)',
  '(?:qué|que|muy) (?:amables?|majos?|bonito|detalle)(?: (?:por vuestra parte|de vuestra parte))?',
);
/** "It sounds like me", of all there is. */
const likeMe = said(
  '(?:otherwise,? |for the rest,? )?(?:it|that|this|the rest|everything else)(?:.s| is| sounds like)(?: (?:very much|really|just|all))* me(?: all over)?',
  '(?:sonst |ansonsten |im übrigen )?(?:das|so|es|der rest)(?: ist| bin| klingt)(?: (?:ganz|genau|wirklich|schon))* (?:ich|nach mir)',
  '(?:(?:pour le reste|sinon|autrement),? )?(?:ça|cela|tout|le reste)(?: (?:me|m.))\\s?(?:ressemble|correspond)(?: (?:bien|tout à fait|beaucoup))*',
  '(?:(?:por lo demás|el resto),? )?(?:eso |todo )?(?:soy yo|me representa|se parece a mí)',
);
/** "The pie stays, non-negotiable": what stays is nothing new. */
const stays = said(
  "(?:the|my|that|those)(?: [\\p{L}\\p{N}’'-]+){1,4} (?:stays?|remains?)(?: in(?: there)?| put)?(?:, [^,.]{2,40})?",
  '(?:der|die|das|mein\\p{L}*)(?: [\\p{L}\\p{N}-]+){1,4} (?:bleibt|bleiben)(?: (?:drin|stehen|da))?(?:, [^,.]{2,40})?',
  "(?:le |la |les |l.|mon |ma |mes )(?:[\\p{L}\\p{N}’'-]+ ){1,4}(?:reste|restent)(?: (?:là|dedans))?(?:, [^,.]{2,40})?",
  '(?:el|la|los|las|mi|mis|lo de)(?: [\\p{L}\\p{N}-]+){1,4} se quedan?(?: ahí)?(?:, [^,.]{2,40})?',
);

/** Whether a clause asks for nothing: no word of it is to be quoted back as not understood. */
export const asksNothing = (clause: string): boolean =>
  kind.test(clause) || likeMe.test(clause) || stays.test(clause);

/** "It is nobody's business", said of what was to go just before: why it goes. */
const whyItGoes = said(
  '(?:it|that|this)(?:.s| is) (?:really |frankly )?(?:nobody.s|no ?one.s|none of (?:any(?:body|one).s|their)) (?:business|concern)|(?:it|that) (?:was|is) (?:only |just |meant )*for you(?: (?:alone|only))?|(?:it|that) concerns (?:nobody|no one)',
  '(?:das|es) geht (?:ja |doch |auch |wirklich )*(?:keinen?|niemande?n?) (?:et)?was an|(?:das|es) (?:war|ist) (?:ja |doch |nur |bloß )*für euch(?: gedacht| allein)?',
  '(?:ça|cela) ne regarde personne|c.(?:était|est) (?:juste |seulement |uniquement )?pour vous(?: seuls?)?',
  '(?:eso|esto)? ?no le (?:importa|interesa|incumbe) a nadie|(?:eso |esto )?(?:era|es) (?:solo |sólo )?para vosotr[oa]s',
);
export const saysWhyItGoes = (clause: string): boolean => whyItGoes.test(clause);

/** "Ha, the doors sound deranged out of context", said before they are taken out. */
const odd = new RegExp(
  `^(?!.*(?<![\\p{L}])${any('i', 'ich', 'je', 'yo')}(?![\\p{L}])).{2,80}?(?<![\\p{L}])${any(
    'sounds?|reads?|looks|seems?',
    'klingt|klingen|liest|lesen sich|wirkt|wirken',
    'sonnent?|fait|font|paraît|paraissent|semblent?',
    'suenan?|parecen?|quedan?',
  )}\\s.{2,80}$`,
  'iu',
);
export const findsOdd = (said: string): boolean => odd.test(said.trim());
