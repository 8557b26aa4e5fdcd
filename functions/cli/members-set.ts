// `acquaint members set`: what the organiser notes about a member for the rules of a round.
import type { Community } from '../core/community.ts';
import { type Marks, type Member, mostARound, noMarks } from '../core/member.ts';
import { keepApart } from '../flows/keep-apart.ts';
import { markMember } from '../flows/mark-member.ts';
import { roundSnapshot } from '../flows/round-snapshot.ts';
import { parseAddress } from '../mail/address.ts';
import type { Services } from '../services.ts';
import { type Command, isProblem, type Problem, readWords } from './command.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { facts, json } from './table.ts';
import { isTag, tagsIn } from './tags.ts';
import { whichCommunity } from './which-community.ts';

const help = `Notes about a member what the rules of a round need; what is not named stays. Without a change it shows it.

  acquaint members set WHO [options]

WHO is the member's address, name or id. It holds from the next round on. Members find what is noted about them in
the copy of their data, and can change how many introductions they get by a reply ("up to two people a round").

  --capacity N         introductions a round that they get at most, 1 to 3; asks come one after another
  --company NAME       colleagues are not introduced, unless community set --same-company yes; or none
  --tags TAGS          early-bird, household:7, city:Leeds and the like; they replace the tags before; or none.
                       community set --must-match and --must-not-match say which of them decide
  --never-with WHOM    another member with whom no introduction is proposed any more; may be given several times. One that
                       is open comes to nothing: neither is told, and whoever said yes hears "not this time" at its time.
                       acquaint preview shows before a round what it would propose
  --community ID       which community, where there are several
  --json               prints it for programs
${serviceHelp}

Example:
  acquaint members set ada@example.org --never-with ben@example.org
  acquaint members set ada@example.org --capacity 2 --tags household:7,early-bird
`;

export const membersSet: Command = {
  help,
  async run(typed, terminal) {
    const options = {
      ...serviceOptions,
      capacity: 'value',
      company: 'value',
      tags: 'value',
      'never-with': 'values',
      community: 'value',
      json: 'switch',
    } as const;
    const given = readWords('members set', typed, options, 1);
    if (isProblem(given)) return given;
    const [who] = given.words;
    if (who === undefined) return { problem: 'Say who: acquaint members set ADDRESS-OR-NAME.' };
    const marking = markingFrom(given.options);
    if (isProblem(marking)) return marking;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const community = await whichCommunity(services, given.options.community);
    if (isProblem(community)) return community;
    const member = await whichMember(services, community, who);
    if (isProblem(member)) return member;
    const others: Member[] = [];
    for (const whom of given.options['never-with']) {
      const other = await whichMember(services, community, whom);
      if (isProblem(other)) return other;
      if (other.id === member.id) return { problem: `"${whom}" is the same member; say with whom.` };
      others.push(other);
    }
    for (const other of others)
      if ((await keepApart(services, community, [member, other])) === 'held')
        terminal.err(`An open introduction of ${member.profile.name} and ${other.profile.name} is held.\n`);
    const changes = marking.capacity !== undefined || Object.keys(marking.marks).length > 0;
    const now = changes || others.length > 0 ? await markMember(services, member, marking) : member;
    if (now === null) return { problem: `"${who}" has gone meanwhile.` };
    const { name, capacity = 1 } = now.profile;
    const { company, tags, apart = [] } = now.marks ?? noMarks;
    terminal.out(
      given.options.json
        ? json({ id: now.id, name, capacity, company, tags, neverWith: apart.length })
        : facts([
            ['Member', name],
            ['Introductions a round', capacity === 1 ? 'one' : `up to ${capacity}`],
            ['Company', company || '-'],
            ['Tags', tags.join(', ') || '-'],
            [
              'Never with',
              apart.length === 0 ? '-' : `${apart.length} other${apart.length === 1 ? '' : 's'}`,
            ],
          ]),
    );
    return undefined;
  },
};

function markingFrom(said: Readonly<Record<'capacity' | 'company' | 'tags', string | undefined>>) {
  const capacity = said.capacity === undefined ? undefined : Number(said.capacity);
  if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= mostARound))
    return { problem: `--capacity is 1, 2 or 3 introductions a round, not "${said.capacity}".` };
  const tags = said.tags === undefined ? undefined : tagsIn(said.tags);
  const bad = tags?.find((tag) => !isTag(tag));
  if (bad !== undefined)
    return { problem: `--tags takes tags such as early-bird or household:7, not "${bad}".` };
  const company = said.company?.trim().toLowerCase() === 'none' ? '' : said.company?.trim();
  const marks: Partial<Marks> = { ...(company !== undefined && { company }), ...(tags && { tags }) };
  return { marks, ...(capacity !== undefined && { capacity }) };
}

/** The member with this address, name or id, or the sentence that says why none is meant. */
async function whichMember(services: Services, community: Community, who: string): Promise<Member | Problem> {
  const { members } = await roundSnapshot(services, community, services.now());
  const address = parseAddress(who);
  const person = address ? await services.addresses.person(community.id, address) : who;
  const byId = members.find(({ id }) => id === person);
  if (byId) return byId;
  const same = (name: string) => name.trim().toLowerCase() === who.trim().toLowerCase();
  const [one, ...more] = members.filter(({ profile }) => same(profile.name));
  if (one && more.length === 0) return one;
  if (one) return { problem: `Several members are called "${who}"; say which by address.` };
  return { problem: `There is no member "${who}"; acquaint members list shows those there are.` };
}
