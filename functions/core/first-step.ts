// What would suit two people for a beginning: read from what they said about their time, and only what both said.
import type { Member } from './member.ts';
import { sentencesOf } from './story.ts';

export type Means = 'letter' | 'call' | 'walk';
export type TimeOfDay = 'mornings' | 'middays' | 'afternoons' | 'evenings' | 'weekends';

/** What somebody said would suit them. */
export interface Suiting {
  readonly means: readonly Means[];
  readonly times: readonly TimeOfDay[];
}

// The smallest step first: where both like several, the letter proposes the smallest.
const meansInWords: Readonly<Record<Means, RegExp>> = {
  letter:
    /\b(?:letters?|e-?mails?|writ(?:e|ing|ten)|brief\w*|mails?|schreib\w*|schriftlich|lettres?|courriels?|(?:par )?ecrit|ecrire|ecrivant|cartas?|correos?|escrib\w*|escrito)\b/u,
  call: /\b(?:calls?|phone|telephone|telefon\w*|anruf\w*|appels?|telephon\w*|llamadas?|video\w*)\b/u,
  walk: /\b(?:walks?|walking|spazier\w*|promenades?|balade\w*|paseos?|pasear|caminata\w*)\b/u,
};
const timesInWords: Readonly<Record<TimeOfDay, RegExp>> = {
  mornings: /\b(?:mornings?|vormittags?|morgens|matins?|matinees?|(?:por|de) la manana|mananas)\b/u,
  middays: /\b(?:middays?|noon|lunchtimes?|lunch breaks?|mittags?|mittagspausen?|midi|mediodia)\b/u,
  afternoons: /\b(?:afternoons?|(?:por|de) la tarde|tardes|nachmittags?|nachmittagen|apres-midis?)\b/u,
  evenings: /\b(?:evenings?|abends?|abenden|soirs?|soirees?|noches?)\b/u,
  weekends: /\b(?:weekends?|week-ends?|wochenenden?|fin(?:es)? de semana|saturdays?|sundays?)\b/u,
};

/** Words that turn a part of a sentence into what somebody would rather not have. */
const refused =
  /\b(?:not?|never|nothing|without|except|anything but|rather than|instead of|too (?:much|long|often)|hate|dislike|nicht|nie|niemals|kein\w*|ohne|ausser|statt|zu (?:viel|lang|oft)|ungern|pas|jamais|sans|sauf|plutot que|trop|non|nunca|sin|salvo|excepto|en vez de|demasiad\w*)\b|n['’]t\b/u;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a member said about their time and has approved since: what left the story again counts no more. */
export function suitingOf({ profile, interview }: Pick<Member, 'profile' | 'interview'>): Suiting {
  const parts = (interview?.answers ?? [])
    .filter(({ question }) => question === 'time')
    .flatMap(({ words }) => sentencesOf(words))
    .filter((sentence) => profile.story.includes(sentence))
    .flatMap((sentence) => plain(sentence).split(/[,;:.]|\s[-–]\s/u))
    .filter((part) => !refused.test(part));
  const named = <Name extends string>(words: Readonly<Record<Name, RegExp>>) =>
    (Object.keys(words) as Name[]).filter((name) => parts.some((part) => words[name].test(part)));
  return { means: named(meansInWords), times: named(timesInWords) };
}

/** A first step that suits both, and the times of day that both gave; null and none where they said too little. */
export function firstStepOf(a: Suiting, b: Suiting): { means: Means | null; times: readonly TimeOfDay[] } {
  const onlyWrites = [a, b].some(({ means }) => means.length === 1 && means[0] === 'letter');
  return {
    means: onlyWrites ? 'letter' : (a.means.find((one) => b.means.includes(one)) ?? null),
    times: a.times.filter((one) => b.times.includes(one)),
  };
}
