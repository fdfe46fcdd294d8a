import type { EvidenceInput, Finding } from './evidence.ts';
import { followsSubject } from './subjects.ts';
import { BE, HAVE, isThirdPerson } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * What verbs that say little by themselves state of somebody named: "has no army", "has a partnership with the government of Qatar", "is called
 * Llanfair", "stands for Large Language Model", "has come over from DeepMind", "did go through", "tried to buy Illumina", "still works for Google", "helped to start Loopt". Null for all else.
 */
export function readNamedVerb(
  words: readonly Word[],
  i: number,
  sentence: EvidenceInput,
): Pick<Finding, 'weight' | 'reason'> | null {
  const { lower, text } = words[i] as Word;
  const before = words[i - 1]?.lower ?? '';
  const next = words[i + 1];
  if (next === undefined || (!NAMED_VERBS.has(lower) && before !== '-')) return null;
  const named = (from: number, to: number) =>
    sentence.names.some(([start]) => words.slice(from, to).some((word) => word.start === start));
  if (lower === 'called' && BE.has(before) && named(i + 1, i + 2))
    return { weight: 1.3, reason: `a relation: “called ${next.text}”` };
  if (lower === 'stands' && next.lower === 'for' && /^["“\p{Lu}]/u.test(words[i + 2]?.text ?? ''))
    return { weight: 1.3, reason: 'a relation: “stands for”' };
  if (/^(?:works|worked|work)$/.test(lower) && /^(?:for|at)$/.test(next.lower) && named(i + 2, i + 4))
    return { weight: 1.5, reason: `a relation: “${text} ${next.lower}”` };
  const helped = next.lower === 'to' ? i + 2 : i + 1;
  if (
    lower === 'helped' &&
    MAKING.has(words[helped]?.lower ?? '') &&
    named(helped + 1, helped + FARTHEST_MADE)
  )
    return { weight: 1.5, reason: `an event: “helped ${words[helped]?.text}”` };
  if (HAVE.has(before) && BASE_PARTICIPLES.has(lower) && FROM.has(next.lower))
    return { weight: 1.3, reason: `an event: “${before} ${text}”` };
  if (lower === 'to' && INTENDED.has(before) && followsSubject(words, i - 1, sentence) && next.isWord)
    return { weight: 1.3, reason: `${INTENTION}: “${before} to ${next.text}”` };
  if (
    before === '-' &&
    words[i - 2]?.lower === 'co' &&
    isThirdPerson(lower) &&
    i > 2 &&
    followsSubject(words, i - 2, sentence)
  )
    return { weight: 1.3, reason: `a relation: “co-${text}”` };
  if (HAVE.has(lower) && followsSubject(words, i, sentence)) {
    if (next.lower === 'no' && words[i + 2]?.isWord && !HOLLOW.has(words[i + 2]?.lower ?? ''))
      return { weight: 1.3, reason: `a relation: “${text} no ${words[i + 2]?.text}”` };
    if (ARTICLES.has(next.lower) && named(i + 3, i + FARTHEST_PARTNER))
      return { weight: 1.2, reason: `a relation: “${text} ${next.text} ${words[i + 2]?.text}”` };
  }
  return null;
}

/** An intention of the past is on record whether or not anything came of it. */
export const INTENTION = 'an intention';

const BASE_PARTICIPLES = new Set(['come', 'run', 'become']);
/** Those that {@link readNamedVerb} reads besides the verbs of the lists in -s. */
export const NAMED_VERBS: ReadonlySet<string> = new Set([
  ...HAVE,
  ...BASE_PARTICIPLES,
  'called',
  'stands',
  'to',
  'works',
  'work',
  'helped',
]);
const MAKING = new Set(
  'start build found create set write design develop launch establish invent make'.split(' '),
);
const FARTHEST_MADE = 5;
const FROM = new Set('from over to into back out'.split(' '));
const INTENDED = new Set('wanted tried sought attempted planned'.split(' '));
/** "has no idea", "had no choice". */
const HOLLOW = new Set(
  'idea choice doubt need time intention reason excuse business right sense illusions place chance answer answers soul heart shame clue equal match rival limits way point future option alternative'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['a', 'an', 'its', 'his', 'her', 'their']);
const FARTHEST_PARTNER = 9;
