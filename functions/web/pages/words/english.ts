// The words of the pages in English.
import { html } from 'hono/html';
import type { PageWords } from '../words.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

export const english: PageWords = {
  code: 'en',
  name: 'English',
  languages: 'Language',
  front: {
    title: 'Acquaint: introductions by email, made only when both say yes',
    heading: 'Meet the right person, rather than more people',
    lead: 'Acquaint makes introductions by email inside small communities: the people of a course, a street, a craft. It introduces two of them to each other only when both have said yes.',
    steps: [
      [
        'You say whom you are looking for',
        'Who are you really looking to meet, and what could you give someone? In your own words.',
      ],
      [
        'You get a private letter',
        'When there is someone, we tell you why the two of you, and a little of their story. No name yet, on either side.',
      ],
      [
        'You answer when it suits you',
        'Yes, no, not now, or a question. You simply reply to the letter. A no is never shown to anyone.',
      ],
      [
        'Two yeses make one introduction',
        'Only then does a letter go to you both, with your names and addresses. The rest is yours.',
      ],
    ],
    after:
      'There is no app to learn, no feed, no profile page and nothing to count. Some rounds bring nobody: we think that is better than somebody at random.',
    howToJoin: 'How to join',
    join: 'Each community has a page of its own. If you belong to one, its organiser can give you the link.',
  },
  form: {
    title: (community) => `Join ${community}`,
    notSent: (title) => `Not sent yet: ${title}`,
    lead: 'Introductions by email, made only when both say yes.',
    opening:
      'Tell us whom you would like to meet. When we find someone, you get a private letter about them, without their name, and they get one about you. Only if you both say yes do we introduce you. A no is never shown to anyone.',
    reads: (community) => `The organiser of ${community} reads each sign-up before it counts.`,
    minutes: 'It takes about five minutes.',
    nearly: 'Nearly there',
    notRight: (count) =>
      count === 1 ? 'One thing is not yet right' : `${numbers[count] ?? 'Some'} things are not yet right`,
    optional: '(optional)',
    leaveEmpty: 'Leave this empty',
    seek: (most) => ({
      title: 'Who are you really looking to meet?',
      hint: `In your own words. What would be different for you if you met them? If you are looking for more than one person, leave an empty line between them. Up to ${most} characters.`,
    }),
    give: (most) => ({
      title: 'What could you give someone?',
      hint: `Something you know, have been through, can do, or simply time. Small is fine. An empty line between separate things. Up to ${most} characters.`,
    }),
    kinds: {
      title: 'What kind of connection?',
      hint: 'Tick whatever fits. If you tick none, you are open to any.',
    },
    story: (most) => ({
      title: 'A little about you',
      hint: `A few sentences, as you would tell them to the friend of a friend: what you are in the middle of, how you came to it, what you enjoy. The person we have in mind sees it without your name, so leave out names, links and addresses. Up to ${most} characters.`,
    }),
    values: {
      title: 'What do you care about?',
      hint: 'A few words, one a line or with commas between: plain speaking, rivers, things that last.',
    },
    wish: (rhythm) => ({
      title: 'How often would you like to meet someone?',
      hint: `We look ${rhythm}: that is a round. You are asked about one person a round, unless you later write to us that two or three are welcome; some rounds bring nobody.`,
    }),
    yourName: { title: 'Your name', hint: 'Another member sees it only after you have both said yes.' },
    email: {
      title: 'Your email address',
      hint: 'Everything happens by letter to this address. Another member sees it only after you have both said yes.',
    },
    emailOf: (domains) =>
      `One at ${domains}. Everything happens by letter to this address. Another member sees it only after you have both said yes.`,
    whatHappens: 'What happens to what you write',
    happens: (byOrganiser) => [
      'We keep your name, your address and these words to find people for you, and for nothing else.',
      'The person we have in mind sees your words and your story, but not your name or address. Those they get only after you have both said yes.',
      byOrganiser
        ? 'The organiser reads your name and your words to decide about your sign-up, and later any question you ask. Nobody is told who said no to whom.'
        : 'The organiser knows who is a member, and reads any question you ask. Nobody is told who said no to whom.',
      'You can leave at any time: answer any letter with “stop”, or use the link at its end.',
    ],
    consent: 'I am 16 or older, and I agree to this.',
    send: 'Sign up',
    afterwards:
      'You get one letter with a link. Until you open it and confirm, nothing else happens, and after three days the sign-up is forgotten.',
    kindChoices: {
      mentorship: { title: 'Mentorship', about: 'someone a few steps ahead, or a few behind' },
      collaboration: { title: 'Collaboration', about: 'making something together' },
      'peer support': { title: 'Peer support', about: 'someone in the same boat' },
      work: { title: 'Work', about: 'a job, a client, somebody to work with' },
      learning: { title: 'Learning', about: 'something you want to understand, or could teach' },
      curiosity: { title: 'Curiosity', about: 'a good conversation, with no purpose beyond it' },
    },
    wishChoices: {
      'every round': { title: 'Every round', about: 'whenever we look' },
      'every other round': { title: 'Every other round', about: 'with time to breathe in between' },
      'once a quarter': { title: 'Once a quarter', about: 'about four times a year' },
    },
  },
  problems: {
    missing: {
      name: 'Please tell us your name.',
      email: 'Please give an email address: everything here happens by letter.',
      seek: 'Please say whom you would like to meet. One sentence is enough.',
      give: 'Please name something you could give someone. It may be small.',
      kinds: 'Please choose from the list.',
      story: 'Please tell a little about yourself. Two or three sentences are enough.',
      values: 'Please say what you care about.',
      wish: 'Please choose how often.',
      consent: 'Please tick the box if you agree. Without it we may not keep your words.',
    },
    others: {
      'bad-name': 'Please write only your name here, without links or addresses.',
      'bad-address': 'We cannot write to this address. It should look like name@example.org.',
      'leads-to-you':
        'Please leave out links, addresses and telephone numbers: these words are shown before names are.',
      'says-your-name': 'Please leave out your name: these words are shown before names are.',
    },
    otherDomain: (community, domains) =>
      `${community} welcomes addresses at ${domains}. Please use one of those.`,
    lineTooLong: (most) => `This is longer than the ${most} characters we can keep.`,
    textTooLong: (has, most) =>
      `This has ${has} characters; there is room for ${most}. The rest can wait for the first conversation.`,
  },
  confirm: {
    title: (community) => `Confirm your sign-up to ${community}`,
    heading: 'Is this you?',
    written: (community) => `This is what was written in the form of ${community} with your address.`,
    noted: (community) => `This is what the organiser of ${community} has noted for you.`,
    labels: {
      name: 'Name',
      seek: 'Looking to meet',
      give: 'Could give',
      story: 'About you',
      kinds: 'Kind of connection',
      values: 'Cares about',
      wish: 'How often',
    },
    button: 'Yes, this is me',
    toOrganiser: (community) =>
      `With the button your sign-up goes to the organiser of ${community}, who answers in person. Your story, what you look for and what you give are shown to a person we have in mind for you; your name and address only after you have both said yes.`,
    join: (community) =>
      `With the button you join ${community} with these words. Your story, what you look for and what you give are shown to a person we have in mind for you; your name and address only after you have both said yes.`,
    notRight: (link, invited) =>
      invited
        ? html`Not quite right? ${link('Fill in the form yourself')}; the newest sign-up counts. If you would rather not, close this page: the invitation is forgotten after two weeks.`
        : html`Not quite right? ${link('Fill in the form again')}; the newest sign-up counts. If it was not you, close this page: the sign-up is forgotten after three days.`,
  },
  yes: {
    title: 'Was this yes from you?',
    lead: 'We got a yes in your name, from an address that we cannot tell is yours.',
    what: (community) =>
      `If you press the button, it counts. Once the other person has said yes as well, you both get one letter from ${community} with your names and addresses. Until then nothing is shared.`,
    button: 'Yes, introduce us',
    otherwise:
      'If you did not write it, or would rather not, close this page. Nothing happens, and nobody is told.',
  },
  leave: {
    title: (community) => `Leave ${community}`,
    heading: (community) => `Leave ${community}?`,
    what: (community) =>
      `With the button you get no more letters from ${community}. Introductions that are still open are closed, and nobody is told why.`,
    button: 'Leave, and stop all letters',
    otherwise:
      'Only need a rest? Answer any letter with “pause”, and until when if you know. If you came here by accident, close this page and all stays as it is.',
  },
  notices: {
    received: (community, link) => ({
      title: 'Now look into your inbox',
      said: [
        `We write to the address you gave. Open the link in the letter from ${community} within three days and press the button there: only then does your sign-up count. If you are a member already, the letter says so.`,
        'Nothing there after a few minutes? It may have been sorted into spam or promotions.',
        html`If nothing comes at all, the address may have a slip in it: ${link('sign up once more')}. And if you were a member before and left, answer any of our old letters instead; that brings you back.`,
      ],
    }),
    closed: (community) => ({
      title: 'No sign-ups at the moment',
      said: [
        `${community} takes no new sign-ups just now. Please come back in a day or two: this page will have the form again.`,
      ],
    }),
    noCommunity: {
      title: 'There is no such page',
      said: [
        'The link may have lost a letter on its way. If you were looking for a community, ask its organiser for the link again.',
      ],
    },
    unknownLink: {
      title: 'This link leads nowhere any more',
      said: [
        'It may have been used already, be too old, or have been cut in two by a mail program. Then it helps to copy the whole link from the letter.',
        'You can always answer the letter instead: a person’s words work as well as a link.',
      ],
    },
    tooLate: (community) => ({
      title: 'This came a little too late',
      said: [
        `The time for an answer is over, and nothing was shared with anyone. Nobody holds it against you: ${community} looks again in the next round.`,
      ],
    }),
    introduced: {
      title: 'You have been introduced',
      said: [
        'You both said yes. The letter with your names and addresses is in your inbox; the rest is yours.',
      ],
    },
    saidYes: {
      title: 'Thank you, that counts as your yes',
      said: [
        'If they say yes too, one letter goes to you both, with your names and addresses. If not, nothing of yours is shared, and we tell you when the round closes.',
        'Changed your mind? Answer any letter about this person with “no”, as long as you have not been introduced.',
      ],
    },
    confirmed: (community) => ({
      title: 'You are in',
      said: [
        `Welcome to ${community}. A letter that says how things go on is on its way; there is nothing you have to do.`,
        'When we find someone for you, you hear from us.',
      ],
    }),
    applied: (community) => ({
      title: 'Thank you, your address is confirmed',
      said: [
        `The organiser of ${community} reads each sign-up in person. You get a letter once that is done; it may take a few days.`,
      ],
    }),
    expiredSignUp: (community, link) => ({
      title: 'This link is no longer good',
      said: [
        html`A sign-up that is not confirmed in time is forgotten. If you would still like to join ${community}, ${link('fill in the form once more')}.`,
      ],
    }),
    newerSignUp: (community) => ({
      title: 'There is a newer letter',
      said: [
        `Somebody, we hope it was you, filled in the form of ${community} again after this letter. Please use the link in the newest one.`,
      ],
    }),
    left: (community) => ({
      title: 'You have left',
      said: [
        `You get no more letters from ${community}. Whatever was open is closed, without anybody being told why.`,
        'Should you want to come back one day, answer any of our old letters and say so.',
      ],
    }),
    tooLarge: {
      title: 'That was too much at once',
      said: [
        'What you sent is longer than we can take. Please go back and shorten it; your words should still be there.',
      ],
    },
    notAForm: {
      title: 'We could not read that',
      said: ['Please open the page again and use the form on it.'],
    },
    elsewhere: {
      title: 'Please press the button on our own page',
      said: [
        'This came from another site, and we act only on what is sent from here. Open the page again and press the button on it.',
      ],
    },
    broken: {
      title: 'Something went wrong on our side',
      said: [
        'What you sent may not have arrived. Please go back and try again in a few minutes; your words should still be there.',
      ],
    },
  },
};
