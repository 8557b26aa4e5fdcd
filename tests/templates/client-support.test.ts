// What our letters ask of mail clients, held against a kept list: nothing joins it unnoticed, and each entry has its reason.
import { expect, test } from 'vitest';
import { examples } from '../../templates/examples/examples.ts';
import { kinds, languages, render } from '../../templates/render.ts';

// The reasons follow published support tables of mail clients (Can I email, 2025). "everywhere" is every client worth
// naming; for the rest it is said what stays where it is not known, and that has to be a letter one can read.
const kept: Readonly<
  Record<'elements' | 'attributes' | 'inline' | 'styled' | 'queries', Record<string, string>>
> = {
  elements: {
    'html head title meta body': 'the page; clients that drop them keep what is inside',
    'div p strong br a': 'everywhere',
    'table tbody tr td': 'everywhere; they carry the width where max-width is not known',
    'ul li': 'everywhere; some set their own indents',
    style: 'without it: the light letter, in full, since all that matters is inline',
  },
  attributes: {
    'lang dir role aria-label aria-roledescription':
      'for screen readers; where dropped, the text is the same',
    'align valign width border cellpadding cellspacing bgcolor':
      'everywhere; what the Word engine reads instead of CSS',
    'href target': 'everywhere; webmail sets its own target',
    'style class': 'inline everywhere; a class only serves the dark scheme',
    'content http-equiv name xmlns xmlns:v xmlns:o': 'the head; harmless where dropped',
  },
  inline: {
    'color font-family font-size font-weight line-height text-align':
      'everywhere; where no such font, the next in line',
    'padding padding-left margin background background-color': 'everywhere, in the Word engine on cells',
    'border border-top border-left border-collapse': 'everywhere; without it a quotation has its words alone',
    'width display vertical-align direction': 'everywhere as used: blocks and cells, left to right',
    'max-width': 'not in the Word engine, which has the width of a table instead',
    'border-radius cursor': 'without it the button has corners',
    'text-decoration text-transform list-style': 'everywhere as used; else the client’s own',
    'word-break word-spacing': 'without it a very long word may run over; at its normal value otherwise',
    'mso-padding-alt': 'for the Word engine alone',
  },
  styled: {
    'color background background-color border-left-color border-top-color':
      'the dark scheme; else the light one',
    'color-scheme': 'says that there is a dark scheme; else the client darkens by itself, or not',
    'overflow-wrap': 'without it a very long word may run over',
    'width max-width': 'the column on wide windows; inline, too',
    'margin padding border border-collapse display height line-height outline text-decoration':
      'resets, written by the compiler',
    '-webkit-text-size-adjust -ms-text-size-adjust -ms-interpolation-mode mso-table-lspace mso-table-rspace':
      'for one client each, written by the compiler',
  },
  queries: {
    '@media only screen and (min-width:480px)': 'the column on wide windows; without it the phone’s layout',
    '@media (prefers-color-scheme: dark)': 'without it the light letter, or the client’s own darkening',
  },
};

const properties = (css: string): string[] =>
  css.split(';').flatMap((one) => (one.includes(':') ? [one.slice(0, one.indexOf(':')).trim()] : []));

/** What a document uses. What only Outlook reads, in conditional comments, is the compiler's own and left out. */
function usedBy(html: string): Record<keyof typeof kept, string[]> {
  const read = html.replace(/<!--\[if(?! !mso)[\s\S]*?<!\[endif\]-->/g, '');
  const sheets = [...read.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, css]) => css ?? '')
    .join('\n');
  const tags = [
    ...read
      .replace(/(<style)[\s\S]*?<\/style>/g, '$1>')
      .matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+="[^"]*")*)/g),
  ];
  const attributes = tags.flatMap(([, , rest = '']) => [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)]);
  return {
    elements: tags.map(([, name = '']) => name),
    attributes: attributes.map(([, name = '']) => name),
    inline: attributes.flatMap(([, name, value = '']) => (name === 'style' ? properties(value) : [])),
    styled: [...sheets.matchAll(/\{([^{}]*)\}/g)].flatMap(([, css = '']) => properties(css)),
    queries: [...sheets.matchAll(/@[^{]+/g)].map(([rule]) => rule.trim()),
  };
}

const listed = (part: keyof typeof kept): string[] =>
  Object.keys(kept[part]).flatMap((names) => (part === 'queries' ? [names] : names.split(' ')));

const parts = Object.keys(kept) as (keyof typeof kept)[];

test.each(parts)('the letters use what is listed, and all of it: %s', (part) => {
  const used = languages.flatMap((language) =>
    kinds.flatMap((kind) => usedBy(render(kind, language, examples[language][kind]).html)[part]),
  );
  expect([...new Set(used)].sort()).toEqual(listed(part).sort());
});

test('what is not listed would be seen', () => {
  const used = usedBy(
    '<style>@supports (gap: 1px) { a { gap: 1px; } }</style><video src="x" style="display:flex;inset:0"></video>',
  );
  const strange = parts.flatMap((part) => used[part].filter((name) => !listed(part).includes(name)));
  expect(strange).toEqual(['video', 'src', 'inset', 'gap', '@supports (gap: 1px)']);
});
