// The life of two neighbouring communities: everybody signs up, answers or not, and rounds come and go by the calendar.
import { day, hour } from '../../functions/core/decision.ts';
import type { Introduction } from '../../functions/core/introduction.ts';
import { fold } from '../../functions/core/introduction-evolve.ts';
import { defaultRules } from '../../functions/core/matching/rules.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import type { Services } from '../../functions/services.ts';
import { changeIntroduction, type IntroductionBody } from '../../functions/store/aggregates.ts';
import { introductionKey } from '../../functions/store/shape.ts';
import type { Evidence, KnownMail, KnownPress, TableItem } from '../../infra/local/checker/evidence.ts';
import { introductionOf, linkOf } from '../../infra/local/demonstration/letters.ts';
import { type Random, random } from '../../infra/local/demonstration/random.ts';
import { type Act, actsAfter, type Meaning, organiserActs, tellOf } from './behaviour.ts';
import { makeCommunities, type Person, type SimulatedCommunity } from './people.ts';
import { type CaughtLetter, type MemoryService, openService } from './service.ts';

/** Monday 2 March 2026, 08:00 in London. */
const begin = Date.parse('2026-03-02T08:00:00Z');
const step = 10 * 60_000;

/** How long people are active, by the rhythm of their community; then everything that is due comes to its end. */
const lively = { week: 19 * day, 'two weeks': 32 * day, month: 75 * day } as const;
const untilAllRests = 30 * day;

/** What is left of two communities when their time is over. */
export interface Lived {
  readonly communities: readonly SimulatedCommunity[];
  readonly evidence: Evidence;
  readonly letters: readonly CaughtLetter[];
  /** People by the service's id of them. */
  readonly people: ReadonlyMap<string, Person>;
  /** Mails whose writers put in what would give them away. */
  readonly smuggled: number;
}

/** Lives through two communities. The same seed lives the same. */
export async function live(seed: string, broken?: (services: Services) => Services): Promise<Lived> {
  const communities = makeCommunities(seed);
  const service = openService(seed, begin, broken);
  for (const { id, name, organiser, rhythm, admission } of communities) {
    await foundCommunity(service.services, {
      id,
      name,
      zone: 'Europe/London',
      organisers: [organiser],
      settings: {
        rhythm: { every: rhythm, weekday: 3, hour: 9 },
        admission: { by: admission },
        // Any pair is better than none here: it is what letters say of people that is looked at.
        rules: { ...defaultRules, floor: 0 },
      },
    });
  }
  const life = new Life(seed, service, communities);
  await life.signUp();
  await life.goOn(begin + Math.max(...communities.map(({ rhythm }) => lively[rhythm])));
  return life.lookBack();
}

interface Meant {
  readonly at: number;
  readonly order: number;
  readonly letter: CaughtLetter;
  /** Null for an organiser. */
  readonly person: Person | null;
  readonly address: string;
  readonly act: Act;
}

class Life {
  private readonly service: MemoryService;
  private readonly communities: readonly SimulatedCommunity[];
  private readonly chance: Random;
  private readonly ids = new Map<string, Person>();
  private readonly mails: KnownMail[] = [];
  private readonly presses: KnownPress[] = [];
  private meant: Meant[] = [];
  private heard = 0;
  private order = 0;
  private smuggled = 0;

  constructor(seed: string, service: MemoryService, communities: readonly SimulatedCommunity[]) {
    this.service = service;
    this.communities = communities;
    this.chance = random(seed, 'life');
  }

  /** Everybody fills in the form; some try to say there who they are, and say it otherwise when it is refused. */
  async signUp(): Promise<void> {
    for (const { id, people } of this.communities) {
      for (const person of people) {
        this.ids.set(await this.service.services.addresses.person(id, person.address), person);
        const status = await this.fillIn(person, tellOf(person));
        if (status === 422) await this.fillIn(person, '');
        else if (status !== 200) throw new Error(`the form said ${status}`);
      }
      await this.service.moveTo(this.service.now() + hour);
    }
  }

