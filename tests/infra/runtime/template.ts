// A synthesized template as the tests read it: resources by type, references resolved to names.

/** A value of a template: JSON in which objects with one `Ref` or `Fn::` member are references. */
export type Value = unknown;

export interface Resource {
  readonly id: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, Value>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
}

export interface Template {
  readonly all: readonly Resource[];
  /** Every resource of a type. Throws where there is none, so that no sentence is true of nothing. */
  ofType(type: string): readonly Resource[];
  /** The one resource of a type whose id begins so. */
  one(type: string, id?: string): Resource;
  readonly outputs: Readonly<Record<string, { readonly Value: Value }>>;
  readonly text: string;
}

export function readTemplate(text: string): Template {
  const { Resources, Outputs } = JSON.parse(text) as {
    Resources: Record<string, Omit<Resource, 'id'>>;
    Outputs: Template['outputs'];
  };
  const all = Object.entries(Resources).map(
    ([id, resource]): Resource => ({
      ...resource,
      Properties: resource.Properties ?? {},
      id,
    }),
  );
  const ofType = (type: string) => {
    const found = all.filter((resource) => resource.Type === type);
    if (found.length === 0) throw new Error(`the template has no ${type}`);
    return found;
  };
  return {
    all,
    ofType,
    one(type, id = '') {
      const found = ofType(type).filter((resource) => resource.id.startsWith(id));
      if (found.length !== 1) throw new Error(`the template has ${found.length} ${type} named ${id}`);
      return found[0] as Resource;
    },
    outputs: Outputs,
    text,
  };
}

/** What references come to: `Ref` and `Fn::GetAtt` of one resource. */
export type Physical = (id: string, attribute: string | null) => string;

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': '000000000000',
  'AWS::Region': 'eu-west-1',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Resolves the references in a value. Throws on a function that the templates have not used so far. */
export function resolve(value: Value, physical: Physical): Value {
  if (Array.isArray(value)) return value.map((one) => resolve(one, physical));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name === 'Ref') {
    return pseudo[argument as string] ?? physical(argument as string, null);
  }
  if (entries.length === 1 && name?.startsWith('Fn::')) return callOf(name, argument, physical);
  return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner, physical)]));
}

function callOf(name: string, argument: unknown, physical: Physical): Value {
  switch (name) {
    case 'Fn::GetAtt': {
      const [id, attribute] = argument as [string, string];
      return physical(id, attribute);
    }
    case 'Fn::Join': {
      const [between, parts] = argument as [string, Value[]];
      return (resolve(parts, physical) as string[]).join(between);
    }
    case 'Fn::Sub':
      return (argument as string).replaceAll(
        /\$\{([^}]+)\}/g,
        (_, id: string) => pseudo[id] ?? physical(id, null),
      );
    default:
      throw new Error(`${name} is not read here`);
  }
}
