// Bundles and synthesizes once for a test file, into a folder of its own.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from '../../../infra/app.ts';
import { buildBundles, bundleFolder, functionNames } from '../../../infra/bundle.ts';
import { readTemplate, type Template } from './template.ts';

export interface Synthesis {
  readonly folder: string;
  readonly template: (stage: 'test' | 'live') => Template;
  /** The folder of the code of a function, as CloudFormation would take it. */
  readonly codeOf: (asset: string) => string;
  /** What the packs of rules found, as the report lists it. */
  readonly report: Report;
  remove(): void;
}

export interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly { readonly ruleName: string }[];
    readonly suppressedViolations?: readonly { readonly ruleName: string }[];
  }[];
}

/** What the tests ask for, for both stages and of every question, whatever somebody's own cdk.json says. */
const asked = {
  domain: 'meet.example.org',
  region: 'eu-west-1',
  operator: 'operator@example.org',
  zoneId: '',
  zoneName: '',
  certificate: '',
  receiptRuleSet: '',
  table: '',
  rootKeys: '',
  embedder: '',
  judge: '',
};

export interface Asked {
  /** Answers for both stages. */
  readonly context?: Readonly<Record<string, string>>;
  /** Answers for one of them alone. */
  readonly live?: Readonly<Record<string, string>>;
  /** Values of infra/app.ts that shall be others. */
  readonly changed?: Parameters<typeof app>[2];
  /** Where only the template is looked at, older bundles will do. */
  readonly bundles?: 'fresh' | 'any';
}

/** Throws what the synthesis throws: a finding, or a template that AWS would not take. */
export async function synthesize({
  context = {},
  live = {},
  changed = {},
  bundles = 'fresh',
}: Asked = {}): Promise<Synthesis> {
  const there = functionNames.every((name) => existsSync(bundleFolder(name)));
  if (bundles === 'fresh' || !there) await buildBundles();
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-synth-'));
  const answers = { ...asked, ...context };
  app(folder, { live: { ...answers, ...live }, test: answers }, changed).synth();
  return {
    folder,
    template: (stage) => readTemplate(readFileSync(join(folder, `acquaint-${stage}.template.json`), 'utf8')),
    codeOf: (asset) => join(folder, asset),
    report: JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
