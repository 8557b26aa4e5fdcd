// Cleans what people type and looks for what would give them away: nothing that names somebody goes into an ask.

/** Characters that are not text: controls (but not the line feed), direction overrides, marks of no width. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Text of several lines: NFC, without control characters, at most one empty line in a row. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');

/** Whether there is anything to read in it. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const mailAddress = /[^\s@]@[^\s@]+\.[^\s@]/u;
const webAddress = /https?:\/\/|\bwww\.\S|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S/iu;
const telephone = /(?:\+|\b0)\d?(?:[\s()./-]{0,3}\d){7,}|\d{9,}|\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/u;

/** What in the words would lead to a person: an address, a link, a telephone number. */
export const leadsToSomebody = (text: string): boolean =>
  mailAddress.test(text) || webAddress.test(text) || telephone.test(text);

const openings = [['i', 'am'], ['i', 'm'], ['name', 'is'], ['name', 's'], ['called'], ['call', 'me']];

/** Whether the words say this name: the whole of it, or a part of it where somebody introduces themselves. */
export function saysName(text: string, name: string): boolean {
  const said = wordsOf(text);
  const lower = said.map((word) => word.toLowerCase());
  const parts = wordsOf(name);
  const whole = parts.map((part) => part.toLowerCase()).join(' ');
  if (parts.length > 1 && ` ${lower.join(' ')} `.includes(` ${whole} `)) return true;
  // As written, so that "I am an architect" is not taken for somebody called An.
  return said.some(
    (word, at) =>
      word.length > 1 &&
      parts.includes(word) &&
      openings.some((opening) => opening.every((one, i) => lower[at - opening.length + i] === one)),
  );
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
