// The play: people sign up, a round opens, everybody answers in their own manner, and the clock jumps from one thing to the next.

import type { Round } from '../../../functions/core/round.ts';
import { openRound } from '../../../functions/flows/open-round.ts';
import type { Services } from '../../../functions/services.ts';
import { keyOfTag, mailKey } from '../../../functions/store/shape.ts';
import { replyDomain } from '../aws.ts';
import type { Evidence, KnownMail, KnownPress, TableItem } from '../checker/evidence.ts';
import type { SentLetter } from '../ses.ts';
import { type Act, actsAfter, type Behaviour, deal } from './behaviour.ts';
import { clients, places, replyMail } from './clients.ts';
import { type DemonstrationPerson, makePeople } from './people.ts';
import { type Random, random } from './random.ts';
import { type Look, linkIn, look, signEverybodyUp } from './sign-ups.ts';
import { openStage, type Stage } from './stage.ts';
import type { Cost } from './writes.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Monday 2 March 2026, 08:00 in London; the communities' own next round is on 5 April. */
export const beginning = Date.parse('2026-03-02T08:00:00Z');
const end = Date.parse('2026-04-05T00:00:00Z');

export interface PlayOptions {
  readonly members: number;
  readonly seed: string;
  readonly folder: string;
  readonly progress: (what: string) => void;
  /** Changes the service before it is connected: how a test plants a fault. */
  readonly broken?: (services: Services) => Services;
}

/** What is left when the curtain has fallen. */
export interface Played {
  readonly evidence: Evidence;
  readonly rounds: readonly Round[];
  /** Costs of writing since the rounds opened. */
  readonly costs: readonly Cost[];
  readonly kinds: ReadonlyMap<SentLetter, string>;
  readonly failures: readonly string[];
}

interface Actor {
  readonly id: string;
  readonly person: DemonstrationPerson;
  readonly behaviour: Behaviour;
  readonly chance: Random;
}

interface Pending {
  readonly at: number;
  readonly order: number;
  readonly actor: Actor | null;
  readonly organiser: string | null;
  readonly letter: SentLetter;
  readonly act: Act;
}

/** Plays one whole demonstration. The same members and seed play the same, whatever the machine. */
export async function play(options: PlayOptions): Promise<Played> {
  const communities = communitiesFor(options.members);
  const stage = await openStage({
    seed: `demonstration ${options.seed}`,
    folder: options.folder,
    start: beginning,
    communities,
    ...(options.broken && { broken: options.broken }),
  });
  try {
    const people = makePeople(options.seed, communities);
    const looks = await signEverybodyUp(stage, people, (done) =>
      options.progress(`${done} of ${people.length} have signed up`),
    );
    const cast = await castOf(stage, people, options.seed);
    const production = new Production(stage, cast, communities, looks, options);
    return await production.perform();
  } finally {
    await stage.stop();
  }
}

/** A second, small community plays along, so that a crossing would be seen. */
function communitiesFor(members: number) {
  const second = Math.max(2, Math.floor(members / 8));
  return [
    { id: 'friends', name: 'Friends', organiser: 'organiser@example.net', members: members - second },
    { id: 'quay', name: 'Quay', organiser: 'keeper@example.net', members: second },
  ];
}

async function castOf(stage: Stage, people: readonly DemonstrationPerson[], seed: string): Promise<Actor[]> {
  const behaviours = deal(random(seed, 'behaviours'), people.length);
  return Promise.all(
    people.map(async (person, number) => ({
      id: await stage.services.addresses.person(person.community, person.address),
      person,
      behaviour: behaviours[number] as Behaviour,
      chance: random(seed, `answers ${person.community} ${number}`),
    })),
  );
}

