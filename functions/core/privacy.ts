// Looks for what would give somebody away: nothing that names a person, or leads to one, goes to another before both said yes.

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

/** Whether words may go to somebody who does not know yet who wrote them, or of whom they speak. */
export const tellsWhoItIs = (text: string, names: readonly string[]): boolean =>
  leadsToSomebody(text) || names.some((name) => saysName(text, name) || saysPart(text, name));

/** A part of the name, written as a name is: with a capital. "An" and "May" are words, so short parts do not count. */
function saysPart(text: string, name: string): boolean {
  const said = new Set(wordsOf(text));
  return wordsOf(name).some((part) => part.length > 3 && /^\p{Lu}/u.test(part) && said.has(part));
}
