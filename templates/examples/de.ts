// Believable content for every letter in German, for the gallery and the golden texts.
import { german as said } from '../de/phrases.ts';
import type { Letters } from '../render.ts';
import { numbered } from './numbered.ts';

const usual = { community: 'Hafenfreunde', leaveUrl: 'https://acquaint.example/leave/7Qm2kX9f' };
const shared = { community: usual.community };
const ada = { ...usual, name: 'Ada' };

const seekA =
  'Jemanden, der einen kleinen Laden ins Netz gebracht hat, ohne die Leute zu verlieren, die auf einen Plausch hereinkommen.';
const giveB =
  'Ich hatte elf Jahre lang ein Wollgeschäft, in den letzten dreien auch im Netz. Ich kann sagen, was ich nicht noch einmal täte.';
const seekB = 'Einen Menschen aus der Nachbarschaft, der mir das Imkern erklärt, mit allen Fehlern.';
const giveA = 'Neun Jahre Bienen auf einem Flachdach und einen alten Smoker zum Ausleihen.';
const storyA =
  'Ich verkaufe gebrauchte Bücher am Hafen und halte Bienen über dem Laden. Sonntags rudere ich, langsam.';
const storyB =
  'Im Frühjahr habe ich mein Geschäft geschlossen und lerne seither, Zeit zu haben. Ich stricke im Zug, lese Landkarten zum Vergnügen und habe gerade einen Garten bekommen, der summt.\n\nFragen mag ich lieber als Ratschläge.';
const asked = { ...ada, inCommon: [], story: storyB, until: 'Sonntag, 6. Dezember' };
const introduced = {
  ...shared,
  inCommon: [said.inCommon(['klare Worte', 'Dinge, die halten'])],
  added: [said.added('Ada', 'Ich möchte seit Jahren einen Garten sehen, der summt.')],
  nameA: 'Ada',
  nameB: 'Ines',
  storyA,
  storyB,
  seekA,
  writesFirst: 'Ada',
  question: said.questions.mentorship,
  firstStep: said.firstSteps.mentorship,
};

