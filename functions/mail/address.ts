// Addresses: the strict grammar of those we write to, the ids we keep instead of them, and signed reply addresses and links.
import { timingSafeEqual } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { communityIdPattern } from '../core/community.ts';
import type { Side } from '../core/introduction.ts';
import type { Keys } from '../ports/keys.ts';

/**
 * What a token is good for, one purpose each: answering an ask, a follow-up or a general letter; an
 * organiser's answer to an application, to a question or to the plan of a round; the links that confirm, say yes, or leave.
 */
export type Token =
  | OfIntroduction<'ask' | 'follow-up' | 'question' | 'yes' | 'answer' | 'thanks'>
  | OfMember<'member' | 'application' | 'member-question' | 'leave'>
  | { readonly for: 'plan'; readonly community: string; readonly round: string }
  | (OfMember<'confirm'> & { readonly attempt: number })
  /** The answer to one question of ours, by its number from 0 to 31. */
  | (OfMember<'conversation'> & { readonly question: number });

type OfIntroduction<Purpose> = Purpose extends string
  ? { readonly for: Purpose; readonly introduction: string; readonly side: Side }
  : never;

type OfMember<Purpose> = Purpose extends string
  ? { readonly for: Purpose; readonly community: string; readonly member: string }
  : never;

const letterOf: Record<Token['for'], string> = {
  ask: 'a',
  'follow-up': 'f',
  question: 'q',
  yes: 'y',
  member: 'm',
  application: 'o',
  'member-question': 'r',
  leave: 's',
  confirm: 'c',
  conversation: 'i',
  answer: 'w',
  thanks: 't',
  plan: 'p',
};
const purposeOf = new Map(
  Object.entries(letterOf).map(([purpose, letter]) => [letter, purpose as Token['for']]),
);
const links: ReadonlySet<Token['for']> = new Set(['yes', 'leave', 'confirm']);

/** 130 bits of HMAC-SHA-256; faults of chance are out of reach. */
const tagLength = 26;
const idLength = 20;

export interface Addresses {
  /** The id of a person in a community: a keyed hash of the address. Its first letter is the shard. */
  person(community: string, address: string): Promise<string>;
  /** The id of the introduction of a planned pair: the same pair of the same round has the same id. */
  introduction(round: string, a: string, b: string): Promise<string>;
  /** A keyed hash for counters, so that no address or network becomes part of a key. */
  counter(what: string): Promise<string>;
  /** A token as a local part or a path segment: lower-case letters, digits and hyphens, 64 octets at most. */
  token(token: Token): Promise<string>;
  /** What a token says, or null when it is none of ours. Upper case is forgiven: gateways do that. */
  read(text: string): Promise<Token | null>;
}

export function addresses(keys: Keys): Addresses {
  const named = async (what: string, text: string) =>
    base32(await keys.mac(keys.oldest, 'ids', `${what}\n${text}`));
  const tag = async (generation: string, token: Token['for'], rest: string) => {
    const purpose = links.has(token) ? 'link' : 'reply';
    return base32(await keys.mac(generation, purpose, `${letterOf[token]}${rest}`)).slice(0, tagLength);
  };
  return {
    async person(community, address) {
      const hash = await named('person', `${community}\n${identity(address)}`);
      return shardLetter(hash) + hash.slice(1, idLength);
    },
    async introduction(round, a, b) {
      return (await named('introduction', `${round}\n${[a, b].sort().join('\n')}`)).slice(0, idLength);
    },
    async counter(what) {
      return (await named('counter', what)).slice(0, idLength);
    },
    async token(token) {
      const rest = payload(token);
      const signed = await tag(keys.newest, token.for, rest);
      return letterOf[token.for] + keys.newest + signed + rest;
    },
    async read(text) {
      const lower = text.toLowerCase();
      const purpose = purposeOf.get(lower.slice(0, 1));
      const generation = lower.slice(1, 2);
      if (!purpose || !keys.known(generation)) return null;
      const rest = lower.slice(2 + tagLength);
      const token = parsePayload(purpose, rest);
      if (!token) return null;
      const expected = Buffer.from(await tag(generation, purpose, rest));
      const given = Buffer.from(lower.slice(2, 2 + tagLength));
      return expected.length === given.length && timingSafeEqual(expected, given) ? token : null;
    },
  };
}

