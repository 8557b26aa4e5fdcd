// `acquaint round show`: what came of a round, in numbers.

import type { RoundBody } from '../store/aggregates.ts';
import { communityKey } from '../store/shape.ts';
import { type Command, isProblem, readWords } from './command.ts';
import { readRound, roundInWords } from './round-report.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { json } from './table.ts';
import { whichCommunity } from './which-community.ts';

const help = `Shows a round: its stage, its times, and what came of it in numbers. Who said what stays between the people
and the service.

  acquaint round show [ROUND] [options]

ROUND is a day such as 2026-03-03; without it the newest round is shown.

  --community ID       which community, where there are several
  --json               prints the round for programs
${serviceHelp}

Example:
  acquaint round show 2026-03-03 --community gardeners
`;

export const roundShow: Command = {
  help,
  async run(typed, terminal) {
    const kinds = { ...serviceOptions, community: 'value', json: 'switch' } as const;
    const given = readWords('round show', typed, kinds, 1);
    if (isProblem(given)) return given;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const community = await whichCommunity(services, given.options.community);
    if (isProblem(community)) return community;
    const stored = await services.store.list<RoundBody>(communityKey(community.id).pk, 'ROUND#');
    const rounds = stored
      .map(({ body }) => body.round)
      .sort((one, other) => one.openedAt - other.openedAt || (one.id < other.id ? -1 : 1));
    const newest = rounds.at(-1);
    if (!newest) return { problem: 'There has been no round yet; acquaint round open opens one.' };
    const [wanted] = given.words;
    const round = wanted === undefined ? newest : rounds.find(({ id }) => id === wanted);
    if (!round) {
      const some = rounds.slice(-5).map(({ id }) => id);
      return { problem: `There is no round ${wanted}; the newest are ${some.join(', ')}.` };
    }
    const report = await readRound(services, round);
    terminal.out(given.options.json ? json(report) : roundInWords(report, community));
    return undefined;
  },
};
