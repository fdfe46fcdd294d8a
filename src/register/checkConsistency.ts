import type { IssueKind } from '../model/issue.ts';
import type { Line, Register } from '../model/register.ts';

/** What no schema can say of a register: faults with the path of the field. Empty for everything that annotate writes. */
export function checkConsistency({ sentences, tombstones }: Register): Fault[] {
  const living = new Set(sentences.map(({ id }) => id));
  const seen = new Map<string, PropertyKey[]>();
  const faults: Fault[] = [];
  const see = (id: string, path: PropertyKey[]) => {
    if (seen.has(id)) faults.push({ kind: 'duplicate-id', path, message: `The id ${id} is named twice.` });
    else seen.set(id, path);
  };
  sentences.forEach((line, k) => {
    const path = ['sentences', k];
    for (const id of [line.id, ...(line.also ?? [])]) see(id, path);
    const problem = problemOf(line);
    if (problem !== null)
      faults.push({ kind: 'invalid-register', path, message: `At ${line.id}, ${problem}.` });
  });
  tombstones.forEach((stone, k) => {
    const path = ['tombstones', k];
    for (const id of [stone.id, ...(stone.also ?? [])]) see(id, path);
    if (stone.after === null || living.has(stone.after)) return;
    faults.push({
      kind: 'unknown-id',
      path,
      message: `The tombstone ${stone.id} stands after ${stone.after}, which no sentence has.`,
    });
  });
  return faults;
}

function problemOf({ text, state, verdict, reason, was, sightings }: Line): string | null {
  if (verdict !== null && state !== 'accepted') return `a verdict is recorded though its state is "${state}"`;
  if ((verdict === null) !== (reason === null)) return 'verdict and reason do not go together';
  if (was !== undefined && state !== 'edited') return `"was" is recorded though its state is "${state}"`;
  for (const { words, claim, decision, decided } of sightings) {
    if (words[0] >= words[1] || words[1] > text.length) return `the words of "${claim}" lie outside its text`;
    if (decision !== 'proposed' && decided === undefined) return `nobody is named who decided on "${claim}"`;
  }
  return null;
}

export interface Fault {
  kind: IssueKind;
  path: PropertyKey[];
  message: string;
}
