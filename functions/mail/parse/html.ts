// Turns the HTML of a mail into the plain text its writer saw: quotations marked with ">", nothing hidden.
import { isHidden, isQuotation, isTight, startsOriginal, startsSignature } from './attributes.ts';
import { entities } from './entities.ts';

const blocks = new Set(
  'address article aside body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote', 'pre']);
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const silent = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml']);

const deepest = 2_000;
const deepestQuote = 60;
/** How far up an end tag looks for its start; keeps nonsense markup linear. */
const farthestStart = 64;

interface Open {
  readonly name: string;
  readonly quote: boolean;
  readonly hidden: boolean;
  readonly pre: boolean;
  /** A paragraph whose style leaves no space around it. */
  readonly tight: boolean;
}

/** The writer's text, line by line, while the markup goes by. */
interface Page {
  lines: string[];
  pieces: string[];
  /** Whether the line ends with a blank (or has nothing yet), so that another would be one too many. */
  blank: boolean;
  /** Whether the line holds a blank that keeps an empty paragraph open. */
  held: boolean;
  quotes: number;
  hidden: number;
  pre: number;
  open: Open[];
  length: number;
}

/**
 * Plain text from HTML in one pass. Block quotations become lines with ">" (one for each level), rules and the
 * frames that mail programs draw above the letter answered become a line of underscores, marked signatures get
 * their "-- ".
 */
export function htmlToText(html: string, longest = 1_000_000): string {
  const page: Page = {
    lines: [],
    pieces: [],
    blank: true,
    held: false,
    quotes: 0,
    hidden: 0,
    pre: 0,
    open: [],
    length: 0,
  };
  let at = 0;
  while (at < html.length && page.length < longest) {
    const next = html.indexOf('<', at);
    if (next < 0) {
      addText(page, html.slice(at));
      break;
    }
    if (next > at) addText(page, html.slice(at, next));
    at = readTag(page, html, next);
  }
  endLine(page);
  return page.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Reads the tag, comment or stray sign at this place; answers where to go on. */
function readTag(page: Page, html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? html.length : end + 3;
  }
  const second = html[at + 1] ?? '';
  if (!/[a-zA-Z/!?]/.test(second)) {
    addText(page, '<');
    return at + 1;
  }
  const end = tagEnd(html, at);
  const inside = html.slice(at + 1, end);
  const found = /^\/?\s{0,3}([a-zA-Z][a-zA-Z0-9:]{0,30})/.exec(inside);
  if (!found) return end + 1;
  const name = (found[1] as string).toLowerCase();
  if (inside.startsWith('/')) closeTag(page, name);
  else if (silent.has(name) && !inside.endsWith('/')) return afterSilent(html, name, end + 1);
  else openTag(page, name, inside.slice(found[0].length));
  return end + 1;
}

/** The end of a tag: the first ">" outside quoted values, or the first at all where quotes never close. */
function tagEnd(html: string, at: number): number {
  const limit = Math.min(html.length, at + 20_000);
  let quote = '';
  for (let here = at + 1; here < limit; here++) {
    const sign = html[here] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return here;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[here - 1] as string)) quote = sign;
  }
  const first = html.indexOf('>', at);
  return first < 0 ? html.length : first;
}

/** Behind the end tag of an element nobody reads. */
function afterSilent(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (!found) return html.length;
  const close = html.indexOf('>', found.index);
  return close < 0 ? html.length : close + 1;
}

