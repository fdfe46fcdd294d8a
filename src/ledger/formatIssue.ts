import type { Issue } from '../model/issue.ts';

/**
 * An issue as a terminal shows it: place and message on the first line, advice indented below.
 * Editors click on `file:line`, so it stands first; without a line, the file alone.
 */
export function formatIssue({ file, line, message, advice }: Issue): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${message}\n  ${advice}`;
}
