// Which questions lie with a person when another letter asks: read from what the table holds, not from how the service counts.
import { day } from '../../functions/core/decision.ts';
import type { Event } from '../../functions/core/introduction.ts';
import { fold } from '../../functions/core/introduction-evolve.ts';
import type { LetterKind } from '../../functions/core/letter.ts';
import type { Member, Wish } from '../../functions/core/member.ts';
import type { OutboxLetter } from '../../functions/core/outbox.ts';
import { keyOfTag, memberKey } from '../../functions/store/shape.ts';
import type { MemoryTable } from './memory.ts';

/** Letters that put a question to a member, of which one at a time may lie with them. */
const asking: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'ask',
  'reminder',
  'follow-up',
  'question-seek',
  'question-offer',
  'question-story',
  'question-kind',
  'question-time',
  'read-back',
  'read-back-reminder',
  'still-true',
]);

/** A follow-up that nobody answers is let be after this. */
const letBe = 7 * day;

interface Put {
  readonly kind: LetterKind;
  readonly at: number;
}

/** Watches the questions of one table. */
export function watchFloor(table: MemoryTable) {
  /** By person, the newest question of each item that was put to them and not put to rest by an ask. */
  const put = new Map<string, Map<string, Put>>();

  const isOpen = (person: string, item: string, { kind, at }: Put, now: number): boolean => {
    const key = keyOfTag(item);
    const body = key && table.peek<{ member?: Member; history?: readonly Event[] }>(key);
    if (body?.member) return body.member.standing === 'active' && body.member.open != null;
    const introduction = body?.history ? fold(body.history) : null;
    if (!introduction) return false;
    const side = introduction.sides[introduction.a === person ? 'a' : 'b'];
    if (kind === 'follow-up') return side.met === null && now < at + letBe;
    const answered = side.answer !== 'none' || side.acceptedInVain || side.gone;
    return !answered && !introduction.closed && now < introduction.times.closes;
  };

  return {
    /** What a letter meets that is about to leave `item`; an ask puts whatever else is open to rest. */
    look(
      letter: OutboxLetter | null,
      item: string,
      now: number,
    ): { alsoOpen: readonly string[]; wish: Wish | null } {
      if (!letter || !('member' in letter.to)) return { alsoOpen: [], wish: null };
      const person = letter.to.member;
      const community = communityOf(table, item);
      const wish = table.peek<{ member: Member }>(memberKey(community, person))?.member.profile.wish ?? null;
      if (!asking.has(letter.kind)) return { alsoOpen: [], wish };
      const theirs = put.get(person) ?? new Map<string, Put>();
      put.set(person, theirs);
      const cannotWait = letter.kind === 'ask' || letter.kind === 'reminder';
      const others = [...theirs].filter(([other, one]) => other !== item && isOpen(person, other, one, now));
      const alsoOpen = others
        .filter(([, { kind }]) => !cannotWait || kind === 'ask' || kind === 'reminder')
        .map(([, { kind }]) => kind);
      if (cannotWait) theirs.clear();
      theirs.set(item, { kind: letter.kind, at: now });
      return { alsoOpen, wish };
    },
  };
}

function communityOf(table: MemoryTable, item: string): string {
  const key = keyOfTag(item);
  const body = key && table.peek<{ history?: readonly Event[] }>(key);
  const introduction = body?.history ? fold(body.history) : null;
  return introduction?.community ?? item.split('_')[1] ?? '';
}
