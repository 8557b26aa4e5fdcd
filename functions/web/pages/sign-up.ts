// The sign-up page of a community: one form, made to be filled in without hurry, on a phone, by keyboard, by ear.
import { html } from 'hono/html';
import type { Community } from '../../core/community.ts';
import type { Kind } from '../../core/matching/rules.ts';
import type { Wish } from '../../core/member.ts';
import { type Field, limits, type Problems, type Typed, trapField } from '../form.ts';
import { type Html, layout } from './layout.ts';
import { domainsInWords, problemsInWords } from './problems.ts';

const kindsInWords: readonly (readonly [Kind, string, string])[] = [
  ['mentorship', 'Mentorship', 'someone a few steps ahead, or a few behind'],
  ['collaboration', 'Collaboration', 'making something together'],
  ['peer support', 'Peer support', 'someone in the same boat'],
  ['work', 'Work', 'a job, a client, somebody to work with'],
  ['learning', 'Learning', 'something you want to understand, or could teach'],
  ['curiosity', 'Curiosity', 'a good conversation, with no purpose beyond it'],
];

const wishesInWords: readonly (readonly [Wish, string, string])[] = [
  ['every round', 'Every round', 'whenever we look'],
  ['every other round', 'Every other round', 'with time to breathe in between'],
  ['once a quarter', 'Once a quarter', 'about four times a year'],
];

