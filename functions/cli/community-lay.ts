// `acquaint community lay`: lays the schedules of all communities anew, as their settings say.
import { type Command, isProblem, readWords } from './command.ts';
import { rhythmInWords } from './community-settings.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { table } from './table.ts';
import { communitiesOf } from './which-community.ts';

const help = `Lays the schedule of every community anew: one in EventBridge at its rhythm's hour, in its zone. What stands there
already is made to agree with the settings. npm run deploy does this by itself.

  acquaint community lay [options]

${serviceHelp}

It needs scheduler:CreateSchedule and scheduler:UpdateSchedule in the group of the stage, and iam:PassRole for the role of
its schedules. Rounds open without it, too, since the clock looks each minute.

Example:
  acquaint community lay --stack acquaint-live
`;

export const communityLay: Command = {
  help,
  async run(typed, terminal) {
    const given = readWords('community lay', typed, serviceOptions, 0);
    if (isProblem(given)) return given;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const rows: string[][] = [];
    for (const community of await communitiesOf(services)) {
      const trouble = await services.calendar.keep(community);
      if (trouble !== null)
        return {
          problem: `The schedule of ${community.id} could not be laid: ${trouble} Its rounds open all the same; mend that, and try again.`,
        };
      rows.push([community.id, rhythmInWords(community.rhythm), community.zone]);
    }
    if (rows.length > 0) terminal.out(table(['ID', 'SCHEDULE', 'ZONE'], rows));
    else terminal.err('There is no community yet; acquaint community add --help shows how.\n');
    return undefined;
  },
};
