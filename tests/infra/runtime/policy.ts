// Identity policies as IAM judges them: what is not allowed is refused.

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One action on one thing, with the keys that conditions may ask for; a list is a key of many values. */
export interface Ask {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

/** The statement that allows it, or null. A matching deny wins. */
export function allowedBy(statements: readonly Statement[], ask: Ask): Statement | null {
  const matching = statements.filter((statement) => matches(statement, ask));
  if (matching.some(({ Effect }) => Effect === 'Deny')) return null;
  return matching.find(({ Effect }) => Effect === 'Allow') ?? null;
}

function matches(
  { Action, Resource, Condition = {} }: Statement,
  { action, resource, context }: Ask,
): boolean {
  return (
    listOf(Action).some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    listOf(Resource).some((pattern) => like(pattern, resource)) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, listOf(wanted), context[key])),
    )
  );
}

/** Throws on an operator that is not known here: a condition that is skipped would prove nothing. */
function holds(
  operator: string,
  wanted: readonly string[],
  given: string | readonly string[] | undefined,
): boolean {
  const values = given === undefined ? [] : listOf(given);
  switch (operator) {
    case 'StringEquals':
      return values.length === 1 && wanted.includes(values[0] as string);
    case 'StringLike':
      return values.length === 1 && wanted.some((pattern) => like(pattern, values[0] as string));
    case 'ForAllValues:StringLike':
      // True of no values at all, as in IAM.
      return values.every((value) => wanted.some((pattern) => like(pattern, value)));
    case 'Null':
      return wanted.includes(String(values.length === 0));
    default:
      throw new Error(`the operator ${operator} is not known here`);
  }
}

export const listOf = <Item>(one: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

/** `*` stands for anything, `?` for one character. */
function like(pattern: string, text: string): boolean {
  const expression = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}

/** The rights that a policy gives, one by one: an action, and where the key of a row is bound, the kind of row. */
export function rightsOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ Action, Condition }) => {
    const rows = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
    return listOf(Action).flatMap((action) =>
      rows === undefined ? [action] : listOf(rows).map((row) => `${action} ${row.slice(0, 2)}`),
    );
  });
}
