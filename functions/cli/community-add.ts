// `acquaint community add`: founds a community.
import { defaultTimes } from '../core/community.ts';
import { defaultRules } from '../core/matching/rules.ts';
import { foundCommunity } from '../flows/found-community.ts';
import { type Command, isProblem, readWords } from './command.ts';
import {
  overlapInWords,
  refusalInWords,
  rhythmInWords,
  settingOptions,
  settingsFrom,
  settingsHelp,
  settingsInJson,
  timeIn,
} from './community-settings.ts';
import { laySchedule } from './schedule.ts';
import { openService, serviceHelp, serviceOptions } from './service.ts';
import { facts, json } from './table.ts';

const help = `Founds a community: a form to join it, an address to write to, and a round in its next slot.

  acquaint community add ID --name NAME --organiser ADDRESS [options]

ID is the path of its form and the local part of its address: 2 to 15 lower-case letters, digits, hyphens.

  --name NAME          as its letters call it
  --organiser ADDRESS  who hears about the community; may be said several times
  --zone AREA/CITY     the time zone of its days (this machine's)
${settingsHelp}
  --json               prints the settings for programs
${serviceHelp}

Example:
  acquaint community add gardeners --name "Gardeners of Leeds" --organiser olga@example.org \\
    --zone Europe/London --every two-weeks --weekday tuesday --hour 9
`;

export const communityAdd: Command = {
  help,
  async run(typed, terminal) {
    const kinds = {
      ...settingOptions,
      ...serviceOptions,
      name: 'value',
      organiser: 'values',
      zone: 'value',
      json: 'switch',
    } as const;
    const given = readWords('community add', typed, kinds, 1);
    if (isProblem(given)) return given;
    const { options } = given;
    const [id] = given.words;
    if (id === undefined) return { problem: 'Say an id: acquaint community add ID --name NAME.' };
    if (options.name === undefined) return { problem: 'Say what it is called, with --name NAME.' };
    const usual = {
      rhythm: { every: 'two weeks', weekday: 2, hour: 9 },
      admission: { by: 'anyone' },
      times: defaultTimes,
      rules: defaultRules,
    } as const;
    const settings = settingsFrom(options, usual);
    if (isProblem(settings)) return settings;
    const services = await openService(options, terminal);
    if (isProblem(services)) return services;
    const founded = await foundCommunity(services, {
      id,
      name: options.name,
      zone: options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      organisers: options.organiser,
      settings,
    });
    if ('refused' in founded) return { problem: refusalInWords(founded.refused) };
    await laySchedule(services, founded, terminal);
    terminal.err(overlapInWords(founded) ?? '');
    const { siteUrl, mailDomain } = services.settings;
    const places = { form: `${siteUrl}/${id}`, address: `${id}@${mailDomain}` };
    terminal.out(
      options.json
        ? json({ ...settingsInJson(founded), ...places })
        : facts([
            ['Community', `${founded.name} (${id})`],
            ['Form', places.form],
            ['Address', places.address],
            ['Rounds', `${rhythmInWords(founded.rhythm)}, ${founded.zone}`],
            ['Next round', timeIn(founded.zone, founded.nextRound)],
          ]),
    );
    return undefined;
  },
};
