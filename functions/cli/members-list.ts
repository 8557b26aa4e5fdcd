// `acquaint members list`: who is in a community, without addresses.
import { dayIn } from '../core/community.ts';
import { holds } from '../core/intention.ts';
import { type Member, noMarks } from '../core/member.ts';
import { roundSnapshot } from '../flows/round-snapshot.ts';
import { type Command, isProblem, readWords } from './command.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { json, short, table } from './table.ts';
import { whichCommunity } from './which-community.ts';

const help = `Lists the members of a community with their standing and what they look for. For addresses: members export.

  acquaint members list [options]

  --community ID       which community, where there are several
  --standing WORD      only unconfirmed, applied, active, paused, left or unreachable ones
  --json               prints everything but addresses for programs
${serviceHelp}

Example:
  acquaint members list --standing active
`;

export const membersList: Command = {
  help,
  async run(typed, terminal) {
    const kinds = { ...serviceOptions, community: 'value', standing: 'value', json: 'switch' } as const;
    const given = readWords('members list', typed, kinds, 0);
    if (isProblem(given)) return given;
    const { options } = given;
    const services = await openService(options, terminal);
    if (isProblem(services)) return services;
    const community = await whichCommunity(services, options.community);
    if (isProblem(community)) return community;
    const { members, ledger } = await roundSnapshot(services, community, services.now());
    const shown = members
      .filter(({ standing }) => options.standing === undefined || standing === options.standing)
      .sort((one, other) => one.profile.name.localeCompare(other.profile.name));
    const today = dayIn(community.zone, services.now());
    const words = ({ profile }: Member, direction: 'seek' | 'offer') =>
      profile.intentions
        .filter((one) => one.direction === direction && holds(one, today))
        .map(({ words }) => words);
    const since = (member: Member) => dayIn(community.zone, member.confirmedAt ?? member.signedUpAt);
    if (options.json) {
      terminal.out(
        json(
          shown.map((member) => ({
            id: member.id,
            name: member.profile.name,
            standing: member.standing,
            since: since(member),
            seeks: words(member, 'seek'),
            offers: words(member, 'offer'),
            kinds: member.profile.kinds,
            wish: member.profile.wish,
            capacity: member.profile.capacity ?? 1,
            ...(member.marks ?? noMarks),
            waited: ledger.waited[member.id] ?? 0,
          })),
        ),
      );
    } else if (shown.length === 0) {
      terminal.err('There is nobody to show; acquaint members import invites people from a file.\n');
    } else {
      terminal.out(
        table(
          ['NAME', 'STANDING', 'SINCE', 'LOOKS FOR'],
          shown.map((member) => [
            member.profile.name,
            member.standing,
            since(member),
            short(words(member, 'seek')[0] ?? '-', 60),
          ]),
        ),
      );
    }
    return undefined;
  },
};
