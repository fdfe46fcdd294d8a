import type { Day } from '../model/day.ts';
import type { Change, Line, RecordedSighting, Register } from '../model/register.ts';
import type { Kind } from '../model/sentence.ts';
import type { Reading } from '../model/sighting.ts';
import type { Digest } from './carrySightings.ts';
import { inOrder } from './carrySightings.ts';
import type { Judge } from './judge.ts';
import { judgeLine } from './judge.ts';

/**
 * Carries out one decision of an editor. Returns the register as decided, or a sentence that says why it cannot be.
 *
 * A sentence of which nothing is left to decide counts as decided, with the badge that follows from it; so rejecting its only
 * proposal decides it. Each badge that changes after it was first given is a dated change.
 */
export function decide(register: Register, decision: Decision, rules: DecisionRules): Register | Refusal {
  if (decision.do === 'accept') return acceptLines(register, decision.ids, rules);
  const line = register.sentences.find(({ id }) => id === decision.id);
  if (line === undefined) return unknown(register, decision.id);
  const decided = decideLine(line, decision, rules);
  if ('refused' in decided) return decided;
  const isSettled = line.state === 'accepted' || !isWaiting(decided);
  return replaceLines(register, [isSettled ? settle(decided, rules) : decided], rules);
}

/** The claim to name in place of one in order to reject "not checked yet". */
export const UNCHECKED = 'unchecked';

function acceptLines(
  register: Register,
  ids: readonly string[] | 'all',
  rules: DecisionRules,
): Register | Refusal {
  const known = new Set(register.sentences.map(({ id }) => id));
  const missing = ids === 'all' ? undefined : ids.find((id) => !known.has(id));
  if (missing !== undefined) return unknown(register, missing);
  const chosen = new Set(ids === 'all' ? known : ids);
  const accepted = register.sentences
    .filter((line) => chosen.has(line.id) && (line.state !== 'accepted' || isWaiting(line)))
    .map((line) => settle(acceptAll(line, rules), rules));
  return replaceLines(register, accepted, rules);
}

function acceptAll(line: Line, { by, today }: DecisionRules): Line {
  const decided = { by, on: today };
  return {
    ...line,
    sightings: line.sightings.map((sighting) =>
      sighting.decision === 'proposed' ? { ...sighting, decision: 'accepted', decided } : sighting,
    ),
    ...(line.unchecked?.decision === 'proposed' && { unchecked: { decision: 'accepted', decided } }),
  };
}

function decideLine(line: Line, decision: LineDecision, rules: DecisionRules): Line | Refusal {
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
    from: 'editor',
    decision: 'accepted',
    decided: { by, on: today },
  };
  const others = line.sightings.filter((sighting) => sighting.claim !== claim);
  return { ...line, sightings: inOrder([...others, pinned]) };
}

/** Whether something of a line is proposed and not decided. */
export const isWaiting = ({ sightings, unchecked }: Line): boolean =>
  unchecked?.decision === 'proposed' || sightings.some(({ decision }) => decision === 'proposed');

function settle({ was: _, ...line }: Line, { judge }: DecisionRules): Line {
  const judgement = judgeLine(line, judge);
  return {
    ...line,
    state: 'accepted',
    verdict: judgement?.verdict ?? null,
    reason: judgement?.reason ?? null,
  };
}

function replaceLines(register: Register, lines: readonly Line[], { today }: DecisionRules): Register {
  const decided = new Map(lines.map((line) => [line.id, line]));
  const changes = register.sentences.flatMap((before): Change[] => {
    const after = decided.get(before.id);
    if (after === undefined || before.state === 'new' || after.state !== 'accepted') return [];
    const from = before.was === undefined ? before.verdict : before.was.verdict;
    if (from === after.verdict && before.was === undefined) return [];
    if (from === null && after.verdict === null) return [];
    return [{ on: today, id: after.id, what: 'decided', from, to: after.verdict }];
  });
  return {
    ...register,
    sentences: register.sentences.map((line) => decided.get(line.id) ?? line),
    changes: [...register.changes, ...changes],
  };
}

function unknown({ article, tombstones }: Register, id: string): Refusal {
  const isBuried = tombstones.some((stone) => stone.id === id || stone.also?.includes(id));
  return {
    refused: isBuried
      ? `The sentence ${id} was removed from "${article}".`
      : `There is no sentence ${id} in "${article}".`,
    advice: isBuried
      ? 'A removed sentence is not decided.'
      : `Ids are printed by npm run annotate -- ${article}.`,
  };
}

export type Decision = { do: 'accept'; ids: readonly string[] | 'all' } | LineDecision;
type LineDecision =
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
