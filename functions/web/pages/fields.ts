// The fields of the form: each tied to its label, its hint and, where something is not yet right, to the words on it.
import { html } from 'hono/html';
import { type Field, trapField } from '../form.ts';
import type { Html } from './layout.ts';

/** What a field stands at when the page is shown. */
export interface FieldState {
  readonly error: string | undefined;
  /** Whether the page opens with the cursor here. */
  readonly focus: boolean;
}

export interface TextField extends FieldState {
  readonly field: Field;
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  /** For a field of several lines: how many it looks made for. */
  readonly lines?: 'few' | 'some' | 'many';
  /** What the browser may offer to fill in. */
  readonly complete?: 'name' | 'email';
  /** What stands beside the title of a field that may stay empty. */
  readonly optional?: string;
}

/** A field to write in. */
export function textField({ field, title, hint, optional, lines, value, ...rest }: TextField): Html {
  const { complete, error, focus } = rest;
  const shared = html`id="${field}" name="${field}" aria-describedby="${field}-hint${
    error ? ` ${field}-error` : ''
  }"${invalid(error)}${optional ? '' : needed}${focus ? cursor : ''}`;
  // A text area drops a line feed right after its opening tag, so it is given one.
  const input = lines
    ? html`<textarea ${shared} class="${lines}" dir="auto">
${value}</textarea>`
    : html`<input ${shared} type="${complete === 'email' ? 'email' : 'text'}" value="${value}" autocomplete="${complete}"${
        complete === 'email' ? html` spellcheck="false" autocapitalize="none"` : html` dir="auto"`
      }>`;
  return html`<div class="field">
<label class="title" for="${field}">${title}${optional ? html` <span class="optional">${optional}</span>` : ''}</label>
<p class="hint" id="${field}-hint">${hint}</p>
${errorText(field, error)}${input}
</div>`;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly about: string;
}

export interface ChoiceField<Value extends string> extends FieldState {
  readonly field: Field;
  readonly title: string;
  readonly hint: string;
  readonly type: 'checkbox' | 'radio';
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly string[];
}

/** A field to choose in: one of several, or any of them. */
export function choiceField<Value extends string>(options: ChoiceField<Value>): Html {
  const { field, title, hint, type, choices, chosen, error, focus } = options;
  return html`<fieldset aria-describedby="${field}-hint${error ? ` ${field}-error` : ''}">
<legend>${title}</legend>
<p class="hint" id="${field}-hint">${hint}</p>
${errorText(field, error)}${choices.map(({ value, title, about }, at) => {
  const id = `${field}-${at}`;
  return html`<label class="choice" for="${id}"><input type="${type}" id="${id}" name="${field}" value="${value}"${
    chosen.includes(value) ? html` checked` : ''
  }${focus && at === 0 ? cursor : ''}><span>${title}<span class="about">${about}</span></span></label>
`;
})}</fieldset>`;
}

/** One box to tick, which has to be. */
export const tickField = (field: Field, words: string, ticked: boolean, { error, focus }: FieldState): Html =>
  html`${errorText(field, error)}<label class="choice" for="${field}"><input type="checkbox" id="${field}" name="${field}" value="yes"${
    error ? html` aria-describedby="${field}-error"` : ''
  }${invalid(error)}${needed}${ticked ? html` checked` : ''}${focus ? cursor : ''}><span>${words}</span></label>`;

/** Not for people: out of sight, out of the order of keys, and unheard. */
export const trap = (leaveEmpty: string): Html => html`<div class="away" aria-hidden="true">
<label for="${trapField}">${leaveEmpty}</label>
<input type="text" id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off" value="">
</div>`;

/** Where a link to a field leads; a group of choices is entered by its first one. */
export const anchorOf = (field: Field): string =>
  field === 'kinds' || field === 'wish' ? `${field}-0` : field;

const errorText = (field: Field, error: string | undefined): Html | '' =>
  error ? html`<p class="error" id="${field}-error">${error}</p>\n` : '';

const invalid = (error: string | undefined): Html | '' => (error ? html` aria-invalid="true"` : '');

// Told to screen readers only: a browser's own check would come in its own words and before ours.
const needed = html` aria-required="true"`;
const cursor = html` autofocus`;