/** The form, with what was typed and what is not yet right. */
export function signUpPage(community: Community, typed: Typed, problems: Problems = {}): Html {
  const told = problemsInWords(problems, typed, community);
  const first = told[0]?.field;
  const errorOf = (field: Field) => told.find((one) => one.field === field)?.words;
  const title = `${told.length > 0 ? 'Not sent yet: ' : ''}Join ${community.name}`;
  const text = (field: TextField, options: TextOptions) =>
    textField(field, { ...options, value: typed[field], error: errorOf(field), focus: field === first });
  return layout(
    title,
    html`${told.length > 0 ? summary(told) : opening(community)}
<form method="post" action="/${community.id}" novalidate>
${text('name', { title: 'Your name', hint: 'Shared only after you both said yes.', complete: 'name' })}
${text('email', {
  title: 'Your email address',
  hint:
    community.admission.by === 'domain'
      ? `An address ${domainsInWords(community)}. Shared only after you both said yes.`
      : 'Everything happens by letter to this address. Shared only after you both said yes.',
  complete: 'email',
})}
${text('seek', {
  title: 'Who are you really looking to meet?',
  hint: `In your own words. What would be different for you if you met them? If you are looking for more than one person, leave an empty line between them. Up to ${limits.seek} characters.`,
  lines: 'some',
})}
${text('give', {
  title: 'What could you give someone?',
  hint: `Something you know, have been through, can do, or simply time. Small is fine. An empty line between separate things. Up to ${limits.give} characters.`,
  lines: 'some',
})}
${kindsField(typed, errorOf('kinds'), first === 'kinds')}
${text('story', {
  title: 'A little about you',
  hint: 'A few sentences, as you would tell them to the friend of a friend: what you are in the middle of, how you came to it, what you enjoy. It is shown to the person we have in mind without your name, so leave out names, links and addresses. Up to 1,200 characters.',
  lines: 'many',
})}
${text('values', {
  title: 'What do you care about?',
  hint: 'A few words, one a line or with commas between: plain speaking, rivers, things that last.',
  lines: 'few',
  optional: true,
})}
${wishField(community, typed, errorOf('wish'), first === 'wish')}
${trap()}
${consentField(community, typed, errorOf('consent'), first === 'consent')}
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
    ? html`<p>The organiser of ${community.name} reads each sign-up before it counts.</p>`
    : ''
}<p class="small">It takes about five minutes.</p>
`;

const summary = (told: readonly { field: Field; words: string }[]): Html => html`<h1>Nearly there</h1>
<div class="summary" role="group" aria-labelledby="summary-title">
<h2 id="summary-title">${told.length === 1 ? 'One thing is not yet right' : `${told.length} things are not yet right`}</h2>
<ul>${told.map(({ field, words }) => html`<li><a href="#${anchorOf(field)}">${words}</a></li>`)}</ul>
</div>
`;

/** A group of choices is entered by its first one. */
const anchorOf = (field: Field): string => (field === 'kinds' || field === 'wish' ? `${field}-0` : field);

type TextField = 'name' | 'email' | 'seek' | 'give' | 'story' | 'values';

interface TextOptions {
  readonly title: string;
  readonly hint: string;
  /** For a field of several lines. */
  readonly lines?: 'few' | 'some' | 'many';
  readonly complete?: 'name' | 'email';
  readonly optional?: true;
}

interface TextState {
  readonly value: string;
  readonly error: string | undefined;
  readonly focus: boolean;
}

const heights = { few: 'short', some: 'some', many: 'long' } as const;

function textField(field: TextField, options: TextOptions & TextState): Html {
  const { title, hint, lines, complete, optional, value, error, focus } = options;
  const shared = html`id="${field}" name="${field}" ${described(field, true, error)}${
    optional ? '' : html` required aria-required="true"`
  }${focus ? html` autofocus` : ''}`;
  // A text area drops the first line feed after its opening tag, so one is given.
  const input = lines
    ? html`<textarea ${shared} class="${heights[lines]}" dir="auto">
${value}</textarea>`
    : html`<input ${shared} type="${field === 'email' ? 'email' : 'text'}" value="${value}" autocomplete="${complete}"${
        field === 'email' ? html` spellcheck="false" autocapitalize="none"` : html` dir="auto"`
      }>`;
  return html`<div class="field">
<label class="title" for="${field}">${title}${optional ? html` <span class="optional">(optional)</span>` : ''}</label>
<p class="hint" id="${field}-hint">${hint}</p>
${errorText(field, error)}${input}
</div>`;
}

/** Ties hint and error to their field. */
function described(field: Field, hinted: boolean, error: string | undefined): Html {
  const ids = [...(hinted ? [`${field}-hint`] : []), ...(error ? [`${field}-error`] : [])].join(' ');
  return html`${ids ? html`aria-describedby="${ids}"` : ''}${error ? html` aria-invalid="true"` : ''}`;
}

const errorText = (field: Field, error: string | undefined): Html | '' =>
  error ? html`<p class="error" id="${field}-error">${error}</p>\n` : '';

const choice = (input: Html, id: string, title: string, about: string): Html =>
  html`<label class="choice" for="${id}">${input}<span>${title}<span class="about">${about}</span></span></label>`;

const kindsField = (
  typed: Typed,
  error: string | undefined,
  focus: boolean,
): Html => html`<fieldset ${described('kinds', true, error)}>
<legend>What kind of connection?</legend>
<p class="hint" id="kinds-hint">Tick whatever fits. If you tick none, you are open to any.</p>
${errorText('kinds', error)}${kindsInWords.map(([kind, title, about], at) =>
  choice(
    html`<input type="checkbox" id="kinds-${at}" name="kinds" value="${kind}"${
      typed.kinds.includes(kind) ? html` checked` : ''
    }${focus && at === 0 ? html` autofocus` : ''}>`,
    `kinds-${at}`,
    title,
    about,
  ),
)}
</fieldset>`;

const wishField = (
  community: Community,
  typed: Typed,
  error: string | undefined,
  focus: boolean,
): Html => html`<fieldset ${described('wish', true, error)}>
<legend>How often would you like to meet someone?</legend>
<p class="hint" id="wish-hint">We look ${rhythmInWords(community)}: that is a round. You are asked about one person a
round at most, and some rounds bring nobody.</p>
${errorText('wish', error)}${wishesInWords.map(([wish, title, about], at) =>
  choice(
    html`<input type="radio" id="wish-${at}" name="wish" value="${wish}"${
      typed.wish === wish ? html` checked` : ''
    }${focus && at === 0 ? html` autofocus` : ''}>`,
    `wish-${at}`,
    title,
    about,
  ),
)}
</fieldset>`;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function rhythmInWords({ rhythm }: Community): string {
  const weekday = weekdays[rhythm.weekday - 1] ?? 'Monday';
  if (rhythm.every === 'week') return `every ${weekday}`;
  return rhythm.every === 'month' ? `on the first ${weekday} of each month` : `every other ${weekday}`;
}

/** Not for people: out of sight, out of the order of keys, and unheard. */
const trap = (): Html => html`<div class="away" aria-hidden="true">
<label for="${trapField}">Leave this empty</label>
<input type="text" id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off" value="">
</div>`;

const consentField = (
  community: Community,
  typed: Typed,
  error: string | undefined,
  focus: boolean,
): Html => html`<div class="sheet">
<h2>What happens to what you write</h2>
<ul class="plain">
<li>We keep your name, your address and these words to find people for you, and for nothing else.</li>
<li>The person we have in mind sees your words and your story, but not your name or address. Those they get only after
you have both said yes.</li>
<li>${
  community.admission.by === 'organiser'
    ? 'The organiser reads your name and words to decide about your sign-up, and any question you ask. Nobody is told who said no to whom.'
    : 'The organiser knows who is a member and reads the questions you ask. Nobody is told who said no to whom.'
}</li>
<li>You can leave at any time: answer any letter with “stop”, or use the link at its end.</li>
</ul>
${errorText('consent', error)}<label class="choice" for="consent"><input type="checkbox" id="consent" name="consent" value="yes" required ${described(
  'consent',
  false,
  error,
)}${typed.consent ? html` checked` : ''}${focus ? html` autofocus` : ''}><span>I am 16 or older, and I agree to this.</span></label>
</div>`;
