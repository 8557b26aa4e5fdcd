// What of an answer to a question only speaks of answering it: none of it may come to stand in a text.
import { expect, it } from 'vitest';
import { saysSkip } from '../../functions/mail/wishes-short.ts';
import { unansweredIn, withoutNotMeant } from '../../functions/mail/wishes-unanswered.ts';

it.each([
  'Ach, da muss ich erst mal drüber nachdenken. Ich melde mich am Wochenende.',
  'Muss ich das beantworten? Ich würde lieber erst mal schauen, wer da so ist.',
  'Das muss ich mir noch überlegen.',
  'Ich überlege es mir noch.',
  'Ich brauche noch etwas Zeit.',
  'Kann ich das später beantworten?',
  'Gute Frage. Ich schreibe euch nächste Woche dazu.',
  'Hm, I have to think about that. I’ll write at the weekend.',
  'Let me think about it for a few days.',
  'I need some time to think.',
  "I'll get back to you next week.",
  'Do I have to answer this? I’d rather see first who is there.',
  "I'd rather wait and see.",
  'Can I answer this later?',
  'Je dois y réfléchir. Je vous écris ce week-end.',
  'Laissez-moi le temps d’y réfléchir.',
  'Dois-je vraiment répondre ? Je préfère d’abord voir qui est là.',
  'Tengo que pensarlo. Os escribo el fin de semana.',
  'Déjame pensarlo bien.',
  'That was my answer to your question about my story. Please use it',
  'Das war doch meine Antwort auf eure Frage.',
  'C’était ma réponse à votre question.',
  'Esa era mi respuesta a vuestra pregunta.',
  '¿Tengo que contestar? Prefiero ver primero quién hay.',
])('not yet: %s', (text) => {
  expect(unansweredIn(text)).toEqual({ said: 'later', rest: '' });
});

it.each([
  "I'd rather not say",
  "I'd rather not say, sorry",
  "I'd rather not say, it's a bit personal. Next question please!",
  "I'd rather not talk about that. Next!",
  'I would rather leave that open.',
  'I don’t want to answer this one.',
  'Can we skip this one?',
  'Sorry, I only meant I’d like to skip that one.',
  'Das möchte ich lieber nicht sagen, ist etwas persönlich. Nächste Frage bitte!',
  'Darauf möchte ich lieber nicht antworten.',
  'Das behalte ich lieber für mich.',
  'Kann ich die Frage überspringen?',
  'Je préfère ne pas le dire, c’est un peu personnel. Question suivante !',
  'Je préfère garder ça pour moi.',
  'Puis-je passer cette question ?',
  'Prefiero no decirlo, es un poco personal. ¡Siguiente pregunta!',
  'Prefiero no hablar de eso, lo siento',
  'Eso me lo guardo para mí.',
  '¿Puedo saltarme esta pregunta?',
])('rather not: %s', (text) => {
  expect(unansweredIn(text)).toEqual({ said: 'no', rest: '' });
});

it.each([
  "I'd rather not say much, but I once walked to Rome.",
  "I'd rather not meet at home. Somebody who plays cards.",
  'I would rather not be in a group.',
  'I think about it every day, and then I bake.',
  'I write at the weekend, mostly poems.',
  'I had to think about my father when I planted it.',
  "I'll write a novel with them.",
  'I will answer the phone at the helpline again.',
  'I’d like to see who can carve the better spoon.',
  'That was my story for years, and I kept it.',
  'I skipped lunch because of a crossword.',
  'My next neighbour needed a shelf.',
  'We would talk. It is private lessons I gave.',
  'Ich schreibe am Wochenende Gedichte.',
  'Ich denke viel nach und gehe dann in den Wald.',
  'Ich melde mich jedes Jahr zum Stadtlauf an.',
  'Ich hätte jemanden, mit dem ich nachdenken kann.',
  'Ich schaue gern Vögel.',
  'Ich möchte nicht mehr allein kochen.',
  'J’écris des poèmes le week-end.',
  'Je préfère voir la mer que la montagne.',
  'Je réfléchis beaucoup en marchant.',
  'Escribo poemas el fin de semana.',
  'Prefiero ver películas en casa.',
  'Quiero pensar menos y cocinar más.',
])('tells something: %s', (text) => {
  expect(unansweredIn(text)).toEqual({ said: null, rest: text });
});

it.each([
  [
    'Sorry, I only meant I’d like to skip that one. I once taught my niece to drive.',
    'I once taught my niece to drive.',
  ],
  ['Das muss ich mir überlegen. Am ehesten jemand mit Garten.', 'Am ehesten jemand mit Garten.'],
  ['Je dois y réfléchir. Peut-être quelqu’un qui chante.', 'Peut-être quelqu’un qui chante.'],
  ['Prefiero no decirlo. Alguien que cante, eso sí.', 'Alguien que cante, eso sí.'],
])('what is told beside it stays: %s', (text, rest) => {
  expect(unansweredIn(text).rest).toBe(rest);
});

it.each([
  ["I didn't want to see my data, I only meant to skip that one.", 'I only meant to skip that one.'],
  ["I don't need a copy of my data, thanks", 'thanks'],
  ['Ich wollte meine Daten gar nicht sehen.', ''],
  ['Ich wollte nicht meine Daten sehen, ich wollte nur weiter.', 'ich wollte nur weiter.'],
  ['Ich brauche keine Kopie meiner Daten.', ''],
  ['Je ne voulais pas voir mes données.', ''],
  ['No quería ver mis datos.', ''],
])('no wish for data: %s', (text, rest) => {
  expect(withoutNotMeant(text)).toBe(rest);
});

it.each([
  'Please send me a copy of my data.',
  "I didn't get my data. Please send it.",
  'I do not want you to keep my data, delete it.',
  'Warum habe ich meine Daten nicht bekommen?',
  'Ich möchte nicht länger warten, schickt mir meine Daten.',
  'Je veux une copie de mes données.',
  'No he recibido mis datos.',
])('left as it is: %s', (text) => {
  expect(withoutNotMeant(text)).toBe(text);
});

it.each([
  'skip',
  'Pass!',
  'Next question please',
  'No idea, sorry.',
  'I don’t know what to say',
  'Not sure really.',
  'rather not',
  'Weiter',
  'Weiß ich gerade nicht.',
  'Lieber nicht, danke',
  'Keine Ahnung.',
  'Je ne sais pas trop.',
  'Passe',
  'Ni idea.',
  'Paso',
  'Prefiero no decirlo.',
])('skips: %s', (text) => {
  expect(saysSkip(text)).toBe(true);
});

it.each([
  'Not sure. Somebody to go for a pint with.',
  'I don’t know how to weld, and would learn it.',
  'I’d rather not meet at home. Somebody who plays cards.',
  'I pass on my grandmother’s recipes.',
  'No idea how, but we fixed the roof.',
  'Ich möchte weiter Klavier lernen.',
  'Ich koche lieber nicht allein.',
  'In der nächsten Stadt wohnt meine Tochter.',
  'Je passe mes dimanches au jardin.',
  'Je ne sais pas nager, j’aimerais apprendre.',
  'Paso mucho tiempo en el huerto.',
  'No sé nadar y quiero aprender.',
])('skips nothing: %s', (text) => {
  expect(saysSkip(text)).toBe(false);
});
