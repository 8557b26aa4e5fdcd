// The evidence put in order once, so that each promise can be looked up by introduction, person or letter.
import type { Event, Introduction, Side } from '../../../functions/core/introduction.ts';
import { fold } from '../../../functions/core/introduction-evolve.ts';
import type { LetterKind } from '../../../functions/core/letter.ts';
import type { Member } from '../../../functions/core/member.ts';
import type { Outbox, SentLetter as SettledLetter } from '../../../functions/core/outbox.ts';
import type { Round } from '../../../functions/core/round.ts';
import type { MailRecord } from '../../../functions/flows/receive-record.ts';
import { tagOf } from '../../../functions/store/shape.ts';
import type { SentLetter } from '../ses.ts';
import type { Evidence, KnownPerson } from './evidence.ts';

/** A letter that left, with what the table knows of it. */
export interface KnownLetter {
  readonly letter: SentLetter;
  /** Null where the table knows no such letter. */
  readonly settled: SettledLetter | null;
  readonly kind: LetterKind | null;
  readonly introduction: Introduction | null;
  /** Members among those it went to. */
  readonly people: readonly KnownPerson[];
  readonly toOrganiser: boolean;
}

export interface Book {
  readonly evidence: Evidence;
  readonly letters: readonly KnownLetter[];
  readonly introductions: ReadonlyMap<string, Introduction>;
  readonly members: ReadonlyMap<string, Member>;
  readonly rounds: readonly Round[];
  readonly records: ReadonlyMap<string, MailRecord>;
  readonly peopleById: ReadonlyMap<string, KnownPerson>;
  /** Who a canary word belongs to. */
  readonly owners: ReadonlyMap<string, Owner>;
}

interface Owner {
  readonly person: KnownPerson;
  /** Given for matching alone. */
  readonly secret: boolean;
}

export function openBook(evidence: Evidence): Book {
  const body = <Body>(kind: string) =>
    evidence.items
      .filter(({ pk, sk }) => pk.startsWith(`${kind}#`) && sk !== 'COMMUNITY')
      .map((item) => ({ item, body: item.body as Body }));
  const introductions = new Map(
    body<{ history: readonly Event[] }>('I').flatMap(({ body: { history } }) => {
      const one = fold(history);
      return one ? [[one.id, one] as const] : [];
    }),
  );
  const outboxes = new Map(
    evidence.items
      .filter((item) => (item.body as { outbox?: Outbox } | undefined)?.outbox !== undefined)
      .map((item) => [tagOf(item), (item.body as { outbox: Outbox }).outbox] as const),
  );
  const organisers = new Set(evidence.organisers.map(({ address }) => address));
  const byAddress = new Map<string, KnownPerson[]>();
  for (const person of evidence.people)
    byAddress.set(person.address, [...(byAddress.get(person.address) ?? []), person]);
  return {
    evidence,
    letters: evidence.letters.map((letter) => {
      const settled = outboxes
        .get(letter.tags.item ?? '')
        ?.sent.find(({ id }) => String(id) === letter.tags.letter);
      const [kind, id] = (letter.tags.item ?? '').split('_');
      return {
        letter,
        settled: settled ?? null,
        kind: settled?.kind ?? null,
        introduction: (kind === 'i' && introductions.get(id ?? '')) || null,
        people: letter.to.flatMap((address) =>
          ofTheCommunity(letter, byAddress.get(address.toLowerCase()) ?? []),
        ),
        toOrganiser: letter.to.every((address) => organisers.has(address.toLowerCase())),
      };
    }),
    introductions,
    members: new Map(body<{ member: Member }>('M').map(({ body: { member } }) => [member.id, member])),
    rounds: body<{ round: Round }>('C').flatMap(({ body: { round } }) => (round ? [round] : [])),
    records: new Map(body<MailRecord>('X').map(({ item, body: record }) => [item.pk.slice(2), record])),
    peopleById: new Map(evidence.people.map((person) => [person.id, person])),
    owners: new Map(
      evidence.people.flatMap((person) => [
        ...person.canaries.map((word): [string, Owner] => [word, { person, secret: false }]),
        ...person.secrets.map((word): [string, Owner] => [word, { person, secret: true }]),
      ]),
    ),
  };
}

/** The community that a letter comes from. */
export const communityOf = ({ from }: SentLetter): string | undefined =>
  /([a-z0-9-]+)@/.exec(from.replace(/^.*</, ''))?.[1];

/** One address may be of members of several communities: the letter is meant for whoever is of its own. */
function ofTheCommunity(letter: SentLetter, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const own = people.filter(({ community }) => community === communityOf(letter));
  return own.length > 0 ? own : people;
}

/** The words of a text, lower case, as canaries are written. */
export const wordsIn = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Which side of an introduction somebody is; null for neither. */
export const sideOf = ({ a, b }: Introduction, id: string): Side | null =>
  id === a ? 'a' : id === b ? 'b' : null;

/** When both had said yes, by the history; null while they have not, or after one took it back. */
export function agreedAt({ history }: Introduction): number | null {
  const yes = { a: false, b: false };
  for (const event of history) {
    if (event.event === 'accepted') yes[event.side] = true;
    if (event.event === 'declined' || event.event === 'withdrawn') yes[event.side] = false;
    if (event.event === 'introduced') return yes.a && yes.b ? event.at : null;
  }
  return null;
}
