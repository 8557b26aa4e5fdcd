// Short phrases that letters in English put in: a first question, a first step, days and rhythms.
import type { Phrases } from '../phrases.ts';

const inQuotes = (words: readonly string[]) => words.map((one) => `“${one}”`).join(' ');

export const english: Phrases = {
  questions: {
    mentorship: 'What helped you most when you were at the point where I am now?',
    collaboration: 'What are you working on at the moment that would be better with somebody beside you?',
    'peer support': 'What part of it has been on your mind lately?',
    work: 'What does a good week look like, where you are?',
    learning: 'What would you tell somebody who is only just beginning with it?',
    curiosity: 'What have you been turning over in your mind that few people around you care about?',
    any: 'What would you like to be different a few months from now?',
  },
  firstSteps: {
    mentorship: 'A reply with one question is plenty to begin with; a call of twenty minutes can follow.',
    collaboration: 'Twenty minutes on the phone is enough to find out whether there is something in it.',
    'peer support': 'A letter of a few lines is plenty to begin with, and can be written whenever it suits.',
    work: 'A call of twenty minutes, with one question each, is a good beginning.',
    learning: 'A reply with one question is plenty to begin with.',
    curiosity: 'A walk, if you live close by, or a reply of three lines: either is a good beginning.',
    any: 'A reply of three lines is plenty to begin with; a short call can follow if you both like.',
  },
  steps: {
    letter: 'A few lines to each other are a good first step.',
    call: 'A call of twenty minutes is a good first step.',
    walk: 'A walk together is a good first step.',
  },
  times: {
    mornings: 'If you want to talk: mornings suit you both.',
    middays: 'If you want to talk: the middle of the day suits you both.',
    afternoons: 'If you want to talk: afternoons suit you both.',
    evenings: 'If you want to talk: evenings suit you both.',
    weekends: 'If you want to talk: weekends suit you both.',
  },
  noStory: 'They have not written a story yet.',
  inCommon: (values) => `You both care about this: ${values.join(', ')}.`,
  plainThanks: 'Thank you.',
  added: (name, words) => `${name} said yes, and added: “${words}”`,
  openings: {
    first: 'Now that you are in, a question, to be answered whenever you like.',
    heard: 'Thank you. We have kept your words as you wrote them. One more question.',
    skipped: 'That is fine. Another question instead.',
    read: 'Thank you for your answers.',
    'read again': 'We understood what should be different, and this is how it reads now.',
    'read unanswered': 'No more questions; thank you for what you told us.',
  },
  readPartly: (words) =>
    `What we understood is changed. This we could not place: ${inQuotes(words)}. Please say it once more in other words, or by the numbers: “leave out 3”, or “3: …” and your words.`,
  noted: {
    seek: {
      first: 'We understood: this is what you are looking for now.',
      added: 'We understood: you are looking for this now, beside the rest of what you look for.',
      replaced: (gone) => `We understood: you are looking for this now, in the place of “${gone}”.`,
    },
    offer: {
      first: 'We understood: this is what you can give now.',
      added: 'We understood: you can give this now, beside the rest of what you give.',
      replaced: (gone) => `We understood: you can give this now, in the place of “${gone}”.`,
    },
    story: {
      added: 'We understood: it is added to your story, which reads now:',
      changed: 'We understood: part of your story has changed, and it reads now:',
      replaced: 'We understood: this is your story now, in the place of the one before:',
    },
  },
  wishes: {
    'every round': (most) => `at most ${introductions(most)} each round`,
    'every other round': (most) => `at most ${introductions(most)} every other round`,
    'once a quarter': (most) => `at most ${introductions(most)} a quarter`,
  },
  status: {
    opening: {
      known: (community) => `This is what we have from you in ${community}.`,
      changed: (community) =>
        `We understood what should be different, and this is how it reads now in ${community}. “undo” puts it back as it was.`,
      undone: (community) => `We understood: undone. This is what holds again in ${community}.`,
    },
    active: 'You take part.',
    applied: 'The organiser has yet to say yes to your joining.',
    paused: 'You are paused, until you say that you are back.',
    away: (from, until) =>
      `You are away from ${from}, and back on ${until}: nobody is proposed to you in between.`,
    pausedUntil: (day) => `You are paused until ${day}.`,
    resting:
      'Three times no introduction came of your yes. Nobody is proposed to you until the organiser has written, or you reply “resume”.',
    rhythm: (wish) => `You get ${wish}.`,
    kinds: (some) => `Kind of connection: ${some.map((kind) => kinds[kind]).join(', ')}`,
    kept: 'Your name and address stay with us until you have both said yes',
    hidden: (words) => `Looked at for you, and shown to nobody: ${words}`,
    missed: (words) => `We could not place what you wrote here, so please say it in other words: ${words}`,
    blocked: (count) =>
      count === 1
        ? 'One person will never be introduced to you.'
        : `${count} people will never be introduced to you.`,
    nothing: 'Nothing so far.',
  },
  outcomes: {
    'not-yet':
      'We understood: you have not met yet. There is no hurry, and we look for others for you meanwhile.',
    no: 'We understood: you have not met. You owe no reason; we look for somebody else for you.',
    unhelped: 'We understood: you met, and it did not help with what you were looking for. We go on looking.',
    more: 'We have read it, and nothing else has changed.',
    'no-thanks': 'We understood: we pass on no thanks.',
    'thanks-gone':
      'Your words of thanks have gone already, and we cannot fetch them back. If others should follow, reply “tell them:” and the words.',
  },
  answers: {
    'who-reads': ({ community }) =>
      `A program reads your letters. Another member reads your story, what you look for and what you can give before two yeses, without your name or address, and never your letters. The organiser of ${community}, a person, can see what you wrote about yourself, and reads what the program does not understand.`,
    'how-often': ({ rhythm }) =>
      `We look for people ${rhythm}, and write of our own accord at most twice on a day, most days not at all. “Once a quarter” makes it less, “stop” ends it.`,
    'when-next': ({ nextRound }) =>
      `The next round is on ${nextRound}. You hear from us then, whether or not there is somebody for you; before that only where something of yours is still open.`,
    'who-organises': ({ community }) =>
      `The organiser is the person who set up ${community} here. Begin a reply with “organiser:”, and they read it; their answer comes to you from us.`,
    'why-ask': () =>
      'We ask so that we can tell who would really suit you, and have something of you to tell before a yes. No question has to be answered.',
    'their-answer': () =>
      'What the other person answers stays with us until there are two yeses. If there are, one letter goes to you both; if not, or if no answer comes in time, we tell whoever said yes. The answer to a question of yours comes to you as soon as we have it.',
    'time-to-think': () =>
      'Take your time. Our letter about this person stays open until the round closes, and we remind you once; until then any answer counts. Nobody is told that you are thinking about it.',
    'your-yes': () =>
      'We have your yes. If the other person says yes as well, one letter introduces you to each other.',
    'your-no': () =>
      'What we have from you is a no, or a not now, to this person, and it stands for this round.',
    'no-answer': () =>
      'No answer of yours about this person has reached us yet. A reply with yes, no or not now is enough.',
  },
  afterAnswer: {
    open: (until) =>
      `Our letter about them is open until ${until}: reply yes, no or not now, to this one too.`,
    stands: (until) =>
      `Your yes to them stands, and there is nothing you need to do. They have until ${until} to answer.`,
  },
  beside: {
    rhythm: (wish) => `We understood as well: ${wish}. It holds from the next round on.`,
    paused:
      'We understood as well: a pause, until you say that you are back. What was still open is let go, and nobody learns why.',
    away: (from, until) =>
      `We understood as well: you are away from ${from}, and back on ${until}. In between we propose nobody to you.`,
    pausedUntil: (day) =>
      `We understood as well: a pause until ${day}. What was still open is let go, and nobody learns why.`,
    answerToo: 'Your answer to their question goes on as well, without your name and without your yes.',
    pauseWaits:
      'We have not paused you yet, since a pause would let this introduction go. Once it is settled, reply “pause”, and until when.',
    stillOpen: 'What we asked you stays open meanwhile: yes, no, not now, or another question.',
    stillToForget:
      'Whether we forget you is still yours to say: “yes” deletes everything, “no” keeps you in.',
    notConfirmed:
      'Your sign-up still waits for you: reply “yes” to take part, or do nothing, and in a few days we forget it.',
    withYes: (said) => `With your yes the introduction will say: “${said}”`,
    settled: (said) => `We understood as well: this is settled, and we no longer look for it: “${said}”`,
    sayDone: 'If what you were looking for is settled, reply “done”; otherwise we look further.',
    thanksGone: 'Your earlier words of thanks had gone already; these follow them.',
    nearest: 'That is not quite what you wrote, but the nearest that our rounds allow.',
    rarest: 'Once a quarter is the rarest there is. For a longer rest, reply “pause”, and until when.',
    inShort:
      'You also asked about us, in short: a program writes our letters and reads yours, a person organises it all, a no is never shown to anyone and needs no reason, we never ask for money, and “stop” ends our letters. “How does this work” brings all of it.',
    back: 'We understood as well: you take part again, from the next round on.',
    words: (said) => `We understood as well that this is how it should read from now on: “${said}”`,
    hidden: (said) =>
      `We understood as well: we look with these words in mind, and show them to nobody: “${said}”`,
    notKept: (said) =>
      `These words we have not kept, since they hold a name, an address, a link or a number: “${said}”`,
    name: (said) => `We understood as well: your name is ${said}, and we use it from now on.`,
    language: 'Our letters are in English from now on.',
    question: 'Your question has gone to the organiser, a person; the answer comes to you from us.',
    unclear: (said) => `This we did not understand; please write it once more in other words: “${said}”`,
  },
  copy: {
    name: (words) => `Name: ${words}`,
    address: (words) => `Address: ${words}`,
    since: (day) => `Signed up on ${day}.`,
    seek: (words) => `You are looking for: ${words}`,
    give: (words) => `You can give: ${words}`,
    story: (words) => `Your story: ${words}`,
    values: (words) => `What matters to you: ${words}`,
    answer: (words) => `You answered us: ${words}`,
    marks: (words) => `Noted by the organiser for matching: ${words}`,
    introductions: (count) =>
      count === 1 ? 'One introduction proposed.' : `${count} introductions proposed.`,
  },
  planned: {
    gives: (number, seeker, giver, seek, give) =>
      `${number}. ${seeker} and ${giver}. ${seeker} is looking for “${seek}”; ${giver} can give “${give}”.`,
    alike: (number, one, other, seek) => `${number}. ${one} and ${other}. Both are looking for “${seek}”.`,
    plain: (number, one, other) => `${number}. ${one} and ${other}.`,
    held: (one, other) => `Not asked about each other: ${one} and ${other}.`,
    alone: (name) => `For ${name} there is nobody else this time.`,
  },
  threeDays: 'three days',
  twoWeeks: 'two weeks',
  invitedBy: (name, community) => `${name}, who organises ${community}, would like to have you there.`,
  invitedByOrganiser: (community) => `The organiser of ${community} would like to have you there.`,
  switched: 'You wrote to us in English, so our letters are in English from now on.',
  inThisLanguage: 'To have them in English again, reply “in English, please”.',
  daysAgo: (days) => {
    if (days % 7 === 0 && days > 7) return `${words[days / 7] ?? days / 7} weeks ago`;
    return days === 1 ? 'a day ago' : `${days} days ago`;
  },
  rhythm: ({ every, weekday }) => {
    const day = weekdays[weekday - 1] ?? 'Monday';
    if (every === 'week') return `every ${day}`;
    return every === 'month' ? `on the first ${day} of each month` : `every other ${day}`;
  },
  went: ({ told, met, helped }, kind) =>
    kind === null
      ? `Of ${told} introductions so far we were told how they went: ${met} led to a meeting, ${helped} helped`
      : `${kinds[kind]}: ${told} told of, ${met} led to a meeting, ${helped} helped`,
};

const kinds = {
  mentorship: 'Mentorship',
  collaboration: 'Working together',
  'peer support': 'Support among equals',
  work: 'Work',
  learning: 'Learning',
  curiosity: 'Curiosity',
  any: 'Of no kind',
} as const;
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const introductions = (count: number): string =>
  count === 1 ? 'one introduction' : `${words[count]} introductions`;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
