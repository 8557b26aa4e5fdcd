// Why AWS cannot be asked from this machine, in one sentence: nobody is signed in, or its answer was no, or there was none.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const signInAgain = 'sign in again, for instance with  aws sso login';

/** Services say the same in different words. */
const notAccepted: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'AuthFailure',
  'MissingAuthenticationToken',
]);

const notReached: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'TimeoutError',
]);

/** What went wrong between here and AWS, in a sentence. An error that is none of AWS, the network or the credentials is thrown on. */
export function wordsOrThrow(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const { name, message } = error;
  const code = String((error as { code?: unknown }).code ?? name);
  if (notAccepted.has(name)) {
    const expired = /expired/i.test(name) ? ' any more' : '';
    return `AWS does not accept these credentials${expired} (${name}): ${signInAgain}.`;
  }
  if (notReached.has(code))
    return `AWS cannot be reached from here (${message || code}): look at the network of this machine.`;
  if ('$fault' in error) return `AWS refused: ${message} (${name})`;
  throw error;
}

/** The exit code of a command; what AWS or the network refused on its way is said, and is 1. */
export async function exitCode(command: Promise<number>): Promise<number> {
  try {
    return await command;
  } catch (error) {
    process.stderr.write(`${wordsOrThrow(error)}\n`);
    return 1;
  }
}

/** Why there are no credentials. What the SDK says of a session that has ended is worth more than any guess. */
export function unsignedInWords(error: unknown): string {
  const profile = process.env.AWS_PROFILE;
  if (profile && !profiles().has(profile))
    return `There is no profile ${profile} on this machine, which AWS_PROFILE names: aws configure list-profiles  shows those that there are.`;
  const message = error instanceof Error ? error.message : '';
  if (/expired|refresh/i.test(message)) return `The session with AWS has ended: ${signInAgain}. (${message})`;
  return 'There are no AWS credentials here. Sign in (aws sso login, or aws configure) or name a profile (AWS_PROFILE).';
}

/** The names of the profiles in the two files of the AWS command line. */
function profiles(): ReadonlySet<string> {
  const files = [
    process.env.AWS_CONFIG_FILE ?? join(homedir(), '.aws', 'config'),
    process.env.AWS_SHARED_CREDENTIALS_FILE ?? join(homedir(), '.aws', 'credentials'),
  ];
  const headings = files
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*\[\s*(?:profile\s+)?(.+?)\s*\]/gm)]);
  return new Set(headings.map(([, name = '']) => name.replace(/^(["'])(.*)\1$/, '$2')));
}