export const german: Letters = {
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
    quoted: 'Ist das nicht die mit dem Wollgeschäft?',
  },
  'answer-withheld': {
    ...shared,
    memberName: 'Ines Moreau',
    quoted: 'Ist das nicht die mit dem Wollgeschäft?',
  },
  'unclear-answer': { ...ada, quoted: 'Nein, ich mache das erst seit einem Jahr.' },
  'unclear-follow-up': { ...ada, quoted: 'Geregnet hat es die ganze Zeit, falls das zählt.' },
  'heard-taken-back': ada,
  'heard-apart': ada,
  'apart-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    words:
      'Bitte bringt mich nie mit meinem alten Vermieter zusammen, wir haben uns über einen Zaun zerstritten.',
  },
  'heard-question-general': ada,
  'question-general-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    question: 'Wann trifft sich der Chor, und darf ich meine Schwester mitbringen?',
  },
  'about-us': { ...ada, nextRound: 'Sonntag, 6. Dezember' },
  'new-address': { ...ada, signUpUrl: 'https://acquaint.example/harbour' },
  'heard-language': ada,
  'heard-name': { ...ada, newName: 'Ada Lind-Marsch' },
  'heard-passed-on': ada,
  'heard-admit': { ...shared, applicantName: 'Ines Moreau' },
  'heard-not-admit': { ...shared, applicantName: 'Ines Moreau' },
  'not-admitted': ada,
  ask: {
    ...asked,
    inCommon: [said.inCommon(['klare Worte', 'Dinge, die halten'])],
    youSeek: seekA,
    theyGive: [giveB, 'Geduld mit verworrenen Dingen.'],
    theySeek: [seekB],
    youGive: giveA,
  },
  'ask-alike': {
    ...asked,
    youSeek: 'Andere, die einen Beruf aufgegeben haben, den sie liebten, und noch nicht wissen, was kommt.',
    theySeek: [
      'Menschen, die aufgehört haben zu arbeiten, bevor sie sich alt fühlten, zum lauten Nachdenken.',
    ],
    theyGive: [giveB],
  },
  'ask-to-receive': { ...asked, youSeek: seekA, theyGive: [giveB] },
  'ask-to-give': { ...asked, theySeek: [seekB], youGive: giveA },
  reminder: { ...ada, about: seekA, until: asked.until },
  'heard-yes': ada,
  'heard-yes-from-date': { ...ada, notBefore: 'Samstag, 12. Dezember' },
  'heard-no': ada,
  'heard-later': { ...ada, until: '1. Mai' },
  'heard-later-open': ada,
  'heard-question': ada,
  'heard-question-after-yes': ada,
  'heard-away': { ...ada, from: 'Samstag, 12. Dezember', until: 'Dienstag, 29. Dezember' },
  'heard-pause': { ...ada, until: '1. Mai' },
  'heard-pause-open': ada,
  'heard-resume': ada,
  'heard-stop': { ...shared, name: 'Ada' },
  'heard-update': {
    ...ada,
    noted: said.noted.story.changed,
    quoted: 'Ich verkaufe gebrauchte Bücher, halte Bienen über dem Laden und habe mit dem Cello angefangen.',
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
  'heard-look-on': { ...ada, nextRound: 'Sonntag, 6. Dezember' },
  answers: {
    ...ada,
    answers: (
      ['who-reads', 'how-often', 'when-next', 'who-organises', 'why-ask', 'their-answer'] as const
    ).map((one) =>
      said.answers[one]({
        community: ada.community,
        nextRound: 'Sonntag, 6. Dezember',
        rhythm: 'am ersten Montag im Monat',
      }),
    ),
  },
  deleted: { ...shared, name: 'Ada' },
  status: {
    ...ada,
    opening: said.status.opening.known(ada.community),
    youSeek: [seekA],
    youGive: [giveA, 'Ein freies Zimmer für Freunde von Freunden auf der Durchreise.'],
    story: storyA,
    facts: [said.status.active, said.status.rhythm(said.wishes['every round'](1))],
  },
  unclear: { ...ada, quoted: 'Hm. Meine Schwester könnte das besser als ich, fragt mich nach den Bienen.' },
  'unclear-general': { ...ada, quoted: 'Das mit den Briefen, läuft das auch im Winter?' },
  introduction: { ...introduced, giveB, seekB, giveA },
  'introduction-alike': {
    ...introduced,
    seekA: 'Andere, die einen Beruf aufgegeben haben, den sie liebten, und noch nicht wissen, was kommt.',
    seekB: 'Menschen, die aufgehört haben zu arbeiten, bevor sie sich alt fühlten, zum lauten Nachdenken.',
  },
  'introduction-one-way': { ...introduced, giveB },
  'not-this-time': ada,
  'follow-up': { ...ada, otherName: 'Ines', about: seekA, when: said.daysAgo(14) },
  'confirm-yes': {
    ...ada,
    until: 'Sonntag, 6. Dezember',
    yesUrl: 'https://acquaint.example/yes/bN4hTd82sWvQe7Lx',
  },
  'confirm-leave': ada,
  'for-operator': {
    community: 'meet.example.org',
    place: 'abuse@meet.example.org',
    from: 'somebody@example.net',
    words: 'Euer Dienst schreibt an eine Adresse von mir, die ich euch nie gegeben habe.',
    mail: 'inbound/0102abc',
  },
  'question-for-organiser': {
    ...shared,
    memberName: 'Ada',
    question: 'Ist es jemand, der noch über Läden reden mag, oder lieber nicht?',
    about: giveB,
  },
  'organiser-answer': { ...ada, answer: 'Gern, solange es nicht nur um Läden geht.' },
  'unclear-for-organiser': { ...shared, memberName: 'Ada', words: 'Wie gesagt, es kommt aufs Wetter an.' },
  'round-plan': {
    ...shared,
    asksDay: 'Dienstag, 3.\u00a0November',
    asksHour: '9:00',
    pairs: [
      '1. Ada Lind und Ben Okafor. Ada Lind sucht: „Jemanden, der einen kleinen Laden geführt hat und fröhlich geblieben ist“; Ben Okafor kann geben: „Zehn Jahre hinter der Theke, mit allen Fehlern“.',
      '2. Cleo Marsh und Egon Good. Beide suchen: „Begleitung auf langen Wegen am Fluss“.',
    ],
  },
  'heard-hold': {
    ...shared,
    asksDay: 'Dienstag, 3.\u00a0November',
    asksHour: '9:00',
    lines: [
      'Nicht füreinander gefragt: Ada Lind und Ben Okafor.',
      '3. Ada Lind und Dora Quist. Ada Lind sucht: „Jemanden, der einen kleinen Laden geführt hat und fröhlich geblieben ist“; Dora Quist kann geben: „Dreißig Jahre Bäckerei, und Zeit zum Reden“.',
      'Für Ben Okafor ist diesmal sonst niemand da.',
    ],
  },
  'heard-hold-asked': {
    ...shared,
    asksDay: 'Dienstag, 3.\u00a0November',
    lines: ['Nicht füreinander gefragt: Ada Lind und Ben Okafor.'],
  },
  'unclear-plan': shared,
  'round-summary': {
    ...shared,
    roundDay: 'Montag, 2. November',
    asked: '22',
    introduced: '7',
    notThisTime: '4',
    unanswered: '3',
    withoutPair: '2',
    went: [
      'Von 31 Vorstellungen wissen wir bisher, wie es weiterging: 27 führten zu einem Treffen, 16 haben geholfen',
      'Lernen: 12 bekannt, 11 führten zu einem Treffen, 8 haben geholfen',
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
    lines: ['Name: Ada Lind', 'Angemeldet am Montag, 2. November 2026.', 'Du bist dabei.'],
  },
  'heard-update-hidden': {
    ...ada,
    quoted: 'Jemanden, der eine Trennung mit kleinen Kindern hinter sich hat.',
  },
  'words-not-kept': { ...ada, quoted: 'Ruf mich an: 030 901820 17, ich bin Ada Lind.' },
  'these-words': {
    ...ada,
    quoted: 'Jemand, der sich mit Computern auskennt. Oder ist das zu viel verlangt von euch?',
  },
  'which-part': { ...ada, quoted: 'Ich habe mit dem Cello angefangen und spiele mit Nachbarn.' },
  'which-done': {
    ...ada,
    youSeek: [seekA, 'Jemanden, der eine Trennung mit kleinen Kindern hinter sich hat.'],
  },
  'question-seek': {
    ...ada,
    opening: said.openings.first,
    youSeek: 'Jemand Interessanten zum Reden.',
  },
  'question-offer': {
    ...ada,
    opening: said.openings.heard,
    youGive: 'Marketingberaterin.',
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
    quoted: 'Das klingt mir etwas steif.',
    story: numbered(storyA, 1),
    youSeek: [numbered(seekA, 3)],
    youGive: [numbered(giveA, 4)],
  },
  'heard-read-back': ada,
  'still-true': { ...ada, youSeek: [seekA] },
  'unclear-still-true': { ...ada, youSeek: [seekA], quoted: 'Gemüse ja, aber lieber abends.' },
  'heard-still-true': ada,
  'question-to-you': {
    ...ada,
    story: storyB,
    question: 'Ist es jemand, der noch gern über Läden redet, oder eher nicht?',
  },
  'their-answer': {
    ...ada,
    answer: 'Gern, solange es nicht nur um Läden geht.',
    next: said.afterAnswer.open(asked.until),
  },
  'heard-answer': ada,
  'heard-answer-kept': {
    ...ada,
    words: 'Ich wohne seit zehn Jahren am Fluss.',
    quoted: 'Ja, gern.',
  },
  'heard-met': { ...ada, otherName: 'Ines' },
  thanks: { ...ada, otherName: 'Ines', words: 'Deine Liste hat mir einen ganzen Winter gespart. Danke.' },
  'heard-thanks': {
    ...ada,
    otherName: 'Ines',
    words: 'Deine Liste hat mir einen ganzen Winter gespart. Danke.',
  },
  'three-months': { ...ada, otherName: 'Ines', about: seekA, question: said.questions.mentorship },
  'three-times': { ...shared, memberName: 'Ada' },
};
