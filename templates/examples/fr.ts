// Believable content for every letter in French, for the gallery and the golden texts.
import { french as said } from '../fr/phrases.ts';
import type { Letters } from '../render.ts';
import { numbered } from './numbered.ts';

const usual = { community: 'Les Amis du port', leaveUrl: 'https://acquaint.example/leave/7Qm2kX9f' };
const shared = { community: usual.community };
const ada = { ...usual, name: 'Ada' };

const seekA = 'Quelqu’un qui a mis une petite boutique en ligne sans perdre les gens qui passent bavarder.';
const giveB =
  'J’ai tenu une boutique de laine pendant onze ans, les trois derniers aussi en ligne. Je peux dire ce que je ne referais pas.';
const seekB = 'Dans le voisinage, quelqu’un pour expliquer les abeilles à une débutante, erreurs comprises.';
const giveA = 'Neuf ans d’abeilles sur un toit plat, et un vieil enfumoir à prêter.';
const storyA =
  'Je vends des livres d’occasion près du port et j’élève des abeilles au-dessus de la boutique. Le dimanche je rame, lentement.';
const storyB =
  'J’ai fermé ma boutique au printemps et j’apprends à avoir du temps. Je tricote dans les trains, je lis des cartes pour le plaisir, et l’on vient de me donner un jardin qui bourdonne.\n\nJe préfère les questions aux conseils.';
const asked = { ...ada, inCommon: [], story: storyB, until: 'dimanche 6 décembre' };
const introduced = {
  ...shared,
  inCommon: [said.inCommon(['la franchise', 'ce qui dure'])],
  added: [said.added('Ada', 'je rêve depuis des années de voir un jardin qui bourdonne.')],
  nameA: 'Ada',
  nameB: 'Ines',
  storyA,
  storyB,
  seekA,
  writesFirst: 'Ada',
  question: said.questions.mentorship,
  firstStep: said.firstSteps.mentorship,
};

