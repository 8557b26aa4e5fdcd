// The records that the domain needs: made where its zone is in Route 53, and printed for any other provider.
import { CfnOutput, type Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Names } from './names.ts';
import type { Settings } from './values.ts';
import type { WebDoor } from './web.ts';

export interface DnsRecord {
  /** In outputs and as the resource's name. */
  readonly id: string;
  readonly name: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly value: string;
}

const seconds = '1800';

/** Everything but the site's own name. Where DKIM's names come from the identity, they are known at deployment. */
export function records(stack: Stack, named: Names, identity: EmailIdentity): readonly DnsRecord[] {
  const mx = `10 inbound-smtp.${stack.region}.amazonaws.com`;
  return [
    ...identity.dkimRecords.map(
      ({ name, value }, index): DnsRecord => ({ id: `Dkim${index + 1}`, name, type: 'CNAME', value }),
    ),
    { id: 'Mail', name: named.domain, type: 'MX', value: mx },
    { id: 'Replies', name: named.replyDomain, type: 'MX', value: mx },
    {
      id: 'Bounces',
      name: named.mailFromDomain,
      type: 'MX',
      value: `10 feedback-smtp.${stack.region}.amazonses.com`,
    },
    { id: 'Senders', name: named.mailFromDomain, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
    { id: 'Dmarc', name: `_dmarc.${named.domain}`, type: 'TXT', value: '"v=DMARC1; p=quarantine"' },
  ];
}

/** Makes the records in the zone, if there is one, and prints them in any case. */
export function publish(
  stack: Stack,
  needed: readonly DnsRecord[],
  named: Names,
  web: WebDoor,
  { zone }: Settings,
): void {
  for (const { id, name, type, value } of needed) {
    new CfnOutput(stack, `Dns${id}`, {
      value: `${name} ${type} ${value}`,
      description: 'A record of the domain',
    });
    if (zone) {
      new CfnRecordSet(stack, `${id}Record`, {
        hostedZoneId: zone.id,
        name,
        type,
        ttl: seconds,
        resourceRecords: [value],
      });
    }
  }
  if (!web.target) return;
  new CfnOutput(stack, 'DnsSite', { value: `${named.siteDomain} CNAME ${web.target.name}` });
  if (!zone) return;
  for (const type of ['A', 'AAAA']) {
    new CfnRecordSet(stack, `Site${type}Record`, {
      hostedZoneId: zone.id,
      name: named.siteDomain,
      type,
      aliasTarget: { dnsName: web.target.name, hostedZoneId: web.target.zone },
    });
  }
}
