// Wishes that hide among other words are read as what they are, in whatever was asked.

import { expect, test } from 'vitest';
import type { ReadingContext } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';

const received = Date.parse('2026-11-29T09:00:00Z');
const reading = (text: string, context: ReadingContext) =>
  read(text, { context, received, zone: 'Europe/Berlin' });

test.for([
  ['paused', 'no more pause please', 'resume'],
  ['paused', 'bitte keine Pause mehr', 'resume'],
  ['paused', "plus de pause, s'il vous plaît", 'resume'],
  ['paused', 'no más pausa por favor', 'resume'],
  ['paused', 'niente più pausa per favore', 'resume'],
  ['paused', 'geen pauze meer alsjeblieft', 'resume'],
  ['paused', 'chega de pausa, por favor', 'resume'],
  ['paused', 'ingen paus längre tack', 'resume'],
  ['paused', 'ikke mere pause, tak', 'resume'],
  ['paused', 'ikke mer pause, takk', 'resume'],
  ['paused', 'koniec pauzy, proszę', 'resume'],
  ['paused', 'хватит паузы, пожалуйста', 'resume'],
  ['ask', 'Remove me, I did not sign up', 'leave'],
  ['ask', 'Please take me off the list, I did not sign up for this', 'leave'],
  ['ask', 'Streicht mich von der Liste, ich habe mich nie angemeldet', 'leave'],
  ['ask', 'Retirez-moi de la liste, je ne me suis jamais inscrit', 'leave'],
  ['ask', 'Quítenme de la lista, yo no me apunté', 'leave'],
  ['ask', 'Toglietemi dalla lista, non mi sono mai iscritto', 'leave'],
  ['ask', 'Haal me van de lijst, ik heb me nooit aangemeld', 'leave'],
  [
    'ask',
    'Yes, I would like that, but my hearing is bad so no telephone, and Tuesday mornings suit me',
    'accept',
  ],
  [
    'ask',
    'Ja, sehr gern, aber ich höre schlecht, also kein Telefon, und dienstags passt es mir gut',
    'accept',
  ],
  ['ask', "Oui, avec plaisir, mais j'entends mal, donc pas de téléphone", 'accept'],
  ['ask', 'Sí, me gustaría, pero oigo mal, así que nada de teléfono', 'accept'],
  ['ask', 'You may give her my address', 'accept'],
  ['ask', 'Sie dürfen ihm gern meine Adresse geben', 'accept'],
  ['ask', 'Vous pouvez lui donner mon adresse', 'accept'],
  ['ask', 'Puede darle mi dirección', 'accept'],
  ['ask', 'Podem dar-lhe o meu endereço', 'accept'],
  ['ask', 'U mag haar mijn adres geven', 'accept'],
  ['ask', 'Not him, my former boss, never suggest him again', 'block'],
  ['ask', 'Nicht der, mein früherer Chef, schlagt ihn nie wieder vor', 'block'],
  ['ask', 'Pas lui, mon ancien chef, ne me le proposez plus jamais', 'block'],
  ['ask', 'A ese no, mi antiguo jefe, no me lo propongáis nunca más', 'block'],
  ['status', "Arrêtez les propositions pour l'instant", 'pause'],
  ['status', 'Put me on ice', 'pause'],
  ['status', 'Legt mich bitte auf Eis', 'pause'],
  ['status', 'Dejad de proponerme gente de momento', 'pause'],
  ['ask', 'Yes, sorry for being so late, I was ill', 'accept'],
  ['ask', "Pardon pour le retard, j'étais à l'hôpital. C'est oui.", 'accept'],
  ['ask', 'Przepraszam, że tak późno, byłam chora. Tak, chętnie.', 'accept'],
  ['ask', 'Ja graag, maar geen telefoon, ik ben doof, alleen per brief', 'accept'],
  ['ask', 'Sim, mas sem telefone, sou surdo, só por escrito', 'accept'],
  ['ask', 'Ja tack, men inte per telefon, jag är döv', 'accept'],
  ['ask', 'Ja tak, men ikke telefon, jeg hører dårligt', 'accept'],
  ['ask', 'Ja takk, men ikke på telefon, jeg er døv', 'accept'],
  ['ask', 'Tak, tylko nie przez telefon, jestem głucha', 'accept'],
  ['ask', 'Да, только не по телефону, я плохо слышу', 'accept'],
  ['ask', 'Stel die meneer maar aan mij voor', 'accept'],
  ['ask', 'Stellen Sie mir den Herrn ruhig vor.', 'accept'],
  ['ask', 'Det må I gerne', 'accept'],
  ['ask', "I'm afraid the answer has to be in the negative", 'decline'],
  ['ask', 'Schöne Idee, aber des is nix für mi', 'decline'],
  ['ask', 'Con quella persona mai più, per favore', 'block'],
  ['ask', 'Proszę mnie z tą panią nigdy więcej nie łączyć', 'block'],
  ['ask', 'С этим человеком больше никогда', 'block'],
  ['status', 'Poderiam fazer o favor de me enviar os meus dados?', 'export'],
  ['status', 'Kan dere være så snill å sende meg dataene mine?', 'export'],
  ['status', 'taking some time off. Back at my desk on 30 March', 'pause'],
  ['paused', 'mejor no vuelvan a escribirme', 'leave'],
  ['onboarding', 'It is perfect, do not touch a comma', 'accept'],
  ['onboarding', 'You can say it like that', 'accept'],
  ['onboarding', "C'est tout moi, rien à redire", 'accept'],
  ['onboarding', "No, that is not my job: I don't bake any more", 'update'],
  ['onboarding', 'Está perfecto, no cambiéis ni una coma', 'accept'],
  ['onboarding', 'Ficou lindo, podem usar assim', 'accept'],
  ['onboarding', 'So können Sie mich gerne vorstellen', 'accept'],
  ['onboarding', 'Do not change a word', 'accept'],
  ['onboarding', 'Ne changez pas une virgule', 'accept'],
  ['status', 'Bitte senden Sie mir alles, was Sie über mich gespeichert haben', 'export'],
  ['status', 'Würden Sie mir bitte alles schicken, was Sie über mich gespeichert haben?', 'export'],
  ['status', 'Пришлите, пожалуйста, всё, что вы обо мне храните', 'export'],
  ['status', 'Не могли бы вы прислать мне всё, что вы обо мне храните?', 'export'],
  ['status', 'What I can give: sourdough lessons and a spare room', 'update'],
  ['status', 'Was ich geben kann: Sauerteigkurse und ein freies Zimmer', 'update'],
  ['status', 'Ce que je peux offrir : des cours de pain', 'update'],
  ['status', 'Lo que puedo ofrecer: clases de pan', 'update'],
  ['follow-up', 'We did! She was lovely. Please tell Ines I am very grateful', 'accept'],
  ['paused', 'Je ne veux plus de pause', 'resume'],
  ['paused', 'Non voglio più la pausa', 'resume'],
  ['paused', 'Ik wil geen pauze meer', 'resume'],
  ['paused', 'Não quero mais pausa', 'resume'],
  ['paused', 'Jag vill inte ha paus längre', 'resume'],
  ['paused', 'Jeg vil ikke have pause mere', 'resume'],
  ['paused', 'Jeg vil ikke ha pause lenger', 'resume'],
  ['paused', 'Nie chcę już pauzy', 'resume'],
  ['paused', 'Больше не хочу паузу', 'resume'],
  ['status', 'Stop suggesting people for now', 'pause'],
  ['status', 'Smettete di propormi persone per ora', 'pause'],
  ['status', 'Zet me even in de ijskast', 'pause'],
  ['status', 'Пока ничего не предлагайте', 'pause'],
  ['status', 'Envoyez-moi tout ce que vous conservez sur moi', 'export'],
  ['status', 'Inviatemi tutto quello che conservate su di me', 'export'],
  ['status', 'Stuur mij alles wat jullie over mij bewaren', 'export'],
  ['status', 'Envíenme todo lo que guardan sobre mí', 'export'],
  ['status', 'Enviem-me tudo o que guardam sobre mim', 'export'],
  ['status', 'Skicka mig allt ni har sparat om mig', 'export'],
  ['status', 'Send mig alt, hvad I har gemt om mig', 'export'],
  ['status', 'Send meg alt dere har lagret om meg', 'export'],
  ['status', 'Przyślijcie mi wszystko, co o mnie przechowujecie', 'export'],
  ['status', 'Vad jag kan erbjuda: brödkurser', 'update'],
  ['status', 'Hvad jeg kan tilbyde: brødkurser', 'update'],
  ['status', 'Hva jeg kan tilby: brødkurs', 'update'],
  ['status', 'Что я могу предложить: уроки выпечки', 'update'],
] as const)('%s: "%s" is %s', ([context, text, kind]) => {
  expect(reading(text, context).kind).toBe(kind);
});

