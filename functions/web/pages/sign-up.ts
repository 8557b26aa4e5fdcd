// The sign-up page of a community: one form, made to be filled in without hurry, on a phone, by keyboard, by ear.
import { html } from 'hono/html';
import { phrases } from '../../../templates/phrases.ts';
import type { Community } from '../../core/community.ts';
import { kinds } from '../../core/matching/rules.ts';
import { memberWishes } from '../../core/member.ts';
import { type Field, limits, type Problems, type Typed } from '../form.ts';
import { anchorOf, choiceField, type TextField, textField, tickField, trap } from './fields.ts';
import { type Html, layout } from './layout.ts';
import { problemsInWords } from './problems.ts';
import { domainsInWords, inFigures, type PageWords } from './words.ts';

/** The form, with what was typed and what is not yet right. */
export function signUpPage(
  words: PageWords,
  community: Community,
  typed: Typed,
  problems: Problems = {},
): Html {
  const { form, code } = words;
  const told = problemsInWords(words, problems, typed, community);
  const state = (field: Field) => ({
    error: told.find((one) => one.field === field)?.words,
    focus: told[0]?.field === field,
  });
  const text = (
    field: 'name' | 'email' | 'seek' | 'give' | 'story' | 'values',
    said: Pick<TextField, 'title' | 'hint' | 'lines' | 'complete' | 'optional'>,
  ) => textField({ field, value: typed[field], ...said, ...state(field) });
  const most = (field: 'seek' | 'give' | 'story') => inFigures(limits[field], code);
  const title = form.title(community.name);
  const byOrganiser = community.admission.by === 'organiser';
  const email =
    community.admission.by === 'domain'
      ? { ...form.email, hint: form.emailOf(domainsInWords(community, code)) }
      : form.email;
  return layout(
    words,
    told.length > 0 ? form.notSent(title) : title,
    html`${told.length > 0 ? summary(words, told) : opening(words, community)}
<form method="post" action="/${community.id}?lang=${code}" novalidate>
${text('seek', { ...form.seek(most('seek')), lines: 'some' })}
${text('give', { ...form.give(most('give')), lines: 'some' })}
${choiceField({
  field: 'kinds',
  ...form.kinds,
  type: 'checkbox',
  choices: kinds.map((value) => ({ value, ...form.kindChoices[value] })),
  chosen: typed.kinds,
  ...state('kinds'),
})}
${text('story', { ...form.story(most('story')), lines: 'many' })}
${text('values', { ...form.values, lines: 'few', optional: form.optional })}
${choiceField({
  field: 'wish',
  ...form.wish(phrases[code].rhythm(community.rhythm)),
  type: 'radio',
  choices: memberWishes.map((value) => ({ value, ...form.wishChoices[value] })),
  chosen: [typed.wish],
  ...state('wish'),
})}
${text('name', { ...form.yourName, complete: 'name' })}
${text('email', { ...email, complete: 'email' })}
${trap(form.leaveEmpty)}
<div class="sheet">
<h2>${form.whatHappens}</h2>
<ul class="plain">
${form.happens(byOrganiser).map((one) => html`<li>${one}</li>\n`)}</ul>
${tickField('consent', form.consent, typed.consent, state('consent'))}
</div>
<div class="act"><button type="submit">${form.send}</button></div>
<p class="small">${form.afterwards}</p>
</form>`,
  );
}

const opening = (
  { form }: PageWords,
  { name, admission }: Community,
): Html => html`<h1>${form.title(name)}</h1>
<p class="lead">${form.lead}</p>
<p>${form.opening}</p>
${admission.by === 'organiser' ? html`<p>${form.reads(name)}</p>\n` : ''}<p class="small after">${form.minutes}</p>
`;

const summary = (
  { form }: PageWords,
  told: readonly { field: Field; words: string }[],
): Html => html`<h1>${form.nearly}</h1>
<div class="summary" role="group" aria-labelledby="summary-title">
<h2 id="summary-title">${form.notRight(told.length)}</h2>
<ul>${told.map(({ field, words }) => html`<li><a href="#${anchorOf(field)}">${words}</a></li>`)}</ul>
</div>
`;
