// The checker finds what it is there for: for each promise a fault is planted in what a sound play left behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '../../infra/local/checker/book.ts';
import { check } from '../../infra/local/checker/check.ts';
import type { Evidence, TableItem } from '../../infra/local/checker/evidence.ts';
import { play } from '../../infra/local/demonstration/play.ts';
import type { SentLetter } from '../../infra/local/ses.ts';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-checker-'));
let sound: Evidence;

beforeAll(async () => {
  const played = await play({ members: 40, seed: '3', folder, progress: () => undefined });
  expect(played.failures).toEqual([]);
  sound = played.evidence;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The numbers of the promises that a change of the evidence breaks. */
async function broken(change: Partial<Evidence>): Promise<number[]> {
  const found = await check({ ...sound, ...change });
  return [...new Set(found.map(({ invariant }) => invariant))];
}

const book = () => openBook(sound);

function need<Thing>(thing: Thing | undefined | null, what: string): Thing {
  if (thing === undefined || thing === null) throw new Error(`the play has no ${what}`);
  return thing;
}

const known = (kind: string) =>
  need(
    book().letters.find((one) => one.kind === kind),
    `letter of the kind ${kind}`,
  );
const introduced = () =>
  need(
    [...book().introductions.values()].find(({ stage }) => stage === 'introduced'),
    'introduction',
  );

/** The letters with one of them changed, or with a further one. */
const withLetter = (letter: SentLetter, change: Partial<SentLetter>): Pick<Evidence, 'letters'> => ({
  letters: sound.letters.map((one) => (one === letter ? { ...one, ...change } : one)),
});
const withMore = (...letters: SentLetter[]): Pick<Evidence, 'letters'> => ({
  letters: [...sound.letters, ...letters],
});

interface AnyBody {
  history: {
    event: string;
    at: number;
    received?: number;
    side?: string;
    cause: { kind: string; id: string };
  }[];
  outbox: { sent: { id: number; kind: string }[] };
  status: string;
  reason: string;
}

/** The items with the one of this key changed. */
function withItem(pk: string, change: (item: TableItem, body: AnyBody) => void): Pick<Evidence, 'items'> {
  const items = structuredClone(sound.items) as TableItem[];
  const item = need(
    items.find((one) => one.pk === pk),
    `item ${pk}`,
  );
  change(item, item.body as AnyBody);
  return { items };
}

const becomes = (status: string) => (_: TableItem, body: AnyBody) => {
  body.status = status;
};

/** The other one of the pair that a letter speaks of. */
function otherOf({ introduction, people }: ReturnType<typeof known>) {
  const pair = need(introduction, 'introduction');
  const id = people[0]?.id === pair.a ? pair.b : pair.a;
  return need(book().peopleById.get(id), 'other one');
}

describe('a sound play', () => {
  it('breaks no promise', async () => {
    expect(await check(sound)).toEqual([]);
  });
  it('is rich enough to plant faults in', () => {
    const kinds = new Set(book().letters.map(({ kind }) => kind));
    for (const kind of ['ask', 'introduction', 'not-this-time', 'reminder', 'follow-up', 'heard-yes'])
      expect(kinds).toContain(kind);
    expect(sound.looks.length).toBeGreaterThan(20);
    expect(sound.misuses.length).toBeGreaterThan(3);
    expect(sound.queued.length).toBeGreaterThan(20);
    expect(sound.logLines.length).toBeGreaterThan(20);
    expect(sound.people.some(({ secrets }) => secrets.length > 0)).toBe(true);
  });
});

describe('1: nobody is exposed', () => {
  const exposing = (add: (word: string, letter: SentLetter) => Partial<SentLetter>) => {
    const ask = known('ask');
    const [first = '', , local = ''] = otherOf(ask).canaries;
    return [first, local].map((word) => broken(withLetter(ask.letter, add(word, ask.letter))));
  };
  it.each<[string, (word: string, letter: SentLetter) => Partial<SentLetter>]>([
    ['in the text', (word, { text }) => ({ text: `${text}\nAsk for ${word}.` })],
    ['in the HTML alone', (word, { html }) => ({ html: `${html}<!-- ${word} -->` })],
    ['in the subject', (word) => ({ subject: `Someone called ${word.toUpperCase()}` })],
    ['in a header', (word, { raw }) => ({ raw: Buffer.concat([Buffer.from(`X-About: ${word}\r\n`), raw]) })],
    [
      'in an encoded word of a header',
      (word, { raw }) => ({
        raw: Buffer.concat([
          Buffer.from(`X-About: =?utf-8?B?${Buffer.from(word).toString('base64')}?=\r\n`),
          raw,
        ]),
      }),
    ],
  ])('in an ask, %s', async (_, add) => {
    for (const found of await Promise.all(exposing(add))) expect(found).toContain(1);
  });
  it('by an ask that goes to both', async () => {
    const ask = known('ask');
    expect(await broken(withLetter(ask.letter, { to: [...ask.letter.to, otherOf(ask).address] }))).toContain(
      1,
    );
  });
  it('by words for matching alone, not even in an introduction', async () => {
    const { letter } = known('introduction');
    const word = need(sound.people.find(({ secrets }) => secrets.length > 0)?.secrets[0], 'secret');
    expect(await broken(withLetter(letter, { text: `${letter.text}\n${word}` }))).toContain(1);
  });
  it('by a letter to an address that nobody signed up with', async () => {
    expect(await broken(withLetter(known('heard-yes').letter, { to: ['eve@example.com'] }))).toContain(1);
  });
});

describe('2: one introduction, for two yeses', () => {
  it('a second letter', async () => {
    const { letter } = known('introduction');
    expect(await broken(withMore({ ...letter, sequence: 9_999 }))).toContain(2);
  });
  it('a letter to one of them alone', async () => {
    const { letter } = known('introduction');
    expect(await broken(withLetter(letter, { to: letter.to.slice(0, 1) }))).toContain(2);
  });
  it('an introduction of somebody who never said yes', async () => {
    const { a, id } = introduced();
    const mails = sound.mails.filter((mail) => mail.person !== a || mail.introduction !== id);
    expect(mails.length).toBeLessThan(sound.mails.length);
    expect(await broken({ mails, presses: [] })).toContain(2);
  });
});

describe('3: no mail vanishes', () => {
  const mail = () =>
    need(
      sound.mails.find(({ by }) => by === 'member'),
      'mail',
    );
  it('one without a record', async () => {
    expect(await broken({ items: sound.items.filter(({ pk }) => pk !== `X#${mail().id}`) })).toContain(3);
  });
  it('one that is ignored without a reason', async () => {
    const change = withItem(`X#${mail().id}`, (_, body) => {
      body.status = 'ignored';
      body.reason = '';
    });
    expect(await broken(change)).toContain(3);
  });
  it('one that is set aside without an alarm', async () => {
    expect(await broken(withItem(`X#${mail().id}`, becomes('set-aside')))).toContain(3);
  });
  it('messages that were put aside', async () => {
    expect(await broken({ putAside: 1 })).toEqual([3]);
  });
});

describe('4: a decline stands', () => {
  it('an introduction after one', async () => {
    const change = withItem(`I#${introduced().id}`, (_, { history }) => {
      const yes = need(
        history.findLast(({ event }) => event === 'accepted'),
        'yes',
      );
      history.splice(history.indexOf(yes), 0, { ...yes, event: 'declined' });
    });
    expect(await broken(change)).toContain(4);
  });
  it('an introduction that did not heed one', async () => {
    const { id } = introduced();
    // A yes: what comes after the introduction takes nothing back.
    const said = need(
      sound.mails.find(({ introduction, means }) => introduction === id && means === 'accept'),
      'mail',
    );
    const record = need(
      sound.items.find(({ pk }) => pk === `X#${said.id}`),
      'record',
    );
    const no = { ...said, id: 'no', means: 'decline', at: said.at };
    const body = { ...(record.body as object), reading: { kind: 'decline' } };
    expect(
      await broken({ mails: [...sound.mails, no], items: [...sound.items, { ...record, pk: 'X#no', body }] }),
    ).toContain(4);
  });
});

describe('5: time is when it was received', () => {
  it('a yes after the end that counted', async () => {
    const { id, times } = introduced();
    const change = withItem(`I#${id}`, (_, { history }) => {
      need(
        history.find(({ event }) => event === 'accepted'),
        'yes',
      ).received = times.ends + 1;
    });
    expect(await broken(change)).toContain(5);
  });
  it('an end before the grace had passed', async () => {
    const expired = need(
      [...book().introductions.values()].find(({ stage }) => stage === 'expired'),
      'expiry',
    );
    const change = withItem(`I#${expired.id}`, (_, { history }) => {
      need(
        history.find(({ event }) => event === 'expired'),
        'end',
      ).at = expired.times.ends;
    });
    expect(await broken(change)).toContain(5);
  });
  it('a yes in time that did not count', async () => {
    const change = withItem(`I#${introduced().id}`, (_, { history }) => {
      need(
        history.find(({ event }) => event === 'accepted'),
        'yes',
      ).event = 'accepted-in-vain';
    });
    expect(await broken(change)).toContain(5);
  });
});

describe('6: one ask a round, no pair again too soon', () => {
  it('somebody in two introductions of one round', async () => {
    const { id } = introduced();
    const item = need(
      sound.items.find(({ pk }) => pk === `I#${id}`),
      'item',
    );
    const twin = structuredClone(item) as { pk: string; body: { history: { proposal?: { id: string } }[] } };
    const first = need(twin.body.history[0]?.proposal, 'proposal');
    first.id = 'twin';
    expect(
      await broken({ items: [...sound.items, { ...twin, pk: 'I#twin', sk: 'INTRODUCTION' }] }),
    ).toContain(6);
  });
  it('a blocked pair', async () => {
    const { a, b, community } = introduced();
    const items = structuredClone(sound.items) as TableItem[];
    const item = need(
      items.find(({ pk, sk }) => pk.startsWith(`M#${community}`) && sk === a),
      'member',
    );
    (item.body as { member: { blocked: string[] } }).member.blocked = [b];
    expect(await broken({ items })).toContain(6);
  });
});

describe('7: the plan comes first', () => {
  it('no stored plan', async () => {
    expect(await broken({ objects: sound.objects.filter(({ key }) => !key.includes('plan-')) })).toContain(7);
  });
  it('an introduction that is in none', async () => {
    const objects = sound.objects.map(({ key, text }) => ({
      key,
      text: text.replaceAll(introduced().id, 'somethingelse'),
    }));
    expect(await broken({ objects })).toContain(7);
  });
});

describe('8: after leaving', () => {
  it('a further letter', async () => {
    const { letter, people } = known('reminder');
    const person = need(people[0]?.id, 'reader');
    const before = sound.mails[0];
    const mail = {
      ...need(before, 'mail'),
      id: 'gone',
      by: 'member' as const,
      person,
      at: letter.at - 60_000,
    };
    const record = {
      pk: 'X#gone',
      sk: 'MAIL',
      v: 1,
      body: { status: 'applied', reason: 'leave', received: mail.at },
    };
    expect(await broken({ mails: [...sound.mails, mail], items: [...sound.items, record] })).toContain(8);
  });
});

describe('9: no and silence look the same', () => {
  it('not-this-time before the close', async () => {
    const { letter } = known('not-this-time');
    expect(await broken(withLetter(letter, { at: letter.at - 86_400_000 * 2 }))).toContain(9);
  });
  it('not-this-time in other words', async () => {
    const { letter } = known('not-this-time');
    expect(await broken(withLetter(letter, { text: `${letter.text}\nThey said no.` }))).toContain(9);
  });
  it('no word at all in the end', async () => {
    const { letter } = known('not-this-time');
    expect(await broken({ letters: sound.letters.filter((one) => one !== letter) })).toContain(9);
  });
  it('a reminder at another time', async () => {
    const { letter } = known('reminder');
    expect(await broken(withLetter(letter, { at: letter.at - 3_600_000 }))).toContain(9);
  });
});

describe('10: no letter without a decision', () => {
  it('a letter that no item knows', async () => {
    const { letter } = known('heard-yes');
    expect(await broken(withMore({ ...letter, tags: { ...letter.tags, letter: '999' } }))).toContain(10);
  });
  it('a letter that its item did not keep', async () => {
    const { letter, introduction } = known('heard-yes');
    const change = withItem(`I#${introduction?.id}`, (_, { outbox }) => {
      outbox.sent = outbox.sent.filter(({ id }) => String(id) !== letter.tags.letter);
    });
    expect(await broken(change)).toContain(10);
  });
});

describe('11: a letter leaves once', () => {
  it('the same letter again', async () => {
    const { letter } = known('heard-yes');
    expect(await broken(withMore({ ...letter, sequence: 9_999 }))).toContain(11);
  });
  it('but twice where the answer was lost, as allowed', async () => {
    const { letter } = known('heard-yes');
    expect(await broken({ ...withMore({ ...letter, sequence: 9_999 }), lostAnswers: 1 })).not.toContain(11);
    const thrice = withMore({ ...letter, sequence: 9_998 }, { ...letter, sequence: 9_999 });
    expect(await broken({ ...thrice, lostAnswers: 1 })).toContain(11);
  });
});

describe('12: every change has a cause', () => {
  it.each([
    ['none', ''],
    ['a mail that nobody sent', 'some mail'],
  ])('%s', async (_, cause) => {
    const change = withItem(`I#${introduced().id}`, (__, { history }) => {
      need(
        history.find(({ event }) => event === 'accepted'),
        'yes',
      ).cause.id = cause;
    });
    expect(await broken(change)).toContain(12);
  });
  it('one that changed two things', async () => {
    const change = withItem(`I#${introduced().id}`, (_, { history }) => {
      const [first, second] = history.filter(({ event }) => event === 'accepted');
      need(second, 'second yes').cause.id = need(first, 'yes').cause.id;
      need(second, 'second yes').at += 1;
    });
    expect(await broken(change)).toContain(12);
  });
});

describe('13: looking changes nothing', () => {
  it('a GET that wrote', async () => {
    expect(await broken({ looks: [...sound.looks, { request: 'GET of a link', writes: 1 }] })).toEqual([13]);
  });
});

describe('14: a token is good for one thing', () => {
  it('one that worked for another', async () => {
    expect(await broken({ misuses: [{ what: 'a reply token as a link', writes: 1 }] })).toEqual([14]);
  });
  it('a forged one that was heeded', async () => {
    const forged = need(
      sound.mails.find(({ by }) => by === 'forger'),
      'forged mail',
    );
    expect(await broken(withItem(`X#${forged.id}`, becomes('applied')))).toContain(14);
  });
  it('a letter that holds somebody else’s', async () => {
    const [first, second] = book().letters.filter(({ kind }) => kind === 'ask');
    const { letter } = need(first, 'ask');
    expect(
      await broken(withLetter(letter, { replyTo: need(second, 'second ask').letter.replyTo })),
    ).toContain(14);
  });
});

describe('15: nothing personal where it does not belong', () => {
  const word = () => need(sound.people[0]?.canaries[0], 'canary');
  it.each<[string, () => Partial<Evidence>]>([
    ['a name in the log', () => ({ logLines: [...sound.logLines, `info "${word()}"`] })],
    ['an address in the log', () => ({ logLines: [...sound.logLines, 'info "to":"eve@example.com"'] })],
    [
      'a token in the log',
      () => ({ logLines: [`info "${known('ask').letter.replyTo[0]?.split('@')[0] ?? ''}"`] }),
    ],
    [
      'a story in the log',
      () => ({ logLines: [need([...book().members.values()][0], 'member').profile.story] }),
    ],
    ['a name in a queue', () => ({ queued: [...sound.queued, { queue: 'wake', body: word() }] })],
    ['a name in a key', () => ({ items: [...sound.items, { pk: `L#${word()}`, sk: 'LIMIT' }] })],
    [
      'a name in the name of an object',
      () => ({ objects: [...sound.objects, { key: `rounds/${word()}`, text: '' }] }),
    ],
    [
      'a name in a tag',
      () => withLetter(known('welcome').letter, { tags: { ...known('welcome').letter.tags, who: word() } }),
    ],
  ])('%s', async (_, change) => {
    expect(await broken(change())).toContain(15);
  });
});

describe('16: communities stay apart', () => {
  it('a letter from another one', async () => {
    const { letter, people } = known('ask');
    const from = people[0]?.community === 'friends' ? 'quay' : 'friends';
    expect(await broken(withLetter(letter, { from: `Other <${from}@acquaint.test>` }))).toContain(16);
  });
  it('a pair of two', async () => {
    const { a } = introduced();
    const people = sound.people.map((one) => (one.id === a ? { ...one, community: 'elsewhere' } : one));
    expect(await broken({ people })).toContain(16);
  });
});

describe('17: a failed address gets nothing more', () => {
  it('a letter after the bounce', async () => {
    const lost = need(
      sound.people.find(({ lostAt }) => lostAt !== null),
      'failed address',
    );
    const { letter } = known('confirm');
    expect(await broken(withMore({ ...letter, to: [lost.address] }))).toContain(17);
  });
});

describe('18: manners', () => {
  it('an automatic answer that was heeded', async () => {
    const mail = need(
      sound.mails.find(({ by }) => by === 'machine'),
      'automatic mail',
    );
    expect(await broken(withItem(`X#${mail.id}`, becomes('applied')))).toContain(18);
  });
  it('a third letter of our own accord in a day', async () => {
    const { letter } = known('ask');
    expect(await broken(withMore(letter, letter))).toContain(18);
  });
});

describe('19: the shape of items', () => {
  it('an item of tomorrow', async () => {
    const items = sound.items.map((item) => (item.pk.startsWith('I#') ? { ...item, v: 2 } : item));
    expect(await broken({ items })).toEqual([19]);
  });
});
