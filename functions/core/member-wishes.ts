// What a member may want of us from any letter: to see, change, finish, slow down, avoid somebody, be forgotten.
import { type Correction, correctedBy, wordsThatLead } from './corrections.ts';
import { type Decision, type Instant, isRefusal, nothing } from './decision.ts';
import { closest, type NewWords, withWords } from './intention.ts';
import type { Letter, LetterKind } from './letter.ts';
import {
  type Member,
  type MemberEvent,
  type MemberRefusal,
  type MemberWish,
  memberWishes,
  mostARound,
  type Profile,
  type RhythmChange,
} from './member.ts';
import { beforeForget, wonder } from './member-wonder.ts';
import { leadsToSomebody, saysName } from './privacy.ts';
import { cut, join, most, sentencesOf } from './story.ts';

/** Answers a wish: what follows from it, and one line back of what was understood. */
export function wish(
  member: Member,
  command: MemberWish,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  if (command.do === 'ask-to-forget') return askToForget(member, now);
  if (command.do === 'give-copy' && member.standing === 'left' && member.open?.asks === 'forget')
    return beforeForget(member, 'your-data');
  if (member.standing === 'left' || member.standing === 'unreachable') return { refused: 'gone' };
  const answer = answerWish(member, command, now);
  if (member.standing !== 'unconfirmed' || isRefusal(answer)) return answer;
  // What a member may want can wait until they are one; only the language of what they read is theirs already.
  const { events, letters } = explainSignUp(member);
  return { events: command.do === 'set-language' ? answer.events : events, letters };
}

function answerWish(
  member: Member,
  command: Exclude<MemberWish, { do: 'ask-to-forget' }>,
  now: Instant,
): Decision<MemberEvent> | MemberRefusal {
  switch (command.do) {
    case 'tell-status':
      return heard(member, 'status', [{ event: 'asked' }]);
    case 'explain':
      return heard(member, command.what, [{ event: 'asked' }]);
    case 'answer-asked':
      return heard(member, 'answers', [{ event: 'asked' }], { topics: command.topics.join(' ') });
    case 'look-on':
      return heard(member, 'heard-look-on', [{ event: 'heard' }]);
    case 'correct':
      return correct(member, command.corrections);
    case 'set-language':
      return heard(member, 'heard-language', [
        { event: 'language-changed', to: command.language, at: now, asked: true },
      ]);
    case 'set-name':
      return setName(member, command.name);
    case 'give-copy':
      return heard(member, 'your-data', [{ event: 'asked' }]);
    case 'change-words':
      return changeWords(member, command.change, now);
    case 'finish':
      return finish(member, command.words, now, command.told);
    case 'set-rhythm':
      return setRhythm(member, command.change, command.daysBetweenRounds);
    case 'set-capacity':
      return setCapacity(member, command);
    case 'block':
      return heard(member, 'heard-block', [{ event: 'blocked', other: command.other }]);
    case 'undo':
      return member.before
        ? heard(member, 'status', [{ event: 'undone' }], { opening: 'undone' })
        : { refused: 'nothing-to-undo' };
  }
}

/** Whoever has not confirmed yet hears what this is, and that a yes is still missing, whatever it was that they wrote. */
export const explainSignUp = ({ id }: Member): Decision<MemberEvent> => ({
  events: [{ event: 'heard' }],
  letters: [{ kind: 'about-us', to: { member: id }, pace: 'answer', beside: [{ kind: 'not-confirmed' }] }],
});

function heard(
  { id }: Member,
  kind: LetterKind,
  events: readonly MemberEvent[],
  facts?: Letter['facts'],
): Decision<MemberEvent> {
  return { events, letters: [{ kind, to: { member: id }, pace: 'answer', ...(facts && { facts }) }] };
}

/** New words for story, seek or offer. What would tell who they are is not kept; what could be any of the three is asked about. */
export function changeWords(member: Member, change: NewWords, now: Instant): Decision<MemberEvent> {
  const { profile } = member;
  const { words } = change;
  if (leadsToSomebody(words) || saysName(words, profile.name)) {
    return heard(member, 'words-not-kept', [{ event: 'asked' }], { quoted: words });
  }
  // A story is there to be shown: what only matching may know of it stands among what somebody can give.
  const part = change.part === 'story' && change.hidden ? 'offer' : change.part;
  const { spoken } = change;
  if (part === null) {
    const asking = { asks: 'which-part', words, ...(spoken && { spoken }) } as const;
    return wonder(member, asking, 'which-part', 'answer', now, { quoted: words });
  }
  // Nothing that may be said to us is read by others before they have seen it.
  if (spoken && !change.hidden) {
    const { spoken: _, ...asked } = change;
    return wonder(member, { asks: 'these-words', change: asked }, 'these-words', 'answer', now, {
      quoted: words,
    });
  }
  const next: Partial<Profile> =
    part === 'story'
      ? { story: storyWith(profile, change) }
      : { intentions: withWords(profile.intentions, { ...change, part }, profile.language, now) };
  const kind = change.hidden ? 'heard-update-hidden' : 'heard-update';
  const whole = part === 'story' && change.how === 'replace' ? withoutAnswers(member) : [];
  return heard(member, kind, [{ event: 'described', profile: next }, ...whole], {
    quoted: part === 'story' ? (next.story ?? '') : words,
    ...whereTo(profile, next, part),
  });
}

