// Sentences with the numbers that our letters give them.

/** "(3) I row. (4) I sing.": each sentence with its number, from the first on. */
export const numbered = (text: string, first: number): string =>
  text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence, at) => `(${first + at}) ${sentence}`)
    .join(' ');
