// Believable content for every letter in Spanish, for the gallery and the golden texts.
import { spanish as said } from '../es/phrases.ts';
import type { Letters } from '../render.ts';
import { numbered } from './numbered.ts';

const usual = { community: 'Amigos del puerto', leaveUrl: 'https://acquaint.example/leave/7Qm2kX9f' };
const shared = { community: usual.community };
const ada = { ...usual, name: 'Ada' };

const seekA =
  'Alguien que haya llevado una tienda pequeña a internet sin perder a la gente que entra a charlar.';
const giveB =
  'Tuve una tienda de lanas once años, y los tres últimos también en internet. Puedo decir lo que no volvería a hacer.';
const seekB = 'Alguien del barrio que explique las abejas a una principiante, errores incluidos.';
const giveA = 'Nueve años de abejas en una azotea y un ahumador viejo para prestar.';
const storyA =
  'Vendo libros de segunda mano junto al puerto y crío abejas encima de la tienda. Los domingos remo, despacio.';
const storyB =
  'Cerré mi tienda en primavera y desde entonces aprendo a tener tiempo. Hago punto en los trenes, leo mapas por gusto y me acaban de dar un jardín que zumba.\n\nMe gustan más las preguntas que los consejos.';
const asked = { ...ada, inCommon: [], story: storyB, until: 'domingo 6 de diciembre' };
const introduced = {
  ...shared,
  inCommon: [said.inCommon(['hablar claro', 'lo que dura'])],
  added: [said.added('Ada', 'llevo años queriendo ver un jardín que zumba.')],
  nameA: 'Ada',
  nameB: 'Ines',
  storyA,
  storyB,
  seekA,
  writesFirst: 'Ada',
  question: said.questions.mentorship,
  firstStep: said.firstSteps.mentorship,
};

