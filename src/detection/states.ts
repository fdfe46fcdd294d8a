import { MEASURED_SUPERLATIVES, ROLE_NOUNS } from './checkableWords.ts';
import { isProfession } from './support.ts';
import { HAVE } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * What the linking verb at word `i` says of its subject that one can look up: who somebody is ("is a former diver"), a
 * rank ("was the third"), where or in what state ("remain in custody", "is bankrupt"), a measured comparison ("is older
 * than"), that there is none. Null where no linking verb stands, or what follows only judges.
 */
export function readState(words: readonly Word[], i: number, isName: (at: number) => boolean): State | null {
  const verb = (words[i] as Word).lower;
  if (!isLink(words, i)) return null;
  let k = i + 1;
  while (k < i + MOST_ADVERBS && PASSED_OVER.has(words[k]?.lower ?? '')) k++;
  const word = words[k];
  if (word === undefined) return null;
  if (isThere(words, i)) return readExistence(words, k);
  if (!BECOMING.has(verb) && isName(word.start)) return { what: word.text, weight: 1.5 };
  if (DEFINITES.has(word.lower) || word.lower.endsWith("'s")) {
    const rank = words[k + 1];
    if (rank !== undefined && RANK.test(rank.lower) && !FIGURATIVE_RANKS.has(words[k + 2]?.lower ?? ''))
      return { what: rank.text, weight: 1.5 };
  }
  const state = statedBy(words, k);
  if (state !== null) return state;
  return roleBehind(words, k);
}

function statedBy(words: readonly Word[], k: number): State | null {
  const word = words[k] as Word;
  const next = words[k + 1]?.lower ?? '';
  const compound = `${word.lower}-${words[k + 2]?.lower}`;
  if (words[k + 1]?.text === '-' && STATES.has(compound)) return { what: compound, weight: 1.5 };
  if (FALSITIES.has(word.lower) && (word.lower !== 'true' || words[k - 1]?.lower === 'not'))
    return { what: word.text, weight: 2 };
  if (STATES.has(word.lower) && !/^(?:to|about|question|secret|season)$/.test(next))
    return { what: word.text, weight: 1.5 };
  if (
    word.lower === 'part' &&
    next === 'of' &&
    /^\p{Lu}/u.test(words[k + (words[k + 2]?.lower === 'the' ? 3 : 2)]?.text ?? '')
  )
    return { what: 'part of', weight: 1.4 };
  if (word.lower === 'short' && next === 'for') return { what: 'short for', weight: 1.5 };
  if (COMPARATIVES.has(word.lower)) {
    const than = words.slice(k + 1, k + FARTHEST_THAN).some(({ lower }) => lower === 'than');
    if (than) return { what: `${word.text} than`, weight: 1.5 };
  }
  if (PLACING.has(word.lower)) {
    const noun = DEFINITES.has(next) || next === 'a' || next === 'an' ? (words[k + 2]?.lower ?? '') : next;
    if (words[k + 1]?.isWord && !FIGURATIVE_PLACES.has(noun) && !FIGURATIVE_PLACES.has(next))
      return { what: `${word.text} ${words[k + 1]?.text}`, weight: 1.4 };
  }
  return null;
}

/** "There were none", "there was a fire": told of the past; what "there is" may be anything. */
function readExistence(words: readonly Word[], k: number): State | null {
  const word = words[k] as Word;
  const past = /^(?:was|were|been)$/.test(words[k - 1]?.lower ?? '');
  if (word.lower === 'none') return { what: 'none', weight: 1.3 };
  if (!past || HOLLOW_EXISTENCE.has(words[k + 1]?.lower ?? '') || HOLLOW_EXISTENCE.has(word.lower))
    return null;
  return { what: `there ${words[k - 1]?.text} ${word.text}`, weight: 1.2 };
}

function roleBehind(words: readonly Word[], from: number): State | null {
  for (let k = from; k < Math.min(from + FARTHEST_ROLE, words.length); k++) {
    const word = words[k] as Word;
    if (!word.isWord && word.text !== '-' && word.text !== '’') return null;
    if (words[k + 1]?.text === '-') continue;
    const titled = STATUSES.has(word.lower) && words[k + 1]?.isWord === true;
    if (titled || MEASURED_SUPERLATIVES.has(word.lower) || isRole(word.lower))
      return { what: word.text, weight: 1.5 };
  }
  return null;
}

const isRole = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1))) ||
  (isProfession(word) && !CREEDS.test(word));

