import type { Day } from '../model/day.ts';
import type { Line, RecordedSighting } from '../model/register.ts';
import type { Kind } from '../model/sentence.ts';
import type { Reading } from '../model/sighting.ts';
import type { Digest } from './carrySightings.ts';
import { inOrder } from './carrySightings.ts';
import type { Judge } from './judge.ts';

/**
 * A line with one decision of an editor written into it, its badge not computed anew; or a sentence that says why it cannot be.
 * An accepted sighting is always a recorded one: what is pinned takes the place of what was proposed of the same claim.
 */
export function decideLine(line: Line, decision: LineDecision, rules: DecisionRules): Line | Refusal {
  const decided = { by: rules.by, on: rules.today };
  if (decision.do === 'kind') {
    const { unchecked, ...rest } = line;
    const keeps = decision.kind === 'claim' && unchecked !== undefined;
    return { ...rest, kind: decision.kind, kindBy: 'editor', ...(keeps && { unchecked }) };
  }
  if (decision.do === 'pin') return pinClaim(line, decision, rules);
  const { claim, because } = decision;
  if (claim === UNCHECKED && line.unchecked !== undefined) {
    return { ...line, unchecked: { decision: 'rejected', decided, because } };
  }
  if (!line.sightings.some((sighting) => sighting.claim === claim)) {
    const proposed = [...new Set(line.sightings.map((sighting) => sighting.claim))];
    return {
      refused: `No sighting of "${claim}" is recorded at ${line.id}.`,
      advice: proposed.length > 0 ? `Its claims are: ${proposed.join(', ')}.` : 'None is recorded there.',
    };
  }
  const claimWas = rules.digest(claim);
  return {
    ...line,
    // A pinned sighting that is rejected is unpinned: there is nothing that could be proposed again.
    sightings: line.sightings.flatMap((sighting): RecordedSighting[] => {
      if (sighting.claim !== claim) return [sighting];
      if (sighting.from === 'editor') return [];
      return [
        { ...sighting, decision: 'rejected', decided, because, ...(claimWas !== null && { claimWas }) },
      ];
    }),
  };
}

/** The claim to name in place of one in order to reject "not checked yet". */
export const UNCHECKED = 'unchecked';

function pinClaim(
  line: Line,
  { claim, reading, words }: Pin,
  { by, today, digest }: DecisionRules,
): Line | Refusal {
  if (digest(claim) === null) {
    return {
      refused: `There is no claim "${claim}".`,
      advice: 'A claim is named as its file in content/claims/.',
    };
  }
  const start = words === undefined ? 0 : line.text.indexOf(words);
  if (start < 0 || words === '') {
    return {
      refused: `The words "${words}" do not stand in ${line.id}.`,
      advice: `Copy them from the sentence as the register has it: ${line.text}`,
    };
  }
  const end = words === undefined ? line.text.length : start + words.length;
  const before = line.sightings.find((sighting) => sighting.claim === claim);
  const pinned: RecordedSighting = {
    claim,
    reading: reading ?? before?.reading ?? 'asserts',
    words: words === undefined && before !== undefined ? before.words : [start, end],
    ...(before?.value !== undefined && { value: before.value }),
    ...(before?.happened && { happened: before.happened }),
    from: 'editor',
    decision: 'accepted',
    decided: { by, on: today },
  };
  const others = line.sightings.filter((sighting) => sighting.claim !== claim);
  return { ...line, sightings: inOrder([...others, pinned]) };
}

export type LineDecision =
  | { do: 'reject'; id: string; claim: string; because: string }
  | Pin
  | { do: 'kind'; id: string; kind: Kind };
/** `words` are the words that state the claim, as they stand in normal form; left out, the whole sentence. */
type Pin = {
  do: 'pin';
  id: string;
  claim: string;
  reading?: Reading | undefined;
  words?: string | undefined;
};

export interface DecisionRules {
  by: string;
  today: Day;
  judge: Judge;
  digest: Digest;
}

/** Why a decision cannot be carried out, and what to do. */
export interface Refusal {
  refused: string;
  advice: string;
}
