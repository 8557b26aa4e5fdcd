// The whole play: the service comes up, people sign up, rounds open, everybody answers, and the evidence is gathered.
import type { Services } from '../../../functions/services.ts';
import { replyDomain } from '../aws.ts';
import type { Evidence } from '../checker/evidence.ts';
import { type Actor, castOf, communitiesFor } from './cast.ts';
import { readTokens } from './misuse.ts';
import { makePeople } from './people.ts';
import { Performance, type Seen } from './performance.ts';
import { type Look, signEverybodyUp } from './sign-ups.ts';
import { openStage, type Stage } from './stage.ts';
import { type Counted, countedOf, usageOf } from './usage.ts';
import type { Cost } from './writes.ts';

/** Monday 2 March 2026, 08:00 in London; the communities' own next round is on 5 April. */
const begin = Date.parse('2026-03-02T08:00:00Z');
const end = Date.parse('2026-04-05T00:00:00Z');

export interface PlayOptions {
  readonly members: number;
  readonly seed: string;
  readonly folder: string;
  readonly progress: (what: string) => void;
  /** What rounds know meaning from (EMBEDDER); words alone where nothing is said. */
  readonly embedder?: string;
  /** Changes the service before it is connected: how a test plants a fault. */
  readonly broken?: (services: Services) => Services;
}

/** What is left when the curtain has fallen. */
export interface Played extends Pick<Seen, 'rounds' | 'kinds'> {
  readonly evidence: Evidence;
  /** Costs of writing since the rounds opened. */
  readonly costs: readonly Cost[];
  /** What all of it would be billed as. */
  readonly counted: Counted;
  /** Functions that failed, and were tried again or not. */
  readonly failures: readonly string[];
}

/** Plays one whole demonstration. The same members and seed play the same, whatever the machine. */
export async function play(options: PlayOptions): Promise<Played> {
  const { members, seed, folder, progress, broken, embedder } = options;
  const communities = communitiesFor(members);
  const stage = await openStage({
    seed: `demonstration ${seed}`,
    folder,
    start: begin,
    communities,
    ...(embedder && { embedder }),
    ...(broken && { broken }),
  });
  try {
    const people = makePeople(seed, communities);
    const founded = usageOf(stage);
    const looks = await signEverybodyUp(stage, people, (done) =>
      progress(`${done} of ${people.length} have signed up`),
    );
    const cast = await castOf(stage, people, seed);
    const joined = usageOf(stage);
    const performance = new Performance(stage, cast, { seed, begin, end, progress });
    const seen = await performance.perform(communities.map(({ id }) => id));
    const over = usageOf(stage);
    await rest(stage);
    const moments = { founded, joined, over, rested: usageOf(stage) };
    return {
      counted: countedOf(moments, people.filter(({ mailbox }) => mailbox === 'reads').length),
      evidence: await gather(stage, cast, communities, { ...seen, looks: [...looks, ...seen.looks] }),
      rounds: seen.rounds,
      kinds: seen.kinds,
      costs: stage.writes.costs(),
      failures: stage.failures,
    };
  } finally {
    await stage.stop();
  }
}

/** Half an hour in which nothing is due: what the service costs by being there. */
async function rest(stage: Stage): Promise<void> {
  for (let minutes = 0; minutes < 30; minutes += 1) await stage.moveTo(stage.now() + 60_000);
}

async function gather(
  stage: Stage,
  cast: readonly Actor[],
  communities: ReturnType<typeof communitiesFor>,
  seen: Seen & { readonly looks: readonly Look[] },
): Promise<Evidence> {
  const { aws } = stage;
  const items = await stage.items();
  return {
    people: cast.map(({ id, person }) => ({
      id,
      community: person.community,
      address: person.address.toLowerCase(),
      canaries: person.canaries.slice(0, 3),
      secrets: person.canaries.slice(3),
      lostAt: person.mailbox === 'reads' ? null : begin,
    })),
    organisers: communities.map(({ id, organiser }) => ({ community: id, address: organiser })),
    letters: aws.letters(),
    items: [...items.filter(({ pk }) => !pk.startsWith('X#')), ...seen.records],
    mails: seen.mails,
    presses: seen.presses,
    queued: stage.queued,
    putAside: [...aws.queues.values()]
      .filter(({ name }) => name.endsWith('-dead'))
      .reduce((sum, queue) => sum + queue.messages().length, 0),
    objects: stage.objects(),
    logLines: stage.logLines,
    looks: seen.looks,
    misuses: seen.misuses,
    readToken: await readTokens(stage),
    replyDomain,
    lostAnswers: 0,
  };
}
