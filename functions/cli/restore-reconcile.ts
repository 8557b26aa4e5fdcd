// `acquaint restore reconcile`: after a table came back from a backup, before any letter may leave it again.
import type { Instant } from '../core/decision.ts';
import { isLookedAt } from '../core/round.ts';
import { advanceRound } from '../flows/advance-round.ts';
import { comeDue } from '../flows/come-due.ts';
import { forget } from '../flows/forget.ts';
import { putBackRound, roundToClose, sayAgain, settleSent } from '../flows/reconcile.ts';
import type { Services } from '../services.ts';
import type { RoundBody } from '../store/aggregates.ts';
import type { Line, SentLine } from '../store/journal.ts';
import { memberKey, roundKey } from '../store/shape.ts';
import { type Command, isProblem, readWords } from './command.ts';
import { laySchedule } from './schedule.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { communitiesOf } from './which-community.ts';

const help = `Reconciles a table that was restored from a backup with the journal of the time since: whoever left or was
forgotten goes again, a no stands, rounds and introductions are where they were, and letters that had left are not
sent again. Until then the functions do nothing with a restored table. Repeatable.

  acquaint restore reconcile --since TIME [options]

  --since TIME         the time to which the table was restored, as 2026-03-02T08:00:00Z
  --dry-run            only says what the journal knows of the time since
${serviceHelp}

Example:
  acquaint restore reconcile --since 2026-03-02T08:00:00Z --stack acquaint-live
`;

/** Clocks differ, and so do the seconds that a restore is exact to; what is known already changes nothing. */
const margin = 10 * 60_000;

export const restoreReconcile: Command = {
  help,
  async run(typed, terminal) {
    const kinds = { ...serviceOptions, since: 'value', 'dry-run': 'switch' } as const;
    const given = readWords('restore reconcile', typed, kinds, 0);
    if (isProblem(given)) return given;
    const { since, 'dry-run': dry } = given.options;
    const from = Date.parse(since ?? '');
    if (Number.isNaN(from) || !/T.*(Z|[+-]\d\d:?\d\d)$/.test(since ?? ''))
      return {
        problem: 'Say to which time the table was restored, with its zone: --since 2026-03-02T08:00:00Z.',
      };
    const opened = await openService(given.options, terminal);
    if (isProblem(opened)) return opened;
    if (from > opened.now()) return { problem: 'That time is still to come; check --since.' };
    const services = unhindered(opened);
    const lines = await services.journal.since(from - margin);
    terminal.out(`The journal has ${count(lines.length, 'line')} since then.\n`);
    if (dry) return undefined;
    const done = await reconcile(services, lines, (text) => terminal.err(text));
    for (const community of await communitiesOf(services)) await laySchedule(opened, community, terminal);
    await services.guard.accept();
    terminal.out(
      `${count(done.said, 'change')} made again, ${count(done.rounds, 'round')} put back, ${count(done.gone, 'person', 'people')} forgotten again, ${count(done.settled, 'letter')} that had left not sent again.\n` +
        'The table may act again. Set the switches back when you are ready: sending last.\n',
    );
    return undefined;
  },
};

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The switches stand on stop while this runs; what it does itself is no sending, and no new round. */
const unhindered = (services: Services): Services => ({
  ...services,
  switches: { read: async () => ({ sending: true, rounds: false, signUp: true }) },
});

async function reconcile(services: Services, lines: readonly Line[], tell: (text: string) => void) {
  const done = { said: 0, rounds: 0, gone: 0, settled: 0 };
  const communities = new Set<string>();
  const forgotten = new Map<string, { community: string; id: string }>();
  const newest = new Map(
    lines.flatMap((line) =>
      'opened' in line ? [[`${line.opened.community} ${line.opened.id}`, line.opened] as const] : [],
    ),
  );
  const sent = new Map<string, (SentLine & { at: Instant })[]>();
  for (const [index, line] of lines.entries()) {
    if (index > 0 && index % 500 === 0) tell(`${index} of ${lines.length} …\n`);
    if ('told' in line) {
      if ((await sayAgain(services, line)) === 'said again') done.said++;
      if (line.told === 'member' && line.command.do === 'forget')
        forgotten.set(`${line.community} ${line.id}`, line);
    } else if ('opened' in line) {
      const { community, id } = line.opened;
      communities.add(community);
      // The one before it had closed by then.
      const before = await roundToClose(services, community);
      if (before) await advanceRound(services, before);
      // As it stood last: organisers may have held some of its pairs.
      if (await putBackRound(services, newest.get(`${community} ${id}`) ?? line.opened)) done.rounds++;
      await propose(services, community, id);
    } else {
      const known = sent.get(line.item) ?? [];
      sent.set(line.item, [...known, ...line.sent.map((one) => ({ ...one, at: line.at }))]);
    }
  }
  for (const community of communities) {
    const late = await roundToClose(services, community);
    if (late) await advanceRound(services, late);
  }
  for (const [item, letters] of sent) done.settled += await settleSent(services, item, letters);
  for (const { community, id } of forgotten.values()) {
    const key = memberKey(community, id);
    if (!(await services.store.get(key))) continue;
    await comeDue(services, key);
    await forget(services, key);
    done.gone++;
  }
  return done;
}

/** Makes the introductions of a round that was put back: the same as before, since the plan names them. */
async function propose(services: Services, community: string, id: string): Promise<void> {
  const key = roundKey(community, id);
  for (;;) {
    const round = (await services.store.get<RoundBody>(key))?.body.round;
    if (round?.stage !== 'planned') return;
    await advanceRound(services, key);
    // Organisers still read it: the clock comes by when its pairs are to be asked.
    if (isLookedAt(round)) return;
  }
}
