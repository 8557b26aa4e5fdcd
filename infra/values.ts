// What a deployment is asked for: domain, region, operator and DNS, read from the context and judged.
import type { FunctionName } from './bundle.ts';

export const stageNames = ['test', 'live'] as const;

export type Stage = (typeof stageNames)[number];

/** What differs between the stages. */
export interface StageValues {
  /** Put before the domain, with its dot. */
  readonly subdomain: string;
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  readonly reservedConcurrency: { readonly http: number; readonly inbound: number } | null;
  readonly relaysAtOnce: number;
}

/** A queue and the function that empties it. */
export type Line = 'inbound' | 'feedback' | 'wake' | 'round';

/** What is the same for every stage; the kept and the window are days. */
export interface Values {
  readonly rawMailKept: number;
  readonly logsKept: 7 | 14 | 30 | 60 | 90;
  readonly messagesKept: number;
  readonly recoveryWindow: number;
  readonly keyGenerations: readonly string[];
  readonly tracing: boolean;
  readonly dashboard: boolean;
  /** Memory in MB and the longest time in seconds. */
  readonly functions: Readonly<Record<FunctionName, { readonly memory: number; readonly seconds: number }>>;
  /** Messages in a batch. */
  readonly batches: Readonly<Record<Line, number>>;
  /** How many of a queue's function run at once at most; the relay's number differs between the stages. */
  readonly atOnce: Readonly<Record<Exclude<Line, 'wake'>, number>>;
  readonly triesOfMessage: number;
  readonly alarms: {
    readonly oldestMailMinutes: number;
    readonly oldestWakeMinutes: number;
    readonly oldestRoundMinutes: number;
    readonly lettersHeldMinutes: number;
    readonly bounceRate: number;
    readonly complaintRate: number;
    readonly errorsInFiveMinutes: number;
  };
}

/** Answers of the person who deploys, from the context of cdk.json or the command line. */
export interface Asked {
  /** The service's own domain (better a subdomain of one's own): its letters come from it. */
  readonly domain: string;
  readonly region: string;
  /** Alarms go to this address. */
  readonly operator: string;
  /** The domain's zone in Route 53, when it is there: records are then made, else they are printed. */
  readonly zone: { readonly id: string; readonly name: string } | null;
  /** Elsewhere: the certificate (ACM, in this region) of `www.` and the domain; without it the site has AWS's name. */
  readonly certificate: string | null;
  /** A receipt rule set that is active in this region already and that the service shall join. */
  readonly receiptRuleSet: string | null;
  /** A table that is there already, as one restored from a backup is; else the stack has its own. */
  readonly table: string | null;
  /** Root keys that exist in this region already, replicas of another's, by generation; else they are made. */
  readonly rootKeys: ReadonlyMap<string, string>;
  /** Who tells rounds what texts mean: `embedded`, `none`, or `bedrock:<model>`. */
  readonly embedder: string;
  /** Who gives a second opinion on replies: `none`, or `bedrock:<model>`. */
  readonly judge: string;
}

/** All that the stack of one stage is made from. */
export type Settings = Values & StageValues & Asked & { readonly stage: Stage };

/**
 * Regions in which SES receives mail: the AWS General Reference's as far as a copy of it was at hand, and those that public
 * projects have their MX records in (seen on 2026-11-29). A region that is missing here is one more word.
 */
const receivingRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'sa-east-1',
  'ap-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
] as const;

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domainPattern = new RegExp(`^(?:${label}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`);

/** The models that are asked where only `bedrock` is said. */
const usualModels = { embedder: 'cohere.embed-multilingual-v3', judge: 'amazon.nova-lite-v1:0' } as const;

/** Only a multi-Region key, which is what a stack makes, can ever move: another would hold the service where it is. */
const rootKeyPattern = /^[a-z]=arn:aws:kms:[a-z0-9-]+:\d{12}:key\/mrk-\w+$/;

/** A model of the region itself: an inference profile (`eu.` and the like) would ask in others, too. */
const modelPattern = /^bedrock(:(?!(us|eu|apac|global)\.)[a-z0-9][a-z0-9.:-]{2,100})?$/;