function payload(token: Token): string {
  if ('introduction' in token) return token.introduction + token.side;
  if (token.for === 'plan') return packedRound(token.round) + token.community;
  if (token.for === 'confirm') {
    return token.member + String(token.attempt % 100).padStart(2, '0') + token.community;
  }
  if (token.for === 'conversation') {
    // One character, since a local part has room for 64.
    return token.member + alphabet[token.question % alphabet.length] + token.community;
  }
  return token.member + token.community;
}

function parsePayload(purpose: Token['for'], rest: string): Token | null {
  if (purpose === 'plan') return planToken(rest);
  const id = rest.slice(0, idLength);
  const tail = rest.slice(idLength);
  if (!/^[a-z2-7]{20}$/.test(id)) return null;
  switch (purpose) {
    case 'ask':
    case 'follow-up':
    case 'question':
    case 'yes':
    case 'answer':
    case 'thanks':
      return tail === 'a' || tail === 'b' ? { for: purpose, introduction: id, side: tail } : null;
    case 'confirm': {
      const attempt = Number(tail.slice(0, 2));
      const community = tail.slice(2);
      if (!/^\d\d/.test(tail) || !communityIdPattern.test(community)) return null;
      return { for: purpose, member: id, attempt, community };
    }
    case 'conversation': {
      const question = alphabet.indexOf(tail.slice(0, 1));
      const community = tail.slice(1);
      return question >= 0 && communityIdPattern.test(community)
        ? { for: purpose, member: id, question, community }
        : null;
    }
    default:
      return communityIdPattern.test(tail) ? { for: purpose, member: id, community: tail } : null;
  }
}

/** A round is its day, with a letter where that day had one already: `20260302` and that letter, or `a`. */
const packedRound = (round: string): string => {
  const plain = round.replaceAll('-', '');
  return /\d$/.test(plain) ? `${plain}a` : plain;
};

function planToken(rest: string): Token | null {
  const [, year, month, date, letter, community] = /^(\d{4})(\d\d)(\d\d)([a-z])(.+)$/.exec(rest) ?? [];
  if (community === undefined || !communityIdPattern.test(community)) return null;
  const round = `${year}-${month}-${date}${letter === 'a' ? '' : letter}`;
  return { for: 'plan', community, round };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base 32 in lower case, without padding. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return text;
}

/** The letters that begin a member's id: one partition of the table each. */
export const shardLetters = alphabet.slice(0, 16);

const shardLetter = (hash: string): string =>
  shardLetters[alphabet.indexOf(hash.slice(0, 1)) % shardLetters.length] as string;

/**
 * An address we are willing to write to, as it was typed; null for anything else. Only the plain form
 * of RFC 5321: no quotes, comments, groups or controls, on which parsers disagree.
 */
export function parseAddress(text: string): string | null {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at);
  const domain = domainToASCII(typed.slice(at + 1)).toLowerCase();
  if (at < 1 || local.length > 64 || domain.length > 253) return null;
  if (!/^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return null;
  const labels = domain.split('.');
  const sound = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  if (!sound || labels.length < 2 || !/[a-z]/.test(labels.at(-1) ?? '')) return null;
  return `${local}@${domain}`;
}

/** Addresses that differ only in capitals are one person's. */
export const identity = (address: string): string => address.trim().toLowerCase();

/**
 * The form in which sign-ups are counted: tags and, at Gmail, dots dropped, so that they buy no further
 * attempts. Never used to tell people apart.
 */
export function countedForm(address: string): string {
  const [local = '', domain = ''] = identity(address).split('@');
  const plain = local.split('+')[0] ?? '';
  const gmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return gmail ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}
