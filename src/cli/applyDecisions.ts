import type { Issue } from '../model/issue.ts';
import type { Register } from '../model/register.ts';
import type { Decision, DecisionRules } from '../register/decide.ts';
import { decide } from '../register/decide.ts';
import { usageIssue } from './reportIssues.ts';

/**
 * Carries out the decisions that concern `register`: those that name one of its sentences, and "accept all". Kinds, pins and rejections
 * come first, so that a badge is computed once, from all of them. `register` is null where one cannot be carried out.
 */
export function applyDecisions(
  register: Register,
  decisions: readonly Decision[],
  rules: DecisionRules,
): { register: Register | null; issues: Issue[] } {
  const ids = new Set(register.sentences.map(({ id }) => id));
  const mine = decisions.flatMap((decision): Decision[] => {
    if (decision.do !== 'accept') return ids.has(decision.id) ? [decision] : [];
    if (decision.ids === 'all') return [decision];
    const named = decision.ids.filter((id) => ids.has(id));
    return named.length > 0 ? [{ do: 'accept', ids: named }] : [];
  });
  let decided = register;
  for (const decision of [...mine.filter(isDetail), ...mine.filter((each) => !isDetail(each))]) {
    const next = decide(decided, decision, rules);
    if ('refused' in next) return { register: null, issues: [usageIssue(next.refused, next.advice)] };
    decided = next;
  }
  return { register: decided, issues: [] };
}

/** Decisions that name a sentence which none of `registers` has. */
export function strayDecisions(decisions: readonly Decision[], registers: readonly Register[]): Issue[] {
  const ids = new Set(registers.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const removed = new Set(registers.flatMap(({ tombstones }) => tombstones.map(({ id }) => id)));
  const named = decisions.flatMap((decision) => {
    if (decision.do !== 'accept') return [decision.id];
    return decision.ids === 'all' ? [] : decision.ids;
  });
  return named
    .filter((id) => !ids.has(id))
    .map((id) =>
      removed.has(id)
        ? usageIssue(`The sentence ${id} was removed.`, 'A removed sentence is not decided.')
        : usageIssue(
            `No sentence has the id ${id}.`,
            'Run npm run annotate to see the ids of all that is to be decided.',
          ),
    );
}

const isDetail = ({ do: what }: Decision): boolean => what !== 'accept';