/** "is an optimist": what somebody thinks, or others think of him. */
const CREEDS =
  /^(?:optim|pessim|real|ideal|rac|sex|terror|popul|extrem|narciss|perfection|national|social|commun|fasc|minimal|loyal|alarm|fatal|futur|human|femin|material|moral|nihil|anarch|absolut)/;

function isLink(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  if (lower === 'been') return /^(?:has|have|had|not|also|long|since)$/.test(words[i - 1]?.lower ?? '');
  return LINKS.has(lower);
}

function isThere(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower;
  return before === 'there' || (words[i - 2]?.lower === 'there' && HAVE.has(before ?? ''));
}

export const LINKS = new Set(
  "is are was were isn't aren't wasn't weren't remain remains remained become becomes became".split(' '),
);
const BECOMING = new Set(['become', 'becomes', 'became', 'remain', 'remains', 'remained']);
/** "is now, too, an investor", "are not among the backers". */
const PASSED_OVER = new Set(
  ', too not still now also already never currently reportedly itself themselves among one of both all officially formally'.split(
    ' ',
  ),
);
const MOST_ADVERBS = 6;
const FARTHEST_ROLE = 6;
const FARTHEST_THAN = 8;
const DEFINITES = new Set('the its his her their this that'.split(' '));
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/;
const FIGURATIVE_RANKS = new Set(
  'step thing place choice priority principle rule lesson law time'.split(' '),
);
const FALSITIES = new Set('false untrue unfounded baseless fabricated fictitious true'.split(' '));
/** What somebody or something is that a register, a doctor or a ledger could tell. */
const STATES = new Set(
  `profitable unprofitable bankrupt insolvent solvent loss-making dead alive married unmarried divorced widowed pregnant retired unemployed jobless homeless
  closed open shut empty vacant missing unavailable private independent state-owned listed unlisted illegal legal banned mandatory compulsory voluntary non-voting
  extinct endangered absent overdue unpaid paid free-of-charge deaf blind bilingual identical underwater adjacent landlocked uninhabited abandoned unfinished unsigned signed`
    .split(/\s+/)
    .filter(Boolean),
);
const COMPARATIVES = new Set(
  `bigger larger smaller older younger higher lower longer shorter faster slower cheaper dearer richer poorer heavier lighter taller deeper wider narrower
  fewer greater hotter colder warmer cooler earlier later worse better rarer`
    .split(/\s+/)
    .filter(Boolean),
);
const PLACING = new Set('in at on under outside inside near behind aboard off'.split(' '));
/** "at stake", "on the rise": no place. */
const FIGURATIVE_PLACES = new Set(
  `trouble doubt danger flux question order fact theory practice vain particular general short sum essence line full stake risk odds crossroads heart core centre center best
  worst once least ease peace track edge fire rise verge table top point pressure threat scrutiny siege touch control hand hands ideas depth its their his her it this that
  what how need love demand vogue tatters ruins crisis shock disarray limbo jeopardy way air brink cusp map horizon mind minds details detail cards wall rocks move
  all any spotlight balance driver's shape sight reach sync turmoil decline ascendancy forefront mercy root eye dark same future cloud`
    .split(/\s+/)
    .filter(Boolean),
);
const HOLLOW_EXISTENCE = new Set(
  'doubt question questions reason reasons way ways point need shortage place lack end sign signs denying going telling time better greater something nothing much little sense hope fear talk such moment moments'.split(
    ' ',
  ),
);
/** Before a noun they say that it is, or was, an office or an origin. */
const STATUSES = new Set('former interim acting current retired deputy ex onetime native'.split(' '));

export interface State {
  /** The words that an editor reads. */
  what: string;
  weight: number;
}