/** Whoever tells all of their story anew, while the interview goes on, means it in the place of what they told before. */
function withoutAnswers({ interview }: Member): readonly MemberEvent[] {
  if (!interview || interview.over) return [];
  const answers = interview.answers.filter(({ question }) => question !== 'story' && question !== 'time');
  return [{ event: 'interviewed', interview: { ...interview, answers } }];
}

/** So much of the words that are gone is quoted; the rest they know. */
const mostOfGone = 160;

/** Where new words went, and what of before is gone for them. */
function whereTo(
  before: Profile,
  { story = '', intentions = [] }: Partial<Profile>,
  part: 'seek' | 'offer' | 'story',
): { part: string; noted: string; gone?: string } {
  if (part === 'story') {
    const kept = sentencesOf(before.story).filter((one) => sentencesOf(story).includes(one)).length;
    const all = sentencesOf(before.story).length;
    return { part, noted: kept === 0 ? 'replaced' : kept === all ? 'added' : 'changed' };
  }
  const had = before.intentions.filter(({ direction }) => direction === part);
  if (had.length === 0) return { part, noted: 'first' };
  const gone = had.find(({ words }) => !intentions.some((one) => one.words === words));
  return gone ? { part, noted: 'replaced', gone: cut(gone.words, mostOfGone) } : { part, noted: 'added' };
}

/** A story is replaced where they say so, or tell as much as it holds; else the one sentence that the words are closest to, or none. */
function storyWith(profile: Profile, { words, how }: NewWords): string {
  const more = words.charAt(0).toUpperCase() + words.slice(1);
  if (how === 'add') return join([...sentencesOf(profile.story), more], most.story);
  const count = (text: string) => text.trim().split(/\s+/u).length;
  if (how === 'replace' || 2 * count(words) >= count(profile.story)) return words;
  const correction: Correction = { how: 'words', words, part: 'story', said: words };
  const told = { language: profile.language, before: profile };
  return correctedBy(profile, [correction], told).draft?.story ?? words;
}

/** What we hold is changed as they ask, and shown as it reads now; where nothing in it is meant, they are not understood. */
function correct(member: Member, corrections: readonly Correction[]): Decision<MemberEvent> | MemberRefusal {
  const { profile, before } = member;
  const leading = wordsThatLead(corrections, profile.name);
  if (leading !== null) return heard(member, 'words-not-kept', [{ event: 'asked' }], { quoted: leading });
  const told = { language: profile.language, before: before?.profile ?? profile };
  const { draft, missed } = correctedBy(profile, corrections, told);
  const answers = correctAnswers(member, corrections);
  // What is not to be told and stands nowhere: they see what we hold.
  if (!draft && answers.length > 0) return heard(member, 'status', answers);
  if (!draft) return { refused: 'nothing-asked' };
  const { story, intentions, kinds } = draft;
  const facts = { opening: 'changed', ...(missed.length > 0 && { missed: missed.join('\n') }) };
  const described: MemberEvent = { event: 'described', profile: { story, intentions, kinds } };
  return heard(member, 'status', [described, ...answers], facts);
}

/** What was left out of what we hold is left out of the answers of an interview that still goes on. */
function correctAnswers(
  { interview, profile: { language } }: Member,
  corrections: readonly Correction[],
): readonly MemberEvent[] {
  if (!interview || interview.over) return [];
  const answers = interview.answers.map((one) => {
    const answer = { story: one.words, intentions: [], kinds: [] };
    return {
      ...one,
      words: correctedBy(answer, corrections, { language, before: answer }).draft?.story ?? one.words,
    };
  });
  return [{ event: 'interviewed', interview: { ...interview, answers } }];
}

/** A name that would lead to somebody by more than itself is none. */
function setName(member: Member, name: string): Decision<MemberEvent> {
  if (leadsToSomebody(name)) return heard(member, 'words-not-kept', [{ event: 'asked' }], { quoted: name });
  return heard(member, 'heard-name', [{ event: 'described', profile: { name } }], { newName: name });
}

