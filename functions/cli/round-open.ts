// `acquaint round open`: opens a round now, whatever the calendar says.
import { openRound, type RoundRefusal } from '../flows/open-round.ts';
import { type Command, isProblem, readWords } from './command.ts';
import { readRound, roundInWords } from './round-report.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { json } from './table.ts';
import { whichCommunity } from './which-community.ts';

const help = `Opens a round now: its plan is made and stored, and the asks go out. To see it before: acquaint preview.

  acquaint round open [options]

  --community ID       which community, where there are several
  --json               prints the round for programs
${serviceHelp}

Example:
  acquaint round open --community gardeners
`;

export const roundOpen: Command = {
  help,
  async run(typed, terminal) {
    const kinds = { ...serviceOptions, community: 'value', json: 'switch' } as const;
    const given = readWords('round open', typed, kinds, 0);
    if (isProblem(given)) return given;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const community = await whichCommunity(services, given.options.community);
    if (isProblem(community)) return community;
    const opened = await openRound(services, community.id, 'now');
    if ('refused' in opened) return { problem: refusals[opened.refused] };
    const report = await readRound(services, opened);
    terminal.out(given.options.json ? json(report) : roundInWords(report, community));
    return undefined;
  },
};

const refusals: Readonly<Record<RoundRefusal['refused'], string>> = {
  'no-community': 'There is no such community; acquaint community list shows those there are.',
  stopped: 'Rounds are stopped by their switch; set it back before you open one.',
  'still-asking':
    'A round is still asking; acquaint round show tells how far it is, and the next can open once it has closed.',
  'not-due': 'No round is due.',
};
