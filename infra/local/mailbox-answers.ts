// The usual answers as buttons: words that somebody might really write.

export interface UsualAnswer {
  readonly label: string;
  readonly text: string;
}

const day = 86_400_000;

/**
 * The answers that fit whoever reads the letter; days are near `now` (epoch milliseconds). Yes and no stand only
 * under a letter about somebody: under the others they would mean little.
 */
export function usualAnswers(standing: string, now: number, aboutSomebody: boolean): readonly UsualAnswer[] {
  if (standing === 'organiser')
    return [
      { label: 'Yes', text: 'Yes, please.' },
      { label: 'No', text: 'No, not this time.' },
      { label: 'An answer', text: 'About two hours a month, and there is no hurry.' },
    ];
  const month = named(now + 90 * day, { month: 'long' });
  const until = named(now + 30 * day, { day: 'numeric', month: 'long' });
  const always = [
    { label: `Pause until ${until}`, text: `Please pause until ${until}.` },
    { label: 'Stop', text: 'Stop, please. I would like no more letters.' },
  ];
  if (!aboutSomebody)
    return [{ label: 'What do you know of me?', text: 'What do you know about me?' }, ...always];
  return [
    { label: 'Yes, gladly', text: 'Yes, gladly.' },
    { label: 'No, thank you', text: 'No, thank you.' },
    { label: `Not now, ask me in ${month}`, text: `Not now, please ask me again in ${month}.` },
    { label: 'A question', text: 'How much time would they want to give this?' },
    ...always,
  ];
}

const named = (at: number, parts: Intl.DateTimeFormatOptions): string =>
  new Date(at).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
