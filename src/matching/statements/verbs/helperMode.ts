import { denied, FACT, type Mode } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** What a helper says of a use that takes it for more than a wish; null where it takes it for none. */
export function helperMode(parse: Parse, at: number, use: VerbUse): Mode | null {
  return obligation(parse, at, use) ?? inability(parse, at, use);
}

/** "MUST buy", "MAY use" are facts to a relation of commitment or permission, whose words name the helper; "may not use" denies it. */
function obligation(parse: Parse, at: number, use: VerbUse): Mode | null {
  const { modal, negated } = parse.chunks[at] as VerbGroup;
  if (modal === '') return null;
  const helper = bareHelper(modal, negated);
  if (!use.needs.includes(helper)) return null;
  const permission = /^(?:may|can)$/.test(helper);
  const refused = negated || helper !== modal;
  if (refused && !permission) return null;
  const own: Mode = refused ? denied(`“${modal} not”`) : FACT;
  return sentenceMode(parse) ?? own;
}

/** "cannot" is "can", with a "not" in it; and what "could not" be done could be done at no time. */
export const bareHelper = (modal: string, negated: boolean): string =>
  (modal !== '' && /^(?:can't|cannot|couldn't)$/.test(modal)) || (modal === 'could' && negated)
    ? 'can'
    : modal;

/** "CANNOT keep up": who is not able to does not. */
function inability(parse: Parse, at: number, use: VerbUse): Mode | null {
  const { modal, negated } = parse.chunks[at] as VerbGroup;
  if (use.opposite !== 'complement' || !negated || !/^(?:can|could|can't|cannot|couldn't)$/.test(modal))
    return null;
  return sentenceMode(parse) ?? denied(`“${modal}”`);
}
