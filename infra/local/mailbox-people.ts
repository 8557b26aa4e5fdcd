// Whom the mailbox shows: everybody whose address the community keeps, and everybody who ever got a letter.
import type { Services } from '../../functions/services.ts';
import { loadIntroduction } from '../../functions/store/aggregates.ts';
import { communityKey, keyOfTag, memberKey, vaultKey } from '../../functions/store/shape.ts';
import type { SentLetter } from './ses.ts';

export interface Person {
  readonly address: string;
  readonly name: string;
  /** `organiser`, a member's standing, or `unknown` for an address without anything else. */
  readonly standing: string;
  readonly letters: number;
  /** Instant of the newest letter, 0 without any. */
  readonly newest: number;
}

/** Reads the people of a community, those with the newest letters first. */
export async function readPeople(
  store: Services['store'],
  community: string,
  letters: readonly SentLetter[],
): Promise<Person[]> {
  const [kept, vault] = await Promise.all([
    store.get<{ organisers: readonly string[] }>(communityKey(community)),
    store.list<{ address: string }>(vaultKey(community, '').pk),
  ]);
  const known = await Promise.all(
    vault.map(async ({ key, body }) => {
      const item = await store.get<{ member: { profile: { name: string }; standing: string } }>(
        memberKey(community, key.sk),
      );
      const organises = kept?.body.organisers.includes(key.sk) ?? false;
      const member = item?.body.member;
      return {
        address: body.address,
        name: member?.profile.name ?? (organises ? 'The organiser' : ''),
        standing: organises ? 'organiser' : (member?.standing ?? 'unknown'),
      };
    }),
  );
  const found = new Set(known.map(({ address }) => address.toLowerCase()));
  const others = new Set(
    letters.flatMap(({ to }) => to).filter((address) => !found.has(address.toLowerCase())),
  );
  return [...known, ...[...others].map((address) => ({ address, name: '', standing: 'unknown' }))]
    .map((person) => {
      const theirs = lettersOf(letters, person.address);
      return { ...person, letters: theirs.length, newest: theirs[0]?.at ?? 0 };
    })
    .sort((first, second) => second.newest - first.newest || first.name.localeCompare(second.name));
}

/** One person's letters, newest first. */
export const lettersOf = (letters: readonly SentLetter[], address: string): SentLetter[] =>
  letters
    .filter(({ to }) => to.some((one) => one.toLowerCase() === address.toLowerCase()))
    .sort((first, second) => second.sequence - first.sequence);

/**
 * The address of whom a letter about an introduction is about, where its reader is one of the two. No letter
 * says this before both said yes: it is for whoever plays both of them here.
 */
export async function aboutWhom(
  store: Services['store'],
  letter: SentLetter,
  reader: string,
): Promise<string | null> {
  const key = keyOfTag(letter.tags.item ?? '');
  if (!key?.pk.startsWith('I#') || letter.to.length > 1) return null;
  const found = await loadIntroduction(store, key.pk.slice('I#'.length));
  if (!found) return null;
  const { community, a, b } = found.introduction;
  const addresses = await Promise.all(
    [a, b].map(
      async (member) => (await store.get<{ address: string }>(vaultKey(community, member)))?.body.address,
    ),
  );
  const isReader = (address: string | undefined): boolean => address?.toLowerCase() === reader.toLowerCase();
  return addresses.some(isReader) ? (addresses.find((address) => !isReader(address)) ?? null) : null;
}
