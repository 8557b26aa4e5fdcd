// The mail service's judgement on a mail: from its own notification, or from the header block it wrote at the very top.

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/** What the receiving service found. Never what the mail says about itself. */
export interface Verdicts {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
  /** The domains whose DKIM signatures passed, where the service said so. */
  readonly dkimDomains?: readonly string[];
}

const values: readonly string[] = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED'];

/** Verdicts from the `receipt` of an SES notification; whatever is missing or odd counts as not judged. */
export function verdictsOf(receipt: unknown): Verdicts {
  const verdict = (name: string): Verdict => {
    const found = fieldIn(fieldIn(receipt, name), 'status');
    const value = typeof found === 'string' ? found.toUpperCase() : '';
    return values.includes(value) ? (value as Verdict) : 'PROCESSING_FAILED';
  };
  return {
    spf: verdict('spfVerdict'),
    dkim: verdict('dkimVerdict'),
    dmarc: verdict('dmarcVerdict'),
    spam: verdict('spamVerdict'),
    virus: verdict('virusVerdict'),
  };
}

function fieldIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/**
 * Verdicts from a stored message, for looking at it by hand: only from the block that SES itself put on top, which
 * ends at the second `Received`. What stands below was written by whoever sent the mail.
 */
export function verdictsInHeader(raw: Uint8Array): Verdicts {
  const block = serviceBlock(Buffer.from(raw.subarray(0, 64_000)).toString('latin1'));
  const first = (name: string) => block.find((field) => field.name === name)?.value ?? '';
  const results =
    block.find((field) => field.name === 'authentication-results' && /^amazonses\.com\s*;/i.test(field.value))
      ?.value ?? '';
  const plain = results.replace(/\([^()]{0,500}\)/g, ' ');
  const domains = [...plain.matchAll(/\bdkim=pass\b[^;]{0,300}?header\.[id]=@?([\w.-]{1,255})/gi)].map(
    (found) => (found[1] as string).toLowerCase(),
  );
  return {
    spf: resultIn(plain, 'spf'),
    dkim: domains.length > 0 ? 'PASS' : resultIn(plain, 'dkim'),
    dmarc: resultIn(plain, 'dmarc'),
    spam: verdictIn(first('x-ses-spam-verdict')),
    virus: verdictIn(first('x-ses-virus-verdict')),
    dkimDomains: domains,
  };
}

function serviceBlock(text: string): { name: string; value: string }[] {
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const fields: { name: string; value: string }[] = [];
  for (const line of text.slice(0, end).split(/\r?\n/)) {
    const found = /^([!-9;-~]{1,100}):\s?(.*)$/.exec(line);
    if (found) fields.push({ name: (found[1] as string).toLowerCase(), value: (found[2] as string).trim() });
    else if (/^\s/.test(line) && fields.length > 0)
      (fields.at(-1) as { value: string }).value += ` ${line.trim()}`;
  }
  const received = fields.flatMap((field, at) => (field.name === 'received' ? [at] : []));
  if (received.length === 0) return fields;
  if (
    !/\bby\s+\S{0,100}amazon(?:aws|ses)\.com/i.test(
      (fields[received[0] as number] as { value: string }).value,
    )
  )
    return [];
  return fields.slice(0, received[1] ?? fields.length);
}

function resultIn(results: string, method: string): Verdict {
  const found = new RegExp(`(?:^|[;\\s])${method}\\s?=\\s?([a-z]{1,20})`, 'i')
    .exec(results)?.[1]
    ?.toLowerCase();
  if (found === 'pass') return 'PASS';
  if (found === 'fail' || found === 'softfail' || found === 'permerror' || found === 'policy') return 'FAIL';
  if (found === 'temperror') return 'PROCESSING_FAILED';
  return found === undefined ? 'PROCESSING_FAILED' : 'GRAY';
}

function verdictIn(value: string): Verdict {
  const upper = value.trim().toUpperCase();
  return values.includes(upper) ? (upper as Verdict) : 'PROCESSING_FAILED';
}
