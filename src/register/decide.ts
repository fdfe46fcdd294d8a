import type { Change, Line, Register } from '../model/register.ts';
import type { DecisionRules, LineDecision, Refusal } from './decideLine.ts';
import { decideLine } from './decideLine.ts';
import { judgeLine } from './judge.ts';
import { hasProposals, isWaiting } from './waiting.ts';

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
  const isSettled = line.state === 'accepted' || !hasProposals(decided);
  return replaceLines(register, [isSettled ? settle(decided, rules) : decided], rules);
}

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
    .filter((line) => chosen.has(line.id) && isWaiting(line))
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
export type { DecisionRules, Refusal };
