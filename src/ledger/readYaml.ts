import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue } from '../model/issue.ts';
import { deepNesting } from './deepNesting.ts';
import { repeatedKeys } from './repeatedKeys.ts';

/** A YAML file read: its plain value, and where each part of it stands. */
export interface Yaml {
  value: unknown;
  /** Line of the field or item at `path`, or of the nearest one above it that stands in the file; from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Lines that git leaves between two versions. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;

/** Reads one YAML document. `yaml` is null where it is broken; then every fault is an issue with its line. */
export function readYaml(file: string, text: string): { yaml: Yaml | null; issues: Issue[] } {
  const refused = refuse(file, text);
  if (refused !== null) return { yaml: null, issues: [refused] };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const issues = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) =>
      broken(file, lineAt(pos[0]), message),
    ),
    ...repeatedKeys(document).map(({ name, first, offset }) =>
      repeated(file, lineAt(offset), name, lineAt(first)),
    ),
  ];
  if (issues.length > 0) return { yaml: null, issues };
  const value = plain(document);
  if (value instanceof Error) return { yaml: null, issues: [broken(file, 1, value.message)] };
  return { yaml: { value, lineOf: (path) => lineOf(document, path, lineAt) }, issues: [] };
}

/** What must not reach the parser: it would misread the one and die of the other. */
function refuse(file: string, text: string): Issue | null {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) {
    return {
      kind: 'invalid-yaml',
      file,
      line: lineAt(conflict.index),
      message: 'The file holds the conflict markers of a merge.',
      advice: 'Keep the lines of one side or of both, and remove the lines of <, = and > signs.',
    };
  }
  const deep = deepNesting(text);
  return deep === null ? null : broken(file, lineAt(deep), 'it nests deeper than any record does');
}

/** A file whose parts refer to each other without end is refused with an exception. */
function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      const range = (item as { range?: [number, number, number] | null } | undefined)?.range;
      if (range == null) break;
      offset = range[0];
      node = item;
    } else break;
  }
  return lineAt(offset);
}

const broken = (file: string, line: number, message: string): Issue => ({
  kind: 'invalid-yaml',
  file,
  line,
  message: `The file cannot be read as YAML from here on: ${message.replace(/[.:\s]+$/, '')}.`,
  advice:
    'Put a text in quotes if it holds ": " or " #", or begins with a sign such as %, @, &, * or "["; indent with spaces.',
});

const repeated = (file: string, line: number, name: string, first: number): Issue => ({
  kind: 'duplicate-id',
  file,
  line,
  message: `The name "${name}" stands twice; it stood first in line ${first}.`,
  advice: 'Keep one of the two, or give one another name.',
});