function openTag(page: Page, name: string, rest: string): void {
  const attributes = rest.length > 0 ? rest.slice(0, 4_000) : '';
  if (name === 'br') endLine(page, true);
  if (name === 'img') addImage(page, attributes);
  if (name === 'hr') rule(page);
  if (name === 'td' || name === 'th') addText(page, ' ');
  if (voids.has(name) || rest.endsWith('/')) return;
  if (name === 'p' || name === 'li' || name === 'tr' || name === 'td') closeLike(page, name);
  if (blocks.has(name) || spaced.has(name)) startBlock(page, name, attributes);
  if (page.open.length >= deepest) return;
  const quote = name === 'blockquote' && isQuotation(attributes) && page.quotes < deepestQuote;
  const hidden = isHidden(attributes);
  const pre =
    name === 'pre' ||
    /white-space\s{0,3}:\s{0,3}(?:pre|break-spaces)(?:-wrap)?\s{0,3}(?:;|"|'|$)/i.test(attributes);
  page.open.push({ name, quote, hidden, pre, tight: isTight(attributes) });
  if (quote) page.quotes++;
  if (hidden) page.hidden++;
  if (pre) page.pre++;
}

function startBlock(page: Page, name: string, attributes: string): void {
  endLine(page);
  if (spaced.has(name) && !isTight(attributes)) blankLine(page);
  if (name === 'li') add(page, '- ');
  if (attributes === '') return;
  if (startsOriginal(attributes)) rule(page);
  if (startsSignature(attributes)) {
    push(page, '-- ');
  }
}

/** Elements whose end tag writers leave out close their like, so that the stack stays flat. */
function closeLike(page: Page, name: string): void {
  if (page.open.at(-1)?.name === name) closeTag(page, name);
}

function closeTag(page: Page, name: string): void {
  if (name === 'p' || blocks.has(name) || spaced.has(name)) endLine(page);
  const lowest = Math.max(0, page.open.length - farthestStart);
  for (let at = page.open.length - 1; at >= lowest; at--) {
    if (page.open[at]?.name !== name) continue;
    const spaces = (name === 'p' || name === 'blockquote') && !page.open[at]?.tight;
    for (const element of page.open.splice(at)) {
      if (element.quote) page.quotes--;
      if (element.hidden) page.hidden--;
      if (element.pre) page.pre--;
    }
    if (spaces) blankLine(page);
    break;
  }
}

/** Pictures say nothing, but for those that stand for an emoji. */
function addImage(page: Page, attributes: string): void {
  const alt = /\balt\s{0,3}=\s{0,3}["']?([^"'>]{1,16})/i.exec(attributes)?.[1] ?? '';
  if (/\p{Extended_Pictographic}/u.test(alt)) addText(page, alt);
}

function addText(page: Page, raw: string): void {
  if (page.hidden > 0) return;
  const text = decodeEntities(raw);
  if (page.pre > 0) {
    const pieces = text.split('\n');
    for (let at = 0; at < pieces.length; at++) {
      if (at > 0) endLine(page, true);
      add(page, (pieces[at] as string).trimEnd());
    }
    return;
  }
  if (text.includes('\u00a0')) page.held = true;
  const collapsed = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
  add(page, page.blank ? collapsed.trimStart() : collapsed);
}

function add(page: Page, text: string): void {
  if (text === '') return;
  page.pieces.push(text);
  page.blank = text.endsWith(' ');
}

/** Ends the line; an empty one is kept only where the writer made it (`<br>`). */
function endLine(page: Page, made = false): void {
  const text = page.pieces.join('').trimEnd();
  const kept = made || page.held;
  page.pieces = [];
  page.blank = true;
  page.held = false;
  if (text === '' && !kept) return;
  push(page, text);
}

function blankLine(page: Page): void {
  if (page.lines.length > 0 && page.lines.at(-1) !== quoteMarks(page)) push(page, '');
}

function rule(page: Page): void {
  endLine(page);
  if (page.hidden === 0) push(page, '________________________________');
}

function push(page: Page, text: string): void {
  const line = page.quotes > 0 ? `${quoteMarks(page)} ${text}`.trimEnd() : text;
  page.lines.push(line);
  page.length += line.length + 1;
}

function quoteMarks(page: Page): string {
  return '>'.repeat(page.quotes);
}

/** Character references, named ones by the table of those that letters use. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/g,
    (found, decimal, hex, name) => {
      if (name !== undefined)
        return entities[name as string] ?? entities[(name as string).toLowerCase()] ?? found;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
      return String.fromCodePoint(code);
    },
  );
}
