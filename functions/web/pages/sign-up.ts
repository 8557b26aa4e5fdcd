// The sign-up page of a community: one form, made to be filled in without hurry, on a phone, by keyboard, by ear.
import { html } from 'hono/html';
import type { Community } from '../../core/community.ts';
import type { Kind } from '../../core/matching/rules.ts';
import type { Wish } from '../../core/member.ts';
import { type Field, limits, type Problems, type Typed } from '../form.ts';
import { anchorOf, type Choice, choiceField, type TextField, textField, tickField, trap } from './fields.ts';
import { type Html, layout } from './layout.ts';
import { domainsInWords, inFigures, problemsInWords } from './problems.ts';

/** The form, with what was typed and what is not yet right. */
export function signUpPage(community: Community, typed: Typed, problems: Problems = {}): Html {
  const told = problemsInWords(problems, typed, community);
  const state = (field: Field) => ({
    error: told.find((one) => one.field === field)?.words,
    focus: told[0]?.field === field,
  });
  const text = (
    field: 'name' | 'email' | 'seek' | 'give' | 'story' | 'values',
    words: Pick<TextField, 'title' | 'hint' | 'lines' | 'complete' | 'optional'>,
  ) => textField({ field, value: typed[field], ...words, ...state(field) });
  return layout(
    `${told.length > 0 ? 'Not sent yet: ' : ''}Join ${community.name}`,
    html`${told.length > 0 ? summary(told) : opening(community)}
<form method="post" action="/${community.id}" novalidate>
${text('seek', {
  title: 'Who are you really looking to meet?',
  hint: `In your own words. What would be different for you if you met them? If you are looking for more than one person, leave an empty line between them. Up to ${inFigures(limits.seek)} characters.`,
  lines: 'some',
})}
${text('give', {
  title: 'What could you give someone?',
  hint: `Something you know, have been through, can do, or simply time. Small is fine. An empty line between separate things. Up to ${inFigures(limits.give)} characters.`,
  lines: 'some',
})}
${choiceField({
  field: 'kinds',
  title: 'What kind of connection?',
  hint: 'Tick whatever fits. If you tick none, you are open to any.',
  type: 'checkbox',
  choices: kindsInWords,
  chosen: typed.kinds,
  ...state('kinds'),
})}
${text('story', {
  title: 'A little about you',
  hint: `A few sentences, as you would tell them to the friend of a friend: what you are in the middle of, how you came to it, what you enjoy. The person we have in mind sees it without your name, so leave out names, links and addresses. Up to ${inFigures(limits.story)} characters.`,
  lines: 'many',
})}
${text('values', {
  title: 'What do you care about?',
  hint: 'A few words, one a line or with commas between: plain speaking, rivers, things that last.',
  lines: 'few',
  optional: true,
})}
${choiceField({
  field: 'wish',
  title: 'How often would you like to meet someone?',
  hint: `We look ${rhythmInWords(community)}: that is a round. You are asked about one person a round at most, and some rounds bring nobody.`,
  type: 'radio',
  choices: wishesInWords,
  chosen: [typed.wish],
  ...state('wish'),
})}
${text('name', {
  title: 'Your name',
  hint: 'Another member sees it only after you have both said yes.',
  complete: 'name',
})}
${text('email', {
  title: 'Your email address',
  hint: `${community.admission.by === 'domain' ? `One ${domainsInWords(community)}. ` : ''}Everything happens by letter to this address. Another member sees it only after you have both said yes.`,
  complete: 'email',
})}
${trap()}
<div class="sheet">
${whatHappens(community)}
${tickField('consent', 'I am 16 or older, and I agree to this.', typed.consent, state('consent'))}
</div>
<div class="act"><button type="submit">Sign up</button></div>
<p class="small">You get one letter with a link. Until you open it and confirm, nothing else happens, and after three
days the sign-up is forgotten.</p>
</form>`,
  );
}

const opening = (community: Community): Html => html`<h1>Join ${community.name}</h1>
<p class="lead">Introductions by email, made only when both say yes.</p>
<p>Tell us whom you would like to meet. When we find someone, you get a private letter about them, without their name,
and they get one about you. Only if you both say yes do we introduce you. A no is never shown to anyone.</p>
${
  community.admission.by === 'organiser'
    ? html`<p>The organiser of ${community.name} reads each sign-up before it counts.</p>\n`
    : ''
}<p class="small after">It takes about five minutes.</p>
`;

const summary = (told: readonly { field: Field; words: string }[]): Html => html`<h1>Nearly there</h1>
<div class="summary" role="group" aria-labelledby="summary-title">
<h2 id="summary-title">${numbers[told.length] ?? 'Some'} ${told.length === 1 ? 'thing is' : 'things are'} not yet right</h2>
<ul>${told.map(({ field, words }) => html`<li><a href="#${anchorOf(field)}">${words}</a></li>`)}</ul>
</div>
`;

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const whatHappens = ({ admission }: Community): Html => html`<h2>What happens to what you write</h2>
<ul class="plain">
<li>We keep your name, your address and these words to find people for you, and for nothing else.</li>
<li>The person we have in mind sees your words and your story, but not your name or address. Those they get only after
you have both said yes.</li>
<li>${
  admission.by === 'organiser'
    ? 'The organiser reads your name and your words to decide about your sign-up, and later any question you ask.'
    : 'The organiser knows who is a member, and reads any question you ask.'
} Nobody is told who said no to whom.</li>
<li>You can leave at any time: answer any letter with “stop”, or use the link at its end.</li>
</ul>`;

const kindsInWords: readonly Choice<Kind>[] = [
  { value: 'mentorship', title: 'Mentorship', about: 'someone a few steps ahead, or a few behind' },
  { value: 'collaboration', title: 'Collaboration', about: 'making something together' },
  { value: 'peer support', title: 'Peer support', about: 'someone in the same boat' },
  { value: 'work', title: 'Work', about: 'a job, a client, somebody to work with' },
  { value: 'learning', title: 'Learning', about: 'something you want to understand, or could teach' },
  { value: 'curiosity', title: 'Curiosity', about: 'a good conversation, with no purpose beyond it' },
];

const wishesInWords: readonly Choice<Wish>[] = [
  { value: 'every round', title: 'Every round', about: 'whenever we look' },
  { value: 'every other round', title: 'Every other round', about: 'with time to breathe in between' },
  { value: 'once a quarter', title: 'Once a quarter', about: 'about four times a year' },
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function rhythmInWords({ rhythm }: Community): string {
  const weekday = weekdays[rhythm.weekday - 1] ?? 'Monday';
  if (rhythm.every === 'week') return `every ${weekday}`;
  return rhythm.every === 'month' ? `on the first ${weekday} of each month` : `every other ${weekday}`;
}
