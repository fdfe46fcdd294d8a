import type { Register } from '../model/register.ts';

/**
 * The file of a register: one sentence, tombstone or change a line, so that git shows and merges them one by one; fields in the
 * order of the schema; a line feed at the end. The same register gives the same bytes.
 */
export function serialiseRegister({
  format,
  article,
  withdrawn,
  sentences,
  tombstones,
  changes,
}: Register): string {
  const fields = [
    `"format": ${format}`,
    `"article": ${JSON.stringify(article)}`,
    ...(withdrawn === undefined ? [] : [`"withdrawn": ${JSON.stringify(withdrawn)}`]),
    `"sentences": ${list(sentences, LINE)}`,
    `"tombstones": ${list(tombstones, TOMBSTONE)}`,
    `"changes": ${list(changes, CHANGE)}`,
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

const DECIDED = { by: true, on: true } as const;
const SIGHTING: Fields = {
  claim: true,
  reading: true,
  words: true,
  value: true,
  notes: true,
  happened: true,
  from: true,
  decision: true,
  decided: DECIDED,
  because: true,
  claimWas: true,
};
const LINE: Fields = {
  id: true,
  block: true,
  text: true,
  kind: true,
  kindBy: true,
  state: true,
  verdict: true,
  reason: true,
  sightings: SIGHTING,
  unchecked: { decision: true, decided: DECIDED, because: true },
  was: { text: true, verdict: true, on: true },
  also: true,
  alsoBlocks: true,
};
const TOMBSTONE: Fields = {
  id: true,
  block: true,
  text: true,
  verdict: true,
  removed: true,
  after: true,
  also: true,
  alsoBlocks: true,
};
const CHANGE: Fields = { on: true, id: true, what: true, from: true, to: true, was: true };

function list(records: readonly object[], fields: Fields): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => `    ${JSON.stringify(ordered(record, fields))}`).join(',\n')}\n  ]`;
}

function ordered(value: unknown, fields: Fields | true): unknown {
  if (fields === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => ordered(each, fields));
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, inner]) => {
      const field = (value as Record<string, unknown>)[name];
      return field === undefined ? [] : [[name, ordered(field, inner)]];
    }),
  );
}

/** Field names in their order, and those of what lies inside. */
interface Fields {
  [name: string]: Fields | true;
}
