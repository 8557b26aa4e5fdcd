// What somebody wrote to abuse@ or postmaster@, as a letter to whoever operates the service; a person answers, we never do.
import { render } from '../../templates/render.ts';
import type { Letter } from '../core/letter.ts';
import type { Composed, Domains } from './compose.ts';
import { need } from './filled.ts';
import { mimeOf } from './mime.ts';

/** Addresses that every domain with mail must have (RFC 2142), whatever tag a gateway put behind them. */
const roles = /^(abuse|postmaster)(\+[^@]*)?@(.+)$/i;

/** The address of the operator's among these, without its tag, or null. */
export function operatorsPlace(
  to: readonly string[],
  { mailDomain, replyDomain }: Pick<Domains, 'mailDomain' | 'replyDomain'>,
): string | null {
  for (const address of to) {
    const [, role, , domain] = roles.exec(address.trim().toLowerCase()) ?? [];
    if (role && (domain === mailDomain || domain === replyDomain)) return `${role}@${domain}`;
  }
  return null;
}

/** Writes the letter. Its facts are the `place`, `from`, `words` and `mail` of its template. */
export async function operatorLetter(
  { facts }: Letter,
  operator: string,
  { mailDomain }: Pick<Domains, 'mailDomain'>,
): Promise<Composed> {
  const fact = (name: string) => need(facts?.[name], `the fact ${name}`);
  const rendered = render('for-operator', 'en', {
    community: mailDomain,
    place: fact('place'),
    from: fact('from'),
    words: fact('words'),
    mail: fact('mail'),
  });
  const from = `postmaster@${mailDomain}`;
  const raw = await mimeOf(rendered, {
    from: { name: 'Acquaint', address: from },
    to: [{ name: '', address: operator }],
    // An answer in haste would go to a stranger in the service's name.
    answersTo: null,
    leave: null,
    answer: false,
    copy: null,
  });
  return { from, to: [operator], raw };
}
