// The shape of a compiled letter: what build.ts writes and render.ts fills in.

/** Where a value stands; it decides how the value is escaped. */
export type Place = 'words' | 'line' | 'link';

/** A piece of a letter: words as they are, a field to fill in, or pieces repeated over a list. */
export type Part =
  | string
  | { readonly field: string; readonly place: Place }
  | { readonly each: string; readonly parts: readonly Part[] };

/** One block of the plain text; the kind decides how it is set out. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'quotes' | 'list' | 'button' | 'footer';
  readonly parts: readonly Part[];
}

/** One letter in one language, ready to be filled in. */
export interface CompiledLetter {
  readonly subject: readonly Part[];
  readonly html: readonly Part[];
  /** The HTML of what stands below the letter. */
  readonly foot: readonly Part[];
  readonly text: readonly Block[];
}

/** What surrounds every letter's HTML in one language: `top` has the field `subject`; few have a paragraph `beside` or a last line `note`. */
export interface CompiledSheet {
  readonly top: readonly Part[];
  readonly beside: readonly Part[];
  readonly note: readonly Part[];
  readonly bottom: readonly Part[];
}

/** What a field holds: words, an http(s) address, or a list of words. */
export type FieldType = 'words' | 'link' | 'list';

/** All that is written in one language. */
export interface CompiledLanguage {
  readonly sheet: CompiledSheet;
  /** By kind. */
  readonly letters: Readonly<Record<string, CompiledLetter>>;
}
