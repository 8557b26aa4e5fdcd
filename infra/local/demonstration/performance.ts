// One performance: everybody reads and answers in their own manner, and the clock jumps from one thing to the next.
import type { Round } from '../../../functions/core/round.ts';
import { openRound } from '../../../functions/flows/open-round.ts';
import { mailKey } from '../../../functions/store/shape.ts';
import type { KnownMail, KnownPress, TableItem } from '../checker/evidence.ts';
import type { SentLetter } from '../ses.ts';
import { type Act, actsAfter } from './behaviour.ts';
import type { Actor } from './cast.ts';
import { clients, places, replyMail } from './clients.ts';
import { introductionOf, linkOf, newestLast } from './letters.ts';
import { type Misuse, misuseTokens } from './misuse.ts';
import { random } from './random.ts';
import { type Look, look } from './sign-ups.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface PerformanceOptions {
  readonly seed: string;
  readonly begin: number;
  /** Nothing is done from here on. */
  readonly end: number;
  readonly progress: (what: string) => void;
}

/** What was seen from outside. */
export interface Seen {
  readonly rounds: readonly Round[];
  readonly mails: readonly KnownMail[];
  readonly presses: readonly KnownPress[];
  readonly looks: readonly Look[];
  readonly misuses: readonly Misuse[];
  readonly kinds: ReadonlyMap<SentLetter, string>;
  readonly records: readonly TableItem[];
}

interface Pending {
  readonly at: number;
  readonly order: number;
  readonly actor: Actor | null;
  readonly organiser: string | null;
  readonly letter: SentLetter;
  readonly act: Act;
}

/** One performance: who is on stage, what they still mean to do, and what has been seen. */
export class Performance {
  private readonly stage: Stage;
  private readonly options: PerformanceOptions;
  private readonly byAddress: ReadonlyMap<string, Actor>;
  private readonly looks: Look[] = [];
  private readonly mails: KnownMail[] = [];
  private readonly presses: KnownPress[] = [];
  private readonly misuses: Misuse[] = [];
  private readonly kinds = new Map<SentLetter, string>();
  /** What became of each mail, looked up at once: the table forgets it after thirty days. */
  private readonly records = new Map<string, TableItem>();
  private pending: Pending[] = [];
  private heard = 0;
  private planned = 0;

  constructor(stage: Stage, cast: readonly Actor[], options: PerformanceOptions) {
    this.stage = stage;
    this.options = options;
    this.byAddress = new Map(cast.map((actor) => [actor.person.address, actor]));
  }

  /** Opens a round in each community and lives on until nobody means to do anything and nothing is due. */
  async perform(communities: readonly string[]): Promise<Seen> {
    const { stage, options } = this;
    await this.hear();
    stage.writes.begin();
    const rounds: Round[] = [];
    for (const id of communities) {
      const opened = await openRound(stage.services, id, 'now');
      if ('refused' in opened) throw new Error(`the round of ${id} was refused: ${opened.refused}`);
      rounds.push(opened);
    }
    await stage.aws.settled();
    options.progress(`the rounds propose ${rounds.reduce((sum, { plan }) => sum + plan.pairs, 0)} pairs`);
    const tried = await misuseTokens(stage);
    this.misuses.push(...tried.misuses);
    this.mails.push(...tried.mails);
    await this.keepRecords();
    await this.hear();
    await this.liveOn();
    const { mails, presses, looks, misuses, kinds, records } = this;
    return { rounds, mails, presses, looks, misuses, kinds, records: [...records.values()] };
  }

  private async liveOn(): Promise<void> {
    const { stage, options } = this;
    const { begin, end } = options;
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
      const today = Math.floor((stage.now() - begin) / day);
      if (today > told) options.progress(`day ${today}: ${this.mails.length} replies so far`);
      told = today;
    }
  }

  private async keepRecords(): Promise<void> {
    for (const { id } of this.mails.slice(this.records.size)) {
      const key = mailKey(id);
      const found = await this.stage.table.get(key);
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
    for (const letter of newestLast(fresh)) {
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