/** Why an answer cannot be used, or null. The names are those of the context. */
export const problems: Readonly<Record<string, (text: string) => string | null>> = {
  domain: (text) =>
    // The longest name made of it, `bounce.test.DOMAIN`, must still be a name.
    domainPattern.test(text) && text.length <= 200
      ? null
      : 'The domain must be a name like meet.example.org, in small letters.',
  region: (text) =>
    (receivingRegions as readonly string[]).includes(text)
      ? null
      : `${text ? `SES is not known to receive mail in ${text}` : 'Say in which region'}; choose one of ${receivingRegions.join(', ')}.`,
  operator: (text) =>
    /^[^\s@"<>]+@[^\s@"<>]+\.[a-z]{2,}$/i.test(text) ? null : 'The operator must be one email address.',
  zoneId: (text) =>
    /^(Z[A-Z0-9]{1,31})?$/.test(text) ? null : 'The zone id of Route 53 begins with Z, as in Z0123456789ABC.',
  zoneName: (text) =>
    text === '' || domainPattern.test(text) ? null : 'The zone name must be a domain, as in example.org.',
  certificate: (text) =>
    text === '' || /^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/.test(text)
      ? null
      : 'The certificate must be named by its ARN.',
  receiptRuleSet: (text) =>
    /^[A-Za-z0-9_.-]{0,64}$/.test(text) ? null : 'The receipt rule set must be named as SES names it.',
  table: (text) =>
    /^([A-Za-z0-9_.-]{3,255})?$/.test(text) ? null : 'The table must be named as DynamoDB names it.',
  rootKeys: (text) =>
    text === '' || text.split(',').every((one) => rootKeyPattern.test(one))
      ? null
      : 'Root keys are multi-Region keys, named by generation and ARN: a=arn:aws:kms:REGION:ACCOUNT:key/mrk-...',
  embedder: (text) =>
    ['', 'embedded', 'none'].includes(text) || modelPattern.test(text)
      ? null
      : 'The embedder is embedded, none, bedrock, or bedrock: and a model of the region.',
  judge: (text) =>
    ['', 'none'].includes(text) || modelPattern.test(text)
      ? null
      : 'The judge is none, bedrock, or bedrock: and a model of the region.',
};

/** Why answers that can each be used cannot be used together, by the name of the one that does not fit. */
export function conflicts(answers: Answers): Answers {
  const { domain = '', region = '', zoneId = '', zoneName = '', certificate = '', rootKeys = '' } = answers;
  const found: Record<string, string> = {};
  if (Boolean(zoneId) !== Boolean(zoneName)) found.zoneName = 'zoneId and zoneName belong together.';
  else if (zoneName && domain !== zoneName && !domain.endsWith(`.${zoneName}`))
    found.zoneName = `${domain} does not lie in the zone ${zoneName}.`;
  if (certificate && regionOf(certificate) !== region)
    found.certificate = `The certificate is in ${regionOf(certificate)}, the stage in ${region}: it needs one of its own region.`;
  const elsewhere = [...keysByGeneration(rootKeys)].find(([, arn]) => regionOf(arn) !== region);
  if (elsewhere)
    found.rootKeys = `The root key ${elsewhere[0]} is in ${regionOf(elsewhere[1])}, the stage in ${region}: name its replica there.`;
  return found;
}

/**
 * Why root keys cannot be used, or null: one of a generation that is not used would be passed over, and another made;
 * of two for one generation, one would.
 */
export function wrongGeneration(rootKeys: string, keyGenerations: readonly string[]): string | null {
  const keys = keysByGeneration(rootKeys);
  if (keys.size < rootKeys.split(',').filter(Boolean).length)
    return 'A generation of the root key is named twice: there is one key for each.';
  const unknown = [...keys.keys()].find((one) => !keyGenerations.includes(one));
  return unknown === undefined
    ? null
    : `There is no generation ${unknown} of the root key: keyGenerations in infra/app.ts has ${keyGenerations.join(', ')}.`;
}

const regionOf = (arn: string): string => arn.split(':')[3] ?? '';

const keysByGeneration = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(',')
      .filter(Boolean)
      .map((one) => {
        const [generation = '', arn = ''] = one.split('=');
        return [generation, arn];
      }),
  );

export type Answers = Readonly<Record<string, string>>;

/**
 * Reads and judges a stage's answers: those of cdk.json lie under the stage's name, and one that is said flat, as in
 * `cdk diff --context region=eu-west-1`, goes over them. Throws with every problem in one message.
 *
 * @param keyGenerations of the root key
 */
export function readContext(
  stage: Stage,
  context: (name: string) => unknown,
  keyGenerations: readonly string[],
): Asked {
  const kept = context(stage) as Answers | undefined;
  const text = (name: string): string => String(context(name) ?? kept?.[name] ?? '').trim();
  const answers = Object.fromEntries(Object.keys(problems).map((name) => [name, text(name)]));
  const together = conflicts(answers);
  const generation = wrongGeneration(text('rootKeys'), keyGenerations);
  const found = Object.entries(problems).flatMap(([name, judge]) => {
    const problem = judge(text(name)) ?? (name === 'rootKeys' ? generation : null) ?? together[name];
    return problem === undefined ? [] : [`${name}: ${problem}`];
  });
  if (found.length > 0)
    throw new Error(`The answers for the stage ${stage} in cdk.json cannot be used.\n${found.join('\n')}`);
  const [zoneId, zoneName] = [text('zoneId'), text('zoneName')];
  return {
    domain: text('domain'),
    region: text('region'),
    operator: text('operator'),
    zone: zoneId ? { id: zoneId, name: zoneName } : null,
    certificate: text('certificate') || null,
    receiptRuleSet: text('receiptRuleSet') || null,
    table: text('table') || null,
    rootKeys: keysByGeneration(text('rootKeys')),
    embedder: withModel(text('embedder') || 'embedded', usualModels.embedder),
    judge: withModel(text('judge') || 'none', usualModels.judge),
  };
}

const withModel = (name: string, usual: string): string => (name === 'bedrock' ? `bedrock:${usual}` : name);
