import type { Day } from '../model/day.ts';
import type { Register } from '../model/register.ts';
import { bury, placeTombstones, standingOrder } from './bury.ts';
import type { Refusal } from './decide.ts';

/** Turns an article into a page of tombstones, in the order in which its sentences stood. Withdrawn twice is withdrawn once. */
export function withdraw(register: Register, today: Day): Register {
  if (register.withdrawn !== undefined) return register;
  const { sentences, tombstones, changes } = register;
  return {
    ...register,
    withdrawn: today,
    sentences: [],
    tombstones: placeTombstones(
      [...tombstones, ...sentences.map((line) => bury(line, today, null))],
      standingOrder(sentences, tombstones),
      [],
    ),
    changes: [
      ...changes,
      ...sentences.flatMap(({ id, verdict, text }) =>
        verdict === null
          ? []
          : [{ on: today, id, what: 'withdrawn' as const, from: verdict, to: null, was: text }],
      ),
    ],
  };
}

/** Withholds the text of a removed sentence, in its changes too; its id and verdict stay. */
export function withhold(register: Register, id: string): Register | Refusal {
  if (!register.tombstones.some((stone) => stone.id === id)) {
    const living = register.sentences.some((line) => line.id === id);
    return {
      refused: living
        ? `The sentence ${id} still stands in the article.`
        : `No removed sentence has the id ${id}.`,
      advice: living
        ? 'Remove it from the article and run npm run annotate first.'
        : 'The ids of removed sentences are in the register, under "tombstones".',
    };
  }
  return {
    ...register,
    tombstones: register.tombstones.map((stone) => (stone.id === id ? { ...stone, text: null } : stone)),
    changes: register.changes.map((change) => {
      if (change.id !== id) return change;
      const { was: _, ...rest } = change;
      return rest;
    }),
  };
}