export const french: Letters = {
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
    quoted: 'N’est-ce pas la dame de la boutique de laine ?',
  },
  'answer-withheld': {
    ...shared,
    memberName: 'Ines Moreau',
    quoted: 'N’est-ce pas la dame de la boutique de laine ?',
  },
  'unclear-answer': { ...ada, quoted: 'Non, je ne fais cela que depuis un an.' },
  'unclear-follow-up': { ...ada, quoted: 'Il a plu tout le temps, si cela compte.' },
  'heard-taken-back': ada,
  'heard-apart': ada,
  'apart-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    words: 'Ne me présentez jamais mon ancien propriétaire, nous nous sommes brouillés pour une clôture.',
  },
  'heard-question-general': ada,
  'question-general-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    question: 'Quand la chorale se retrouve-t-elle, et puis-je venir avec ma sœur\u00a0?',
  },
  'about-us': { ...ada, nextRound: 'dimanche 6 décembre' },
  'new-address': { ...ada, signUpUrl: 'https://acquaint.example/harbour' },
  'heard-language': ada,
  'heard-name': { ...ada, newName: 'Ada Lind-Marchand' },
  'heard-passed-on': ada,
  'heard-admit': { ...shared, applicantName: 'Ines Moreau' },
  'heard-not-admit': { ...shared, applicantName: 'Ines Moreau' },
  'not-admitted': ada,
  ask: {
    ...asked,
    inCommon: [said.inCommon(['la franchise', 'ce qui dure'])],
    youSeek: seekA,
    theyGive: [giveB, 'De la patience pour ce qui est emmêlé.'],
    theySeek: [seekB],
    youGive: giveA,
  },
  'ask-alike': {
    ...asked,
    youSeek: 'D’autres qui ont quitté un métier aimé sans savoir encore ce qui vient après.',
    theySeek: ['Des gens qui ont cessé de travailler avant de se sentir vieux, pour penser à voix haute.'],
    theyGive: [giveB],
  },
  'ask-to-receive': { ...asked, youSeek: seekA, theyGive: [giveB] },
  'ask-to-give': { ...asked, theySeek: [seekB], youGive: giveA },
  reminder: { ...ada, about: seekA, until: asked.until },
  'heard-yes': ada,
  'heard-yes-from-date': { ...ada, notBefore: 'samedi 12 décembre' },
  'heard-no': ada,
  'heard-later': { ...ada, until: '1er mai' },
  'heard-later-open': ada,
  'heard-question': ada,
  'heard-question-after-yes': ada,
  'heard-away': { ...ada, from: 'samedi 12 décembre', until: 'mardi 29 décembre' },
  'heard-pause': { ...ada, until: '1er mai' },
  'heard-pause-open': ada,
  'heard-resume': ada,
  'heard-stop': { ...shared, name: 'Ada' },
  'heard-update': {
    ...ada,
    noted: said.noted.story.changed,
    quoted:
      'Je vends des livres d’occasion, j’élève des abeilles au-dessus de la boutique, et je me suis mise au violoncelle.',
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
  'heard-look-on': { ...ada, nextRound: 'dimanche 6 décembre' },
  answers: {
    ...ada,
    answers: (
      ['who-reads', 'how-often', 'when-next', 'who-organises', 'why-ask', 'their-answer'] as const
    ).map((one) =>
      said.answers[one]({
        community: ada.community,
        nextRound: 'dimanche 6 décembre',
        rhythm: 'le premier lundi de chaque mois',
      }),
    ),
  },
  deleted: { ...shared, name: 'Ada' },
  status: {
    ...ada,
    opening: said.status.opening.known(ada.community),
    youSeek: [seekA],
    youGive: [giveA, 'Une chambre libre pour les amis d’amis de passage.'],
    story: storyA,
    facts: [said.status.active, said.status.rhythm(said.wishes['every round'](1))],
  },
  unclear: {
    ...ada,
    quoted: 'Hum. Ma sœur ferait cela mieux que moi, demandez-moi plutôt pour les abeilles.',
  },
  'unclear-general': { ...ada, quoted: 'Cette histoire de lettres, cela continue en hiver ?' },
  introduction: { ...introduced, giveB, seekB, giveA },
  'introduction-alike': {
    ...introduced,
    seekA: 'D’autres qui ont quitté un métier aimé sans savoir encore ce qui vient après.',
    seekB: 'Des gens qui ont cessé de travailler avant de se sentir vieux, pour penser à voix haute.',
  },
  'introduction-one-way': { ...introduced, giveB },
  'not-this-time': ada,
  'follow-up': { ...ada, otherName: 'Ines', about: seekA, when: said.daysAgo(14) },
  'confirm-yes': {
    ...ada,
    until: 'dimanche 6 décembre',
    yesUrl: 'https://acquaint.example/yes/bN4hTd82sWvQe7Lx',
  },
  'confirm-leave': ada,
  'for-operator': {
    community: 'meet.example.org',
    place: 'abuse@meet.example.org',
    from: 'somebody@example.net',
    words: 'Votre service écrit à une adresse que je ne vous ai jamais donnée.',
    mail: 'inbound/0102abc',
  },
  'question-for-organiser': {
    ...shared,
    memberName: 'Ada',
    question: 'Est-ce quelqu’un qui a encore envie de parler de boutiques, ou plutôt pas ?',
    about: giveB,
  },
  'organiser-answer': { ...ada, answer: 'Avec plaisir, tant qu’il ne s’agit pas que de boutiques.' },
  'unclear-for-organiser': {
    ...shared,
    memberName: 'Ada',
    words: 'Comme je l’ai dit, cela dépend du temps.',
  },
  'round-plan': {
    ...shared,
    asksDay: 'mardi 3 novembre',
    asksHour: '9:00',
    pairs: [
      '1. Ada Lind et Ben Okafor. Ada Lind cherche : « Quelqu’un qui a tenu une petite boutique en gardant sa bonne humeur » ; Ben Okafor peut donner : « Dix ans derrière un comptoir, erreurs comprises ».',
      '2. Cleo Marsh et Egon Good. L’un comme l’autre cherche : « De la compagnie pour de longues marches au bord de l’eau ».',
    ],
  },
  'heard-hold': {
    ...shared,
    asksDay: 'mardi 3 novembre',
    asksHour: '9:00',
    lines: [
      'Ne seront pas proposés l’un à l’autre : Ada Lind et Ben Okafor.',
      '3. Ada Lind et Dora Quist. Ada Lind cherche : « Quelqu’un qui a tenu une petite boutique en gardant sa bonne humeur » ; Dora Quist peut donner : « Trente ans de boulangerie, et le temps d’en parler ».',
      'Pour Ben Okafor, il n’y a personne d’autre cette fois.',
    ],
  },
  'heard-hold-asked': {
    ...shared,
    asksDay: 'mardi 3 novembre',
    lines: ['Ne seront pas proposés l’un à l’autre : Ada Lind et Ben Okafor.'],
  },
  'unclear-plan': shared,
  'round-summary': {
    ...shared,
    roundDay: 'lundi 2 novembre',
    asked: '22',
    introduced: '7',
    notThisTime: '4',
    unanswered: '3',
    withoutPair: '2',
    went: [
      'Pour 31 présentations, nous savons comment cela s’est passé : 27 ont mené à une rencontre, 16 ont aidé',
      'Apprentissage : 12 connues, 11 ont mené à une rencontre, 8 ont aidé',
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
    lines: ['Nom : Ada Lind', 'Formulaire rempli le lundi 2 novembre 2026.', 'Vous participez.'],
  },
  'heard-update-hidden': { ...ada, quoted: 'Quelqu’un qui a vécu une séparation avec de jeunes enfants.' },
  'words-not-kept': { ...ada, quoted: 'Appelez-moi au 01 99 00 12 34, je suis Ada Lind.' },
  'these-words': {
    ...ada,
    quoted: 'Quelqu’un qui s’y connaît en informatique. Ou est-ce trop vous demander ?',
  },
  'which-part': { ...ada, quoted: 'Je me suis mise au violoncelle et je joue avec des voisins.' },
  'which-done': { ...ada, youSeek: [seekA, 'Quelqu’un qui a vécu une séparation avec de jeunes enfants.'] },
  'question-seek': {
    ...ada,
    opening: said.openings.first,
    youSeek: 'Quelqu’un d’intéressant à qui parler.',
  },
  'question-offer': {
    ...ada,
    opening: said.openings.heard,
    youGive: 'Consultante en marketing.',
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
    quoted: 'Cela me paraît un peu raide.',
    story: numbered(storyA, 1),
    youSeek: [numbered(seekA, 3)],
    youGive: [numbered(giveA, 4)],
  },
  'heard-read-back': ada,
  'still-true': { ...ada, youSeek: [seekA] },
  'unclear-still-true': { ...ada, youSeek: [seekA], quoted: 'Oui, mais plutôt le soir.' },
  'heard-still-true': ada,
  'question-to-you': {
    ...ada,
    story: storyB,
    question: 'Est-ce quelqu’un qui a encore envie de parler de boutiques, ou plutôt pas ?',
  },
  'their-answer': {
    ...ada,
    answer: 'Avec plaisir, tant qu’il ne s’agit pas que de boutiques.',
    next: said.afterAnswer.open(asked.until),
  },
  'heard-answer': ada,
  'heard-answer-kept': {
    ...ada,
    words: 'J’habite au bord de la rivière depuis dix ans.',
    quoted: 'Oui, volontiers.',
  },
  'heard-met': { ...ada, otherName: 'Ines' },
  thanks: { ...ada, otherName: 'Ines', words: 'Votre liste m’a fait gagner tout un hiver. Merci.' },
  'heard-thanks': { ...ada, otherName: 'Ines', words: 'Votre liste m’a fait gagner tout un hiver. Merci.' },
  'three-months': { ...ada, otherName: 'Ines', about: seekA, question: said.questions.mentorship },
  'three-times': { ...shared, memberName: 'Ada' },
};
