// A community's settings as options of the command line, and in words for people.
import { type Admission, type Community, type Rhythm, usualTimes } from '../core/community.ts';
import { isProblem, type Problem } from './command.ts';
import { isTag, tagsIn } from './tags.ts';

export const settingOptions = {
  every: 'value',
  weekday: 'value',
  hour: 'value',
  admission: 'value',
  'days-to-answer': 'value',
  'grace-hours': 'value',
  'remind-after': 'value',
  'follow-up-after': 'value',
  'hours-to-look': 'value',
  floor: 'value',
  'cool-down': 'value',
  'same-company': 'value',
  'must-match': 'value',
  'must-not-match': 'value',
} as const;

export const settingsHelp = `  --every RHYTHM       week, two-weeks or month (its first such weekday)
  --weekday DAY        monday to sunday
  --hour N             full hour at which a round opens, 4 to 23
  --admission HOW      anyone, organiser (you admit each), or domains: example.org,example.com
  --days-to-answer N   how long an ask may be answered, 4 to 60 days
  --grace-hours N      how long after that silence counts as silence, 1 to 240 hours
  --remind-after N     days of silence before the one reminder, 1 to 30
  --follow-up-after N  days after an introduction before we ask how it went, 1 to 90
  --hours-to-look N    how long organisers read the plan of a round before anybody is asked, 0 to 72 hours, at first 0.
                       They get its pairs in a letter, and hold one by a reply: “hold 3”
  --floor N            the least that both must gain from a pair, 0 to 1
  --cool-down N        days before a pair that came to nothing may come up again, 0 to 3650
  --same-company HOW   yes or no: whether colleagues may be introduced
  --must-match TAGS    groups of tags in which two people must agree, where both have one: city,level; or none
  --must-not-match TAGS  groups, or single tags, in which they must not agree: household,team; or none`;

export type SettingValues = { readonly [Name in keyof typeof settingOptions]: string | undefined };

type Settings = Pick<Community, 'rhythm' | 'admission' | 'times' | 'rules'>;

/** The settings that follow from what stands and what was said. */
export function settingsFrom(said: SettingValues, before: Settings): Settings | Problem {
  const rhythm = rhythmFrom(said, before.rhythm);
  if (isProblem(rhythm)) return rhythm;
  const admission = admissionFrom(said.admission, before.admission);
  if (isProblem(admission)) return admission;
  // Times that nobody chose go with the rhythm: a weekly round must have closed before the next.
  const unchosen = sameTimes(before.times, usualTimes(before.rhythm));
  const usual = unchosen ? { ...before.times, ...usualTimes(rhythm) } : before.times;
  const numbers = numbersFrom(said, { ...before, times: usual });
  if (isProblem(numbers)) return numbers;
  const sameCompany = said['same-company'];
  if (sameCompany !== undefined && sameCompany !== 'yes' && sameCompany !== 'no')
    return { problem: `--same-company is yes or no, not "${sameCompany}".` };
  const must = groupsFrom('must-match', said['must-match'], before.rules.must);
  if (isProblem(must)) return must;
  const mustNot = groupsFrom('must-not-match', said['must-not-match'], before.rules.mustNot);
  if (isProblem(mustNot)) return mustNot;
  const { floor, coolDownDays, hoursToLook, ...times } = numbers;
  if (times.remindAfterDays >= times.daysToAnswer)
    return { problem: 'The reminder must come before the time to answer ends; lower --remind-after.' };
  const rules = {
    ...before.rules,
    floor,
    coolDownDays,
    must,
    mustNot,
    ...(sameCompany !== undefined && { sameCompany: sameCompany === 'yes' }),
  };
  return { rhythm, admission, times: { ...times, ...(hoursToLook > 0 && { hoursToLook }) }, rules };
}

function sameTimes(one: Settings['times'], other: Settings['times']): boolean {
  return (
    one.daysToAnswer === other.daysToAnswer &&
    one.graceHours === other.graceHours &&
    one.remindAfterDays === other.remindAfterDays
  );
}

