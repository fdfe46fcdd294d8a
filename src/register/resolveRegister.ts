import type { Issue } from '../model/issue.ts';
import type { Register } from '../model/register.ts';
import { conflictSides, findConflictMarker } from './conflictMarkers.ts';
import { mergeRegisters } from './mergeRegisters.ts';
import { parseRegister } from './parseRegister.ts';

/**
 * Merges a register that git left with conflict markers, and keeps every id of both sides. Where both sides have a sentence, the
 * later decision stands; where they decided differently on one day, it is to be decided again. A sentence that one side removed
 * stays until the article is read; one that both sides added lives on under both ids. A register without markers comes back as it is.
 */
export function resolveRegister(text: string, file: string): { register: Register | null; issues: Issue[] } {
  if (findConflictMarker(text) === null) return parseRegister(text, file);
  const { ours, theirs } = conflictSides(text);
  const one = parseRegister(mendCommas(ours), file);
  const other = parseRegister(mendCommas(theirs), file);
  if (one.register === null || other.register === null) {
    const [side, found] = one.register === null ? ['our', one] : ['their', other];
    const message = `Of the conflict, ${side} side cannot be read: ${found.issues[0]?.message ?? ''}`;
    return {
      register: null,
      issues: [
        {
          kind: 'invalid-register',
          file,
          line: findConflictMarker(text),
          message,
          advice: 'Mend the conflict by hand, or take one side whole with git checkout --ours or --theirs.',
        },
      ],
    };
  }
  return { register: mergeRegisters(one.register, other.register), issues: [] };
}

/** Git joins lines as it finds them: a record that became the last has a comma too many, one that ceased to be has none. */
function mendCommas(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, k) => {
      if (!RECORD.test(line)) return line;
      const isLast = !RECORD.test(lines[k + 1] ?? '');
      return `${line.replace(/,$/, '')}${isLast ? '' : ','}`;
    })
    .join('\n');
}

/** A record as the register is written: on a line of its own, indented. */
const RECORD = /^\s+\{.*\},?$/;
