// What the letters of the conversation must know: questions, drafts, how things stand, and a copy of what we keep.
import { dayInWords, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn } from '../core/community.ts';
import { numberedDraft } from '../core/draft-pieces.ts';
import type { Intention } from '../core/intention.ts';
import { isJobTitle, isVague } from '../core/interview.ts';
import { type Away, type Member, noMarks } from '../core/member.ts';
import { rests } from '../core/member-times.ts';
import { cut, draftOf } from '../core/story.ts';
import type { LetterContext } from './compose.ts';
import { type Filled, fill, firstName, type Named, need } from './filled.ts';

/** So much of what we could not place is quoted; the rest they know. */
const mostQuoted = 120;

/** Fills a letter of the conversation with a member. Throws where it is none. */
export function conversationFields(context: LetterContext, language: Language, named: Named): Filled {
  const { letter, community } = context;
  const member = need(context.recipients[0]?.member, 'a member');
  const fact = (name: string) => need(letter.facts?.[name], `the fact ${name}`);
  const words = phrases[language];
  const missed = letter.facts?.missed?.split('\n') ?? [];
  const opening = () =>
    missed.length > 0
      ? words.readPartly(missed.map((one) => cut(one.replace(/[.\s]+$/u, ''), mostQuoted)))
      : words.openings[fact('opening') as keyof typeof words.openings];
  const { seeks, gives } = intentionsOf(member.profile.intentions, words.status.nothing);
  switch (letter.kind) {
    case 'status':
      return fill('status', {
        ...named,
        opening: words.status.opening[openingOf(letter)](community.name),
        youSeek: seeks,
        youGive: gives,
        story: member.profile.story || words.status.nothing,
        facts: [...factsOf(context, member, language), ...missed.map(words.status.missed)],
      });
    case 'your-data':
      return fill('your-data', { ...named, lines: copyInWords(context, member, language) });
    case 'heard-update':
      return fill('heard-update', { ...named, noted: notedOf(letter, language), quoted: fact('quoted') });
    case 'which-done':
      return fill('which-done', { ...named, youSeek: seeks });
    case 'heard-done':
      return fill('heard-done', { ...named, intention: fact('intention') });
    case 'heard-settled':
      return fill('heard-settled', { ...named, intention: fact('intention') });
    case 'heard-rhythm':
      return fill('heard-rhythm', {
        ...named,
        rhythm: words.wishes[fact('wish') as keyof typeof words.wishes](Number(letter.facts?.capacity ?? 1)),
      });
    case 'deleted':
      return fill('deleted', { community: community.name, name: fact('name').trim().split(/\s+/)[0] ?? '' });
    case 'question-seek':
      return fill('question-seek', {
        ...named,
        opening: opening(),
        youSeek: thinnest(member, 'seek', isVague),
      });
    case 'question-offer':
      return fill('question-offer', {
        ...named,
        opening: opening(),
        youGive: thinnest(member, 'offer', isJobTitle),
      });
    case 'question-story':
    case 'question-kind':
    case 'question-time':
      return fill(letter.kind, { ...named, opening: opening() });
    case 'read-back':
      return fill('read-back', {
        ...named,
        opening: opening(),
        ...draftIn(member, language, missed.length > 0),
      });
    case 'unclear-read-back': {
      const { story, youSeek, youGive } = draftIn(member, language, true);
      return fill('unclear-read-back', { ...named, quoted: fact('quoted'), story, youSeek, youGive });
    }
    case 'read-back-reminder':
      return fill('read-back-reminder', { ...named, ...draftIn(member, language) });
    case 'still-true':
      return fill('still-true', { ...named, youSeek: askedAbout(member) ?? seeks });
    case 'unclear-still-true':
      return fill('unclear-still-true', {
        ...named,
        youSeek: askedAbout(member) ?? seeks,
        quoted: fact('quoted'),
      });
    default:
      throw new Error(`no template for a letter of kind ${letter.kind} to a member`);
  }
}

/** Letters of before said no more than what we have. */
const openingOf = ({ facts }: LetterContext['letter']): 'known' | 'changed' | 'undone' =>
  facts?.opening === 'changed' || facts?.opening === 'undone' ? facts.opening : 'known';

/** Which part new words went to, and whether beside the rest or in the place of something. */
function notedOf({ facts = {} }: LetterContext['letter'], language: Language): string {
  const { noted } = phrases[language];
  const how = facts.noted;
  if (facts.part !== 'seek' && facts.part !== 'offer')
    return noted.story[how === 'added' || how === 'replaced' ? how : 'changed'];
  const said = noted[facts.part];
  if (how === 'replaced') return said.replaced(facts.gone ?? '');
  return how === 'added' ? said.added : said.first;
}

/** The words of which it is asked whether they are still true. */
function askedAbout({ open, resting }: Member): readonly string[] | undefined {
  const asked = open?.asks === 'still-true' ? open : resting;
  return asked?.asks === 'still-true' ? asked.words : undefined;
}

