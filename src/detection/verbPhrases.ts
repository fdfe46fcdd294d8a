import type { EvidenceInput } from './evidence.ts';
import { followsSubject } from './subjects.ts';
import type { Word } from './words.ts';

/** "stems from a mill in Fribourg", "dates from May": where something is or comes from, with its name. */
export function comesFrom(words: readonly Word[], i: number, named: (at: number) => boolean): boolean {
  if (!ORIGIN_VERBS.has((words[i] as Word).lower) || !ORIGINS.has(words[i + 1]?.lower ?? '')) return false;
  return words.slice(i + 2, i + FARTHEST_ORIGIN).some(({ start }) => named(start));
}

/** "gives up", "took over": a light verb that its particle makes an event. */
export function isPhrasal(words: readonly Word[], i: number): boolean {
  return PARTICLE_VERBS.has((words[i] as Word).lower) && PARTICLES.has(words[i + 1]?.lower ?? '');
}

/** "will run the mill", "will be led by": who holds an office is decided before it begins; null for all else. */
export function officeDecided(
  words: readonly Word[],
  i: number,
  { moodOf, names }: EvidenceInput,
): string | null {
  const will = words[i] as Word;
  if (names.length === 0 || moodOf(will.start, will.end).modality !== 'announced') return null;
  for (let k = i + 1; k < Math.min(i + FARTHEST_OFFICE, words.length); k++) {
    const { lower } = words[k] as Word;
    if (OFFICE_VERBS.has(lower) && words[k + 1]?.isWord) return lower;
    if (OFFICES_HELD.has(lower) && /^(?:by|for)$/.test(words[k + 1]?.lower ?? '')) return `be ${lower}`;
    if (lower !== 'be' && lower !== 'now' && !lower.endsWith('ly')) return null;
  }
  return null;
}

/** "did not respond", "doesn't own". */
export function isDenial(words: readonly Word[], i: number): boolean {
  const { lower, facts } = words[i] as Word;
  if (!facts.present && lower !== 'have') return false;
  const before = words[i - 1]?.lower ?? '';
  if (before === 'not') return /^(?:did|does|do|could)$/.test(words[i - 2]?.lower ?? '');
  return DENYING.has(before) || (before === 'to' && words[i - 2]?.lower === 'yet');
}

const DENYING = new Set(["didn't", "doesn't", "don't", "couldn't"]);

/** "Rolls-Royce will cut jobs, it announced": that it announced so is past, whatever it announced. */
export function isReport(words: readonly Word[], i: number, sentence: EvidenceInput): boolean {
  if (!REPORTS.has((words[i] as Word).lower)) return false;
  const comma = words.slice(Math.max(0, i - FARTHEST_REPORTER), i).findLastIndex(({ text }) => text === ',');
  return comma >= 0 && followsSubject(words, i, sentence);
}

const REPORTS = new Set(['announced', 'confirmed', 'revealed', 'disclosed', 'reported']);
const FARTHEST_REPORTER = 5;
const FARTHEST_OFFICE = 4;
const OFFICE_VERBS = new Set('run head lead chair join replace succeed manage captain'.split(' '));
const OFFICES_HELD = new Set('run headed led chaired replaced succeeded managed captained'.split(' '));
export const ORIGIN_VERBS = new Set(
  'come comes came hail hails hailed stem stems stemmed date dates dated lie lies lay stand stands stood sit sits sat flow flows leads runs'.split(
    ' ',
  ),
);
const ORIGINS = new Set('from in on near to back at between'.split(' '));
const FARTHEST_ORIGIN = 9;
export const PARTICLE_VERBS = new Set(
  'gives takes puts sets steps brings pulls hands turns goes comes gets makes keeps stands signs moves'.split(
    ' ',
  ),
);
const PARTICLES = new Set('up over down out off into away on aside in back'.split(' '));
