// The outside of the mail service's notices: JSON, plain or wrapped by SNS, of which nothing is believed before it is looked at.

export type Fields = Readonly<Record<string, unknown>>;

/** The notice in the body of a queue message; no fields where it is none. */
export function noticeIn(body: string): Fields {
  const outer = fieldsOf(json(body));
  return typeof outer.Message === 'string' ? fieldsOf(json(outer.Message)) : outer;
}

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
