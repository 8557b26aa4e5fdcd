// `acquaint members export`: everybody with address and answers, for the organiser's own keeping.
import { dayIn } from '../core/community.ts';
import { holds } from '../core/intention.ts';
import type { Member } from '../core/member.ts';
import { roundSnapshot } from '../flows/round-snapshot.ts';
import { vaultKey } from '../store/shape.ts';
import { type Command, isProblem, readWords } from './command.ts';
import { inOneCell, writeCsv } from './csv.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { whichCommunity } from './which-community.ts';

const help = `Prints everybody in a community as CSV: name, address, answers and standing. It tells nothing of who answered what
to whom. The file can be given to preview and to members import. Cells that a spreadsheet would take for a
formula begin with an apostrophe. Keep the file safe: it is the one place where names and addresses stand together.

  acquaint members export [options] > members.csv

  --community ID       which community, where there are several
${serviceHelp}

Example:
  acquaint members export --community gardeners > gardeners.csv
`;

const columns = [
  'name',
  'email',
  'seeks',
  'offers',
  'kinds',
  'values',
  'story',
  'language',
  'company',
  'tags',
  'capacity',
  'waited',
  'standing',
  'since',
];

export const membersExport: Command = {
  help,
  async run(typed, terminal) {
    const given = readWords('members export', typed, { ...serviceOptions, community: 'value' }, 0);
    if (isProblem(given)) return given;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const community = await whichCommunity(services, given.options.community);
    if (isProblem(community)) return community;
    const [{ members, ledger }, vault] = await Promise.all([
      roundSnapshot(services, community, services.now()),
      services.store.list<{ address: string }>(vaultKey(community.id, '').pk),
    ]);
    const addresses = new Map(vault.map(({ key, body }) => [key.sk, body.address]));
    const today = dayIn(community.zone, services.now());
    const words = ({ profile }: Member, direction: 'seek' | 'offer') =>
      inOneCell(
        profile.intentions
          .filter((one) => one.direction === direction && holds(one, today))
          .map(({ words }) => words),
      );
    const rows = members
      .toSorted((one, other) => one.profile.name.localeCompare(other.profile.name))
      .map((member) => [
        member.profile.name,
        addresses.get(member.id) ?? '',
        words(member, 'seek'),
        words(member, 'offer'),
        inOneCell(member.profile.kinds),
        inOneCell(member.profile.values),
        member.profile.story,
        member.profile.language,
        member.marks?.company ?? '',
        inOneCell(member.marks?.tags ?? []),
        String(member.profile.capacity ?? 1),
        String(ledger.waited[member.id] ?? 0),
        member.standing,
        dayIn(community.zone, member.confirmedAt ?? member.signedUpAt),
      ]);
    terminal.out(writeCsv([columns, ...rows]));
    return undefined;
  },
};
