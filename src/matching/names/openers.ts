import type { MatchIndex } from '../indexLedger.ts';
import { oncePer } from '../words/oncePer.ts';
import { foldWord } from '../words/tokens.ts';
import { COMMON } from './definites.ts';
import { IT, PERSON, THEY } from './pronouns.ts';
import { SEVERAL_OPENERS } from './several.ts';
import { SPEAKERS } from './speakerOf.ts';

/** The words with which any name or term of the ledger begins, or what only looks like one, without case: most words of a text begin none. */
export const nameOpeners = oncePer(
  ({ names, upperNames, terms, notIn }: MatchIndex): ReadonlySet<string> =>
    new Set([
      ...[...names.next.keys(), ...upperNames.next.keys()].map(foldWord),
      ...terms.next.keys(),
      ...notIn.next.keys(),
    ]),
);

/** The words at which a description, a pronoun or anything else that takes somebody up is looked for. */
export const referenceWords = oncePer(
  ({ descriptions, heads }: MatchIndex): ReadonlySet<string> =>
    new Set([
      ...descriptions.next.keys(),
      ...heads.keys(),
      ...COMMON,
      ...SEVERAL_OPENERS,
      ...SPEAKERS,
      ...ANY_PRONOUN,
      'whose',
    ]),
);

export const ANY_PRONOUN: ReadonlySet<string> = new Set([...IT, ...PERSON, ...THEY]);
