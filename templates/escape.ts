// Makes a member's words safe for the place where they stand.

// Controls, and the marks that reverse the direction of text; a name with them could disguise what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words over several lines: normal newlines, at most one empty line, no controls. */
export function cleanWords(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Words on one line, for a subject or a list; nothing can begin a new header. */
export function cleanLine(value: string): string {
  return cleanWords(value).replace(/\s*\n\s*/g, ' ');
}

/** Words for HTML, as text or as the value of a quoted attribute. */
export function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An address to open. Throws where it is not http(s): links are made by us, never by a member. */
export function cleanLink(value: string): string {
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('a link must be http or https');
  return url.href;
}