  private fillIn(
    { community, name, address, seek, give, kinds, story, wish, language }: Person,
    tell: string,
  ) {
    const form = new URLSearchParams({ name, email: address, seek, give, values: '', wish, consent: 'yes' });
    form.set('story', `${story} ${tell}`.trim());
    for (const kind of kinds) form.append('kinds', kind);
    return this.service.post(`/${community}`, form, language);
  }

  /** From one thing that is due to the next; people are active until `until`. */
  async goOn(until: number): Promise<void> {
    const { service } = this;
    const end = until + untilAllRests;
    for (;;) {
      await this.hear(until);
      const next = Math.min(
        service.table.nextWake() ?? end,
        this.meant.reduce((first, { at }) => Math.min(first, at), end),
      );
      // What could not be done at its time is looked at again a little later.
      const at = Math.max(Math.ceil(next / step) * step, service.now() + step);
      if (at >= end) return;
      await service.moveTo(at);
      const due = this.meant.filter((one) => one.at <= at).sort((x, y) => x.at - y.at || x.order - y.order);
      this.meant = this.meant.filter((one) => one.at > at);
      for (const one of due) await this.carryOut(one);
      if (this.chance.below(60) === 0) await this.hold();
    }
  }

  /** Everybody reads what has come, and makes up their mind. */
  private async hear(until: number): Promise<void> {
    const { letters } = this.service;
    for (; this.heard < letters.length; this.heard += 1) {
      const letter = letters[this.heard] as CaughtLetter;
      const kind = letter.decided?.kind;
      if (!kind || letter.at > until) continue;
      const community = this.communityOf(letter);
      for (const address of letter.to) {
        const person = community?.people.find((one) => one.address === address) ?? null;
        const acts = person ? actsAfter(kind, person) : organiserActs(kind, this.chance, this.pairOf(letter));
        for (const act of acts) {
          this.order += 1;
          this.meant.push({
            at: letter.at + act.after * hour,
            order: this.order,
            letter,
            person,
            address,
            act,
          });
        }
      }
    }
  }

  private communityOf({ from }: CaughtLetter): SimulatedCommunity | undefined {
    return this.communities.find(({ id }) => from.includes(`${id}@`));
  }

  private pairOf(letter: CaughtLetter): Person[] {
    const introduction = this.introduction(introductionOf(letter));
    return introduction ? [introduction.a, introduction.b].flatMap((id) => this.ids.get(id) ?? []) : [];
  }

  private introduction(id: string | null): Introduction | null {
    return id === null
      ? null
      : fold(this.service.table.peek<IntroductionBody>(introductionKey(id))?.history ?? []);
  }

  private async carryOut({ letter, person, address, act }: Meant): Promise<void> {
    const { service } = this;
    if (act.does === 'press') {
      const link = linkOf(letter);
      if (!link) return;
      await service.post(link);
      const member = person ? await service.services.addresses.person(person.community, address) : '';
      const introduction = introductionOf(letter);
      const kind = letter.decided?.kind === 'confirm-yes' ? 'yes' : 'link';
      this.presses.push({ at: service.now(), person: member, for: kind, introduction });
      return;
    }
    await this.mail(letter, person, address, act);
  }

  private async mail(
    letter: CaughtLetter,
    person: Person | null,
    address: string,
    act: Extract<Act, { does: 'mail' }>,
  ): Promise<void> {
    const { service, chance } = this;
    const to = act.plain
      ? /[^\s<>]+@[^\s<>]+/.exec(letter.from)?.[0]
      : letter.decided?.kind === 'introduction'
        ? undefined
        : letter.replyTo[0];
    if (!to) return;
    const { from, by, verdicts } = manner(chance, address, person, act.means);
    if (person?.tells.some((tell) => act.words.includes(tell))) this.smuggled += 1;
    const at = service.now();
    const raw = rawMail({ from, name: person?.name ?? 'The organiser', to, letter, act, person, at, chance });
    const { id, record } = await service.receive({ raw, from, to, verdicts });
    if (record.status === 'set-aside') throw new Error(`a mail was set aside: ${record.reason}`);
    this.mails.push({
      id,
      at,
      person: person && (await service.services.addresses.person(person.community, address)),
      by,
      means: act.means,
      introduction: act.plain ? null : introductionOf(letter),
    });
  }