/** Says so where a round takes longer than the rhythm: the slot that comes while it asks is passed over. */
export function overlapInWords({ rhythm, times }: Pick<Community, 'rhythm' | 'times'>): string | null {
  const days = { week: 7, 'two weeks': 14, month: 28 }[rhythm.every];
  const hours = times.daysToAnswer * 24 + times.graceHours + (times.hoursToLook ?? 0);
  if (hours < days * 24) return null;
  return `A round takes ${times.daysToAnswer} days and ${times.graceHours + (times.hoursToLook ?? 0)} hours, which is longer than from one to the next: every slot that comes meanwhile is passed over. Lower --days-to-answer, or make rounds rarer.\n`;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const rhythms: Readonly<Record<string, Rhythm['every']>> = {
  week: 'week',
  'two-weeks': 'two weeks',
  'two weeks': 'two weeks',
  month: 'month',
};

function rhythmFrom({ every, weekday, hour }: SettingValues, before: Rhythm): Rhythm | Problem {
  const wanted = every === undefined ? before.every : rhythms[every.toLowerCase()];
  if (wanted === undefined) return { problem: `--every is week, two-weeks or month, not "${every}".` };
  const day = weekday === undefined ? before.weekday : weekdays.indexOf(weekday.toLowerCase()) + 1;
  if (day === 0) return { problem: `--weekday is a day from monday to sunday, not "${weekday}".` };
  const at = numberIn('hour', hour, before.hour, 4, 23);
  return isProblem(at) ? at : { every: wanted, weekday: day, hour: at };
}

function admissionFrom(said: string | undefined, before: Admission): Admission | Problem {
  if (said === undefined) return before;
  if (said === 'anyone' || said === 'organiser') return { by: said };
  const domains = said.split(',').map((domain) => domain.trim().toLowerCase());
  if (domains.every((domain) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)))
    return { by: 'domain', domains };
  return { problem: `--admission is anyone, organiser, or domains such as example.org, not "${said}".` };
}

function groupsFrom(
  option: string,
  said: string | undefined,
  before: readonly string[],
): readonly string[] | Problem {
  if (said === undefined) return before;
  const groups = tagsIn(said);
  const bad = groups.find((group) => !isTag(group) || (option === 'must-match' && group.includes(':')));
  if (bad === undefined) return groups;
  return { problem: `--${option} takes groups of tags such as city or household, not "${bad}".` };
}

function numbersFrom(said: SettingValues, { times, rules }: Settings) {
  const numbers = {
    daysToAnswer: numberIn('days-to-answer', said['days-to-answer'], times.daysToAnswer, 4, 60),
    graceHours: numberIn('grace-hours', said['grace-hours'], times.graceHours, 1, 240),
    remindAfterDays: numberIn('remind-after', said['remind-after'], times.remindAfterDays, 1, 30),
    followUpAfterDays: numberIn('follow-up-after', said['follow-up-after'], times.followUpAfterDays, 1, 90),
    hoursToLook: numberIn('hours-to-look', said['hours-to-look'], times.hoursToLook ?? 0, 0, 72),
    floor: numberIn('floor', said.floor, rules.floor, 0, 1, false),
    coolDownDays: numberIn('cool-down', said['cool-down'], rules.coolDownDays, 0, 3650),
  };
  const problem = Object.values(numbers).find(isProblem);
  return problem ?? (numbers as { readonly [Name in keyof typeof numbers]: number });
}

function numberIn(
  option: string,
  said: string | undefined,
  before: number,
  least: number,
  most: number,
  whole = true,
): number | Problem {
  if (said === undefined) return before;
  const number = /^\d+(?:\.\d+)?$/.test(said) ? Number(said) : Number.NaN;
  if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
  const kind = whole ? 'a whole number' : 'a number';
  return { problem: `--${option} is ${kind} from ${least} to ${most}, not "${said}".` };
}

/** `every other Tuesday at 9:00`. */
export function rhythmInWords({ every, weekday, hour }: Rhythm): string {
  const name = weekdays[weekday - 1] ?? '';
  const day = name.charAt(0).toUpperCase() + name.slice(1);
  const days = {
    week: `every ${day}`,
    'two weeks': `every other ${day}`,
    month: `first ${day} of the month`,
  };
  return `${days[every]} at ${hour}:00`;
}

export const admissionInWords = (admission: Admission): string =>
  admission.by === 'domain' ? admission.domains.join(', ') : admission.by;

/** An instant as the community's clock shows it: `2026-03-03 09:00`. */
export function timeIn(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(at);
}

/** All settings, for `community set` without a change and `community list --json`. */
export function settingsInJson(community: Community) {
  const { id, name, zone, rhythm, admission, times, rules, asking, nextRound } = community;
  return {
    id,
    name,
    zone,
    rhythm,
    admission,
    times,
    rules,
    asking,
    nextRound: new Date(nextRound).toISOString(),
  };
}

/** What a founding or a change may be refused for, in a sentence. */
export function refusalInWords(refused: string): string {
  const sentences: Readonly<Record<string, string>> = {
    'already-there':
      'A community of that id is there already; acquaint community set changes it, or choose another id.',
    'bad-id':
      'An id is 2 to 15 lower-case letters, digits and hyphens, and begins with a letter; choose another.',
    'bad-address': "An organiser's address is none that we could write to; check --organiser.",
    'bad-zone': 'There is no such time zone; --zone is a name such as Europe/Berlin.',
    'no-organiser': 'A community needs an organiser; say who with --organiser ADDRESS.',
    'bad-hour': '--hour is a whole number from 4 to 23.',
    'no-such-hour':
      'When the clocks of that zone go forward, such a day has no such hour; choose another --hour or --weekday.',
  };
  return sentences[refused] ?? `The service refused: ${refused}.`;
}
