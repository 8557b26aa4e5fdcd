// What people said, held against what was done: consent, declines, times, silence, and the order of a round.
import { day } from '../../../functions/core/decision.ts';
import type { Introduction, Side } from '../../../functions/core/introduction.ts';
import type { Plan } from '../../../functions/core/round.ts';
import { agreedAt, type Book, type KnownLetter, sideOf } from './book.ts';
import type { Violation } from './evidence.ts';
import { named } from './exposure.ts';

const both = ['a', 'b'] as const;

/** 2: at most one introduction of a pair, in one letter to exactly the two, after a yes that each of them really said. */
export function introductions(book: Book): Violation[] {
  const letters = book.letters.filter(({ kind }) => kind === 'introduction');
  const violations: Violation[] = [];
  const pairs = new Map<string, number>();
  for (const known of letters) {
    const { introduction, people, letter } = known;
    const ids = people.map(({ id }) => id).sort();
    pairs.set(ids.join(), (pairs.get(ids.join()) ?? 0) + 1);
    const right = introduction && ids.join() === [introduction.a, introduction.b].sort().join();
    if (!right || letter.to.length !== 2)
      violations.push({ invariant: 2, what: `${named(known)} does not go to exactly the pair` });
    if (introduction && agreedAt(introduction) === null)
      violations.push({ invariant: 2, what: `${named(known)} went without two yeses` });
    if (introduction) violations.push(...withoutConsent(book, introduction));
  }
  for (const [pair, times] of pairs)
    if (times > 1 + book.evidence.lostAnswers)
      violations.push({ invariant: 2, what: `${pair} were introduced ${times} times` });
  return violations;
}

/** The table may say anything; this is what the two really wrote and pressed. */
function withoutConsent(book: Book, introduction: Introduction): Violation[] {
  return both.flatMap((side) => {
    const person = introduction[side];
    const yes =
      book.evidence.mails.some(
        (mail) =>
          mail.by === 'member' &&
          mail.person === person &&
          mail.means === 'accept' &&
          mail.introduction === introduction.id,
      ) ||
      book.evidence.presses.some(
        (press) => press.for === 'yes' && press.person === person && press.introduction === introduction.id,
      );
    return yes ? [] : [{ invariant: 2, what: `${person} was introduced and never said yes` }];
  });
}

/** 3: every mail that was taken ends applied, ignored with a reason, or set aside. */
export function accounted(book: Book): Violation[] {
  const { mails, putAside, logLines } = book.evidence;
  const lost = mails.flatMap(({ id }): Violation[] => {
    const record = book.records.get(id);
    if (!record) return [{ invariant: 3, what: `mail ${id} vanished` }];
    if (!record.reason) return [{ invariant: 3, what: `mail ${id} is ${record.status} without a reason` }];
    const alarm =
      record.status !== 'set-aside' || logLines.some((line) => line.startsWith('error') && line.includes(id));
    return alarm ? [] : [{ invariant: 3, what: `mail ${id} was set aside without an alarm` }];
  });
  return putAside > 0 ? [...lost, { invariant: 3, what: `${putAside} messages were put aside` }] : lost;
}

/** 4: a decline stands. */
export function declines(book: Book): Violation[] {
  return [...book.introductions.values()].flatMap((introduction) => {
    const violations: Violation[] = [];
    const said = { a: false, b: false };
    for (const event of introduction.history) {
      if (event.event === 'declined') said[event.side] = true;
      if (event.event === 'accepted' && said[event.side])
        violations.push({ invariant: 4, what: `a decline became a yes in ${introduction.id}` });
      if (event.event === 'introduced' && (said.a || said.b))
        violations.push({ invariant: 4, what: `${introduction.id} was introduced after a decline` });
    }
    return [...violations, ...ignoredDeclines(book, introduction)];
  });
}

/** A decline that a member wrote before the introduction letter left, and the service did not heed. */
function ignoredDeclines(book: Book, introduction: Introduction): Violation[] {
  const letter = book.letters.find(
    (one) => one.kind === 'introduction' && one.introduction?.id === introduction.id,
  );
  if (!letter) return [];
  return book.evidence.mails.flatMap((mail) => {
    const no = mail.by === 'member' && mail.means === 'decline' && mail.introduction === introduction.id;
    const understood = book.records.get(mail.id)?.reading?.kind === 'decline';
    // Said to a question of the other it may be the answer to that: they are asked which it was.
    const askedBack = introduction.history.some(
      ({ event, cause }) => (event === 'unclear' || event === 'doubted') && cause.id === mail.id,
    );
    return no && understood && !askedBack && mail.at < letter.letter.at
      ? [{ invariant: 4, what: `${introduction.id} was introduced although one had declined` }]
      : [];
  });
}

