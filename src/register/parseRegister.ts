import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue } from '../model/issue.ts';
import type { Register } from '../model/register.ts';
import { REGISTER_FORMAT, registerSchema } from '../model/register.ts';
import { checkConsistency } from './checkConsistency.ts';
import { findConflictMarker } from './conflictMarkers.ts';

/**
 * Reads the text of a register. `register` is null where anything is wrong with it, and `issues` says what, with lines.
 * Never throws, and mends nothing: a register edited by hand into nonsense is an editor's to restore.
 */
export function parseRegister(text: string, file: string): { register: Register | null; issues: Issue[] } {
  const damaged = (issue: Omit<Issue, 'file'>) => ({ register: null, issues: [{ file, ...issue }] });
  const marker = findConflictMarker(text);
  if (marker !== null) {
    return damaged({
      kind: 'conflict-markers',
      line: marker,
      message: 'The register holds the conflict markers of a git merge.',
      advice: `Run: npm run annotate -- --resolve ${slugOf(file)}`,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged({
      kind: 'invalid-register',
      line: lineOfError(text),
      message: 'The register is no JSON: it breaks off or was edited by hand here.',
      advice: restore(file),
    });
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > REGISTER_FORMAT) {
    return damaged({
      kind: 'newer-register',
      line: locate(text, ['format']),
      message: `The register has format ${format}; this version reads format ${REGISTER_FORMAT}.`,
      advice: 'Update Receipts, or restore the register that this version wrote.',
    });
  }
  const parsed = registerSchema.safeParse(value);
  const faults = parsed.success
    ? checkConsistency(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({
        kind: 'invalid-register' as const,
        path,
        message: `The field "${path.join('.')}" is wrong: ${message}.`,
      }));
  const issues = faults.map(
    ({ kind, path, message }): Issue => ({
      kind,
      file,
      line: locate(text, path),
      message,
      advice: restore(file),
    }),
  );
  return { register: parsed.success && issues.length === 0 ? parsed.data : null, issues };
}

const restore = (file: string): string =>
  `Restore the file with git checkout -- ${file}; npm run annotate alone writes it.`;

const slugOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');

/** The first record that is broken, for each stands on a line of its own; or where the YAML reader stops, as JSON is YAML; or the end. */
function lineOfError(text: string): number {
  const records = text.split('\n');
  const broken = records.findIndex((line) => /^\s+\{/.test(line) && !isJson(line.replace(/,?\s*$/, '')));
  if (broken >= 0) return broken + 1;
  const lines = new LineCounter();
  const [error] = parseDocument(text, { lineCounter: lines }).errors;
  return error === undefined ? records.length : lines.linePos(error.pos[0]).line;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The line of the innermost field on `path` that exists. */
function locate(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) break;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      if (Array.isArray(range)) offset = range[0];
    } else break;
  }
  return lines.linePos(offset).line;
}
