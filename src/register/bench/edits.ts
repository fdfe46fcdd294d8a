import type { Draft } from './draft.ts';
import { MEANING_EDITS } from './meaningEdits.ts';
import type { Random } from './random.ts';
import { STRUCTURE_EDITS } from './structureEdits.ts';
import { TYPOGRAPHY_EDITS } from './typographyEdits.ts';
import { WORDING_EDITS } from './wordingEdits.ts';

/** One edit of a draft; null where it does not apply. `donor` gives a sentence to insert. */
export type Edit = (draft: Draft, random: Random, donor: Donor) => Draft | null;
export type Donor = (random: Random, draft: Draft) => string;

/** All edits by name, in the order of the table. */
export const EDITS: Record<string, Edit> = {
  ...STRUCTURE_EDITS,
  ...WORDING_EDITS,
  ...MEANING_EDITS,
  ...TYPOGRAPHY_EDITS,
};

export const isTypographic = (name: string): boolean => name in TYPOGRAPHY_EDITS;

/** `length` edits one after the other, each of any kind. */
export function chain(length: number): Edit {
  return (draft, random, donor) => {
    let edited = draft;
    for (let done = 0; done < length; ) {
      const next = random.pick(Object.values(EDITS))(edited, random, donor);
      if (next === null) continue;
      edited = next;
      done++;
    }
    return edited;
  };
}