export const spanish: Letters = {
  confirm: {
    ...usual,
    days: said.threeDays,
    confirmUrl: 'https://acquaint.example/confirm/rT8vWq3Lk0ZpYc5n',
  },
  invitation: {
    ...ada,
    invitedBy: said.invitedBy('Olga Brandt', usual.community),
    days: said.twoWeeks,
    confirmUrl: 'https://acquaint.example/confirm/rT8vWq3Lk0ZpYc5n',
  },
  'already-member': usual,
  'waiting-for-organiser': ada,
  welcome: { ...ada, rhythm: said.rhythm({ every: 'month', weekday: 1 }) },
  application: { ...shared, applicantName: 'Ines Moreau', seek: seekB, give: giveB, story: storyB },
  'unclear-application': {
    ...shared,
    applicantName: 'Ines Moreau',
    quoted: '¿No es la de la tienda de lanas?',
  },
  'answer-withheld': { ...shared, memberName: 'Ines Moreau', quoted: '¿No es la de la tienda de lanas?' },
  'unclear-answer': { ...ada, quoted: 'No, solo llevo un año con esto.' },
  'unclear-follow-up': { ...ada, quoted: 'Llovió todo el rato, si eso cuenta.' },
  'heard-taken-back': ada,
  'heard-apart': ada,
  'apart-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    words: 'No me presentéis nunca a mi antiguo casero, reñimos por una valla.',
  },
  'heard-question-general': ada,
  'question-general-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    question: '¿Cuándo se reúne el coro, y puedo llevar a mi hermana?',
  },
  'about-us': { ...ada, nextRound: 'domingo 6 de diciembre' },
  'new-address': { ...ada, signUpUrl: 'https://acquaint.example/harbour' },
  'heard-language': ada,
  'heard-name': { ...ada, newName: 'Ada Lind-Marín' },
  'heard-passed-on': ada,
  'heard-admit': { ...shared, applicantName: 'Ines Moreau' },
  'heard-not-admit': { ...shared, applicantName: 'Ines Moreau' },
  'not-admitted': ada,
  ask: {
    ...asked,
    inCommon: [said.inCommon(['hablar claro', 'lo que dura'])],
    youSeek: seekA,
    theyGive: [giveB, 'Paciencia con las cosas enredadas.'],
    theySeek: [seekB],
    youGive: giveA,
  },
  'ask-alike': {
    ...asked,
    youSeek: 'Otras personas que dejaron un oficio que amaban y aún no saben qué viene después.',
    theySeek: ['Gente que dejó de trabajar antes de sentirse mayor, para pensar en voz alta.'],
    theyGive: [giveB],
  },
  'ask-to-receive': { ...asked, youSeek: seekA, theyGive: [giveB] },
  'ask-to-give': { ...asked, theySeek: [seekB], youGive: giveA },
  reminder: { ...ada, about: seekA, until: asked.until },
  'heard-yes': ada,
  'heard-yes-from-date': { ...ada, notBefore: 'sábado 12 de diciembre' },
  'heard-no': ada,
  'heard-later': { ...ada, until: '1 de mayo' },
  'heard-later-open': ada,
  'heard-question': ada,
  'heard-question-after-yes': ada,
  'heard-away': { ...ada, from: 'sábado 12 de diciembre', until: 'martes 29 de diciembre' },
  'heard-pause': { ...ada, until: '1 de mayo' },
  'heard-pause-open': ada,
  'heard-resume': ada,
  'heard-stop': { ...shared, name: 'Ada' },
  'heard-update': {
    ...ada,
    noted: said.noted.story.changed,
    quoted: 'Vendo libros de segunda mano, crío abejas encima de la tienda y he empezado con el chelo.',
  },
  'heard-rhythm': { ...ada, rhythm: said.wishes['every other round'](1) },
  'heard-done': { ...ada, intention: seekA },
  'heard-block': ada,
  'heard-no-stands': ada,
  'already-introduced': ada,
  'other-address': ada,
  'heard-too-late': ada,
  'heard-follow-up': { ...ada, understood: said.outcomes['not-yet'] },
  'heard-settled': { ...ada, intention: seekA },
  'heard-take-time': ada,
  'heard-look-on': { ...ada, nextRound: 'domingo 6 de diciembre' },
  answers: {
    ...ada,
    answers: (
      ['who-reads', 'how-often', 'when-next', 'who-organises', 'why-ask', 'their-answer'] as const
    ).map((one) =>
      said.answers[one]({
        community: ada.community,
        nextRound: 'domingo 6 de diciembre',
        rhythm: 'el primer lunes de cada mes',
      }),
    ),
  },
  deleted: { ...shared, name: 'Ada' },
  status: {
    ...ada,
    opening: said.status.opening.known(ada.community),
    youSeek: [seekA],
    youGive: [giveA, 'Una habitación libre para amigos de amigos que estén de paso.'],
    story: storyA,
    facts: [said.status.active, said.status.rhythm(said.wishes['every round'](1))],
  },
  unclear: { ...ada, quoted: 'Hm. Mi hermana lo haría mejor que yo, preguntadme por las abejas.' },
  'unclear-general': { ...ada, quoted: 'Lo de las cartas, ¿sigue en invierno?' },
  introduction: { ...introduced, giveB, seekB, giveA },
  'introduction-alike': {
    ...introduced,
    seekA: 'Otras personas que dejaron un oficio que amaban y aún no saben qué viene después.',
    seekB: 'Gente que dejó de trabajar antes de sentirse mayor, para pensar en voz alta.',
  },
  'introduction-one-way': { ...introduced, giveB },
  'not-this-time': ada,
  'follow-up': { ...ada, otherName: 'Ines', about: seekA, when: said.daysAgo(14) },
  'confirm-yes': {
    ...ada,
    until: 'domingo 6 de diciembre',
    yesUrl: 'https://acquaint.example/yes/bN4hTd82sWvQe7Lx',
  },
  'confirm-leave': ada,
  'for-operator': {
    community: 'meet.example.org',
    place: 'abuse@meet.example.org',
    from: 'somebody@example.net',
    words: 'Su servicio escribe a una dirección mía que nunca les di.',
    mail: 'inbound/0102abc',
  },
  'question-for-organiser': {
    ...shared,
    memberName: 'Ada',
    question: '¿Es alguien que todavía quiere hablar de tiendas, o mejor no?',
    about: giveB,
  },
  'organiser-answer': { ...ada, answer: 'Le gustaría, mientras no sea solo de tiendas.' },
  'unclear-for-organiser': {
    ...shared,
    memberName: 'Ada',
    words: 'Como ya dije, depende del tiempo que haga.',
  },
  'round-plan': {
    ...shared,
    asksDay: 'martes 3 de noviembre',
    asksHour: '9:00',
    pairs: [
      '1. Ada Lind y Ben Okafor. Ada Lind busca: «Alguien que haya llevado una tienda pequeña sin perder la alegría»; Ben Okafor puede dar: «Diez años detrás del mostrador, errores incluidos».',
      '2. Cleo Marsh y Egon Good. Las dos partes buscan: «Compañía para largos paseos junto al río».',
    ],
  },
  'heard-hold': {
    ...shared,
    asksDay: 'martes 3 de noviembre',
    asksHour: '9:00',
    lines: [
      'No se proponen entre sí: Ada Lind y Ben Okafor.',
      '3. Ada Lind y Dora Quist. Ada Lind busca: «Alguien que haya llevado una tienda pequeña sin perder la alegría»; Dora Quist puede dar: «Treinta años de panadería, y tiempo para hablar».',
      'Para Ben Okafor no hay nadie más esta vez.',
    ],
  },
  'heard-hold-asked': {
    ...shared,
    asksDay: 'martes 3 de noviembre',
    lines: ['No se proponen entre sí: Ada Lind y Ben Okafor.'],
  },
  'unclear-plan': shared,
  'round-summary': {
    ...shared,
    roundDay: 'lunes 2 de noviembre',
    asked: '22',
    introduced: '7',
    notThisTime: '4',
    unanswered: '3',
    withoutPair: '2',
    went: [
      'De 31 presentaciones sabemos ya cómo fueron: 27 llevaron a un encuentro, 16 ayudaron',
      'Aprendizaje: 12 conocidas, 11 llevaron a un encuentro, 8 ayudaron',
    ],
  },
  'no-pair-nobody-offers': ada,
  'no-pair-nobody-seeks': ada,
  'no-pair-all-met': ada,
  'no-pair-others': ada,
  'no-pair-too-few': ada,
  'no-pair-no-seek': ada,
  'no-pair-rules': ada,
  'no-pair-language': ada,
  'confirm-forget': ada,
  'before-forget': ada,
  'your-data': {
    ...ada,
    lines: ['Nombre: Ada Lind', 'Te inscribiste el lunes 2 de noviembre de 2026.', 'Participas.'],
  },
  'heard-update-hidden': { ...ada, quoted: 'Alguien que haya pasado por una separación con hijos pequeños.' },
  'words-not-kept': { ...ada, quoted: 'Llámame al 910 123 456, soy Ada Lind.' },
  'these-words': { ...ada, quoted: 'Alguien que sepa de ordenadores. ¿O es pediros demasiado?' },
  'which-part': { ...ada, quoted: 'He empezado con el violonchelo y toco con vecinos.' },
  'which-done': {
    ...ada,
    youSeek: [seekA, 'Alguien que haya pasado por una separación con hijos pequeños.'],
  },
  'question-seek': {
    ...ada,
    opening: said.openings.first,
    youSeek: 'Alguien interesante con quien hablar.',
  },
  'question-offer': {
    ...ada,
    opening: said.openings.heard,
    youGive: 'Consultora de marketing.',
  },
  'question-story': {
    ...ada,
    opening: said.openings.heard,
  },
  'question-kind': {
    ...ada,
    opening: said.openings.heard,
  },
  'question-time': {
    ...ada,
    opening: said.openings.heard,
  },
  'read-back': {
    ...ada,
    opening: said.openings.read,
    story: storyA,
    youSeek: [seekA],
    youGive: [giveA],
    besides: [said.status.kinds(['mentorship']), said.status.kept],
  },
  'read-back-reminder': {
    ...ada,
    story: storyA,
    youSeek: [seekA],
    youGive: [giveA],
    besides: [said.status.kinds(['mentorship']), said.status.kept],
  },
  'unclear-read-back': {
    ...ada,
    quoted: 'Me suena un poco rígido.',
    story: numbered(storyA, 1),
    youSeek: [numbered(seekA, 3)],
    youGive: [numbered(giveA, 4)],
  },
  'heard-read-back': ada,
  'still-true': { ...ada, youSeek: [seekA] },
  'unclear-still-true': { ...ada, youSeek: [seekA], quoted: 'Sí, pero mejor por la tarde.' },
  'heard-still-true': ada,
  'question-to-you': {
    ...ada,
    story: storyB,
    question: '¿Es alguien que aún quiere hablar de tiendas, o mejor no?',
  },
  'their-answer': {
    ...ada,
    answer: 'Con gusto, mientras no sea solo de tiendas.',
    next: said.afterAnswer.open(asked.until),
  },
  'heard-answer': ada,
  'heard-answer-kept': {
    ...ada,
    words: 'Vivo junto al río desde hace diez años.',
    quoted: 'Sí, con gusto.',
  },
  'heard-met': { ...ada, otherName: 'Ines' },
  thanks: { ...ada, otherName: 'Ines', words: 'Tu lista me ahorró un invierno entero. Gracias.' },
  'heard-thanks': { ...ada, otherName: 'Ines', words: 'Tu lista me ahorró un invierno entero. Gracias.' },
  'three-months': { ...ada, otherName: 'Ines', about: seekA, question: said.questions.mentorship },
  'three-times': { ...shared, memberName: 'Ada' },
};