test.for([
  "J'entre à l'hôpital demain",
  'I am going into hospital tomorrow',
  'Ich komme morgen ins Krankenhaus',
  'Mañana ingreso en el hospital',
])('whoever writes "%s" is not taken to have answered', (text) => {
  expect(['pause', 'unclear']).toContain(reading(text, 'status').kind);
});

test('a comma parts what would be one phrase', () => {
  expect(reading('I want no more, pause please', 'paused').kind).not.toBe('resume');
});

test('who is asked nothing and wants to be written to again in a month has a pause until then', () => {
  for (const text of [
    'Volved a escribirme en febrero',
    'Schreibt mir erst im Februar wieder',
    'Write to me again in February',
  ])
    expect(reading(text, 'status')).toMatchObject({ kind: 'pause', until: '2027-02-01' });
});

test('one wish said in two sentences leaves no question behind', () => {
  const { kind, until, also } = reading('too busy this month. pause me till 7 dec', 'ask');
  expect([kind, until]).toEqual(['pause', '2026-12-07']);
  expect(also.map((one) => one.kind)).not.toContain('question');
});

test('an interview is not answered with a lack of time for it', () => {
  for (const text of [
    'No tengo tiempo para preguntas',
    'I have no time for questions',
    'Ich habe keine Zeit für Fragen',
  ])
    expect(['unclear', 'later', 'decline']).toContain(reading(text, 'onboarding').kind);
});

test('a pause somebody still wants is not ended by the words that end one', () => {
  for (const text of [
    'Ik wil graag nog een pauze',
    'Je veux encore une pause',
    'Vorrei ancora una pausa',
    'Jag vill ha paus ett tag till',
    'Хочу ещё паузу',
    'Chcę jeszcze pauzy',
    'Jeg vil gerne have pause lidt endnu',
    'Quero mais pausa',
  ])
    expect(reading(text, 'paused').kind).not.toBe('resume');
});
