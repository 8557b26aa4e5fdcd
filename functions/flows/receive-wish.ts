// A wish about membership itself, or an answer to a question of ours, as a command to the member.
import type { Rhythm } from '../core/community.ts';
import { questionCircle, type Said } from '../core/conversation.ts';
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind, Wish } from '../core/reading.ts';
import { correctionIn, kindsIn, newWordsIn, rhythmIn } from '../mail/wishes.ts';
import { saysDone, saysFine, saysUndo } from '../mail/wishes-short.ts';
import type { Heeded } from './receive-apply.ts';
import { cut, dated } from './receive-give.ts';
import type { Correspondent } from './receive-sender.ts';

type Writer = Extract<Correspondent, { kind: 'member' }>;

const daysBetweenRounds: Record<Rhythm['every'], number> = { week: 7, 'two weeks': 14, month: 30 };

/** What an answer to a question of ours says by its kind; every other kind is a wish of its own. */
const said: Partial<Record<ReadingKind, Said>> = {
  accept: 'yes',
  decline: 'no',
  later: 'later',
  done: 'done',
  update: 'words',
  unclear: 'words',
};

/** The command, or null for what is said to an introduction or is no wish that we know. */
export function memberCommand(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand | null {
  const { text, inbound } = heeded;
  const { token, community } = writer;
  if (!writer.introduction && saysUndo(text)) return { do: 'undo' };
  if (token !== 'none' && token.for === 'conversation') {
    const answered = saidTo(writer, token.question, wish.kind, text);
    if (!answered) return wishCommand(heeded, writer, wish);
    const words = cut(text);
    const about = { received: inbound.received, zone: community.zone };
    return {
      do: 'answer',
      number: token.question,
      said: answered,
      words,
      change: newWordsIn(text, about),
      kinds: kindsIn(text),
      correction: correctionIn(words),
    };
  }
  // What they answer to somebody else's question is no news about themselves, and thanks are no wish.
  if (token !== 'none' && (token.for === 'answer' || token.for === 'thanks')) {
    if (token.for === 'thanks' && saysDone(text)) return { do: 'finish', words: cut(text) };
    return firm.has(wish.kind) ? wishCommand(heeded, writer, wish) : null;
  }
  if (token !== 'none' && token.for === 'follow-up' && saysDone(text))
    return { do: 'finish', words: cut(text) };
  return wishCommand(heeded, writer, wish);
}

/** Wishes that mean the same in answer to whatever letter. */
const firm: ReadonlySet<ReadingKind> = new Set(['leave', 'erase', 'pause', 'export', 'done']);

/** What an answer says to the question it belongs to; null where it is a wish of its own. */
function saidTo({ member }: Writer, number: number, kind: ReadingKind, text: string): Said | null {
  const asked = [member.open, member.resting].find((one) => one && one.number % questionCircle === number);
  // "Delete everything", said to the question whether to, is a yes to it.
  if (asked?.asks === 'forget' && kind === 'erase') return 'yes';
  // "Story" answers where some words belong, and asks for nothing.
  if (asked?.asks === 'which-part' && kind !== 'leave' && kind !== 'erase') return 'words';
  if (asked?.asks === 'read-back' && saysFine(text)) return 'yes';
  if (asked?.asks === 'still-true' && saysDone(text)) return 'done';
  return said[kind] ?? null;
}

function wishCommand(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand | null {
  const { text } = heeded;
  const { community } = writer;
  switch (wish.kind) {
    case 'pause': {
      const until = dated(community, wish.until);
      return { do: 'pause', ...(until && { until }) };
    }
    case 'resume':
      // "Please add this: ..." of somebody who never paused.
      if (writer.member.standing === 'active' && text.includes(':')) return changeWords(heeded, writer);
      return { do: 'resume' };
    case 'leave':
      return { do: 'leave', by: 'mail' };
    case 'erase':
      return { do: 'ask-to-forget' };
    case 'status':
      return { do: 'tell-status' };
    case 'export':
      return { do: 'give-copy' };
    case 'update':
      return changeWords(heeded, writer);
    case 'done':
      return { do: 'finish', words: cut(text) };
    case 'rhythm':
      return {
        do: 'set-rhythm',
        change: rhythmIn(text),
        daysBetweenRounds: daysBetweenRounds[community.rhythm.every],
      };
    case 'block':
      // Whom they mean, a person has to find out.
      return { do: 'ask-question', words: cut(text) };
    default:
      return null;
  }
}

const changeWords = ({ text, inbound }: Heeded, { community }: Writer): MemberCommand => ({
  do: 'change-words',
  change: newWordsIn(text, { received: inbound.received, zone: community.zone }),
});
