import { claimSchema } from '../model/claim.ts';
import { entitySchema } from '../model/entity.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import { relationSchema } from '../model/relation.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import { sourceSchema } from '../model/source.ts';
import { checkDates } from './checkDates.ts';
import { checkFigures } from './checkFigures.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSpans } from './checkSpans.ts';
import { checkVerbs } from './checkVerbs.ts';
import { readRecord } from './readRecord.ts';
import { readYaml } from './readYaml.ts';
import { type LedgerFile, readFolder, readMap, type Shelf } from './shelf.ts';
import { spelledOut } from './spellOut.ts';

const SETTINGS = 'content/site.yaml';
const RELATIONS = 'content/vocabulary/relations.yaml';

/**
 * Checks the texts of the ledger's files and puts them together. `ledger` is null where an editor got anything wrong; then `issues`
 * holds all of it at once, in the order of files and lines. Files that are no part of the ledger are passed over. Never throws.
 */
export function checkLedger(files: readonly LedgerFile[]): { ledger: Ledger | null; issues: Issue[] } {
  const sources = readFolder('content/sources', sourceSchema, files);
  const entities = readFolder('content/entities', entitySchema, files);
  const claims = readFolder('content/claims', claimSchema, files);
  const relations = readMap(RELATIONS, relationSchema, files);
  const settings = readSettings(files);
  const issues = [
    ...[sources, entities, claims, relations, settings].flatMap((part) => part.issues),
    ...checkReferences({ claims, sources, entities, relations }),
    ...[...relations.records.values()].flatMap(checkVerbs),
    ...[...claims.records.values()].flatMap((claim) => [
      ...checkSpans(claim),
      ...checkDates(claim),
      ...checkFigures(claim, relations.records),
    ]),
  ];
  if (issues.length > 0 || settings.settings === null) return { ledger: null, issues: issues.sort(byPlace) };
  return {
    ledger: {
      claims: recordsOf(claims),
      sources: recordsOf(sources),
      entities: recordsOf(entities),
      relations: new Map([...recordsOf(relations)].map(([id, relation]) => [id, spelledOut(relation)])),
      settings: settings.settings,
    },
    issues: [],
  };
}

function readSettings(files: readonly LedgerFile[]): { settings: Settings | null; issues: Issue[] } {
  const found = files.find(({ path }) => path === SETTINGS);
  if (found === undefined) return { settings: null, issues: [NO_SETTINGS] };
  const { yaml, issues } = readYaml(SETTINGS, found.text);
  if (yaml === null) return { settings: null, issues };
  const read = readRecord(settingsSchema, yaml, { file: SETTINGS, at: [] });
  return { settings: read.record, issues: read.issues };
}

const NO_SETTINGS: Issue = {
  kind: 'unreadable-file',
  file: SETTINGS,
  line: null,
  message: 'There is no such file.',
  advice: 'Write it, with at least name, url, desk and contact: it says whose site this is.',
};

const recordsOf = <Record>({ records }: Shelf<Record>): Map<string, Record> =>
  new Map([...records].map(([id, { record }]) => [id, record]));

const byPlace = (a: Issue, b: Issue): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0);
