import { formatIssue } from '../ledger/formatIssue.ts';
import type { Issue } from '../model/issue.ts';

/** Prints issues to the error stream, the same one once, and returns the exit code: 1 if there are any. */
export function reportIssues(issues: readonly Issue[]): 0 | 1 {
  for (const text of new Set(issues.map(formatIssue))) console.error(text);
  return issues.length > 0 ? 1 : 0;
}

/** Prints what an editor should look at and what stops nothing, the same one once. */
export function reportWarnings(warnings: readonly Issue[]): void {
  for (const text of new Set(warnings.map(formatIssue))) console.error(text);
}

/** A command that cannot be carried out. */
export const usageIssue = (message: string, advice: string): Issue => ({
  kind: 'usage',
  file: 'npm run annotate',
  line: null,
  message,
  advice,
});
