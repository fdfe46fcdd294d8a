import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { slugSchema } from '../model/slug.ts';
import { readRecord } from './readRecord.ts';
import { readYaml } from './readYaml.ts';

/** A file's path from the project's root with forward slashes, and its text. */
export interface LedgerFile {
  path: string;
  text: string;
}

/** A record that passed its schema, and where its parts stand. */
export interface Located<Record> {
  file: string;
  record: Record;
  /** Line in the file of the field at `path` within the record. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** All records of one kind. `ids` also holds those of faulty records, so that a reference to one is not called unknown. */
export interface Shelf<Record> {
  records: Map<string, Located<Record>>;
  ids: Set<string>;
  /** False where a file that holds ids could not be read: then nobody can say which are unknown. */
  whole: boolean;
  issues: Issue[];
}

/** Reads the records of one folder, one a file, named after the file; in the order of `files`. */
export function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  files: readonly LedgerFile[],
): Shelf<z.output<Schema> & { id: string }> {
  const shelf = emptyShelf<z.output<Schema> & { id: string }>();
  for (const { path, text } of files.filter(({ path }) => path.startsWith(`${folder}/`))) {
    const name = path.slice(folder.length + 1);
    if (name.startsWith('.') || name === 'README.md') continue;
    const id = name.replace(/\.yaml$/, '');
    if (id === name || !slugSchema.safeParse(id).success) {
      shelf.issues.push(misnamed(path, folder));
      continue;
    }
    if (shelf.ids.has(id)) shelf.issues.push(twice(path, id));
    shelf.ids.add(id);
    const { yaml, issues } = readYaml(path, text);
    shelf.issues.push(...issues);
    if (yaml === null) continue;
    const read = readRecord(schema, yaml, { file: path, at: [] });
    shelf.issues.push(...read.issues);
    if (read.record === null) continue;
    shelf.records.set(id, {
      file: path,
      record: { ...(read.record as object), id } as z.output<Schema> & { id: string },
      lineOf: yaml.lineOf,
    });
  }
  return shelf;
}

/** Reads one file that maps ids to records; without the file, an empty shelf. A file that cannot be read leaves it not `whole`. */
export function readMap<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  files: readonly LedgerFile[],
): Shelf<z.output<Schema> & { id: string }> {
  const shelf = emptyShelf<z.output<Schema> & { id: string }>();
  const found = files.find((file) => file.path === path);
  if (found === undefined) return shelf;
  const { yaml, issues } = readYaml(path, found.text);
  shelf.issues.push(...issues);
  shelf.whole = yaml !== null;
  if (yaml === null || yaml.value === null) return shelf;
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    shelf.issues.push(noMap(path));
    return shelf;
  }
  for (const id of Object.keys(yaml.value)) {
    shelf.ids.add(id);
    if (!slugSchema.safeParse(id).success) shelf.issues.push(badId(path, yaml.lineOf([id]), id));
    const read = readRecord(schema, yaml, { file: path, at: [id] });
    shelf.issues.push(...read.issues);
    if (read.record === null) continue;
    shelf.records.set(id, {
      file: path,
      record: { ...(read.record as object), id } as z.output<Schema> & { id: string },
      lineOf: (inside) => yaml.lineOf([id, ...inside]),
    });
  }
  return shelf;
}

const emptyShelf = <Record>(): Shelf<Record> => ({
  records: new Map(),
  ids: new Set(),
  whole: true,
  issues: [],
});

const misnamed = (path: string, folder: string): Issue => ({
  kind: 'unreadable-file',
  file: path,
  line: null,
  message: 'The name of the file is no name of a record.',
  advice: `Name it in lower-case letters and digits joined by hyphens, with the ending .yaml, directly in ${folder}/.`,
});

const twice = (path: string, id: string): Issue => ({
  kind: 'duplicate-id',
  file: path,
  line: null,
  message: `The id "${id}" is used twice.`,
  advice: 'Give one of the two records another file name.',
});

const badId = (path: string, line: number, id: string): Issue => ({
  kind: 'invalid-record',
  file: path,
  line,
  message: `"${id}" is no id.`,
  advice: 'Use lower-case letters and digits joined by hyphens.',
});

const noMap = (path: string): Issue => ({
  kind: 'invalid-record',
  file: path,
  line: 1,
  message: 'The file holds no list of ids.',
  advice: 'Write one id a line, such as "invest:", with its fields indented below it.',
});
