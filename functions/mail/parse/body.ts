// Chooses the words of a mail among its parts: text before HTML, nothing attached, nothing lost between pictures.
import { normaliseText } from './charset.ts';
import { htmlToText } from './html.ts';
import { type Part, textOf } from './mime.ts';

/** The text of a mail, where it is from, and the HTML if there is any. */
export interface MailBody {
  readonly text: string;
  readonly source: 'text' | 'html' | 'none';
  readonly html: string | null;
  /** Whether a limit left something out. */
  readonly cut: boolean;
}

interface Body {
  readonly plain: string | null;
  readonly html: string | null;
  readonly cut: boolean;
}

/** Reads the body: parts of at most `longestPart` characters, a text of at most `longestText`. */
export function readBody(root: Part, longestPart: number, longestText: number): MailBody {
  const body = bodyOf(root, longestPart);
  const { text, source } = textAndSource(body, longestText + 1);
  const squeezed = text.replace(/\n[ \t]+(?=\n)/g, '\n').replace(/\n{4,}/g, '\n\n\n');
  return {
    text: squeezed.slice(0, longestText),
    source,
    html: body.html,
    cut: body.cut || squeezed.length > longestText,
  };
}

/** The text and the HTML that a reader of this part would see. */
function bodyOf(part: Part, longest: number): Body {
  if (part.children.length === 0) return leafBody(part, longest);
  const seen =
    part.type === 'multipart/report' || part.type === 'multipart/signed'
      ? part.children.slice(0, 1)
      : part.children;
  const bodies = seen.map((child) => bodyOf(child, longest));
  const cut = bodies.some((body) => body.cut);
  if (part.type === 'multipart/alternative') {
    const plain = bodies.find((body) => (body.plain ?? '').trim() !== '')?.plain ?? null;
    return { plain, html: bodies.find((body) => body.html !== null)?.html ?? null, cut };
  }
  const html = join(
    bodies.map((body) => body.html),
    longest,
  );
  if (bodies.every((body) => body.plain === null)) return { plain: null, html, cut };
  // Words before and behind a picture may be text here and HTML there; none of them may be lost.
  const plain = bodies.map(
    (body) => body.plain ?? (body.html === null ? null : htmlToText(body.html, longest)),
  );
  return { plain: join(plain, longest), html, cut };
}

function leafBody(part: Part, longest: number): Body {
  const nothing = { plain: null, html: null, cut: false };
  const attached = part.disposition === 'attachment' || part.disposition === 'reaction';
  if (attached || (part.filename !== null && part.disposition !== 'inline' && part.disposition !== ''))
    return nothing;
  if (part.type === 'text/html') {
    const { text, cut } = textOf(part, longest);
    return { plain: null, html: text, cut };
  }
  if (part.type !== 'text/plain' && part.type !== 'text/enriched') return nothing;
  if (part.filename !== null && /\.(?:ics|vcf|txt|csv|log|asc)$/i.test(part.filename)) return nothing;
  const { text, cut } = textOf(part, longest);
  return { plain: text, html: null, cut };
}

function join(texts: readonly (string | null)[], longest: number): string | null {
  const some = texts.filter((text): text is string => text !== null && text.trim() !== '');
  return some.length === 0 ? null : some.join('\n').slice(0, longest);
}

/** The text part, unless it is empty or only says that there is HTML. */
function textAndSource(body: Body, longest: number): { text: string; source: MailBody['source'] } {
  const plain = body.plain ?? '';
  if (plain.trim() !== '' && !(body.html !== null && isPlaceholder(plain))) {
    const markup = body.html === null && looksLikeHtml(plain);
    return markup ? { text: fromHtml(plain, longest), source: 'html' } : { text: plain, source: 'text' };
  }
  if (body.html === null) return { text: plain, source: plain === '' ? 'none' : 'text' };
  return { text: fromHtml(body.html, longest), source: 'html' };
}

function fromHtml(html: string, longest: number): string {
  return normaliseText(htmlToText(html, longest));
}

function isPlaceholder(text: string): boolean {
  return (
    text.length < 400 &&
    /\bhtml\b/i.test(text) &&
    /\b(?:view|viewer|client|support|display|enable|format|anzeigen|afficher|compatible)/i.test(text)
  );
}

function looksLikeHtml(text: string): boolean {
  return /^\s{0,20}<(?:!doctype html|html|body|div|p|table)[\s>]/i.test(text);
}
