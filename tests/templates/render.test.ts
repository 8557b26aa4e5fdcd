// What a member writes stays words: it becomes neither markup nor header nor link, and it is set in lines to read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../templates/examples/examples.ts';
import { render } from '../../templates/render.ts';

const { ask, confirm, application, unclear } = examples.en;

describe('a value in HTML', () => {
  test('is never markup', () => {
    const story = `<script>alert("1")</script> & <b onclick='x'>Tom</b> {{name}}`;
    const { html } = render('ask', 'en', { ...ask, story });
    expect(html).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b onclick=&#39;x&#39;&gt;Tom&lt;/b&gt; {{name}}',
    );
    expect(html).not.toContain('<script');
  });

  test('cannot leave the title or an attribute', () => {
    const applicantName = `Eve" style="x" <i>\n</title>`;
    const { html } = render('application', 'en', { ...application, applicantName });
    expect(html).toContain('<title>Eve&quot; style=&quot;x&quot; &lt;i&gt; &lt;/title&gt; would like');
    expect(html).toContain('aria-label="Eve&quot; style=&quot;x&quot; &lt;i&gt; &lt;/title&gt; would like');
  });

  test('keeps its lines', () => {
    const { html } = render('ask', 'en', { ...ask, story: 'One.\r\n\r\n\r\n\r\nTwo.\nThree.' });
    expect(html).toContain('One.<br /><br />Two.<br />Three.');
  });

  test('has as many tags as the letter alone, whatever it says', () => {
    const tags = (html: string) => html.replace(/<br \/>/g, '').match(/<[^>]*>/g)?.length;
    const plain = render('ask', 'en', { ...ask, name: 'x', story: 'x', youSeek: 'x' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, story) => {
        const filled = render('ask', 'en', { ...ask, name, story, youSeek: story + name });
        expect(tags(filled.html)).toBe(tags(plain.html));
      }),
    );
  });
});

describe('a link', () => {
  test('is escaped for its attribute and whole in the text', () => {
    const confirmUrl = 'https://acquaint.example/c?a=1&b="2"';
    const { html, text } = render('confirm', 'en', { ...confirm, confirmUrl });
    expect(html).toContain('href="https://acquaint.example/c?a=1&amp;b=%222%22"');
    expect(text).toContain('https://acquaint.example/c?a=1&b=%222%22');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not a link', ''])(
    'is refused when it is "%s"',
    (url) => {
      expect(() => render('confirm', 'en', { ...confirm, confirmUrl: url })).toThrow();
    },
  );

  test('is never broken, however long', () => {
    const confirmUrl = `https://acquaint.example/confirm/${'a1'.repeat(200)}`;
    expect(render('confirm', 'en', { ...confirm, confirmUrl }).text.split('\n')).toContain(confirmUrl);
  });
});

describe('a subject', () => {
  test('is one line, so that nothing becomes a header', () => {
    const applicantName = 'Eve\r\nBcc: all@example.org\u0000\u2028\u0085x';
    const { subject } = render('application', 'en', { ...application, applicantName });
    expect(subject).toBe('Eve Bcc: all@example.org x would like to join Harbour Friends');
  });

  test('holds no control and no mark that turns text around, whatever the values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (applicantName) => {
        const { subject } = render('application', 'en', { ...application, applicantName });
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('the plain text', () => {
  test('indents what is quoted and wraps it', () => {
    const quoted = `${'word '.repeat(30)}\nsecond line`;
    const { text } = render('unclear', 'en', { ...unclear, quoted });
    const quote = text.split('\n').filter((line) => line.startsWith('    '));
    expect(quote).toHaveLength(4);
    expect(quote.at(-1)).toBe('    second line');
    expect(Math.max(...quote.map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  test('cannot be made to look like the end of the letter', () => {
    const { text } = render('unclear', 'en', { ...unclear, quoted: '-- \nAcquaint, for you' });
    expect(text.split('\n').filter((line) => line === '-- ')).toHaveLength(1);
  });
});

test('a missing or a superfluous field does not compile', () => {
  const { name: _, ...nameless } = ask;
  // @ts-expect-error the name is missing
  expect(() => render('ask', 'en', nameless)).toThrow('name');
  // @ts-expect-error nobody may be named in an ask
  render('ask', 'en', { ...ask, otherName: 'Ines' });
  // @ts-expect-error a list is not one word
  expect(() => render('ask', 'en', { ...ask, theyGive: 'x' })).toThrow('theyGive');
  // @ts-expect-error there is no such letter
  expect(() => render('advertisement', 'en', ask)).toThrow();
});
