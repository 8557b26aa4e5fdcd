// A letter that breaks the form is refused at build time, with its file and line.
import { describe, expect, test } from 'vitest';
import { cut, cutHtml, fieldsOf } from '../../templates/parts.ts';
import { readSource } from '../../templates/source.ts';

const read = (content: string, language = 'en') => readSource('templates/en/ask.mjml', content, language);

test('the plain text follows from the MJML', () => {
  const { notes, blocks } = read(`<!-- subject: A word
  for {{name}} -->
<mj-text>Hello <strong>{{name}}</strong> &amp; all,<br />
  see <a href="{{pageUrl}}">this page</a>.</mj-text>
<mj-text mj-class="quotes"><ul>{{#each words}}<li>{{this}}</li>{{/each}}</ul></mj-text>
<mj-button href="{{pageUrl}}">Open</mj-button>`);
  expect(notes.get('subject')).toBe('A word for {{name}}');
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      parts: [
        'Hello ',
        { field: 'name', place: 'words' },
        ' & all,\nsee this page <',
        { field: 'pageUrl', place: 'link' },
        '>.',
      ],
    },
    { kind: 'quotes', parts: [{ each: 'words', parts: ['\n', { field: 'this', place: 'words' }] }] },
    { kind: 'button', parts: ['Open', ': ', { field: 'pageUrl', place: 'link' }] },
  ]);
});

test('a no-break space stays one, and a French button has one before its colon', () => {
  const [words, button] = read(
    '<mj-text>«\u00a0oui\u00a0»</mj-text><mj-button href="{{u}}">Oui</mj-button>',
    'fr',
  ).blocks;
  expect(words?.parts).toEqual(['«\u00a0oui\u00a0»']);
  expect(button?.parts[1]).toBe('\u00a0: ');
});

describe('a letter is refused, with file and line, when it', () => {
  test.each([
    ['holds another element', '<mj-text>a</mj-text>\n<mj-image src="x" />', ':2: only mj-text and mj-button'],
    ['has words outside an element', '<mj-text>a</mj-text>\n\nwords', ':3: only mj-text and mj-button'],
    ['sets a condition', '\n<mj-text>{{#if a}}b{{/if}}</mj-text>', ':2: not a placeholder: {{#if a}}'],
    ['repeats without an end', '<mj-text>{{#each a}}b</mj-text>', ':1: {{#each}} without {{/each}}'],
    [
      'names a field in a repetition',
      '<mj-text>{{#each a}}{{b}}{{/each}}</mj-text>',
      ':1: a repetition holds',
    ],
    ['has a class that is not there', '<mj-text mj-class="loud">a</mj-text>', ':1: no such class: loud'],
    ['uses other markup', '<mj-text>\n<font>a</font></mj-text>', ':1: <font> has no place in a letter'],
    ['leaves a tag open', '<mj-text><strong>a</mj-text>', ':1: <strong> is never closed'],
    [
      'closes another tag than it opened',
      '<mj-text><em>a</strong></mj-text>',
      ':1: </strong> closes nothing',
    ],
    ['writes an entity for a character', '<mj-text>caf&eacute;</mj-text>', ':1: write the character itself'],
    ['has a button without a link', '<mj-button>a</mj-button>', ':1: a button has one link'],
    [
      'links to a place of its own',
      '<mj-text><a href="https://a.example">a</a></mj-text>',
      ':1: a link has an href',
    ],
    ['has a note that nobody reads', '<mj-text>a</mj-text>\n<!-- todo: b -->', ':2: not a note'],
  ])('%s', (_, content, complaint) => {
    expect(() => read(content)).toThrow(`templates/en/ask.mjml${complaint}`);
  });
});

test('the place of a field follows from the markup around it', () => {
  const parts = cutHtml('<title>{{a}}</title><p class="{{b}}"><a href="{{c}}">{{d}}</a></p>');
  expect(parts.filter((part) => typeof part !== 'string')).toEqual([
    { field: 'a', place: 'line' },
    { field: 'b', place: 'line' },
    { field: 'c', place: 'link' },
    { field: 'd', place: 'words' },
  ]);
});

test('one name is not both words and a link', () => {
  const parts = [...cut('{{a}}', () => 'words'), ...cut('{{a}}', () => 'link')];
  expect(() => fieldsOf(parts)).toThrow('{{a}} is used for two things');
});
