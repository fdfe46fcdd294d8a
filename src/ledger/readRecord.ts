import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { type Explained, explainFault } from './explainFault.ts';
import { placeAt } from './placeAt.ts';
import type { Yaml } from './readYaml.ts';

/** Where a record stands: its file, and its place in it if the file holds several. */
export interface Whereabouts {
  file: string;
  /** Path of the record within the file's value; empty where the file is the record. */
  at: readonly PropertyKey[];
}

/** Checks the value at `at` strictly. `record` is null where a field is wrong; then every fault is an issue with its line. */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  { file, at }: Whereabouts,
): { record: z.output<Schema> | null; issues: Issue[] } {
  const value = at.reduce<unknown>((here, step) => (here as Record<PropertyKey, unknown>)[step], yaml.value);
  const name = at.length === 0 ? 'The file' : `"${at.map(String).join('.')}"`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      record: null,
      issues: [noFields(file, yaml.lineOf(at), name, value, placeAt(schema, [], {}).fields)],
    };
  }
  const parsed = schema.safeParse(value);
  const blanks = blankTexts(value);
  if (parsed.success && blanks.length === 0) return { record: parsed.data, issues: [] };
  const faults = parsed.success ? [] : parsed.error.issues;
  const told = new Set(faults.map(({ path }) => path.join('\n')));
  const issues = [
    ...withoutEchoes(faults.flatMap((fault) => explainFault(schema, value, fault))),
    ...blanks.filter((path) => !told.has(path.join('\n'))).map((path) => blank(path)),
  ];
  return {
    record: null,
    issues: issues.map(({ path, message, advice }) => ({
      kind: 'invalid-record',
      file,
      line: yaml.lineOf([...at, ...path]),
      message,
      advice,
    })),
  };
}

/** A misspelt field is told once: the field that it stands for is missing only because of it. */
function withoutEchoes(all: readonly Explained[]): Explained[] {
  const meant = new Set(
    all.flatMap(({ path, meant }) => (meant ? [[...path.slice(0, -1), meant].join('\n')] : [])),
  );
  return all.filter(({ path, meant: own }) => own !== undefined || !meant.has(path.join('\n')));
}

/** Paths of texts that hold nothing but white space: they would pass for filled fields. */
function blankTexts(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return value.trim() === '' ? [[...path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => blankTexts(each, [...path, index]));
  return Object.entries(value).flatMap(([name, each]) => blankTexts(each, [...path, name]));
}

const blank = (path: readonly PropertyKey[]) => ({
  path,
  message: `The field "${path.filter((step) => typeof step === 'string').join('.')}" is empty.`,
  advice: 'Fill it in, or remove the line if it may be left out.',
});

function noFields(
  file: string,
  line: number,
  name: string,
  value: unknown,
  fields: readonly string[],
): Issue {
  return {
    kind: 'invalid-record',
    file,
    line,
    message: value == null ? `${name} is empty.` : `${name} holds no fields.`,
    advice: `Write its fields, one a line: ${fields.join(', ')}.`,
  };
}
