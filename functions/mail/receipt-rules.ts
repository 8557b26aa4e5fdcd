// Which receipt rule set is active: asked and told by the older interface of SES, the only one that knows receipt rules.
import { createHash, createHmac } from 'node:crypto';

export interface Access {
  readonly region: string;
  /** Another address than AWS's own, as in tests. */
  readonly endpoint?: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface ReceiptRules {
  /** The name of the region's active set; null where there is none. */
  active(): Promise<string | null>;
  /** Makes a set the active one; null makes none active. */
  activate(name: string | null): Promise<void>;
}

/** The version of the interface, as every request names it. */
const version = '2010-12-01';

/** @param now milliseconds since the epoch, for the signature */
export function receiptRules(access: Access, now: () => number): ReceiptRules {
  const url = new URL(access.endpoint ?? `https://email.${access.region}.amazonaws.com/`);

  async function call(action: string, more: Record<string, string> = {}): Promise<string> {
    const body = new URLSearchParams({ Action: action, Version: version, ...more }).toString();
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: signed(access, url.host, body, new Date(now())),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${action}: ${textIn(answer, 'Code') ?? `status ${response.status}`}`);
    return answer;
  }

  return {
    async active() {
      const answer = await call('DescribeActiveReceiptRuleSet');
      const about = textIn(answer, 'Metadata');
      return about === null ? null : textIn(about, 'Name');
    },
    async activate(name) {
      await call('SetActiveReceiptRuleSet', name === null ? {} : { RuleSetName: name });
    },
  };
}

/** What stands in the first element of a name. Names of rule sets hold no character that XML would change. */
function textIn(xml: string, element: string): string | null {
  return new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(xml)?.[1] ?? null;
}

/** The headers of a signed form POST to `/` (AWS Signature Version 4). */
export function signed(access: Access, host: string, body: string, at: Date): Record<string, string> {
  const { region, accessKeyId, secretAccessKey, sessionToken } = access;
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    host,
    'x-amz-date': time,
    ...(sessionToken && { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${region}/ses/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(request)].join('\n');
  const key = [day, region, 'ses', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, text).toString('hex');
  const { host: _, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
