import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';
import type { Evidence, Finding } from './evidence.ts';
import type { OpinionCue } from './opinionCues.ts';

/**
 * The clause that states most, with the opinion that stands in it: praise in one clause takes nothing from a figure in another.
 * What else is stated adds a little. An event without anyone or anything to look up weighs half ("History shows that
 * bubbles burst"), and so does one in somebody's speech; plain figures stand whatever is thought of them.
 */
export function bestClause(
  { base, support }: Evidence,
  opinions: readonly OpinionCue[],
  clauses: readonly Clause[],
  definite: boolean,
  inSpeech: (offset: number) => boolean,
): { weight: number; against: number } {
  const found =
    definite || base.some(({ of }) => of === 'figure') || support.some(({ of }) => of !== 'comparison');
  const byClause = new Map<Clause | null, Finding[]>();
  for (const finding of base) {
    const clause = clauseAt(clauses, finding.at);
    byClause.set(clause, [...(byClause.get(clause) ?? []), finding]);
  }
  let best = { weight: 0, against: 0 };
  let most = LEAST_NET;
  for (const [clause, findings] of byClause) {
    const weight = clauseWeight(findings, ({ of, at }) => of !== 'figure' && (!found || inSpeech(at)));
    const figure = findings.some(({ of, weight }) => of === 'figure' && weight >= PLAIN_FIGURE);
    const inside = opinionWeight(opinions.filter(({ at }) => clauseAt(clauses, at) === clause));
    const overall = opinionWeight(opinions.filter(({ overall }) => overall === true));
    const against = Math.max(overall, figure ? Math.min(inside, MOST_AGAINST_FIGURE) : inside);
    if (weight - against <= most) continue;
    most = weight - against;
    best = { weight, against };
  }
  return best;
}

/** The weightiest sign counts in full, the others by half: adjectives come in heaps. */
function opinionWeight(cues: readonly OpinionCue[]): number {
  const heaviest = cues.reduce((most, { weight }) => Math.max(most, weight), 0);
  return heaviest + cues.reduce((total, { weight }) => total + weight / 2, -heaviest / 2);
}

/** The weightiest finding of each sort counts in full, the others a little; those that `isHalf` finds doubtful by half. */
function clauseWeight(findings: readonly Finding[], isHalf: (finding: Finding) => boolean): number {
  const best = new Map<Finding['of'], number>();
  for (const finding of findings) {
    const weight = isHalf(finding) ? finding.weight / 2 : finding.weight;
    best.set(finding.of, Math.max(best.get(finding.of) ?? 0, weight));
  }
  const total = [...best.values()].reduce((all, weight) => all + weight, 0);
  return total + SECOND_OF_ITS_SORT * (findings.length - best.size);
}

/** A clause in which opinion outweighs what is stated by more is opinion, whoever is named in it. */
const LEAST_NET = -1;
const SECOND_OF_ITS_SORT = 0.5;
/** Money, percentages and counts with their noun. */
const PLAIN_FIGURE = 2.5;
const MOST_AGAINST_FIGURE = 1.5;