/** One performance: who is on stage, what they still mean to do, and what has been seen. */
class Production {
  private readonly stage: Stage;
  private readonly options: PlayOptions;
  private readonly communities: ReturnType<typeof communitiesFor>;
  private readonly byAddress: ReadonlyMap<string, Actor>;
  private readonly looks: Look[];
  private readonly mails: KnownMail[] = [];
  private readonly presses: KnownPress[] = [];
  private readonly misuses: { what: string; writes: number }[] = [];
  private readonly kinds = new Map<SentLetter, string>();
  /** What became of each mail, looked up at once: the table forgets it after thirty days. */
  private readonly records = new Map<string, TableItem>();
  private pending: Pending[] = [];
  private heard = 0;
  private planned = 0;

  constructor(
    stage: Stage,
    cast: readonly Actor[],
    communities: ReturnType<typeof communitiesFor>,
    looks: readonly Look[],
    options: PlayOptions,
  ) {
    this.stage = stage;
    this.options = options;
    this.communities = communities;
    this.byAddress = new Map(cast.map((actor) => [actor.person.address, actor]));
    this.looks = [...looks];
  }

  async perform(): Promise<Played> {
    const { stage, options } = this;
    await this.hear();
    stage.writes.begin();
    const rounds: Round[] = [];
    for (const { id } of this.communities) {
      const opened = await openRound(stage.services, id, 'now');
      if ('refused' in opened) throw new Error(`the round of ${id} was refused: ${opened.refused}`);
      rounds.push(opened);
    }
    await stage.aws.settled();
    options.progress(`the rounds propose ${rounds.reduce((sum, { plan }) => sum + plan.pairs, 0)} pairs`);
    await this.misuseTokens();
    await this.keepRecords();
    await this.hear();
    await this.liveOn();
    return this.curtain(rounds);
  }

  /** From one thing to the next until nobody means to do anything and nothing is due. */
  private async liveOn(): Promise<void> {
    const { stage } = this;
    let told = 0;
    for (;;) {
      const wake = stage.writes.nextWake() ?? end;
      const act = this.pending.reduce((first, { at }) => Math.min(first, at), end);
      // Whatever could not be done at its time is looked at again a little later.
      const next = Math.max(Math.min(wake, act), act <= stage.now() ? 0 : stage.now() + 10 * minute);
      if (next >= end) return;
      await stage.moveTo(Math.ceil(next / (10 * minute)) * 10 * minute);
      await this.hear();
      for (let wave = this.nextWave(); wave.length > 0; wave = this.nextWave()) {
        for (const one of wave) if (one.act.does === 'look') await this.lookAt(one.letter);
        await Promise.all(wave.map((one) => this.carryOut(one)));
        await stage.aws.settled();
        await this.keepRecords();
        await this.hear();
      }
      const today = Math.floor((stage.now() - beginning) / day);
      if (today > told) this.options.progress(`day ${today}: ${this.mails.length} replies so far`);
      told = today;
    }
  }

  private async keepRecords(): Promise<void> {
    for (const { id } of this.mails.slice(this.records.size)) {
      const key = mailKey(id);
      const found = await this.stage.services.store.get(key);
      // An empty place is kept too: a mail without a record must not go unseen.
      this.records.set(id, found ? { ...key, v: 1, body: found.body } : { pk: 'L#nothing', sk: id });
    }
  }

  /** What is due now, at most one thing for each introduction and person, so that the order is nobody's luck. */
  private nextWave(): Pending[] {
    const now = this.stage.now();
    const busy = new Set<string>();
    const wave: Pending[] = [];
    const rest: Pending[] = [];
    for (const one of this.pending.toSorted((x, y) => x.at - y.at || x.order - y.order)) {
      const names = [one.letter.tags.item ?? '', one.actor?.id ?? one.organiser ?? ''];
      if (one.at > now || names.some((name) => busy.has(name))) rest.push(one);
      else wave.push(one);
      for (const name of names) busy.add(name);
    }
    this.pending = rest;
    return wave;
  }

