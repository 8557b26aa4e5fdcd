// Believable content for every letter in English, for the gallery and the golden texts.
import { english as said } from '../en/phrases.ts';
import type { Letters } from '../render.ts';
import { numbered } from './numbered.ts';

const usual = { community: 'Harbour Friends', leaveUrl: 'https://acquaint.example/leave/7Qm2kX9f' };
const shared = { community: usual.community };
const ada = { ...usual, name: 'Ada' };

const seekA = 'Someone who has moved a small shop online without losing the people who come in for a chat.';
const giveB =
  'I ran a yarn shop for eleven years and put it online in the last three. I can say what I would not do again.';
const seekB = 'A neighbour who can explain beekeeping to a beginner, mistakes included.';
const giveA = 'Nine years of keeping bees on a flat roof, and an old smoker to lend.';
const storyA =
  'I sell second-hand books by the harbour and keep bees above the shop. On Sundays I row, slowly.';
const storyB =
  'I closed my shop last spring and have been learning to have time. I knit on trains, read maps for fun, and have just been given a garden that hums.\n\nI like questions better than advice.';
const asked = { ...ada, inCommon: [], story: storyB, until: 'Sunday 6 December' };
const introduced = {
  ...shared,
  inCommon: [said.inCommon(['plain speaking', 'things that last'])],
  added: [said.added('Ada', 'I have wanted to see a garden that hums for years.')],
  nameA: 'Ada',
  nameB: 'Ines',
  storyA,
  storyB,
  seekA,
  writesFirst: 'Ada',
  question: said.questions.mentorship,
  firstStep: said.firstSteps.mentorship,
};

