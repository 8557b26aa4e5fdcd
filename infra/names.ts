// Names that must be known before the things they name exist: domains, and what policies point at.
import type { Stack } from 'aws-cdk-lib';
import type { Settings } from './values.ts';

export interface Names {
  readonly service: string;
  /** Letters come from `<community>@domain`. */
  readonly domain: string;
  /** Answers go to `<token>@replyDomain`. */
  readonly replyDomain: string;
  /** Bounces go there; SPF is checked against it. */
  readonly mailFromDomain: string;
  readonly siteDomain: string;
  readonly ruleSet: string;
  readonly rule: string;
  readonly configurationSet: string;
  /** The path of the three switches. */
  readonly switches: string;
  /** Raw mail lies under this prefix of its bucket, plans and ledgers under that of theirs. */
  readonly mailPrefix: string;
  readonly roundsPrefix: string;
  /** The name of a thing of this account and region by which policies know it. */
  arn(service: string, resource: string): string;
}

export function names(
  stack: Stack,
  {
    stage,
    subdomain,
    domain: asked,
    receiptRuleSet,
  }: Pick<Settings, 'stage' | 'subdomain' | 'domain' | 'receiptRuleSet'>,
): Names {
  const service = `acquaint-${stage}`;
  const domain = subdomain + asked;
  return {
    service,
    domain,
    replyDomain: `reply.${domain}`,
    mailFromDomain: `bounce.${domain}`,
    siteDomain: `www.${domain}`,
    ruleSet: receiptRuleSet ?? service,
    rule: `${service}-inbound`,
    configurationSet: service,
    switches: `/acquaint/${stage}/switches`,
    mailPrefix: 'inbound/',
    roundsPrefix: 'rounds/',
    arn: (owner, resource) => `arn:${stack.partition}:${owner}:${stack.region}:${stack.account}:${resource}`,
  };
}
