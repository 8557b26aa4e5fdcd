// `acquaint community set`: shows a community's settings, and changes those that are named.
import { changeSettings } from '../flows/found-community.ts';
import { type Command, isProblem, readWords } from './command.ts';
import {
  admissionInWords,
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
import { whichCommunity } from './which-community.ts';

const help = `Changes a community's settings; what is not named stays. Without a change it shows them.

  acquaint community set [ID] [options]

ID may be left out where there is one community only.

  --name NAME          as its letters call it
  --zone AREA/CITY     the time zone of its days
${settingsHelp}
  --json               prints the settings for programs
${serviceHelp}

Example:
  acquaint community set gardeners --every month --weekday monday --days-to-answer 10
`;

export const communitySet: Command = {
  help,
  async run(typed, terminal) {
    const kinds = {
      ...settingOptions,
      ...serviceOptions,
      name: 'value',
      zone: 'value',
      json: 'switch',
    } as const;
    const given = readWords('community set', typed, kinds, 1);
    if (isProblem(given)) return given;
    const { name, zone, json: asJson } = given.options;
    const services = await openService(given.options, terminal);
    if (isProblem(services)) return services;
    const before = await whichCommunity(services, given.words[0]);
    if (isProblem(before)) return before;
    const settings = settingsFrom(given.options, before);
    if (isProblem(settings)) return settings;
    const changes = Object.keys(settingOptions).some(
      (option) => given.options[option as keyof typeof settingOptions] !== undefined,
    );
    const changed =
      changes || name !== undefined || zone !== undefined
        ? await changeSettings(services, before.id, {
            ...settings,
            ...(name !== undefined && { name }),
            ...(zone !== undefined && { zone }),
          })
        : before;
    if (changed === null) return { problem: `The community "${before.id}" has gone meanwhile.` };
    if ('refused' in changed) return { problem: refusalInWords(changed.refused) };
    if (changed !== before) {
      await laySchedule(services, changed, terminal);
      terminal.err(overlapInWords(changed) ?? '');
    }
    const { times, rules } = changed;
    terminal.out(
      asJson
        ? json(settingsInJson(changed))
        : facts([
            ['Community', `${changed.name} (${changed.id})`],
            ['Rounds', `${rhythmInWords(changed.rhythm)}, ${changed.zone}`],
            ['Next round', timeIn(changed.zone, changed.nextRound)],
            ['Admission', admissionInWords(changed.admission)],
            ['To answer', `${times.daysToAnswer} days, and ${times.graceHours} hours of grace`],
            ['Reminder', `after ${times.remindAfterDays} days`],
            ['Follow-up', `after ${times.followUpAfterDays} days`],
            [
              'Plan',
              times.hoursToLook ? `read by organisers for ${times.hoursToLook} hours` : 'asked at once',
            ],
            ['Floor', rules.floor],
            ['Cool-down', `${rules.coolDownDays} days`],
            ['Colleagues', rules.sameCompany ? 'may be introduced' : 'are not introduced'],
            ['Must match', rules.must.join(', ') || 'nothing'],
            ['Must not match', rules.mustNot.join(', ') || 'nothing'],
          ]),
    );
    return undefined;
  },
};
