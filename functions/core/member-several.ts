// Several wishes of one mail: each is decided after the other, and one letter says what was understood of all of them.
import { type Cause, type Decision, type Instant, isRefusal } from './decision.ts';
import { type Beside, besideKinds, type Letter } from './letter.ts';
import type { Member, MemberCommand, MemberEvent, MemberRefusal, SingleCommand } from './member.ts';
import { evolveMember } from './member-evolve.ts';

type Circumstances = { readonly now: Instant; readonly cause: Cause };
type Decide = (
  member: Member,
  command: SingleCommand,
  circumstances: Circumstances,
) => Decision<MemberEvent> | MemberRefusal;

/** Decides the wishes one after the other; a refusal where all of them are refused, else those that can be are done. */
export function several(
  member: Member,
  { wishes, told }: Extract<MemberCommand, { do: 'several' }>,
  { now, cause }: Circumstances,
  decide: Decide,
): Decision<MemberEvent> | MemberRefusal {
  let state = member;
  let refusal: MemberRefusal | null = null;
  const events: MemberEvent[] = [];
  const letters: Letter[] = [];
  const missed: Beside[] = [];
  for (const [index, command] of wishes.entries()) {
    const about = { now, cause: { ...cause, id: `${cause.id} ${index}` } };
    const answer = decide(state, command, about);
    // Nobody has two questions to answer: what the second is about they may write once more.
    const asksTwice = !isRefusal(answer) && [events, answer.events].every((some) => some.some(isQuestion));
    if (isRefusal(answer) || asksTwice) {
      refusal ??= isRefusal(answer) ? answer : null;
      missed.push(...notUnderstood(command));
      continue;
    }
    state = evolveMember(state, answer.events, about.cause) ?? state;
    events.push(...answer.events);
    letters.push(...answer.letters);
  }
  if (events.length === 0) return refusal ?? { events, letters };
  return { events: withOneUndo(events), letters: together(letters, missed, member.id, told ?? false) };
}

const isQuestion = ({ event }: MemberEvent) => event === 'wondered';

/** What of a wish that was not carried out is to be said again. */
function notUnderstood(command: SingleCommand): Beside[] {
  if (command.do === 'correct')
    return command.corrections.map(({ said }) => ({ kind: 'unclear-general', facts: { quoted: said } }));
  return command.do === 'change-words'
    ? [{ kind: 'unclear-general', facts: { quoted: command.change.words } }]
    : [];
}

/** All that is described at once is one change, so that one "undo" takes it back. */
function withOneUndo(events: readonly MemberEvent[]): MemberEvent[] {
  const described = events.filter((one) => one.event === 'described');
  const profile = Object.assign({}, ...described.map((one) => one.profile));
  const first = described[0];
  return events.flatMap((one): MemberEvent[] => {
    if (one.event !== 'described') return [one];
    return one === first ? [{ event: 'described', profile }] : [];
  });
}

const isBack = ({ to, pace }: Letter, person: string): boolean =>
  'member' in to && to.member === person && pace === 'answer';

/** What a letter says in a sentence of another; null where it says more than that. */
function besideOf({ kind, facts }: Letter): Beside | null {
  const known = besideKinds.find((one) => one === kind);
  return known ? { kind: known, ...(facts && { facts }) } : null;
}

/** The letters back as one, where all but one can be a sentence of it; letters to others stay as they are. */
function together(
  letters: readonly Letter[],
  missed: readonly Beside[],
  person: string,
  told: boolean,
): readonly Letter[] {
  const others = letters.filter((letter) => !isBack(letter, person));
  const back = newestOfEach(letters.filter((letter) => isBack(letter, person)));
  const whole = back.filter((letter) => !besideOf(letter));
  if (told) return [...others, ...whole.filter(({ kind }) => kind !== 'about-us')];
  const asks = whole.find(({ facts }) => facts?.number !== undefined);
  // "Nothing has changed so far" is no letter to stand around what did.
  const main = asks ?? whole[0] ?? back.find(({ kind }) => kind !== 'unclear-general') ?? back[0];
  if (!main) return others;
  const rest = back.filter((letter) => letter !== main);
  const beside = [...rest.flatMap((one) => inShort(one) ?? []), ...missed];
  const more = rest.filter((letter) => !inShort(letter));
  return [...others, beside.length > 0 ? { ...main, beside } : main, ...more];
}

/** The same where how all of this works has been asked, too, and another letter is in front. */
const inShort = (letter: Letter): Beside | null =>
  letter.kind === 'about-us' ? { kind: 'in-short' } : besideOf(letter);

/** Of letters that say how things stand only the last is true. */
function newestOfEach(letters: readonly Letter[]): Letter[] {
  const repeats: ReadonlySet<Letter['kind']> = new Set([
    'heard-update',
    'heard-update-hidden',
    'words-not-kept',
  ]);
  return letters.filter(
    ({ kind }, at) => repeats.has(kind) || !letters.slice(at + 1).some((later) => later.kind === kind),
  );
}

/** What another letter can say, in sentences, of a decision about several wishes; none where one of them has more to say. */
export function sentencesOf(letters: readonly Letter[], person: string): readonly Beside[] {
  const back = letters.filter((letter) => isBack(letter, person));
  const said = back.map(inShort);
  return said.includes(null) ? [] : back.flatMap((one, at) => [said[at] ?? [], one.beside ?? []].flat());
}
