// Takes the words of somebody who is being forgotten out of an introduction; that it was, and how it ended, stays.
import { type Event, otherSide, type Proposal, type Side, type Told } from './introduction.ts';
import type { Outbox, OutboxLetter } from './outbox.ts';

/** The reasons of a pair without what one of the two said, alone or as the other did; the other's own words stay. */
export function withoutReasonsOf(reasons: Proposal['reasons'], side: Side): Proposal['reasons'] {
  const other = otherSide(side);
  const without = ({ values: _, ...reason }: Told, whose: 'yours' | 'theirs'): Told => ({
    ...reason,
    quotes: reason.quotes.map((quote) => ({ ...quote, [whose]: null })),
  });
  return {
    ...reasons,
    [side]: without(reasons[side], 'yours'),
    [other]: without(reasons[other], 'theirs'),
  };
}

/** The history without words: theirs, and what the other wrote about having met them. */
export function withoutWordsOf(history: readonly Event[], side: Side): Event[] {
  return history.map((event): Event => {
    if (event.event === 'proposed') {
      const { proposal } = event;
      return { ...event, proposal: { ...proposal, reasons: withoutReasonsOf(proposal.reasons, side) } };
    }
    if (event.event === 'accepted' && event.side === side) {
      const { words: _, ...wordless } = event;
      return wordless;
    }
    return event.event === 'outcome-told' || event.event === 'doubted' ? { ...event, words: '' } : event;
  });
}

/** The outbox without letters to them, and without letters that carry anybody's words. */
export function withoutLettersOf(outbox: Outbox, member: string): Outbox {
  const stays = ({ to, facts }: OutboxLetter) =>
    !('member' in to && to.member === member) &&
    !('pair' in to) &&
    !('organiser' in to) &&
    !['words', 'answer', 'quoted'].some((fact) => facts?.[fact] !== undefined);
  return { ...outbox, letters: outbox.letters.filter(stays) };
}
