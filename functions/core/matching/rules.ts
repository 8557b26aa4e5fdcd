// Who may meet whom at all: the people of a round as matching sees them, and the rules that forbid a pair before any score.

/** The kinds of connection a member may want or give. */
export const kinds = [
  'mentorship',
  'collaboration',
  'peer support',
  'work',
  'learning',
  'curiosity',
] as const;

export type Kind = (typeof kinds)[number];

/** One thing a member looks for or can give, in their own words. */
export interface Segment {
  readonly text: string;
  readonly kind?: Kind;
  /** Only for matching: its words are never quoted to anyone. */
  readonly private: boolean;
}

/** A member as matching sees them in one round. */
export interface Candidate {
  readonly id: string;
  readonly seeks: readonly Segment[];
  readonly offers: readonly Segment[];
  /** The kinds of connection they want; empty means open to any. */
  readonly kinds: readonly Kind[];
  readonly values: readonly string[];
  /** Who they are, in sentences that they approved and that the other reads before answering. */
  readonly story?: string;
  /** Language tags, several separated by `;` or `,`; empty means unknown, which excludes nobody. */
  readonly language: string;
  readonly company?: string;
  /** Introductions they want this round, 1 to 3; 0 means none. */
  readonly capacity: number;
  /** Rounds they went without anyone although they were there. */
  readonly waited: number;
  readonly newcomer: boolean;
  /** Members they never want to meet; a block works in both directions. */
  readonly blocked: readonly string[];
  /** Free tags, plain (`founder`) or as group and value (`city:Lisbon`). */
  readonly tags: readonly string[];
}

/** What the rules look at in a member. */
export type Ruled = Pick<Candidate, 'id' | 'blocked' | 'company' | 'language' | 'tags'>;

/** What became of two members whom an earlier round proposed to each other. */
export interface PastPair {
  readonly a: string;
  readonly b: string;
  /** The day of the outcome, `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: 'introduced' | 'agreed' | 'declined' | 'expired' | 'withdrawn';
  /** One of them said "later": no cool-down, and the pair may come up again from this day. */
  readonly until?: string;
  /** What kind of connection it was for. */
  readonly kind?: Kind;
  /** The best that either of them told of it afterwards; nothing while neither has. */
  readonly went?: 'helped' | 'met' | 'not' | undefined;
}

/** What a community settles about its pairs. */
export interface MatchingRules {
  /** The least either of the two must gain, 0 to 1; below it nobody is better. */
  readonly floor: number;
  /** Days during which a pair that came to nothing is not proposed again. */
  readonly coolDownDays: number;
  /** Whether colleagues may be introduced to each other. */
  readonly sameCompany: boolean;
  /** Tag groups in which two people must share a value, if both have one (`city`). */
  readonly must: readonly string[];
  /** Tag groups in which two people must not share a value (`household`); a plain tag is a group of its own. */
  readonly mustNot: readonly string[];
}

export const defaultRules: MatchingRules = {
  floor: 0.1,
  coolDownDays: 180,
  sameCompany: false,
  must: [],
  mustNot: ['household'],
};

/** Why two people may not be paired; only `past` and `language` may be told to a member as they are. */
export type Hindrance = 'past' | 'blocked' | 'company' | 'language' | 'tags';

/**
 * The rules as one question about two members.
 *
 * @param now the day of the round, `YYYY-MM-DD`
 */
export function hindranceBetween(
  past: readonly PastPair[],
  rules: MatchingRules,
  now: string,
): (a: Ruled, b: Ruled) => Hindrance | null {
  const closed = closedPairs(past, rules.coolDownDays, now);
  const shareLanguage = sharingLanguages();
  return (a, b) => {
    if (closed.get(a.id)?.has(b.id) === true) return 'past';
    if (a.blocked.includes(b.id) || b.blocked.includes(a.id)) return 'blocked';
    if (!rules.sameCompany && sameCompany(a, b)) return 'company';
    if (!shareLanguage(a.language, b.language)) return 'language';
    if (rules.must.some((group) => differIn(a, b, group))) return 'tags';
    if (rules.mustNot.some((group) => agreeIn(a, b, group))) return 'tags';
    return null;
  };
}

/** For each member the others with whom a pair is closed on the day `now`; entered in both directions. */
function closedPairs(past: readonly PastPair[], coolDownDays: number, now: string): Map<string, Set<string>> {
  const closed = new Map<string, Set<string>>();
  const close = (from: string, to: string): void => {
    const others = closed.get(from);
    if (others === undefined) closed.set(from, new Set([to]));
    else others.add(to);
  };
  for (const pair of past) {
    if (!isClosed(pair, coolDownDays, now)) continue;
    close(pair.a, pair.b);
    close(pair.b, pair.a);
  }
  return closed;
}

function isClosed(pair: PastPair, coolDownDays: number, now: string): boolean {
  if (pair.state === 'introduced' || pair.state === 'agreed') return true;
  if (pair.until !== undefined) return now < pair.until;
  return dayNumber(now) - dayNumber(pair.day) < coolDownDays;
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD` in the Gregorian calendar. */
export function dayNumber(day: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) throw new RangeError('a day is written YYYY-MM-DD');
  const month = Number(parts[2]);
  // March as the first month puts the leap day at a year's end, so month lengths follow one linear pattern.
  const year = Number(parts[1]) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(parts[3]) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

function sameCompany(a: Ruled, b: Ruled): boolean {
  const company = a.company?.trim().toLowerCase() ?? '';
  return company !== '' && company === b.company?.trim().toLowerCase();
}

/** The primary language subtags of a list such as `en-GB; fr`. */
export function languagesOf(list: string): string[] {
  return list
    .toLowerCase()
    .split(/[;,\s]+/)
    .map((tag) => tag.split(/[-_]/)[0] ?? '')
    .filter((tag) => tag !== '');
}

/** Whether two lists have a language in common, or one is empty; each list is parsed once. */
function sharingLanguages(): (a: string, b: string) => boolean {
  const parsed = new Map<string, readonly string[]>();
  const languages = (list: string): readonly string[] => {
    const known = parsed.get(list) ?? languagesOf(list);
    parsed.set(list, known);
    return known;
  };
  return (a, b) => {
    if (a === b) return true;
    const [ours, theirs] = [languages(a), languages(b)];
    return ours.length === 0 || theirs.length === 0 || ours.some((tag) => theirs.includes(tag));
  };
}

/** What a member's tags say in a group: the values of `group:value`, or the group itself for a plain tag. */
function valuesIn(member: Ruled, group: string): string[] {
  return member.tags.filter((tag) => tag === group || tag.startsWith(`${group}:`));
}

function agreeIn(a: Ruled, b: Ruled, group: string): boolean {
  const theirs = valuesIn(b, group);
  return valuesIn(a, group).some((value) => theirs.includes(value));
}

function differIn(a: Ruled, b: Ruled, group: string): boolean {
  const bothSay = valuesIn(a, group).length > 0 && valuesIn(b, group).length > 0;
  return bothSay && !agreeIn(a, b, group);
}
