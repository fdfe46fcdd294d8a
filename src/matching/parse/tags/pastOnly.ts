import type { Item } from '../items/readItems.ts';

/** "came", "began", "grew": a form that is the past tense of a verb, and neither its participle nor a noun. */
export const isPastOnly = ({ forms, nouns }: Item): boolean =>
  forms.has('past') && !forms.has('participle') && !forms.has('base') && nouns.length === 0;
