// What happened to an introduction, event by event, and what it has become by it. Knows no rule.
import { countedFrom, movedBy, type Span } from './hold.ts';
import type { Event, Introduction, Side, SideState, Stage } from './introduction.ts';

const unasked: SideState = {
  askedAt: null,
  waitsFrom: null,
  answer: 'none',
  acceptedInVain: false,
  gone: false,
  reminded: false,
  unclear: 0,
  doubt: null,
  notBefore: 0,
  met: null,
};

/** The introduction that a history tells of; null for an empty history. */
export function fold(history: readonly Event[]): Introduction | null {
  return history.reduce<Introduction | null>(evolve, null);
}

/** What one more event makes of an introduction. Knows no rule: an event has happened. */
export function evolve(introduction: Introduction | null, event: Event): Introduction {
  if (event.event === 'proposed') {
    return {
      ...event.proposal,
      stage: 'asked',
      sides: { a: unasked, b: unasked },
      closed: false,
      agreedUntil: null,
      introducedAt: null,
      followedUp: false,
      nudged: false,
      heldUpTo: event.at,
      history: [event],
    };
  }
  if (!introduction) throw new Error(`an introduction cannot begin with '${event.event}'`);
  return { ...introduction, ...changed(introduction, event), history: [...introduction.history, event] };
}

function changed(introduction: Introduction, event: Event): Partial<Introduction> {
  switch (event.event) {
    case 'asked':
      return onSide(introduction, event.side, { askedAt: event.at, waitsFrom: event.at });
    case 'accepted':
      return {
        stage: introduction.stage === 'asked' ? 'half-accepted' : introduction.stage,
        ...onSide(introduction, event.side, {
          answer: 'accepted',
          unclear: 0,
          doubt: null,
          notBefore: event.notBefore?.at ?? 0,
        }),
      };
    case 'accepted-in-vain':
      return onSide(introduction, event.side, { acceptedInVain: true, unclear: 0 });
    case 'declined':
      return {
        stage: isOver(introduction.stage) ? introduction.stage : 'declined',
        ...onSide(introduction, event.side, {
          answer: 'declined',
          acceptedInVain: false,
          unclear: 0,
          doubt: null,
        }),
      };
    case 'withdrawn':
      return {
        stage: isOver(introduction.stage) ? introduction.stage : 'withdrawn',
        // Who is held by an organiser has not gone: they hear what whoever said yes hears.
        ...(event.why !== 'held' && onSide(introduction, event.side, { gone: true })),
      };
    case 'unclear':
      return onSide(introduction, event.side, { unclear: introduction.sides[event.side].unclear + 1 });
    case 'doubted':
      return onSide(introduction, event.side, { doubt: event.words });
    case 'settled':
      return onSide(introduction, event.side, { doubt: null });
    case 'questioned':
      return onSide(introduction, event.side, { unclear: 0 });
    case 'reminded':
      return onSide(introduction, event.side, { reminded: true });
    case 'agreed':
      return { stage: 'agreed', agreedUntil: event.until };
    case 'introduced':
      return { stage: 'introduced', introducedAt: event.at };
    case 'expired':
      return { stage: 'expired' };
    case 'closed':
      return { closed: true };
    case 'followed-up':
      return { followedUp: true };
    case 'nudged':
      return { nudged: true };
    case 'outcome-told':
      return onSide(introduction, event.side, { met: event.met });
    case 'held':
      return held(introduction, event);
    case 'proposed':
    case 'question-answered':
    case 'thanked':
    case 'unproved':
    case 'heard':
      return {};
  }
}

function held({ times, sides, introducedAt }: Introduction, span: Span): Partial<Introduction> {
  const later = (side: SideState): SideState => ({
    ...side,
    waitsFrom: side.waitsFrom === null ? null : countedFrom(span, side.waitsFrom),
  });
  return {
    times: { ...times, ends: movedBy(span, times.ends), closes: movedBy(span, times.closes) },
    sides: { a: later(sides.a), b: later(sides.b) },
    introducedAt: introducedAt === null ? null : countedFrom(span, introducedAt),
    heldUpTo: span.to,
  };
}

/** The first end stands: whoever declines or leaves later changes their own side only. */
const isOver = (stage: Stage): boolean =>
  stage === 'declined' || stage === 'expired' || stage === 'withdrawn';

function onSide(introduction: Introduction, side: Side, change: Partial<SideState>): Partial<Introduction> {
  return { sides: { ...introduction.sides, [side]: { ...introduction.sides[side], ...change } } };
}
