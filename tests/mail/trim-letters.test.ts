// No letter of ours ever comes back as somebody's words: each kind, in each language, quoted in every way.
import { describe, expect, it } from 'vitest';
import { parse } from '../../functions/mail/parse.ts';
import { trim } from '../../functions/mail/trim.ts';
import { examples } from '../../templates/examples/examples.ts';
import { type Kind, kinds, type Language, languages, render } from '../../templates/render.ts';

const answer = 'Yes, gladly, after Easter.';
const frame = 'On Mon, May 4, 2026 at 10:12 AM Acquaint <hello@acquaint.example> wrote:';
const frameHtml = frame.replace('<', '&lt;').replace('>', '&gt;');
const block =
  'From: Acquaint <hello@acquaint.example>\nSent: Monday, 4 May 2026 10:12\nTo: Ada\nSubject: Someone';

function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'gm'), '$1\n');
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** How a letter may come back: with or without a frame that programs write. */
function replies(text: string, html: string): readonly (readonly [string, boolean, string, string])[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  return [
    ['quoted, answer above', true, 'plain', `${answer}\n\n${frame}\n\n${quoted(wrapped(text, 70))}`],
    ['quoted, answer below', true, 'plain', `${frame}\n${quoted(text)}\n\n${answer}`],
    ['quoted and broken', true, 'plain', `${answer}\n\n${frame}\n\n${wrapped(quoted(text), 60)}`],
    ['below a frame, unmarked', true, 'plain', `${answer}\n\n${frame}\n\n${text}`],
    ['below headers, unmarked', true, 'plain', `${answer}\n\n${block}\n\n${text}`],
    ['bare', false, 'plain', `${answer}\n\n${wrapped(text, 50)}`],
    ['bare, answer below', false, 'plain', `${wrapped(text, 50)}\n\n${answer}`],
    [
      'HTML, quoted',
      true,
      'html',
      `<div>${answer}</div><div>${frameHtml}</div><blockquote>${body}</blockquote>`,
    ],
    [
      'HTML, answer below',
      true,
      'html',
      `<div>${frameHtml}</div><blockquote>${body}</blockquote><div>${answer}</div>`,
    ],
    ['HTML, bare', false, 'html', `<div>${answer}</div>${body}`],
  ];
}

describe.each(languages)('letters in %s', (language: Language) => {
  it.each(kinds)('%s', (kind: Kind) => {
    const letter = render(kind, language, examples[language][kind]);
    for (const [name, framed, type, body] of replies(letter.text, letter.html)) {
      const mail = parse(
        Buffer.from(`From: Ada <ada@lind.example>\nContent-Type: text/${type}; charset=utf-8\n\n${body}`),
      );
      if (mail.kind !== 'mail') throw new Error(mail.why);
      const ours = { address: 'hello@acquaint.example', replyDomain: 'reply.acquaint.example', names: [] };
      expect([name, trim(mail, { ...ours, sent: letter.text }).text]).toEqual([name, answer]);
      // Where its words are not known, a frame is needed, and doubt is allowed but no certain mistake.
      const unknown = trim(mail, ours);
      if (framed && unknown.sure) expect([name, unknown.text]).toEqual([name, answer]);
    }
  });
});