/** 5: replies count by when they were received; silence only after the grace. */
export function timeLimits(book: Book): Violation[] {
  return [...book.introductions.values()].flatMap(({ id, times, history }) => {
    const violations: Violation[] = [];
    const yes = new Set<Side>();
    for (const event of history) {
      if (event.event === 'accepted') {
        if (event.received > times.ends && !yes.has(event.side))
          violations.push({ invariant: 5, what: `a yes after the end counted in ${id}` });
        const record = book.records.get(event.cause.id);
        if (record && record.received !== event.received)
          violations.push({ invariant: 5, what: `a yes in ${id} was not judged by when it was received` });
        yes.add(event.side);
      }
      if (event.event === 'accepted-in-vain' && event.received <= times.ends && isOpenAt(history, event))
        violations.push({ invariant: 5, what: `a yes in time did not count in ${id}` });
      if ((event.event === 'expired' || event.event === 'closed') && event.at < times.closes)
        violations.push({ invariant: 5, what: `${id} closed before its grace had passed` });
    }
    return violations;
  });
}

/** Whether nothing had ended the introduction before this event. */
function isOpenAt(history: Introduction['history'], until: Introduction['history'][number]): boolean {
  const before = history.slice(0, history.indexOf(until));
  return !before.some(({ event }) =>
    ['declined', 'withdrawn', 'expired', 'introduced', 'closed'].includes(event),
  );
}

/** 6: one introduction a round for each, no pair again within its cool-down, no blocked pair. */
export function oncePerRound(book: Book): Violation[] {
  const violations: Violation[] = [];
  const inRound = new Map<string, string>();
  const pairs = new Map<string, Introduction>();
  for (const one of [...book.introductions.values()].sort((x, y) => (x.round < y.round ? -1 : 1))) {
    for (const person of [one.a, one.b]) {
      const name = `${one.community} ${one.round} ${person}`;
      if (inRound.has(name))
        violations.push({ invariant: 6, what: `${person} is in two introductions of one round` });
      inRound.set(name, one.id);
    }
    const pair = [one.a, one.b].sort().join();
    const before = pairs.get(pair);
    if (before && before.round !== one.round && !beforeAllows(before))
      violations.push({ invariant: 6, what: `the pair of ${one.id} was proposed again too soon` });
    pairs.set(pair, one);
    const blocked =
      book.members.get(one.a)?.blocked.includes(one.b) || book.members.get(one.b)?.blocked.includes(one.a);
    if (blocked && isAfterBlock(book, one))
      violations.push({ invariant: 6, what: `${one.id} is of a blocked pair` });
  }
  return [...violations, ...askedTwice(book)];
}

/** Whether a pair was proposed after one of them had blocked the other, as far as the mail that did it is known. */
function isAfterBlock({ evidence, records, introductions }: Book, { a, b, history }: Introduction): boolean {
  const block = evidence.mails.find(({ id, introduction }) => {
    const about = introduction !== null && introductions.get(introduction);
    // What was read goes with whoever is forgotten; what was done stays.
    const didBlock = records.get(id)?.reason === 'block' || records.get(id)?.reading?.kind === 'block';
    return about && about.a === a && about.b === b && didBlock;
  });
  return !block || (history[0]?.at ?? 0) > block.at;
}

/** What lets a pair come up again within one demonstration: a "not now", or a yes behind one's own no. */
const beforeAllows = ({ history }: Introduction): boolean => {
  const declines = history.flatMap((event) => (event.event === 'declined' ? [event] : []));
  const takenBack = ({ side, at }: (typeof declines)[number]): boolean =>
    history.some((one) => one.event === 'heard' && one.afterAll && one.side === side && one.at >= at);
  return declines.length > 0 && declines.every((one) => one.until !== undefined || takenBack(one));
};

function askedTwice({ letters, evidence }: Book): Violation[] {
  const asks = new Map<string, number>();
  for (const { kind, introduction, people } of letters) {
    if (kind !== 'ask' || !introduction) continue;
    for (const { id } of people) {
      const name = `${introduction.round} ${id}`;
      asks.set(name, (asks.get(name) ?? 0) + 1);
    }
  }
  return [...asks].flatMap(([name, times]) =>
    times > 1 + evidence.lostAnswers
      ? [{ invariant: 6, what: `${name} was asked ${times} times in one round` }]
      : [],
  );
}

