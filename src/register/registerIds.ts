import type { Register } from '../model/register.ts';

/** Every id in `register`, each once: of sentences and blocks, living, merged and removed. */
export function registerIds({
  sentences,
  tombstones,
}: Pick<Register, 'sentences' | 'tombstones'>): Set<string> {
  return new Set(
    [...sentences, ...tombstones].flatMap(({ id, block, also = [], alsoBlocks = [] }) => [
      id,
      block,
      ...also,
      ...alsoBlocks,
    ]),
  );
}

/** The ids of `before` that `after` lacks, in the order of `before`: links that would die. */
export function lostIds(before: Register, after: Register): string[] {
  const kept = registerIds(after);
  return [...registerIds(before)].filter((id) => !kept.has(id));
}

/**
 * Makes ids that are in none of `registers`. `mint` returns 8 random characters of a–z and 0–9; what it returns twice is not used twice.
 * Throws if it goes on returning used ones, for that is a fault of the programme.
 */
export function idMaker(mint: Mint, ...registers: Register[]): (prefix: 's' | 'p') => string {
  const used = new Set(registers.flatMap((register) => [...registerIds(register)]));
  return (prefix) => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const id = `${prefix}-${mint()}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
    throw new Error(`Minting returned only ids that are in use, ${MOST_ATTEMPTS} times.`);
  };
}

/** Mints ids that tell sentences apart for as long as a command runs, and are never written: counted, since nobody else mints. */
export function passingIds(): Mint {
  let count = 0;
  return () => String(count++).padStart(8, '0');
}

/** 36^8 ids are so many that a second collision in a row is a broken source of chance. */
const MOST_ATTEMPTS = 1000;

export type Mint = () => string;
