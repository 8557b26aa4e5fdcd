// Whether a question can be read by the other: with what stands in it alone, and as one to them rather than to us.
import { topicsIn } from './wishes-asked.ts';
import { pattern } from './wishes-words.ts';

/** Words that only point at what was said before: "can you?", "a river?", "is it?". */
const pointing = new RegExp(
  `^(?:${[
    'and|or|but|so|if|then|a|an|the|can|could|do|does|did|is|are|was|were|would|will|have|has|may|might|shall|should|you|it|this|that|they|them|he|she|him|her|i|we|us|me|not|no|yes|ok|okay|right|really|too|only|be|after|before|there|what|why|how|huh|eh|hm+|pardon|sorry|please',
    'und|oder|aber|also|ein|eine|der|die|das|kann|könnt|ist|sind|war|hat|habt|wäre|würde|darf|ihr|du|sie|es|er|ich|wir|uns|mich|nicht|nein|ja|doch|oder|echt|wirklich|auch|nur|dann|danach|was|wie|warum|hä|häh|bitte',
    'et|ou|mais|alors|donc|un|une|le|la|les|est|es|peut|pouvez|avez|ce|ça|cela|c|il|elle|on|vous|je|nous|moi|pas|non|oui|si|vraiment|aussi|seulement|que|quoi|comment|pourquoi|hein|pardon|n',
    'y|o|pero|pues|un|una|el|la|los|las|es|son|está|puede|podéis|puedes|eso|esto|ella|él|yo|nosotros|no|sí|si|de|verdad|también|solo|sólo|qué|cómo|por|eh|perdón|vale',
  ].join('|')})$`,
  'iu',
);

/** Whether a question makes sense without what stood around it: it does more than point, and is no end of a sentence. */
export function standsAlone(question: string): boolean {
  const words = question.match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.some((word) => !pointing.test(word)) && !unfinished.test(question);
}

/** "If the nurse should be proposed again?", "only weekend ok?", "a river?": the end of a sentence that is not there. */
const unfinished =
  /^\P{L}*(?:(?:if|because|since|that|than|only|just|except|nur|bloß|außer|seulement|juste|sauf|sólo|solo|salvo|wenn|falls|weil|dass|als|parce que|puisque|porque)\s|(?:an?|eine?|une?|una)\s+\p{L}+\s*\?*$)/iu;

/** "Did you get my answer?", "will you introduce us or not?": of what one of the two has answered. */
export const asksOfAnswers = (text: string): boolean =>
  speaksToService(text) || topicsIn(text, false).some((one) => one === 'your-yes' || one === 'their-answer');

/** Whether it is us whom somebody asks, though beside an ask "you" may be the other: "did you mix me up with somebody?" */
export const speaksToService = (text: string): boolean => toService.test(text);

const toService = pattern(
  '(?:did|do|have|are|could|can|will|would|why (?:did|do|have|are)) you(?: \\p{L}+){0,2} (?:mix(?:ed)?|confus\\p{L}+|match\\p{L}*|propos\\p{L}+|suggest\\p{L}*|introduc\\p{L}+|pair\\p{L}*|pick\\p{L}*|cho(?:ose|se|sen)|forward\\p{L}*|pass (?:it|this|that) on|put us|send me|sent me|writ(?:e|ing) to me|got the wrong|found (?:me|nobody|somebody|someone))|(?:the )?same (?:one|person|man|woman|proposal) (?:as|again)|(?:has|have|had)(?:n.t)? (?:we|i) (?:had|seen|met) (?:this|that|him|her|them) (?:one |already|before)|(?:wrong|another|different) (?:person|member|letter)',
  '(?:habt|seid|könnt|werdet|wollt|warum (?:habt|schickt|stellt)|verwechselt|stellt|schlagt) ihr(?: \\p{L}+){0,4}? (?:verwechselt|vertan|vorgestellt|vorschlag\\p{L}*|vorgeschlagen|vorstellen|ausgesucht|geschickt|ausgewählt|zusammengebracht)|verwechselt ihr|stellt ihr uns|hatten wir (?:den|die|das) (?:doch |nicht )*schon|(?:den|die|das) hatten wir (?:doch |nicht )*schon|die ?selbe (?:person)? ?wie',
  '(?:avez-vous|vous avez|vous m.avez|m.avez-vous|pourquoi m.avez-vous|allez-vous|vous)(?: \\p{L}+){0,3} (?:confondue?|trompée?s?|proposée?|présentée?|choisie?|mélangée?s?|présentez|présenter)|nous présentez-vous|c.est la même (?:personne )?que|on me l.a (?:pas )?déjà proposée?',
  '(?:me |nos |os )?(?:habéis|han|vais a|van a)(?: \\p{L}+){0,3} (?:confundido|equivocado|propuesto|presentado|elegido|mezclado|presentar\\p{L}*)|(?:nos|me) (?:presentáis|presentan|proponéis|proponen)|es la misma (?:persona )?(?:que|de)|(?:este|esta|ese|esa) ya (?:me )?l[oa] (?:tuvimos|propusisteis|vi)',
);