export const english: Letters = {
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
    quoted: 'Isn’t that the one with the yarn shop?',
  },
  'answer-withheld': {
    ...shared,
    memberName: 'Ines Moreau',
    quoted: 'Isn’t that the one with the yarn shop?',
  },
  'unclear-answer': { ...ada, quoted: 'No, I have only done this for a year.' },
  'unclear-follow-up': { ...ada, quoted: 'It rained the whole time, if that counts.' },
  'heard-taken-back': ada,
  'heard-apart': ada,
  'apart-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    words: 'Please never put me with my old landlord, we fell out over a fence.',
  },
  'heard-question-general': ada,
  'question-general-for-organiser': {
    ...shared,
    memberName: 'Ines Moreau',
    question: 'When does the choir meet, and may I bring my sister?',
  },
  'about-us': { ...ada, nextRound: 'Sunday 6 December' },
  'new-address': { ...ada, signUpUrl: 'https://acquaint.example/harbour' },
  'heard-language': ada,
  'heard-name': { ...ada, newName: 'Ada Lind-Marsh' },
  'heard-passed-on': ada,
  'heard-admit': { ...shared, applicantName: 'Ines Moreau' },
  'heard-not-admit': { ...shared, applicantName: 'Ines Moreau' },
  'not-admitted': ada,
  ask: {
    ...asked,
    inCommon: [said.inCommon(['plain speaking', 'things that last'])],
    youSeek: seekA,
    theyGive: [giveB, 'Patience with tangled things.'],
    theySeek: [seekB],
    youGive: giveA,
  },
  'ask-alike': {
    ...asked,
    youSeek: 'Others who left a trade they loved and are not yet sure what comes next.',
    theySeek: ['People who have stopped working before they felt old, to think aloud with.'],
    theyGive: [giveB],
  },
  'ask-to-receive': { ...asked, youSeek: seekA, theyGive: [giveB] },
  'ask-to-give': { ...asked, theySeek: [seekB], youGive: giveA },
  reminder: { ...ada, about: seekA, until: asked.until },
  'heard-yes': ada,
  'heard-yes-from-date': { ...ada, notBefore: 'Saturday 12 December' },
  'heard-no': ada,
  'heard-later': { ...ada, until: '1 May' },
  'heard-later-open': ada,
  'heard-question': ada,
  'heard-question-after-yes': ada,
  'heard-away': { ...ada, from: 'Saturday 12 December', until: 'Tuesday 29 December' },
  'heard-pause': { ...ada, until: '1 May' },
  'heard-pause-open': ada,
  'heard-resume': ada,
  'heard-stop': { ...shared, name: 'Ada' },
  'heard-update': {
    ...ada,
    noted: said.noted.story.changed,
    quoted: 'I sell second-hand books, keep bees above the shop, and have taken up the cello.',
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
  'heard-look-on': { ...ada, nextRound: 'Sunday 6 December' },
  answers: {
    ...ada,
    answers: (
      ['who-reads', 'how-often', 'when-next', 'who-organises', 'why-ask', 'their-answer'] as const
    ).map((one) =>
      said.answers[one]({
        community: ada.community,
        nextRound: 'Sunday 6 December',
        rhythm: 'on the first Monday of each month',
      }),
    ),
  },
  deleted: { ...shared, name: 'Ada' },
  status: {
    ...ada,
    opening: said.status.opening.known(ada.community),
    youSeek: [seekA],
    youGive: [giveA, 'A spare room for a travelling friend of a friend.'],
    story: storyA,
    facts: [said.status.active, said.status.rhythm(said.wishes['every round'](1))],
  },
  unclear: { ...ada, quoted: 'Hm. My sister would be better at this than I am, ask me about the bees.' },
  'unclear-general': { ...ada, quoted: 'The thing with the letters, is it still on in winter?' },
  introduction: { ...introduced, giveB, seekB, giveA },
  'introduction-alike': {
    ...introduced,
    seekA: 'Others who left a trade they loved and are not yet sure what comes next.',
    seekB: 'People who have stopped working before they felt old, to think aloud with.',
  },
  'introduction-one-way': { ...introduced, giveB },
  'not-this-time': ada,
  'follow-up': { ...ada, otherName: 'Ines', about: seekA, when: said.daysAgo(14) },
  'confirm-yes': {
    ...ada,
    until: 'Sunday 6 December',
    yesUrl: 'https://acquaint.example/yes/bN4hTd82sWvQe7Lx',
  },
  'confirm-leave': ada,
  'for-operator': {
    community: 'meet.example.org',
    place: 'abuse@meet.example.org',
    from: 'somebody@example.net',
    words: 'Your service keeps writing to an address of mine that I never gave you.',
    mail: 'inbound/0102abc',
  },
  'question-for-organiser': {
    ...shared,
    memberName: 'Ada',
    question: 'Is it someone who still wants to talk about shops, or rather not?',
    about: giveB,
  },
  'organiser-answer': { ...ada, answer: 'They would enjoy it, as long as it is not only about shops.' },
  'unclear-for-organiser': { ...shared, memberName: 'Ada', words: 'As I said, it depends on the weather.' },
  'round-plan': {
    ...shared,
    asksDay: 'Tuesday 3 November',
    asksHour: '9:00',
    pairs: [
      '1. Ada Lind and Ben Okafor. Ada Lind is looking for “Somebody who has run a small shop and stayed cheerful”; Ben Okafor can give “Ten years behind a counter, mistakes included”.',
      '2. Cleo Marsh and Egon Good. Both are looking for “Company on long walks by the river”.',
    ],
  },
  'heard-hold': {
    ...shared,
    asksDay: 'Tuesday 3 November',
    asksHour: '9:00',
    lines: [
      'Not asked about each other: Ada Lind and Ben Okafor.',
      '3. Ada Lind and Dora Quist. Ada Lind is looking for “Somebody who has run a small shop and stayed cheerful”; Dora Quist can give “Thirty years of a bakery, and time to talk”.',
      'For Ben Okafor there is nobody else this time.',
    ],
  },
  'heard-hold-asked': {
    ...shared,
    asksDay: 'Tuesday 3 November',
    lines: ['Not asked about each other: Ada Lind and Ben Okafor.'],
  },
  'unclear-plan': shared,
  'round-summary': {
    ...shared,
    roundDay: 'Monday 2 November',
    asked: '22',
    introduced: '7',
    notThisTime: '4',
    unanswered: '3',
    withoutPair: '2',
    went: [
      'Of 31 introductions so far we were told how they went: 27 led to a meeting, 16 helped',
      'Learning: 12 told of, 11 led to a meeting, 8 helped',
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
    lines: ['Name: Ada Lind', 'Signed up on Monday 2 November 2026.', 'You take part.'],
  },
  'heard-update-hidden': { ...ada, quoted: 'Somebody who has been through a divorce with small children.' },
  'words-not-kept': { ...ada, quoted: 'Call me on 020 7946 0958, I am Ada Lind.' },
  'these-words': { ...ada, quoted: 'Somebody who knows computers. Or is it too much to ask you?' },
  'which-part': { ...ada, quoted: 'I have taken up the cello and play with neighbours.' },
  'which-done': { ...ada, youSeek: [seekA, 'Somebody who has been through a divorce with small children.'] },
  'question-seek': {
    ...ada,
    opening: said.openings.first,
    youSeek: 'Somebody interesting to talk to.',
  },
  'question-offer': {
    ...ada,
    opening: said.openings.heard,
    youGive: 'Marketing consultant.',
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
    quoted: 'It sounds a bit stiff to me.',
    story: numbered(storyA, 1),
    youSeek: [numbered(seekA, 3)],
    youGive: [numbered(giveA, 4)],
  },
  'heard-read-back': ada,
  'still-true': { ...ada, youSeek: [seekA] },
  'unclear-still-true': { ...ada, youSeek: [seekA], quoted: 'Vegetables, yes, but rather in the evenings.' },
  'heard-still-true': ada,
  'question-to-you': {
    ...ada,
    story: storyB,
    question: 'Is it someone who still wants to talk about shops, or rather not?',
  },
  'their-answer': {
    ...ada,
    answer: 'They would enjoy it, as long as it is not only about shops.',
    next: said.afterAnswer.open(asked.until),
  },
  'heard-answer': ada,
  'heard-answer-kept': {
    ...ada,
    words: 'I have lived by the river for ten years.',
    quoted: 'Yes.',
  },
  'heard-met': { ...ada, otherName: 'Ines' },
  thanks: { ...ada, otherName: 'Ines', words: 'The list you made saved me a whole winter. Thank you.' },
  'heard-thanks': {
    ...ada,
    otherName: 'Ines',
    words: 'The list you made saved me a whole winter. Thank you.',
  },
  'three-months': {
    ...ada,
    otherName: 'Ines',
    about: seekA,
    question: said.questions.mentorship,
  },
  'three-times': { ...shared, memberName: 'Ada' },
};