  /** Everybody reads what has come since, and makes up their mind. */
  private async hear(): Promise<void> {
    const letters = this.stage.aws.letters();
    const fresh = letters.slice(this.heard);
    this.heard = letters.length;
    // In an order that does not depend on which letter left a moment earlier.
    const sorted = fresh.toSorted((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1));
    for (const letter of sorted) {
      const kind = await this.stage.kindOf(letter);
      this.kinds.set(letter, kind ?? 'unknown');
      if (!kind) continue;
      for (const address of letter.to) {
        const actor = this.byAddress.get(address);
        const acts = actor ? actsAfter(kind, actor.behaviour, actor.chance, 72) : this.organiserActs(kind);
        for (const act of acts) {
          this.planned += 1;
          this.pending.push({
            at: letter.at + act.after * hour,
            order: this.planned,
            actor: actor ?? null,
            organiser: actor ? null : address,
            letter,
            act,
          });
        }
      }
    }
  }

  private organiserActs(kind: string): Act[] {
    const asked = kind === 'question-for-organiser' || kind === 'unclear-for-organiser';
    const words = 'They live a short walk from the station, and are easy to talk to.';
    return asked ? [{ after: 5, does: 'mail', means: 'accept', words }] : [];
  }

  /** A scanner follows the link; while nothing else happens, so that every write would be its own. */
  private async lookAt(letter: SentLetter): Promise<void> {
    const link = linkOf(letter);
    if (!link) return;
    for (const method of ['GET', 'HEAD', 'OPTIONS']) this.looks.push(await look(this.stage, method, link));
  }

  private async carryOut(pending: Pending): Promise<void> {
    const { act, letter, actor } = pending;
    if (act.does === 'mail') return this.mail(pending, act);
    const link = linkOf(letter);
    if (act.does === 'look' || !link) return;
    await (await this.stage.request('POST', link)).text();
    const at = this.stage.now();
    this.presses.push({ at, person: actor?.id ?? '', for: 'yes', introduction: introductionOf(letter) });
  }

  private async mail(pending: Pending, act: Extract<Act, { does: 'mail' }>): Promise<void> {
    const { actor, organiser, letter } = pending;
    const chance = actor?.chance ?? random(this.options.seed, `organiser ${pending.order}`);
    const stranger = act.stranger === true;
    const machine = act.means === 'machine';
    const own = {
      name: actor?.person.name ?? 'The organiser',
      address: actor?.person.address ?? organiser ?? '',
    };
    const client = chance.pick(clients);
    const message = replyMail({
      client,
      place: machine ? 'top' : chance.pick(places),
      from: stranger ? { name: 'Somebody Else', address: `stranger${pending.order}@example.com` } : own,
      letter,
      words: act.words,
      at: this.stage.now(),
    });
    const id = await this.stage.mail(machine ? automatic(message, act.words) : message);
    this.mails.push({
      id,
      at: this.stage.now(),
      person: actor?.id ?? null,
      by: stranger ? 'stranger' : machine ? 'machine' : actor ? 'member' : 'organiser',
      means: act.means,
      introduction: introductionOf(letter),
    });
  }

  /** Tries the tokens of one ask for what they are not good for; nothing may come of it. */
  private async misuseTokens(): Promise<void> {
    const { stage } = this;
    const letters = stage.aws.letters().toSorted((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1));
    const ask = letters.find(({ subject, replyTo }) => /^Someone/.test(subject) && replyTo[0]);
    const token = ask?.replyTo[0]?.split('@')[0];
    const from = ask?.to[0];
    if (!ask || !token || !from) return;
    const otherPurpose = (letter: string) => letter + token.slice(1);
    const otherSide = token.slice(0, -1) + (token.endsWith('a') ? 'b' : 'a');
    const tried = {
      'a reply token as a link': token,
      'a reply token renamed to a link that says yes': otherPurpose('y'),
      'a reply token for the other side': otherSide,
      'a token cut short': token.slice(0, -1),
    };
    for (const [what, path] of Object.entries(tried)) {
      const before = stage.writes.total();
      await (await stage.request('POST', `/l/${path}`)).text();
      await stage.aws.settled();
      this.misuses.push({ what, writes: stage.writes.total() - before });
    }
    const link = linkIn(ask.headers['list-unsubscribe'] ?? '')?.split('/l/')[1] ?? token;
    for (const local of [otherPurpose('f'), otherSide, link]) {
      const to = `${local}@${replyDomain}`;
      const id = await stage.mail({ from, to, subject: 'Re: yes', text: 'Yes please.' });
      await stage.aws.settled();
      this.mails.push({
        id,
        at: stage.now(),
        person: null,
        by: 'forger',
        means: 'accept',
        introduction: introductionOf(ask),
      });
    }
  }

