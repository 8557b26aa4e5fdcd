// "It was no question": said of what we took for one. It takes nothing back, and wants no answer.
import { saysPity } from './wishes-pity.ts';
import { saysThanks } from './wishes-short.ts';
import { pattern, sentences } from './wishes-words.ts';

/** What a text says besides, where it says that something was no question: '' for nothing; null where it says nothing of the kind. */
export function besideNoQuestion(text: string): string | null {
  const said = sentences(text);
  const others = said.filter((sentence) => !saysNoQuestion(sentence));
  if (others.length === said.length) return null;
  return others.every((sentence) => saysThanks(sentence) || saysPity(sentence)) ? '' : others.join(' ');
}

/** A sentence of that alone, however it is put. */
function saysNoQuestion(sentence: string): boolean {
  if (sentence.includes('?') || !noQuestion.test(sentence)) return false;
  const rest = sentence.replace(everyNoQuestion, ' ');
  return rest.split(/[,;:–—]+/u).every((clause) => {
    const left = clause.replace(around, ' ').trim();
    return !/\p{L}/u.test(left) || saysThanks(clause.trim()) || saysPity(clause.trim());
  });
}

const noQuestion = pattern(
  '(?:(?:i|it|that|this|there|mine)(?:.s| is| was|.ve| have| had| never| did| do| only| just| mean[t]?| that| really| honestly)*(?: i)?(?: had| have| was)? )?(?:no|(?:not|n.t|never)(?: (?:really|actually|meant(?: as| to be)?|ask(?:ed|ing)?|hav(?:e|ing)|had|put))*(?: (?:you|as))?(?: an?| any)?)(?: (?:real|actual|single))? (?:questions?|(?<=ask\\p{L}* )anything)(?: (?:at all|whatsoever|really|to begin with))*',
  '(?:ich |das |es |da )*(?:war|sollte|hatte|hab|habe|wollte)(?: (?:ich|das|doch|ja|gar|überhaupt|eigentlich|auch|nur))* (?:keine(?: \\p{L}+)? fragen?|nichts fragen|nichts gefragt)(?: (?:sein|gestellt|stellen|gehabt))?',
  '(?:je |ce |il )?n.(?:était|est|ai|avais|y avait|y a|avait)(?: (?:absolument|vraiment|même))* (?:pas|aucune|nullement)(?: (?:posé|de|une|du tout|vraiment|d.))* ?questions?',
  'no (?:era|fue|es|tenía|tengo|hice|he hecho|había)(?: (?:ninguna|una))? pregunta|no (?:preguntaba|he preguntado|pregunté) nada',
);
const everyNoQuestion = new RegExp(noQuestion.source, 'giu');

/** What may stand around it. */
const around = new RegExp(
  pattern(
    'no|oh|sorry|but|well|please|just|only|really|at all|all|i|fear|i.m afraid|mean[t]?|that|it|so|and|you|see|my dear|forget (?:it|that|about it)|ignore (?:it|that)|never mind|excuse me|wanted to say thanks?(?: you)?',
    'nein|ach|oh|doch|entschuldigung|verzeihung|verzeihen sie|verzeiht|pardon|aber|also|und|bitte|sorry|gar|vergesst (?:es|das)|schon gut|ich wollte (?:mich )?(?:nur|bloß) (?:mal )?(?:bedanken|danken|danke sagen)',
    'non|oh|mais|pardon|désolée?|et|enfin|du tout|oubliez(?:-la)?|ça|cela|je voulais (?:juste|seulement|simplement) (?:vous )?(?:dire merci|remercier)',
    'no|ay|perdón|perdonad|lo siento|pero|y|olvidadlo|dejadlo|solo quería (?:dar(?:os)? las gracias|saludar)',
  ).source,
  'giu',
);