/** Words of each direction, hidden ones too, since the letter is to whoever wrote them; never an empty list. */
function intentionsOf(intentions: readonly Intention[], nothing: string) {
  const of = (direction: Intention['direction']) => {
    const words = intentions.filter((one) => one.direction === direction).map((one) => one.words);
    return words.length > 0 ? words : [nothing];
  };
  return { seeks: of('seek'), gives: of('offer') };
}

function thinnest(
  member: Member,
  direction: Intention['direction'],
  thin: (words: string) => boolean,
): string {
  const words = member.profile.intentions
    .filter((one) => one.direction === direction)
    .map((one) => one.words);
  return words.find(thin) ?? words[0] ?? '';
}

/** The draft as it stands; with numbers where something of it could not be placed. */
function draftIn(member: Member, language: Language, isNumbered = false) {
  const { interview, profile } = member;
  const plain = interview?.draft ?? draftOf(profile, interview?.answers ?? []);
  const draft = isNumbered ? numberedDraft(plain) : plain;
  const { nothing, kinds, kept, hidden } = phrases[language].status;
  const unshown = profile.intentions.filter(({ visibility }) => visibility === 'matching');
  const shown = draft.intentions.filter(({ visibility }) => visibility === 'open');
  const { seeks, gives } = intentionsOf(shown, nothing);
  const besides = [
    ...(draft.kinds.length > 0 ? [kinds(draft.kinds)] : []),
    kept,
    ...unshown.map(({ words }) => hidden(words)),
  ];
  return { story: draft.story || nothing, youSeek: seeks, youGive: gives, besides };
}

function factsOf({ community }: LetterContext, member: Member, language: Language): string[] {
  const { status, wishes } = phrases[language];
  const hidden = member.profile.intentions.filter(({ visibility }) => visibility === 'matching');
  return [
    standingOf(member, community.zone, language),
    ...(member.away ? [awayOf(member.away, language)] : []),
    status.rhythm(wishes[member.profile.wish](member.profile.capacity ?? 1)),
    ...hidden.map(({ words }) => status.hidden(words)),
    ...(member.blocked.length > 0 ? [status.blocked(member.blocked.length)] : []),
  ];
}

const awayOf = ({ from, until }: Away, language: Language): string =>
  phrases[language].status.away(dayInWords(from, language), dayInWords(until, language));

function standingOf(member: Member, zone: string, language: Language): string {
  const { status } = phrases[language];
  if (member.standing === 'applied') return status.applied;
  if (member.standing !== 'paused') return rests(member) ? status.resting : status.active;
  return member.pausedUntil === null
    ? status.paused
    : status.pausedUntil(dayInWords(dayIn(zone, member.pausedUntil), language));
}

function copyInWords(context: LetterContext, member: Member, language: Language): string[] {
  const { copy } = phrases[language];
  const { community, recipients, now } = context;
  const { profile, interview, marks = noMarks } = member;
  const marked = [marks.company, ...marks.tags].filter((one) => one !== '');
  const signedUp = dayInWords(dayIn(community.zone, member.signedUpAt), language, 'with its year');
  const copied = copyOf(context, member, now);
  return [
    copy.name(profile.name),
    copy.address(recipients[0]?.address ?? ''),
    copy.since(signedUp),
    ...profile.intentions.map((one) => (one.direction === 'seek' ? copy.seek : copy.give)(one.words)),
    copy.story(profile.story),
    ...(profile.values.length > 0 ? [copy.values(profile.values.join(', '))] : []),
    ...(interview?.answers ?? []).map(({ words }) => copy.answer(words)),
    ...(marked.length > 0 ? [copy.marks(marked.join(', '))] : []),
    ...factsOf(context, member, language),
    ...(copied.introductions.length > 0 ? [copy.introductions(copied.introductions.length)] : []),
  ];
}

/** Everything we keep about a member, as data. Nothing of anybody they were proposed to. */
export function copyOf({ community, recipients, about }: LetterContext, member: Member, now: number) {
  const { company, tags, apart = [] } = member.marks ?? noMarks;
  const at = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  return {
    community: community.name,
    copied: at(now),
    name: member.profile.name,
    firstName: firstName(member),
    address: recipients[0]?.address ?? '',
    language: member.profile.language,
    standing: member.standing,
    signedUp: at(member.signedUpAt),
    confirmed: at(member.confirmedAt),
    pausedUntil: at(member.pausedUntil),
    ...(member.away && { away: member.away }),
    rhythm: member.profile.wish,
    introductionsARound: member.profile.capacity ?? 1,
    notedByTheOrganiser: { company, tags, keptApartFrom: apart.length },
    kinds: member.profile.kinds,
    values: member.profile.values,
    story: member.profile.story,
    intentions: member.profile.intentions,
    answers: (member.interview?.answers ?? []).map(({ question, words }) => ({ question, words })),
    people_never_to_be_introduced: member.blocked.length,
    introductions: about ?? [],
  };
}
