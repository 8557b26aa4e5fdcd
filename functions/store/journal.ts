// What a restored table would not know: the lines that are written beside it, and which commands have no words in them.
import type { Cause, Instant } from '../core/decision.ts';
import type { Command } from '../core/introduction.ts';
import type { Addressee, LetterKind } from '../core/letter.ts';
import type { Member, MemberCommand } from '../core/member.ts';
import type { Round } from '../core/round.ts';

/** Ids are keyed hashes; no line holds a name, an address or a word of anybody. */
export type Line = { readonly at: Instant } & (
  | { readonly told: 'introduction'; readonly id: string; readonly command: Command; readonly cause: Cause }
  | {
      readonly told: 'member';
      readonly community: string;
      readonly id: string;
      readonly command: MemberCommand;
      readonly cause: Cause;
    }
  | { readonly sent: readonly SentLine[]; readonly item: string }
  | { readonly opened: Round }
);

/** A letter of an item that the mail service took. */
export interface SentLine {
  readonly id: number;
  readonly kind: LetterKind;
  readonly to: Addressee;
}

/** Whether something is worth a line: what changed, and what somebody said again, since its line may not have been written. */
export const isNews = (kind: 'changed' | 'unchanged' | 'refused', cause: Cause): boolean =>
  kind === 'changed' || (kind === 'unchanged' && cause.kind !== 'schedule');

/** The command without words of its giver; null where nothing is left, or where it only asks or answers with words. */
export function wordless(command: Command): Command | null {
  switch (command.do) {
    case 'accept': {
      const { words: _, ...rest } = command;
      return rest;
    }
    case 'decline':
    case 'later':
    case 'withdraw':
    case 'come-due':
    case 'hold':
      return command;
    case 'follow-up': {
      const { thanks: _, ...rest } = command;
      return { ...rest, words: '' };
    }
    default:
      return null;
  }
}

const withoutWords: ReadonlySet<MemberCommand['do']> = new Set<MemberCommand['do']>([
  'confirm',
  'admit',
  'refuse',
  'pause',
  'resume',
  'leave',
  'block',
  'become-unreachable',
  'set-capacity',
  'find-nobody',
  'miss',
  'meet',
  'come-due',
  'hold',
  'forget',
]);

/** The same for a member; whatever the words were that somebody asked with to be forgotten, that is what they come to. */
export function wordlessOf(command: MemberCommand, member: Member | null): MemberCommand | null {
  if (member?.forgetting) return { do: 'forget' };
  if (command.do !== 'several') return withoutWords.has(command.do) ? command : null;
  const wishes = command.wishes.filter((one) => withoutWords.has(one.do));
  return wishes.length > 0 ? { ...command, wishes } : null;
}
