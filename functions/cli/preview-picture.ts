// The picture of a round: everybody on a circle, pairs side by side and joined, those without anyone apart from them.
import type { Looked } from './preview-round.ts';

const radius = 300;
/** Room for names around the circle. */
const margin = 190;
/** Beyond these the picture would be a smudge: it shows the first, and the tables show everybody. */
const mostPeople = 400;
const mostNamed = 160;
const mostPossible = 1_500;

interface Dot {
  readonly id: string;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/** The round as SVG, with what it shows in words for those who do not see it. */
export function pictureOf({ preview, possible, nameOf }: Looked): string {
  const paired = [...new Set(preview.pairs.flatMap(({ ids }) => ids))];
  const alone = preview.unmatched.map(({ id }) => id);
  const shown = [...paired, ...alone].slice(0, mostPeople);
  const dots = new Map(shown.map((id, place) => [id, dotAt(id, place, shown.length)]));
  const isAlone = new Set(alone);
  const faint = [...possible]
    .sort((one, other) => other.score - one.score)
    .slice(0, mostPossible)
    .map(({ a, b }) => lineBetween(dots.get(a), dots.get(b), 'possible', ''));
  const chosen = preview.pairs.map(({ ids, a, b, score }) => {
    const width = (2 + 5 * score).toFixed(1);
    const title = `<title>${escaped(`${a} and ${b}, fit ${score.toFixed(2)}`)}</title>`;
    return lineBetween(dots.get(ids[0]), dots.get(ids[1]), 'pair', title, ` stroke-width="${width}"`);
  });
  const size = Math.max(7, Math.min(14, (2 * Math.PI * radius) / shown.length - 2));
  const people = [...dots.values()].map((dot) => {
    const name = nameOf(dot.id);
    const kind = isAlone.has(dot.id) ? 'alone' : 'served';
    const circle = `<circle class="${kind}" cx="${dot.x.toFixed(1)}" cy="${dot.y.toFixed(1)}" r="5"><title>${escaped(name)}</title></circle>`;
    return shown.length > mostNamed ? circle : circle + label(dot, name, size);
  });
  const edge = radius + margin;
  const left = preview.people - shown.length;
  const described = `${preview.pairs.length} pairs among ${preview.people} people; ${alone.length} have nobody.${left > 0 ? ` The first ${shown.length} people are shown.` : ''} The lists below say the same in words.`;
  return `<svg viewBox="${-edge} ${-edge} ${2 * edge} ${2 * edge}" role="img" aria-labelledby="picture-title picture-words">
<title id="picture-title">The round as a picture</title>
<desc id="picture-words">${escaped(described)}</desc>
<g>${faint.join('')}</g>
<g>${chosen.join('')}</g>
<g>${people.join('')}</g>
</svg>`;
}

function dotAt(id: string, place: number, of: number): Dot {
  const angle = (2 * Math.PI * place) / of - Math.PI / 2;
  return { id, angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A line that bends towards the middle, the more the farther its ends are apart. */
function lineBetween(
  from: Dot | undefined,
  to: Dot | undefined,
  kind: string,
  title: string,
  more = '',
): string {
  if (!from || !to) return '';
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const pull = 0.45;
  const path = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${(x * pull).toFixed(1)} ${(y * pull).toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return `<path class="${kind}" d="${path}"${more}>${title}</path>`;
}

/** A name reads outwards on the right half, and inwards on the left, so that none stands on its head. */
function label({ angle, x, y }: Dot, name: string, size: number): string {
  const degrees = (angle * 180) / Math.PI;
  const onLeft = x < -0.5;
  const turned = onLeft ? degrees + 180 : degrees;
  const characters = [...name];
  const most = Math.floor((margin - 20) / (size * 0.55));
  const text = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : name;
  const place = `translate(${(x * 1.04).toFixed(1)} ${(y * 1.04).toFixed(1)}) rotate(${turned.toFixed(1)})`;
  const anchor = onLeft ? 'end' : 'start';
  return `<text transform="${place}" text-anchor="${anchor}" dominant-baseline="middle" font-size="${size.toFixed(1)}" aria-hidden="true">${escaped(text)}</text>`;
}

/** Text for HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