  /** An organiser holds a pair that is open: it is withdrawn, and neither learns why. */
  private async hold(): Promise<void> {
    const { services, now, table } = this.service;
    const open = table
      .items()
      .filter(({ pk }) => pk.startsWith('I#'))
      .map(({ body }) => fold((body as IntroductionBody).history))
      .filter((one) => one !== null && (one.stage === 'asked' || one.stage === 'half-accepted'));
    const one = open[this.chance.below(Math.max(1, open.length))];
    if (!one) return;
    const cause = { kind: 'request', id: `hold ${this.order}` } as const;
    await changeIntroduction(
      services.store,
      one.id,
      { do: 'withdraw', side: this.chance.pick(['a', 'b']), why: 'held' },
      { now: now(), cause },
    );
  }

  lookBack(): Lived {
    const { service, communities } = this;
    const items: TableItem[] = service.table.items();
    return {
      communities,
      letters: service.letters,
      people: this.ids,
      smuggled: this.smuggled,
      evidence: {
        people: [...this.ids].map(([id, { community, address, bounces }]) => ({
          id,
          community,
          address,
          canaries: [],
          secrets: [],
          lostAt: bounces ? begin : null,
        })),
        organisers: communities.map(({ id, organiser }) => ({ community: id, address: organiser })),
        letters: service.letters,
        items,
        mails: this.mails,
        presses: this.presses,
        queued: service.queued,
        putAside: 0,
        objects: service.objects.all(),
        logLines: service.logLines,
        looks: [],
        misuses: [],
        readToken: (text) => service.services.addresses.read(text),
        replyDomain: service.services.settings.replyDomain,
        lostAnswers: 0,
      },
    };
  }
}

const passed = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' } as const;

/** From where, and how well proved, a mail comes. */
function manner(chance: Random, address: string, person: Person | null, means: Meaning) {
  if (means === 'machine') return { from: address, by: 'machine', verdicts: passed } as const;
  if (!person) return { from: address, by: 'organiser', verdicts: passed } as const;
  const card = chance.below(40);
  if (card === 0)
    return { from: `friend.of.${person.canaries[0]}@example.com`, by: 'stranger', verdicts: passed } as const;
  const unproved = { ...passed, spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;
  return { from: address, by: 'member', verdicts: card < 3 ? unproved : passed } as const;
}

const attributions = {
  en: (when: string, whom: string) => `On ${when}, ${whom} wrote:`,
  de: (when: string, whom: string) => `Am ${when} schrieb ${whom}:`,
  fr: (when: string, whom: string) => `Le ${when}, ${whom} a écrit :`,
  es: (when: string, whom: string) => `El ${when}, ${whom} escribió:`,
};

/** A reply as a plain mail client writes it, with or without the letter below. */
function rawMail(reply: {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly letter: CaughtLetter;
  readonly act: Extract<Act, { does: 'mail' }>;
  readonly person: Person | null;
  readonly at: number;
  readonly chance: Random;
}): string {
  const { from, name, to, letter, act, person, at, chance } = reply;
  const quoted = letter.text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`);
  const when = new Date(letter.at).toUTCString().slice(0, 22);
  const below =
    act.plain || act.means === 'machine' || chance.below(4) === 0
      ? []
      : ['', attributions[person?.language ?? 'en'](when, letter.from), ...quoted];
  return [
    `From: =?UTF-8?B?${Buffer.from(name).toString('base64')}?= <${from}>`,
    `To: ${to}`,
    `Subject: ${act.means === 'machine' ? 'Automatic reply: away' : 'Re: your letter'}`,
    `Date: ${new Date(at).toUTCString()}`,
    `Message-ID: <${at}.${chance.below(1e9)}@example.org>`,
    ...(letter.headers['message-id'] ? [`In-Reply-To: ${letter.headers['message-id']}`] : []),
    ...(act.means === 'machine' ? ['Auto-Submitted: auto-replied'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    act.words,
    ...below,
    '',
  ].join('\r\n');
}