  private async curtain(rounds: readonly Round[]): Promise<Played> {
    const { stage } = this;
    const queues = [...stage.aws.queues.values()];
    const evidence: Evidence = {
      people: [...this.byAddress.values()].map(({ id, person }) => ({
        id,
        community: person.community,
        address: person.address.toLowerCase(),
        canaries: person.matchingOnly ? person.canaries.slice(0, 3) : person.canaries,
        secrets: person.matchingOnly ? person.canaries.slice(3) : [],
        lostAt: person.mailbox === 'reads' ? null : beginning,
      })),
      organisers: this.communities.map(({ id, organiser }) => ({ community: id, address: organiser })),
      letters: stage.aws.letters(),
      items: [...(await stage.items()).filter(({ pk }) => !pk.startsWith('X#')), ...this.records.values()],
      mails: this.mails,
      presses: this.presses,
      queued: stage.queued,
      putAside: queues
        .filter(({ name }) => name.endsWith('-dead'))
        .reduce((sum, queue) => sum + queue.messages().length, 0),
      objects: stage.objects(),
      logLines: stage.logLines,
      looks: this.looks,
      misuses: this.misuses,
      readToken: await tokensOf(stage),
      replyDomain,
      lostAnswers: 0,
    };
    return { evidence, rounds, costs: stage.writes.costs(), kinds: this.kinds, failures: stage.failures };
  }
}

/** What every token in the letters says, read while the keys are there. */
async function tokensOf(stage: Stage): Promise<Evidence['readToken']> {
  const texts = new Set(
    stage.aws
      .letters()
      .flatMap(({ text, html, replyTo, headers }) =>
        [text, html, replyTo.join(' '), headers['list-unsubscribe'] ?? ''].flatMap(tokenTextsIn),
      ),
  );
  const read = new Map<string, Awaited<ReturnType<Evidence['readToken']>>>();
  for (const text of texts) read.set(text, await stage.services.addresses.read(text));
  return async (text) => read.get(text) ?? null;
}

/** The pieces of a text that stand where tokens stand: in links and in front of our reply domain. */
export function tokenTextsIn(text: string): string[] {
  const links = [...text.matchAll(/\/l\/([a-z0-9-]+)/g)].map((found) => found[1] ?? '');
  const locals = [...text.matchAll(new RegExp(`([a-z0-9-]+)@${replyDomain.replaceAll('.', '\\.')}`, 'g'))];
  return [...links, ...locals.map((found) => found[1] ?? '')];
}

const linkOf = ({ text, headers }: SentLetter): string | null =>
  linkIn(text) ?? linkIn(headers['list-unsubscribe'] ?? '');

const orderOf = ({ at, to, tags }: SentLetter): string =>
  `${String(at).padStart(15, '0')} ${to.join()} ${tags.item} ${(tags.letter ?? '').padStart(6, '0')}`;

function introductionOf(letter: SentLetter): string | null {
  const key = keyOfTag(letter.tags.item ?? '');
  return key?.pk.startsWith('I#') ? key.pk.slice(2) : null;
}

/** An automatic answer says what it is, and quotes nothing. */
function automatic(message: ReturnType<typeof replyMail>, words: string): ReturnType<typeof replyMail> {
  const { html: _, ...rest } = message;
  return {
    ...rest,
    subject: 'Automatic reply: away',
    text: words,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  };
}
