// `acquaint community list`: the communities of the service.
import { type Command, isProblem, readWords } from './command.ts';
import { admissionInWords, rhythmInWords, settingsInJson, timeIn } from './community-settings.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { json, table } from './table.ts';
import { communitiesOf } from './which-community.ts';

const help = `Lists the communities of the service.

  acquaint community list [--json]

  --json               prints all their settings for programs
${serviceHelp}

Example:
  acquaint community list
`;

export const communityList: Command = {
  help,
  async run(typed, terminal) {
    const given = readWords('community list', typed, { ...serviceOptions, json: 'switch' }, 0);
    if (isProblem(given)) return given;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const found = await communitiesOf(services);
    if (given.options.json) terminal.out(json(found.map(settingsInJson)));
    else if (found.length === 0)
      terminal.err('There is no community yet; acquaint community add --help shows how.\n');
    else
      terminal.out(
        table(
          ['ID', 'NAME', 'ROUNDS', 'ZONE', 'NEXT ROUND', 'ADMISSION', 'ASKING'],
          found.map(({ id, name, rhythm, zone, nextRound, admission, asking }) => [
            id,
            name,
            rhythmInWords(rhythm),
            zone,
            timeIn(zone, nextRound),
            admissionInWords(admission),
            asking ?? '-',
          ]),
        ),
      );
    return undefined;
  },
};
