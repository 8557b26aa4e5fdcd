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
    ...rows('Promises', { 'Violations of what must always hold': outcome.violations }),
    ...outcome.broken.slice(0, 20).map(({ invariant, what }) => `  ${invariant}: ${what}`),
    '',
    `${outcome.seconds} seconds`,
  ];
  return `${lines.join('\n')}\n`;
}

function rows(heading: string, numbers: Readonly<Record<string, number>>): string[] {
  const lines = Object.entries(numbers).map(
    ([what, number]) => `  ${what.padEnd(38, ' ')}${String(number).padStart(8)}`,
  );
  return [heading, ...lines, ''];
}
