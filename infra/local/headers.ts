// The header block of a raw mail, as the mail service handles it: fields in order, bytes untouched.

export interface Field {
  readonly name: string;
  /** Unfolded, not decoded; each character is one byte of the mail. */
  readonly value: string;
  /** As it stands in the mail, folds included, without its last line end. */
  readonly source: string;
}

export interface SplitMail {
  readonly fields: readonly Field[];
  /** Lines of the block that are no field. */
  readonly broken: readonly string[];
  readonly body: Buffer;
}

/** Splits a mail at its first empty line. Never fails: what is no field is listed as broken. */
export function splitMail(raw: Buffer): SplitMail {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const block = end ? text.slice(0, end.index) : text.replace(/\r?\n$/, '');
  const body = end ? raw.subarray(end.index + end[0].length) : Buffer.alloc(0);
  const fields: Field[] = [];
  const broken: string[] = [];
  for (const source of block.split(/\r?\n(?![ \t])/)) {
    const match = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(source);
    if (match?.[1] === undefined) broken.push(source);
    else fields.push({ name: match[1], value: unfold(match[2] ?? ''), source });
  }
  return { fields, broken, body };
}

const unfold = (value: string): string => value.replace(/\r?\n(?=[ \t])/g, '').trim();

/** The mail again, with other fields and the same body. */
export function joinMail(sources: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${sources.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** The first value of a field, or `undefined`. */
export function fieldOf(fields: readonly Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** An instant (epoch milliseconds) as mail headers write it. */
export const mailDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
