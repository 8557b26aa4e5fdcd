// That it was they who signed up, in answer to the letter that asks for it: "Yep, that was me, did not get round to the link".
import { pattern } from './wishes-words.ts';

/** Longer mails tell of more than that. */
const mostWords = 30;

/** Whether somebody says that the sign-up was theirs, and neither doubts it nor wants to wait. */
export const saysItWasMe = (text: string): boolean =>
  text.trim().split(/\s+/u).length <= mostWords &&
  !text.includes('?') &&
  wasMe.test(text) &&
  !wasNotMe.test(text) &&
  !waits.test(text);

const wasMe = pattern(
  '(?:that|it|this)(?:.s| is| was|.d be)(?: indeed| really| definitely| just| only)? me|(?:i did|i have|i.ve|i was the one who|me who)(?: indeed| really)? sign(?:ed)? (?:up|myself up)|(?:this|that|it) is(?: indeed| really)? my (?:e-?mail )?address',
  '(?:das|es) (?:war|bin)(?: \\p{L}+)? ich|ich (?:war|bin)(?: \\p{L}+)? (?:das|es)|ich hab(?:e)? mich(?: \\p{L}+){0,2} angemeldet|(?:das )?ist(?: \\p{L}+)? meine (?:e-?mail-?)?adresse',
  'c.(?:est|était) (?:bien |bel et bien )?moi|je me suis (?:bien )?inscrite?|c.est (?:bien )?mon adresse',
  '(?:he sido|fui|soy|era) yo|(?:sí,? )?yo (?:fui|soy|me (?:apunté|inscribí|registré))|me (?:apunté|inscribí|registré) yo|(?:esta )?es mi (?:dirección|correo)',
);

const wasNotMe = pattern(
  'not me|(?:was|is)n.t me|not my|never|nobody|(?:somebody|someone) else|without me|by (?:mistake|accident)|did ?n.t sign|not sign\\p{L}*',
  'nicht ich|ich nicht|nicht meine?|nie|niemals|niemand|jemand ander\\p{L}*|nicht angemeldet|aus versehen|versehentlich|irrtümlich',
  'pas moi|pas mon|jamais|personne|quelqu.un d.autre|(?:ne|n.) \\p{L}+ pas inscrite?|par erreur',
  'no (?:he sido|fui|soy|era|es)|yo no|nunca|nadie|otra persona|por error|no me (?:apunté|inscribí|registré)',
);

/** "It was me, but I have to think about it": no yes yet. */
const waits = pattern(
  'think|thinking|(?:not|n.t) (?:\\p{L}+ )?(?:sure|want|wish)|unsure|changed|no longer|any ?more|hold on|wait|but (?:not|no|later|first)|undecided|regret\\p{L}*|stop|leave|delete|forget (?:it|me)',
  'überleg\\p{L}*|nicht (?:\\p{L}+ )?(?:sicher|mehr)|unsicher|warte\\p{L}*|doch nicht|aber (?:nicht|nein|später|erst)|will nicht|möchte nicht|lösch\\p{L}*|stop+',
  'réfléchi\\p{L}*|pas (?:\\p{L}+ )?(?:sûre?|certaine?)|plus|attend\\p{L}*|mais (?:pas|non|plus tard|d.abord)|hésit\\p{L}*|veux pas|arrêt\\p{L}*|efface\\p{L}*|supprim\\p{L}*',
  'pensar\\p{L}*|pienso|no (?:\\p{L}+ )?segur[oa]|ya no|esper\\p{L}*|pero (?:no|luego|antes)|dud\\p{L}*|no quiero|borra\\p{L}*|parad',
);
