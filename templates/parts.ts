// Cuts words and HTML at their placeholders, so that no template is parsed when a letter is written.
import type { FieldType, Part, Place } from './shape.ts';

const placeholder = /\{\{(#each \w+|\/each|\w+)\}\}/;

/**
 * Cuts a text at `{{field}}` and `{{#each list}}…{{this}}…{{/each}}`.
 * Throws an Error that names what is wrong where a brace, a condition or a repetition does not fit.
 */
export function cut(text: string, placeOf: (before: string) => Place): Part[] {
  const outer: Part[] = [];
  let parts = outer;
  let before = '';
  text.split(placeholder).forEach((piece, index) => {
    if (index % 2 === 0) {
      if (/\{\{|\}\}/.test(piece)) throw new Error(`not a placeholder: ${around(piece)}`);
      if (piece !== '') parts.push(piece);
      before += piece;
    } else if (piece.startsWith('#each ')) {
      if (parts !== outer) throw new Error('a repetition inside a repetition');
      parts = [];
      outer.push({ each: piece.slice('#each '.length), parts });
    } else if (piece === '/each') {
      if (parts === outer) throw new Error('{{/each}} without {{#each}}');
      parts = outer;
    } else {
      if ((piece === 'this') !== (parts !== outer)) {
        throw new Error('a repetition holds {{this}} and nothing else, and {{this}} stands only there');
      }
      parts.push({ field: piece, place: placeOf(before) });
    }
  });
  if (parts !== outer) throw new Error('{{#each}} without {{/each}}');
  return outer;
}

function around(piece: string): string {
  const at = piece.search(/\{\{|\}\}/);
  return piece.slice(at, at + 30);
}

/** Cuts HTML; the place of a field follows from the markup before it. */
export function cutHtml(html: string): Part[] {
  return cut(html, (before) => {
    const insideTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    if (insideTag) return /href="$/.test(before) ? 'link' : 'line';
    return before.lastIndexOf('<title>') > before.lastIndexOf('</title>') ? 'line' : 'words';
  });
}

/** The fields that the parts need, with what each holds. Throws where one name is used for two things. */
export function fieldsOf(parts: readonly Part[]): Map<string, FieldType> {
  const fields = new Map<string, FieldType>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const [name, type] = 'each' in part ? [part.each, 'list' as const] : [part.field, typeOf(part.place)];
    if ((fields.get(name) ?? type) !== type) throw new Error(`{{${name}}} is used for two things`);
    fields.set(name, type);
  }
  return fields;
}

function typeOf(place: Place): FieldType {
  return place === 'link' ? 'link' : 'words';
}
