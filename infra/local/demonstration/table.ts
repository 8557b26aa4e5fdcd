// The outcome as a person reads it.
import type { Outcome } from './outcome.ts';

/** A calm table: what happened, then the details under their headings. */
export function tableOf(outcome: Outcome): string {
  const { fates } = outcome;
  const lines = [
    ...rows('What happened', {
      Members: outcome.members,
      'Pairs proposed': outcome.pairs,
      'Asks sent': outcome.asks,
      Introductions: outcome.introductions,
      Declined: outcome.declined,
      Expired: outcome.expired,
      Withdrawn: outcome.withdrawn,
    }),
    ...rows(`Replies (${outcome.replies}), as they were read`, outcome.readings),
    ...rows('What became of them', {
      Applied: fates.applied,
      'Ignored, with a reason': fates.ignored,
      'Set aside': fates['set aside'],
      Lost: fates.lost,
      'Read otherwise than meant': outcome.misread,
    }),
    ...rows(`Letters (${outcome.letters})`, outcome.kinds),
    ...rows('Write units for each introduced pair', { ...outcome.writeUnits, together: outcome.writes }),
    ...rows('What AWS would bill, for each member in a round', billed(outcome.counted.round)),
    ...rows('Promises', { 'Violations of what must always hold': outcome.violations }),
    ...outcome.broken.slice(0, 20).map(({ invariant, what }) => `  ${invariant}: ${what}`),
    '',
    `${outcome.seconds} seconds`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The counts that make the bill; all of them are in the outcome. */
function billed(usage: Outcome['counted']['round']): Record<string, number> {
  const calls = ['requests', 'inboundCalls', 'feedbackCalls', 'relayCalls', 'roundCalls'] as const;
  const tenths = (number: number) => Math.round(number * 10) / 10;
  return {
    Letters: tenths(usage.letters),
    Mails: tenths(usage.mails),
    'Calls of functions': tenths(calls.reduce((sum, name) => sum + usage[name], 0)),
    'Write units': tenths(usage.writeUnits),
    'Read units': tenths(usage.readUnits),
    'Messages on queues': tenths(usage.sent),
    Notifications: tenths(usage.notifications),
    'Objects put': tenths(usage.puts),
  };
}

function rows(heading: string, numbers: Readonly<Record<string, number>>): string[] {
  const lines = Object.entries(numbers).map(
    ([what, number]) => `  ${what.padEnd(38, ' ')}${String(number).padStart(8)}`,
  );
  return [heading, ...lines, ''];
}
