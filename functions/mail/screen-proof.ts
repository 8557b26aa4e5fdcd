// Says whether a mail really comes from the domain in its From line, by what the receiving service verified.
import type { ParsedMail } from './parse.ts';
import type { Verdicts } from './screen-verdicts.ts';

/** How far the From line may be believed. */
export type Proof = 'proved' | 'open' | 'forged';

/**
 * DMARC settles it. Where a domain has no policy (GRAY), an SPF or DKIM pass counts only if it is aligned with the
 * From domain (RFC 7489 3.1, relaxed): SPF by the envelope sender, DKIM by the domains that signed. The notification
 * does not say which signature passed, so every signature in the mail must be aligned.
 */
export function proofOf(mail: ParsedMail, path: string, verdicts: Verdicts): Proof {
  const only = mail.from.length === 1 ? mail.from[0] : undefined;
  if (verdicts.dmarc === 'FAIL') return 'forged';
  if (only === undefined || (mail.headers.get('from')?.length ?? 0) > 1) return 'open';
  const domain = domainOf(only.address);
  if (verdicts.dmarc === 'PASS') return 'proved';
  if (verdicts.spf === 'FAIL' && verdicts.dkim === 'FAIL') return 'forged';
  if (verdicts.dmarc !== 'GRAY' || domain === '') return 'open';
  if (verdicts.spf === 'PASS' && aligned(domainOf(path), domain)) return 'proved';
  if (verdicts.dkim === 'PASS') {
    const signed = verdicts.dkimDomains ?? signingDomains(mail);
    const passed =
      verdicts.dkimDomains === undefined
        ? signed.every((signer) => aligned(signer, domain))
        : signed.some((signer) => aligned(signer, domain));
    if (signed.length > 0 && passed) return 'proved';
  }
  return 'open';
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .trim();
}

/** Equal, or one below the other; a top-level domain is below nobody. */
function aligned(one: string, other: string): boolean {
  if (!one.includes('.') || !other.includes('.')) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function signingDomains(mail: ParsedMail): string[] {
  return (mail.headers.get('dkim-signature') ?? []).map(
    (signature) => /(?:^|;)\s{0,9}d\s{0,3}=\s{0,3}([\w.-]{1,255})/i.exec(signature)?.[1]?.toLowerCase() ?? '',
  );
}
