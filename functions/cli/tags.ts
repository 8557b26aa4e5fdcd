// Tags as they are typed: plain (`founder`) or as group and value (`household:7`), with commas or semicolons between them.

const mostLength = 40;

/** The tags of a list, each once, in small letters; `none` is an empty list. */
export function tagsIn(list: string): readonly string[] {
  const tags = list
    .split(/[,;]/)
    .map((tag) =>
      tag
        .trim()
        .toLowerCase()
        .replace(/\s*:\s*/, ':'),
    )
    .filter((tag) => tag !== '');
  return tags.length === 1 && tags[0] === 'none' ? [] : [...new Set(tags)];
}

/** Whether something can be a tag: one word or a few, and at most one colon between group and value. */
export const isTag = (tag: string): boolean =>
  tag.length <= mostLength && /^[\p{L}\p{N}][\p{L}\p{N} ._-]*(?::[\p{L}\p{N}][\p{L}\p{N} ._-]*)?$/u.test(tag);
