// The shape of the one table: its keys, its one index, and where every kind of item lies.

/** Attribute names of key and index, used by infra and by the local AWS to build the same table. */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Cleaning only: every check of time is in the code, since expiry may come days late. */
  expiry: 'expires',
  index: { name: 'wake', partitionKey: 'wakeShard', sortKey: 'wakeAt' },
} as const;

/** The wake index is spread over this many partitions; the clock asks each of them. */
export const wakeShards = 4;

/** Where an item lies. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const communityKey = (community: string): Key => ({ pk: `C#${community}`, sk: 'COMMUNITY' });

/** Where the ids of all communities are listed; what they are lies in their own items. */
export const communitiesPartition = 'C';

export const listedCommunityKey = (community: string): Key => ({ pk: communitiesPartition, sk: community });

export const roundKey = (community: string, round: string): Key => ({
  pk: `C#${community}`,
  sk: `ROUND#${round}`,
});

/** A member's id begins with the letter of the shard it lies in. */
export const memberKey = (community: string, member: string): Key => ({
  pk: `M#${community}#${member.slice(0, 1)}`,
  sk: member,
});

/** The day's letter counts of one member: a small item of its own, so that counting stays cheap. */
export const paceKey = (community: string, member: string): Key => ({
  pk: personPartition(community, member),
  sk: 'PACE',
});

/** What lies beside a member: letter counts, and where their mails are. */
export const personPartition = (community: string, member: string): string => `P#${community}#${member}`;

/** That an inbound mail is a member's, or about one. */
export const mailOfKey = (community: string, member: string, mailId: string): Key => ({
  pk: personPartition(community, member),
  sk: `MAIL#${mailId}`,
});

export const introductionKey = (introduction: string): Key => ({
  pk: `I#${introduction}`,
  sk: 'INTRODUCTION',
});

/** The vault: the only place of an address. Only sign-up, relay and export may read it. */
export const vaultKey = (community: string, person: string): Key => ({
  pk: `V#${community}`,
  sk: person,
});

/** One inbound mail, by the id that the mail service gave it. */
export const mailKey = (mailId: string): Key => ({ pk: `X#${mailId}`, sk: 'MAIL' });

/** A counter of attempts (sign-ups by address, by network, by community). */
export const limitKey = (what: string): Key => ({ pk: `L#${what}`, sk: 'LIMIT' });

/** In which times letters could not leave: one item for the whole service. */
export const holdsKey: Key = { pk: 'S#SENDING', sk: 'HOLDS' };

/** The item's name in tags of the mail service and in logs: letters, digits, `-` and `_` only. */
export function tagOf({ pk, sk }: Key): string {
  const [kind, ...rest] = pk.split('#');
  if (kind === 'I') return `i_${rest[0]}`;
  if (kind === 'M') return `m_${rest[0]}_${sk}`;
  if (kind === 'X') return `x_${rest[0]}`;
  return `r_${rest[0]}_${sk.replace('ROUND#', '')}`;
}

/** The key that a tag names, or null. */
export function keyOfTag(tag: string): Key | null {
  const [kind, first, second] = tag.split('_');
  if (!first) return null;
  if (kind === 'i') return introductionKey(first);
  if (kind === 'x') return mailKey(first);
  if (!second) return null;
  if (kind === 'm') return memberKey(first, second);
  return kind === 'r' ? roundKey(first, second) : null;
}
