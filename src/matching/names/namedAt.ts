import type { TokenSentence } from './findEntities.ts';
import { isCapital, isUnknownName } from './strangers.ts';

/** "the German start-up HELSING", "the CLAUDE chatbot": whether the token at `at`, beside a description, is of a name that the ledger does not know; never in a headline. */
export function isNamedAt(
  { tokens, titleCase, upperCase }: TokenSentence,
  taken: ReadonlySet<number>,
  at: number,
): boolean {
  const token = taken.has(at) ? undefined : tokens[at];
  return (
    token !== undefined &&
    !titleCase &&
    !upperCase &&
    !token.glued &&
    isCapital(token) &&
    isUnknownName(token)
  );
}
