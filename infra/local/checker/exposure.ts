// Who may see whom: nothing that identifies a member reaches another, a log, a key, a queue or another community too early.
import type { Event } from '../../../functions/core/introduction.ts';
import type { LetterKind } from '../../../functions/core/letter.ts';
import { agreedAt, type Book, communityOf, type KnownLetter, wordsIn } from './book.ts';
import type { KnownPerson, Violation } from './evidence.ts';

/** 1: names, addresses and private words reach another only after both have said yes; matching words never. */
export function exposure(book: Book): Violation[] {
  return book.letters.flatMap((known) => {
    const problems = strangersAmongRecipients(book, known);
    const seen = new Set<string>();
    for (const word of wordsIn(wholeOf(known))) {
      const owner = book.owners.get(word);
      if (!owner || mayShow(book, known, owner.person, owner.secret)) continue;
      const what = owner.secret ? 'words for matching alone' : 'a name or an address';
      seen.add(`${named(known)} shows ${what} of ${owner.person.id} to somebody else`);
    }
    return [...problems, ...[...seen].map((what) => ({ invariant: 1, what }))];
  });
}

function strangersAmongRecipients(book: Book, known: KnownLetter): Violation[] {
  const { letter, kind, people, toOrganiser, introduction } = known;
  if (letter.to.length > 1) {
    const together = kind === 'introduction' && introduction && agreedAt(introduction) !== null;
    if (!together)
      return [{ invariant: 1, what: `${named(known)} goes to ${letter.to.length} people at once` }];
  }
  const unknown = !toOrganiser && people.length < letter.to.length;
  return unknown && book.evidence.people.length > 0
    ? [{ invariant: 1, what: `${named(known)} goes to an address that nobody signed up with` }]
    : [];
}

/** Header, subject and both parts, with encoded words of the header read. */
function wholeOf({ letter }: KnownLetter): string {
  const header = letter.raw.subarray(0, Math.max(0, letter.raw.indexOf('\r\n\r\n'))).toString('latin1');
  return `${decoded(header)}\n${letter.subject}\n${letter.from}\n${letter.text}\n${letter.html}`;
}

/** RFC 2047. */
const decoded = (header: string): string =>
  header.replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, form: string, text: string) =>
    form.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString()
      : text
          .replaceAll('_', ' ')
          .replace(/=([0-9A-F]{2})/gi, (__, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

function mayShow(
  book: Book,
  { letter, kind, people, toOrganiser, introduction }: KnownLetter,
  person: KnownPerson,
  secret: boolean,
): boolean {
  // One's own private words may come back to oneself, as long as nobody else reads along.
  if (people.length === 1 && letter.to.length === 1 && people.some(({ id }) => id === person.id)) return true;
  if (secret) return false;
  if (toOrganiser) {
    const communities = book.evidence.organisers.filter(({ address }) => letter.to.includes(address));
    return communities.some(({ community }) => community === person.community);
  }
  if (!introduction || (introduction.a !== person.id && introduction.b !== person.id)) return false;
  const agreed = agreedAt(introduction);
  return kind !== null && afterwards.has(kind) && agreed !== null && agreed <= letter.at;
}

/** Letters between two who know each other already. */
const afterwards: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'introduction',
  'already-introduced',
  'follow-up',
  'heard-follow-up',
  'heard-met',
  'heard-thanks',
  'thanks',
  'three-months',
]);

