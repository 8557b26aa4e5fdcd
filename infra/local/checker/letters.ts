// What may be written at all: after leaving, to the lost, to machines, too often, without a decision or twice.
import { day } from '../../../functions/core/decision.ts';
import type { LetterKind } from '../../../functions/core/letter.ts';
import type { Book } from './book.ts';
import type { Violation } from './evidence.ts';
import { eventsOf, named } from './exposure.ts';

/** 8: after leaving or pausing comes one confirmation, and nothing of the service's own accord. */
export function afterGoing(book: Book): Violation[] {
  return book.evidence.mails.flatMap((mail): Violation[] => {
    const record = book.records.get(mail.id);
    const gone = record?.status === 'applied' && (record.reason === 'leave' || record.reason === 'pause');
    if (!gone || mail.person === null || mail.by !== 'member') return [];
    // Coming back, or asking to be forgotten as well, is a wish of their own that gets its own answer.
    const back = book.evidence.mails.find(
      (later) =>
        later.person === mail.person &&
        later.at > mail.at &&
        ['resume', 'ask-to-forget'].includes(book.records.get(later.id)?.reason ?? ''),
    );
    // A pause that was said with its end is over then.
    const said = record.reason === 'pause' ? record.reading?.until : null;
    const until = Math.min(back?.at ?? Infinity, said ? Date.parse(said) : Infinity);
    const theirs = book.letters.filter(
      ({ letter, people }) =>
        letter.at >= mail.at && letter.at < until && people.some(({ id }) => id === mail.person),
    );
    // Of the letters of that same instant only those after the confirmation are known to have left later.
    const confirmed = theirs.find(({ kind }) => kind !== null && confirmations.has(kind));
    const after = theirs.filter(
      ({ letter }) => letter.at > mail.at || letter.sequence >= (confirmed?.letter.sequence ?? Infinity),
    );
    const unasked = after.filter(({ kind }) => kind !== null && ownAccord.has(kind));
    const most = record.reason === 'leave' ? 1 : Number.POSITIVE_INFINITY;
    return [
      ...unasked.map((known) => ({ invariant: 8, what: `${named(known)} went to somebody who had gone` })),
      ...(after.length > most
        ? [{ invariant: 8, what: `${after.length} letters went to somebody who had left` }]
        : []),
    ];
  });
}

/** What says to somebody that their going was understood. */
const confirmations: ReadonlySet<LetterKind> = new Set(['heard-stop', 'heard-pause', 'heard-pause-open']);

/** 10: a letter that left is one that an item decided and settled. */
export const decided = (book: Book): Violation[] =>
  book.letters
    .filter(({ settled }) => !settled || settled.dropped !== undefined)
    .map((known) => ({ invariant: 10, what: `${named(known)} left without a stored decision` }));

/** 11: a letter leaves once. */
export function once({ letters, evidence }: Book): Violation[] {
  const left = new Map<string, number>();
  for (const { letter } of letters) {
    const name = `${letter.tags.item} ${letter.tags.letter}`;
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  const repeated = [...left].filter(([, times]) => times > 1);
  const tooOften = repeated.filter(([, times]) => times > 2);
  return repeated.length > evidence.lostAnswers || tooOften.length > 0
    ? repeated.map(([name, times]) => ({ invariant: 11, what: `letter ${name} left ${times} times` }))
    : [];
}

/** 12: every change names a cause that happened, and one cause makes one decision. */
export function causes(book: Book): Violation[] {
  const known = new Set(book.evidence.mails.map(({ id }) => id));
  const decisions = new Map<string, number>();
  return eventsOf(book).flatMap(({ id, event }): Violation[] => {
    const { cause, at } = event as { cause?: { kind: string; id: string }; at: number };
    if (!cause?.id) return [{ invariant: 12, what: `'${event.event}' in ${id} names no cause` }];
    const mail = cause.id.split(' also ')[0] ?? '';
    if (cause.kind === 'message' && !known.has(mail))
      return [{ invariant: 12, what: `'${event.event}' in ${id} names a mail that nobody sent` }];
    const name = `${id} ${cause.id}`;
    const before = decisions.get(name);
    decisions.set(name, at);
    return before !== undefined && before !== at
      ? [{ invariant: 12, what: `one cause changed ${id} twice` }]
      : [];
  });
}

/** 17: a bounce or a complaint ends all mail. */
export const lost = (book: Book): Violation[] =>
  book.evidence.people.flatMap(({ id, lostAt }) => {
    if (lostAt === null) return [];
    const had = book.letters.filter(({ people }) => people.some((person) => person.id === id));
    return had.length > 1
      ? [{ invariant: 17, what: `${had.length} letters went to an address that had failed` }]
      : [];
  });

/** 18: machines are not answered, and nobody is written to too often in a day. */
export function manners(book: Book): Violation[] {
  const answered = book.evidence.mails.flatMap(({ id, by }) => {
    const record = book.records.get(id);
    const heeded = by === 'machine' && record?.status === 'applied';
    return heeded ? [{ invariant: 18, what: `automatic mail ${id} was answered` }] : [];
  });
  return [...answered, ...tooMany(book)];
}

function tooMany({ letters }: Book): Violation[] {
  const counts = new Map<string, number>();
  for (const known of letters) {
    const kind = known.kind && paceOf(known.kind);
    if (!kind || known.toOrganiser) continue;
    for (const { id } of known.people) {
      const name = `${id} ${Math.floor(known.letter.at / day)} ${kind}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const most: Record<string, number> = { own: 2, unproved: 1, answer: 12 };
  return [...counts].flatMap(([name, count]) =>
    count > (most[name.split(' ')[2] ?? ''] ?? 0)
      ? [
          {
            invariant: 18,
            what: `${count} letters of one kind (${name.split(' ')[2]}) went to one person in a day`,
          },
        ]
      : [],
  );
}

/** Letters of the service's own accord. */
const ownAccord: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'ask',
  'reminder',
  'introduction',
  'follow-up',
  'question-to-you',
  'thanks',
  'three-months',
  'read-back-reminder',
  'still-true',
  'no-pair-too-few',
  'no-pair-no-seek',
  'no-pair-all-met',
  'no-pair-rules',
  'no-pair-language',
  'no-pair-nobody-offers',
  'no-pair-nobody-seeks',
  'no-pair-others',
]);
const unprovedKinds: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'confirm-yes',
  'other-address',
  'confirm-leave',
]);

/** `not-this-time` may be either; it is left out, as are letters that are due whatever the day holds. */
function paceOf(kind: LetterKind): 'own' | 'unproved' | 'answer' | null {
  if (ownAccord.has(kind)) return 'own';
  if (unprovedKinds.has(kind)) return 'unproved';
  return kind.startsWith('heard-') && kind !== 'heard-stop' ? 'answer' : null;
}

/** 19: every item says which shape it has, and it is one that yesterday's code reads; counters have none. */
export const shapes = ({ evidence }: Book): Violation[] =>
  evidence.items
    .filter((item) => !item.pk.startsWith('L#') && item.v !== 1)
    .map((item) => ({
      invariant: 19,
      what: `an item of ${item.pk.slice(0, 1)} has the shape ${String(item.v)}`,
    }));
