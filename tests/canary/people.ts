// The people of the simulated communities: what they say is believable, and whatever could give them away stands nowhere else.
import type { Kind } from '../../functions/core/matching/rules.ts';
import { type Random, random } from '../../infra/local/demonstration/random.ts';
import { type Language, subjects, words } from './words.ts';

/** How much somebody writes, and whether at all. */
export const temperaments = ['talkative', 'terse', 'silent'] as const;

export interface Person {
  readonly community: string;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly temperament: (typeof temperaments)[number];
  readonly seek: string;
  readonly give: string;
  readonly kinds: readonly Kind[];
  readonly story: string;
  readonly wish: string;
  /** What leads to them, squeezed to letters and digits: another sees it only once both have said yes. */
  readonly canaries: readonly string[];
  /** What they say for matching alone, squeezed: nobody else ever sees it. */
  readonly secret: string;
  /** Ways in which somebody would tell who they are where it must not be told. */
  readonly tells: readonly string[];
  /** Bounces: mail to the address fails from the first letter on. */
  readonly bounces: boolean;
  readonly chance: Random;
}

export interface SimulatedCommunity {
  readonly id: string;
  readonly name: string;
  readonly organiser: string;
  readonly rhythm: 'week' | 'two weeks' | 'month';
  readonly admission: 'anyone' | 'organiser';
  readonly people: readonly Person[];
}

/** Only letters and digits, in small, without accents: spaces and dots between them hide nothing. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '');

/** Makes two neighbouring communities; some belong to both, with the same address. */
export function makeCommunities(seed: string): SimulatedCommunity[] {
  const given = new Set<string>();
  const chance = random(seed, 'communities');
  const made = ['birch', 'quay'].map((id): SimulatedCommunity => {
    const many = 3 + chance.below(5);
    const main = chance.pick(['en', 'en', 'de', 'fr', 'es'] as const);
    const people = Array.from({ length: many }, (_, number) =>
      makePerson(id, main, random(seed, `person ${id} ${number}`), given, number === 4),
    );
    return {
      id,
      name: id === 'birch' ? 'Birch' : 'Quay',
      organiser: `organiser@${id}.example.net`,
      rhythm: chance.pick([...Array<'week'>(7).fill('week'), 'two weeks', 'two weeks', 'month']),
      admission: chance.below(4) === 0 ? 'organiser' : 'anyone',
      people,
    };
  });
  const [birch, quay] = made as [SimulatedCommunity, SimulatedCommunity];
  const both = birch.people.slice(0, chance.below(3)).map((person, number) => ({
    ...person,
    community: quay.id,
    chance: random(seed, `also ${number}`),
  }));
  return [birch, { ...quay, people: [...quay.people, ...both] }];
}

function makePerson(
  community: string,
  main: Language,
  chance: Random,
  given: Set<string>,
  bounces: boolean,
): Person {
  const language = chance.below(10) < 8 ? main : chance.pick(['en', 'de', 'fr', 'es'] as const);
  const [first, last, local, host, secret] = [1, 2, 3, 4, 5].map(() => canary(chance, given)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const name = `${capital(accented(first, chance))} ${capital(last)}`;
  const address = bounces ? `bounce+${local}@simulator.amazonses.com` : `${local}@${host}.example.org`;
  const digits = Array.from({ length: 9 }, () => String(1 + chance.below(9))).join('');
  const spoken = [...digits].map((digit) => numerals[Number(digit)]).join(' ');
  const subject = chance.pick(subjects[language]);
  const other = chance.pick(subjects[language].filter((one) => one !== subject));
  const said = words[language];
  return {
    community,
    name,
    address,
    language,
    temperament: chance.pick(['talkative', 'talkative', 'talkative', 'terse', 'terse', 'silent']),
    // Some say little, so that the interview has something to ask.
    seek: chance.below(3) === 0 ? said.thinSeek : said.seek(other),
    give: chance.below(3) === 0 ? said.thinGive : said.give(subject),
    kinds:
      chance.below(3) === 0
        ? []
        : [chance.pick(['learning', 'curiosity', 'collaboration', 'peer support', 'mentorship'] as const)],
    story:
      chance.below(3) === 0 ? said.thinStory : `${chance.pick(said.stories)} ${chance.pick(said.stories)}`,
    wish: chance.pick(['every round', 'every round', 'every round', 'every other round', 'once a quarter']),
    canaries: [first, last, local, ...(bounces ? [] : [host]), digits, squeezed(spoken)],
    secret,
    tells: [
      address,
      `${local} at ${host} dot example dot org`,
      `${local} (at) ${host} (dot) example (dot) org`,
      `${[...local].join(' ')} @ ${host} . example . org`,
      `${local} [at] ${host}.example.org`,
      `${local}, bei ${host} Punkt example Punkt org`,
      `https://${host}.example.org/${local}`,
      `${host}.example.org`,
      `www.${host}.example.org`,
      `+49 ${digits.slice(0, 3)} ${digits.slice(3)}`,
      `0${digits.slice(0, 2)}-${digits.slice(2, 5)}-${digits.slice(5)}`,
      [...digits].join(' '),
      digits.replace(/(..)/g, '$1.'),
      spoken,
      `@${local}`,
      `${local} on Telegram`,
      name,
      name.toLowerCase(),
      name.toUpperCase(),
      capital(first),
      first,
      capital(last),
      [...last].join('-'),
      `${capital(first).slice(0, 1)}. ${capital(last)}`,
    ],
    bounces,
    chance,
  };
}

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Letters that no language here puts together like this, so that a canary is found even without its spaces. */
const consonants = [...'qxzjwvk'];
const vowels = [...'aeiou'];

function canary(chance: Random, given: Set<string>): string {
  for (;;) {
    const word = Array.from({ length: 4 }, () => chance.pick(consonants) + chance.pick(vowels)).join('');
    if (given.has(word)) continue;
    given.add(word);
    return word;
  }
}

/** Some names carry an accent, which not everybody writes. */
const accented = (word: string, chance: Random): string =>
  chance.below(4) === 0 ? word.replace('e', 'é').replace('a', 'á').replace('o', 'ö') : word;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