/** 15: no canary and no token in logs, keys, tags, queues and names of objects. */
export function leaks(book: Book): Violation[] {
  const { evidence } = book;
  const places: [string, readonly string[]][] = [
    ['the log', evidence.logLines],
    ['a key of the table', evidence.items.map(({ pk, sk }) => `${pk} ${sk}`)],
    ['a queue', evidence.queued.map(({ body }) => body)],
    ['the name of an object', evidence.objects.map(({ key }) => key)],
    ['a tag of a letter', evidence.letters.map(({ tags }) => JSON.stringify(tags))],
  ];
  const sentences = [...new Set([...book.members.values()].map(({ profile }) => profile.story))].filter(
    (story) => story.length >= shortestSentence,
  );
  const leakIn = (text: string): string | null => {
    if ([...wordsIn(text)].some((word) => book.owners.has(word))) return 'a private word';
    if (/[^\s"'<>=:]+@[^\s"'<>]+\.[a-z]{2,}/i.test(text)) return 'an address';
    if (/[afqymorsciwt][a-z][a-z2-7]{46,}/.test(text)) return 'a token';
    const sentence = text.length >= shortestSentence && sentences.some((story) => text.includes(story));
    return sentence ? 'a sentence' : null;
  };
  return places.flatMap(([place, texts]) =>
    texts.flatMap((text): Violation[] => {
      const leak = leakIn(text);
      return leak ? [{ invariant: 15, what: `${leak} of somebody stands in ${place}` }] : [];
    }),
  );
}

/** Shorter stories are too common to be anybody's. */
const shortestSentence = 24;

/** 16: a letter of one community goes to its own people alone, and pairs are of one community. */
export function crossings(book: Book): Violation[] {
  const letters = book.letters.flatMap((known) => {
    const community = communityOf(known.letter);
    const foreign = known.people.some((person) => person.community !== community);
    const organisers = book.evidence.organisers.filter(({ address }) => known.letter.to.includes(address));
    const foreignOrganiser = organisers.length > 0 && organisers.every((one) => one.community !== community);
    return foreign || foreignOrganiser
      ? [{ invariant: 16, what: `${named(known)} goes to somebody of another community` }]
      : [];
  });
  const pairs = [...book.introductions.values()].flatMap(({ id, a, b, community }) =>
    [a, b].some((person) => (book.peopleById.get(person)?.community ?? community) !== community)
      ? [{ invariant: 16, what: `introduction ${id} crosses communities` }]
      : [],
  );
  return [...letters, ...pairs];
}

/** 14: every token in a letter is for the one who got it, for what it says, and used for nothing else. */
export async function tokens(book: Book): Promise<Violation[]> {
  const { evidence } = book;
  const violations: Violation[] = evidence.misuses
    .filter(({ writes }) => writes > 0)
    .map(({ what }) => ({ invariant: 14, what: `${what} changed something` }));
  for (const mail of evidence.mails) {
    if (mail.by === 'forger' && book.records.get(mail.id)?.status === 'applied')
      violations.push({ invariant: 14, what: `mail ${mail.id} to a token it had no right to was applied` });
  }
  for (const known of book.letters) {
    const { letter, people } = known;
    const inReply = letter.replyTo.map((address) => address.split('@')[0] ?? '');
    const inLinks = [
      ...`${letter.text} ${letter.headers['list-unsubscribe'] ?? ''}`.matchAll(/\/l\/([a-z0-9-]+)/g),
    ];
    for (const text of new Set([...inReply, ...inLinks.map((found) => found[1] ?? '')])) {
      const token = await evidence.readToken(text);
      if (!token || letter.to.length > 1) continue;
      const holder =
        'introduction' in token
          ? book.introductions.get(token.introduction)?.[token.side]
          : 'member' in token && token.member;
      const mine = people.some(({ id }) => id === holder);
      const organisers = ['question', 'application', 'member-question', 'plan'].includes(token.for);
      if (organisers ? !known.toOrganiser : !mine)
        violations.push({
          invariant: 14,
          what: `${named(known)} holds a token for ${token.for} of somebody else`,
        });
    }
  }
  return violations;
}

/** 13: looking changes nothing. */
export const looks = ({ evidence }: Book): Violation[] =>
  evidence.looks
    .filter(({ writes }) => writes > 0)
    .map(({ request, writes }) => ({ invariant: 13, what: `${request} wrote ${writes} times` }));

export const named = ({ letter, kind }: KnownLetter): string =>
  `letter ${letter.sequence} (${kind ?? 'of no known kind'})`;

/** Every event of every history, with its introduction's id. */
export const eventsOf = (book: Book): { id: string; event: Event }[] =>
  [...book.introductions.values()].flatMap(({ id, history }) => history.map((event) => ({ id, event })));
