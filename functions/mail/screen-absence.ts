// Reads from an automatic answer the day on which somebody is back, if it says one that cannot be misread.

const months: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:jan|янв|sty|led|ocak|ene|gen|tammi)/],
  [2, /^(?:feb|fév|fev|фев|lut|úno|únor|şub|helmi)/],
  [3, /^(?:mar|mär|maa|мар|maart|břez|mrt)/],
  [4, /^(?:apr|avr|abr|апр|kwi|dub|nis|huhti)/],
  [5, /^(?:may|mai|maj|mei|mag|май|мая|kvě|toukо|touko)/],
  [6, /^(?:jun|juin|giu|июн|cze|červn|červen(?!ec)|haz|kesä)/],
  [7, /^(?:jul|juil|lug|июл|lip|července|červenec|tem|heinä)/],
  [8, /^(?:aug|aoû|ago|авг|sie|srp|ağu|elo)/],
  [9, /^(?:sep|set|сен|wrz|zář|eyl|syys)/],
  [10, /^(?:oct|okt|out|ott|окт|paź|říj|eki|loka)/],
  [11, /^(?:nov|ноя|lis|kas|marras)/],
  [12, /^(?:dec|dez|dic|déc|дек|gru|pro|ara|joulu)/],
];

const backWords =
  /(?:back|return\w*|until|till|available again|resum\w*|bis|zurück|wieder|ab dem|jusqu['’]\S{1,3}|retour|reviens|hasta|regres\p{L}*|vuel\p{L}*|até|retorn\p{L}*|volt\p{L}*|fino|rientr\p{L}*|torn\p{L}*|tot|terug|tillbaka|åter|till|tilbage|tilbake|til|do|wraca\p{L}*|wróc\p{L}*|до|вернусь|возвра\p{L}*|zpět|zpátky|kadar|dön\p{L}*)/giu;

/** The latest day said near a word of coming back, as `YYYY-MM-DD`; null where none is clear. `received` is epoch ms. */
export function returnDay(text: string, received: number): string | null {
  const start = text.slice(0, 4_000);
  let latest: string | null = null;
  for (const found of start.matchAll(backWords)) {
    const behind = start
      .slice(found.index + found[0].length, found.index + found[0].length + 60)
      .split('\n')[0] as string;
    const day = dayIn(behind, received);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

function dayIn(text: string, received: number): string | null {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), received);
  const dotted = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/.exec(text);
  if (dotted) return checked(yearOf(dotted[3]), Number(dotted[2]), Number(dotted[1]), received);
  const japanese = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/.exec(text);
  if (japanese) return checked(yearOf(japanese[1]), Number(japanese[2]), Number(japanese[3]), received);
  const lower = text.toLowerCase();
  for (const word of lower.matchAll(/\p{L}{3,10}/gu)) {
    const month = months.find(([, pattern]) => pattern.test(word[0]))?.[0];
    if (month === undefined) continue;
    const before = /(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s{0,3}(?:de\s|of\s|d['’])?$/.exec(
      lower.slice(0, word.index),
    )?.[1];
    const after = lower.slice(word.index + word[0].length);
    const day = before ?? /^\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(after)?.[1];
    const year = /^\D{0,8}(?:\d{1,2}(?:st|nd|rd|th)?,?\s{1,3})?(20\d\d)/.exec(after)?.[1];
    if (day !== undefined) return checked(yearOf(year), month, Number(day), received);
  }
  return null;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** A real day from today to a year ahead; a missing year is the next one in which the day lies ahead. */
function checked(year: number | null, month: number, day: number, received: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const today = new Date(received);
  const thisYear = today.getUTCFullYear();
  for (const candidate of year === null ? [thisYear, thisYear + 1] : [year]) {
    const instant = Date.UTC(candidate, month - 1, day);
    if (new Date(instant).getUTCDate() !== day) continue;
    if (instant >= received - 86_400_000 && instant < received + 366 * 86_400_000)
      return new Date(instant).toISOString().slice(0, 10);
  }
  return null;
}
