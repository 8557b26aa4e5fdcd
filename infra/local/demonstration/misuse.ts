// Tries the tokens of one letter for what they are not good for; nothing may come of it.
import { replyDomain } from '../aws.ts';
import type { KnownMail } from '../checker/evidence.ts';
import { introductionOf, newestLast } from './letters.ts';
import { linkIn } from './sign-ups.ts';
import type { Stage } from './stage.ts';

export interface Misuse {
  readonly what: string;
  readonly writes: number;
}

/** Presses links and writes mails with tokens that were given for something else. */
export async function misuseTokens(stage: Stage): Promise<{ misuses: Misuse[]; mails: KnownMail[] }> {
  const ask = newestLast(stage.aws.letters()).find(
    ({ subject, replyTo }) => /^Someone/.test(subject) && replyTo.length > 0,
  );
  const token = ask?.replyTo[0]?.split('@')[0];
  const from = ask?.to[0];
  if (!ask || !token || !from) return { misuses: [], mails: [] };
  const otherPurpose = (letter: string) => letter + token.slice(1);
  const otherSide = token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a');
  const tried = {
    'a reply token as a link': token,
    'a reply token renamed to a link that says yes': otherPurpose('y'),
    'a reply token for the other side': otherSide,
    'a token cut short': token.slice(0, -1),
  };
  const misuses: Misuse[] = [];
  for (const [what, path] of Object.entries(tried)) {
    const before = stage.writes.total();
    await (await stage.request('POST', `/l/${path}`)).text();
    await stage.aws.settled();
    misuses.push({ what, writes: stage.writes.total() - before });
  }
  const link = linkIn(ask.headers['list-unsubscribe'] ?? '')?.split('/l/')[1] ?? token;
  const mails: KnownMail[] = [];
  for (const local of [otherPurpose('f'), otherSide, link]) {
    const to = `${local}@${replyDomain}`;
    const id = await stage.mail({ from, to, subject: 'Re: yes', text: 'Yes please.' });
    await stage.aws.settled();
    mails.push({
      id,
      at: stage.now(),
      person: null,
      by: 'forger',
      means: 'accept',
      introduction: introductionOf(ask),
    });
  }
  return { misuses, mails };
}

/** What every token in the letters says, read while the keys are there. */
export async function readTokens({ aws, services }: Stage) {
  const texts = new Set(
    aws
      .letters()
      .flatMap(({ text, html, replyTo, headers }) =>
        [text, html, replyTo.join(' '), headers['list-unsubscribe'] ?? ''].flatMap(tokenTextsIn),
      ),
  );
  const read = new Map<string, Awaited<ReturnType<typeof services.addresses.read>>>();
  for (const text of texts) read.set(text, await services.addresses.read(text));
  return async (text: string) => read.get(text) ?? null;
}

const inFrontOfReplyDomain = new RegExp(`([a-z0-9-]+)@${replyDomain.replaceAll('.', '\\.')}`, 'g');

/** The pieces of a text that stand where tokens stand: in links and in front of our reply domain. */
function tokenTextsIn(text: string): string[] {
  const found = [...text.matchAll(/\/l\/([a-z0-9-]+)/g), ...text.matchAll(inFrontOfReplyDomain)];
  return found.map(([, token]) => token ?? '');
}