/** 7: every introduction is in a plan that was stored before anything was sent. */
export function plans(book: Book): Violation[] {
  const violations: Violation[] = [];
  const planned = new Map<string, Plan['pairs'][number]>();
  for (const round of book.rounds) {
    const text = book.evidence.objects.find(({ key }) => key === round.plan.key)?.text;
    if (text === undefined) {
      violations.push({ invariant: 7, what: `round ${round.id} of ${round.community} has no stored plan` });
      continue;
    }
    for (const pair of (JSON.parse(text) as Plan).pairs) planned.set(pair.id, pair);
  }
  for (const { id, a, b, history } of book.introductions.values()) {
    const pair = planned.get(id);
    if (!pair || pair.a !== a || pair.b !== b)
      violations.push({ invariant: 7, what: `introduction ${id} is in no stored plan` });
    const round = book.rounds.find(({ openedAt }) => history[0] && openedAt <= history[0].at);
    if (!round) violations.push({ invariant: 7, what: `introduction ${id} is older than its round` });
  }
  return violations;
}

/** 9: to one side it looks the same whether the other declined, was silent, left or answered too late. */
export function alike(book: Book): Violation[] {
  const violations: Violation[] = [];
  const farewells = new Map<string, Set<string>>();
  const byIntroduction = new Map<string, KnownLetter[]>();
  for (const known of book.letters) {
    if (!known.introduction) continue;
    const { id } = known.introduction;
    byIntroduction.set(id, [...(byIntroduction.get(id) ?? []), known]);
  }
  for (const introduction of book.introductions.values()) {
    if (agreedAt(introduction) !== null) continue;
    for (const known of byIntroduction.get(introduction.id) ?? []) {
      const side = known.people[0] && sideOf(introduction, known.people[0].id);
      if (!side) continue;
      violations.push(...outOfTime(introduction, known, side));
      if (known.kind !== 'not-this-time') continue;
      const language = book.members.get(introduction[side])?.profile.language;
      const round = `${introduction.community} ${introduction.round}${language ? ` in ${language}` : ''}`;
      farewells.set(round, (farewells.get(round) ?? new Set<string>()).add(bare(known, book)));
    }
    violations.push(...missing(introduction, byIntroduction.get(introduction.id) ?? [], book));
  }
  for (const [round, texts] of farewells)
    if (texts.size > 1)
      violations.push({ invariant: 9, what: `not-this-time of ${round} comes in ${texts.size} wordings` });
  return violations;
}

/** Letters may wait a day or two for their turn, whatever the other said. */
const patience = 2 * day;

function outOfTime(introduction: Introduction, known: KnownLetter, side: Side): Violation[] {
  const { times, sides } = introduction;
  const { at } = known.letter;
  const askedAt = sides[side].askedAt ?? 0;
  const wrong =
    (known.kind === 'not-this-time' && at < times.closes) ||
    (known.kind === 'reminder' &&
      (at < askedAt + times.remindAfter || at > askedAt + times.remindAfter + patience));
  return wrong ? [{ invariant: 9, what: `${named(known)} comes at a time that tells something` }] : [];
}

/** Silent ones are reminded whatever the other did; whoever said yes hears in the end. */
function missing(introduction: Introduction, letters: readonly KnownLetter[], book: Book): Violation[] {
  return both.flatMap((side) => {
    const state = introduction.sides[side];
    const person = introduction[side];
    // Of somebody who was forgotten meanwhile there is no story to remind of.
    const isWhole = book.members.has(introduction.a) && book.members.has(introduction.b);
    if (book.members.get(person)?.standing !== 'active' || state.gone || !isWhole) return [];
    const had = (kind: string) =>
      letters.some((one) => one.kind === kind && one.people.some(({ id }) => id === person));
    const violations: Violation[] = [];
    const saidYes = state.answer === 'accepted' || state.acceptedInVain;
    if (introduction.closed && saidYes && !had('not-this-time') && !had('heard-too-late'))
      violations.push({ invariant: 9, what: `${person} said yes and never heard how it ended` });
    if (
      introduction.closed &&
      state.reminded &&
      !had('reminder') &&
      state.answer === 'none' &&
      !state.acceptedInVain
    )
      violations.push({ invariant: 9, what: `${person} was silent and not reminded` });
    return violations;
  });
}

/** A letter without what belongs to its reader alone: their name, links and tokens. */
function bare({ letter, people }: KnownLetter, book: Book): string {
  const name = people[0] ? (book.members.get(people[0].id)?.profile.name ?? '') : '';
  const [first = '\n', last = '\n'] = name.split(' ');
  return letter.text
    .replaceAll(first || '\n', 'NAME')
    .replaceAll(last || '\n', 'NAME')
    .replace(/https?:\/\/\S+/g, 'LINK')
    .replace(/\s+/g, ' ');
}