/** Something is settled: the one that the words speak of, or the only one; where it could be several, we ask. */
function finish(
  member: Member,
  words: string,
  now: Instant,
  told?: true,
): Decision<MemberEvent> | MemberRefusal {
  const seeks = member.profile.intentions.filter(({ direction }) => direction === 'seek');
  const texts = seeks.map((one) => one.words);
  const which = texts.length === 1 ? 0 : closest(words, texts, member.profile.language);
  const done = which === null ? undefined : texts[which];
  if (done !== undefined) return told ? settledAsTold(member, done) : finished(member, [done], now);
  if (told && texts.length === 0) return { events: [{ event: 'heard' }], letters: [] };
  if (texts.length === 0) return heard(member, 'status', [{ event: 'asked' }]);
  return wonder(member, { asks: 'which-done' }, 'which-done', 'answer', now);
}

/** The same of somebody who has just told how it went: nothing is asked. */
function settledAsTold(member: Member, done: string): Decision<MemberEvent> {
  const intentions = member.profile.intentions.filter(
    (one) => one.direction !== 'seek' || one.words !== done,
  );
  return heard(member, 'heard-settled', [{ event: 'described', profile: { intentions } }], {
    intention: done,
  });
}

/** Lets go of what is settled, and asks whether an introduction helped. */
export function finished(member: Member, words: readonly string[], now: Instant): Decision<MemberEvent> {
  const intentions = member.profile.intentions.filter(
    (one) => one.direction !== 'seek' || !words.includes(one.words),
  );
  const told = words.join('\n');
  const asked = wonder(member, { asks: 'helped', words: told }, 'heard-done', 'answer', now, {
    intention: told,
  });
  return { ...asked, events: [{ event: 'described', profile: { intentions } }, ...asked.events] };
}

/** Whoever wants more days than these between introductions wants fewer than there can be. */
const rarest = 100;
/** Between what was said and what can be set this much is no difference. */
const asGoodAs = 1.4;

/** What is said of a rhythm that is not quite the one that was asked for. */
function shortOf(
  wish: Profile['wish'],
  change: RhythmChange,
  daysBetweenRounds: number,
): 'rarest' | 'nearest' | null {
  if (!('days' in change)) return null;
  if (change.days > rarest) return 'rarest';
  const rounds = { 'every round': 1, 'every other round': 2, 'once a quarter': 90 / daysBetweenRounds };
  const ratio = (rounds[wish] * daysBetweenRounds) / change.days;
  return ratio > asGoodAs || ratio < 1 / asGoodAs ? 'nearest' : null;
}

function setRhythm(member: Member, change: RhythmChange, daysBetweenRounds: number): Decision<MemberEvent> {
  const wish = wishAfter(member.profile.wish, change, daysBetweenRounds);
  const { capacity = 1 } = member.profile;
  const facts = { wish, capacity: String(capacity) };
  const { events, letters } = heard(
    member,
    'heard-rhythm',
    [{ event: 'described', profile: { wish } }],
    facts,
  );
  const short = shortOf(wish, change, daysBetweenRounds);
  return {
    events,
    letters: short ? letters.map((letter) => ({ ...letter, beside: [{ kind: short }] })) : letters,
  };
}

function setCapacity(
  member: Member,
  { capacity: wanted, everyRound }: Extract<MemberWish, { do: 'set-capacity' }>,
): Decision<MemberEvent> {
  const capacity = Math.min(Math.max(Math.round(wanted), 1), mostARound);
  const wish = everyRound ? 'every round' : member.profile.wish;
  const facts = { wish, capacity: String(capacity) };
  return heard(member, 'heard-rhythm', [{ event: 'described', profile: { capacity, wish } }], facts);
}

/** The rhythm nearest to what was said, of those that there are. */
function wishAfter(
  before: Profile['wish'],
  change: RhythmChange,
  daysBetweenRounds: number,
): Profile['wish'] {
  if ('step' in change) {
    const at = memberWishes.indexOf(before) + (change.step === 'less' ? 1 : -1);
    return memberWishes[Math.min(Math.max(at, 0), memberWishes.length - 1)] ?? before;
  }
  if ('rounds' in change) return change.rounds === 1 ? 'every round' : 'every other round';
  if (change.days <= daysBetweenRounds * 1.5) return 'every round';
  return change.days <= Math.max(45, daysBetweenRounds * 2.5) ? 'every other round' : 'once a quarter';
}

/** "Forget me": all letters stop now, but for the one question whether everything is to be deleted. */
function askToForget(member: Member, now: Instant): Decision<MemberEvent> {
  if (member.forgetting) return nothing;
  const { standing, open } = member;
  const stood = standing === 'paused' || standing === 'left' ? standing : undefined;
  const was = open?.asks === 'forget' ? open.was : stood;
  const asked = wonder(member, { asks: 'forget', ...(was && { was }) }, 'confirm-forget', 'due', now);
  return { ...asked, events: [{ event: 'left' }, ...asked.events] };
}
