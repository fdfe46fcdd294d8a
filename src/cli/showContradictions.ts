import type { Register } from '../model/register.ts';
import type { Contradiction } from '../pipeline/contradictions.ts';
import { findContradictions } from '../pipeline/contradictions.ts';

/** Where articles contradict each other or themselves, each place with both sentences; null where they do not. Rejected sightings do not count. */
export function describeContradictions(registers: readonly Register[]): string | null {
  const found = findContradictions(
    registers.flatMap(({ article, sentences }) =>
      sentences.flatMap(({ id, text, sightings }) =>
        sightings
          .filter(({ decision }) => decision !== 'rejected')
          .map(({ claim, reading, value = null }) => ({ article, id, text, claim, reading, value })),
      ),
    ),
  );
  if (found.length === 0) return null;
  const head = found.length === 1 ? 'One contradiction:' : `${found.length} contradictions:`;
  return [head, ...found.map(describe)].join('\n');
}

const describe = ({ claim, one, other }: Contradiction): string =>
  [
    `  ${claim}${one.article === other.article ? ', within one article' : ''}`,
    ...[one, other].map(({ article, id, reading, text }) => `    ${article} ${id} ${reading}: ${text}`),
  ].join('\n');
