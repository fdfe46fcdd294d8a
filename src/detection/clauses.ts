import { AUXILIARIES, isFiniteVerb, isPresent } from './verbs.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * The clauses of one sentence, in order, together holding all of its words. Offsets are UTF-16, into `text`.
 *
 * A sentence is parted at semicolons, colons, dashes and brackets; before subordinators ("if", "although", "which") and
 * participles after a comma ("…, securing a stake"); at "and", "but", "or" where a verb of their own follows. A comma
 * closes what a subordinator opened. A clause without a finite verb leans on another one: `leansOn` is its index, for
 * what holds there holds here too. Linear in the length of the text. An empty text has no clauses.
 */
export function splitClauses(text: string, words: readonly Word[] = wordsOf(text)): Clause[] {
  const cuts = findCuts(words);
  const clauses: Clause[] = [];
  for (const [i, cut] of cuts.entries()) {
    const from = cut.at;
    const to = cuts[i + 1]?.at ?? words.length;
    const whole = words.slice(from, to);
    if (!whole.some((word) => word.isWord)) continue;
    const first = whole.findIndex((word) => !SEPARATORS.has(word.text));
    const last = whole.findLastIndex((word) => !SEPARATORS.has(word.text));
    const inside = whole.slice(first, last + 1);
    clauses.push({
      start: (inside[0] as Word).start,
      end: (inside.at(-1) as Word).end,
      words: inside,
      kind: cut.kind,
      opener: cut.opener,
      segment: cut.segment,
      leansOn: null,
      hasVerb: whole.some((word, k) => isFiniteVerb(word.lower) || isVerbAfterPlural(whole, k)),
    });
  }
  for (const [i, clause] of clauses.entries()) clause.leansOn = supportOf(clauses, i);
  return clauses;
}

/** The clause of `clauses` in which `offset` lies, or the last one that begins before it; null in an empty list. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | null {
  return clauses.findLast((clause) => clause.start <= offset) ?? clauses[0] ?? null;
}

function findCuts(words: readonly Word[]): Cut[] {
  const cuts: Cut[] = [{ at: 0, kind: 'main', opener: '', segment: 0 }];
  let segment = 0;
  let open: 'none' | 'fronted' | 'inserted' = 'none';
  // Before its verb a clause only joins names: "Meta and Google own".
  let verbSeen = false;
  let clausesSeen = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const here = cuts.at(-1) as Cut;
    if (cuts.length !== clausesSeen) verbSeen = false;
    clausesSeen = cuts.length;
    if (i > here.at)
      verbSeen ||= isFiniteVerb((words[i - 1] as Word).lower) || isVerbAfterPlural(words, i - 1);
    if (isStrongMark(words, i)) {
      segment++;
      open = 'none';
      cuts.push({ at: i + 1, kind: word.text === '(' ? 'aside' : 'main', opener: '', segment });
      continue;
    }
    const afterComma = words[i - 1]?.text === ',';
    const subordinator = subordinatorAt(words, i, afterComma);
    if (subordinator !== null) {
      const fronted = i === here.at || (i === here.at + 1 && !words[here.at]?.isWord);
      if (fronted) Object.assign(here, { kind: subordinator, opener: word.lower });
      else cuts.push({ at: i, kind: subordinator, opener: word.lower, segment });
      open = fronted ? 'fronted' : afterComma ? 'inserted' : 'none';
      continue;
    }
    if (afterComma && isParticiple(words, i)) {
      cuts.push({ at: i, kind: 'participle', opener: word.lower, segment });
      open = 'inserted';
      continue;
    }
    if (
      COORDINATORS.has(word.lower) &&
      (verbSeen || (afterComma && word.lower !== 'and' && word.lower !== 'or')) &&
      beginsClause(words, i + 1, afterComma)
    ) {
      cuts.push({ at: i, kind: 'coordinate', opener: word.lower, segment });
      open = 'none';
      continue;
    }
    if (afterComma && open !== 'none' && i > here.at + 1 && resumes(words, i)) {
      cuts.push({ at: i, kind: 'main', opener: '', segment });
      open = 'none';
    }
  }
  return cuts;
}

/** Colons and dashes between digits ("3:15", "217–215") and inside words part nothing. */
function isStrongMark(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.text === ';' || word.text === '(' || word.text === ')' || word.text === '—' || word.text === '―')
    return true;
  if (word.text !== ':' && word.text !== '–' && word.text !== '-') return false;
  const spaceAfter = words[i + 1] === undefined || (words[i + 1] as Word).start > word.end;
  if (word.text === ':') return spaceAfter;
  return spaceAfter && i > 0 && (words[i - 1] as Word).end < word.start;
}

function subordinatorAt(words: readonly Word[], i: number, afterComma: boolean): Clause['kind'] | null {
  const word = words[i]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  if (CONDITIONS.has(word)) return word === 'if' && isHollowIf(words, i) ? null : 'condition';
  if (i === 0 && isInvertedCondition(words)) return 'condition';
  if (word === 'whether') return 'condition';
  if ((word === 'provided' || word === 'assuming') && next === 'that') return 'condition';
  if (RELATIVES.has(word)) return afterComma || word !== 'where' ? 'relative' : null;
  if (SUBORDINATORS.has(word)) return 'subordinate';
  if (word === 'as')
    return (afterComma || i === 0) && next !== 'well' && next !== 'much' ? 'subordinate' : null;
  return null;
}

/** "if any", "if you like": a turn of phrase. */
function isHollowIf(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? '';
  return HOLLOW_IF.has(next) || (next === 'you' && READERS_WISHES.has(words[i + 2]?.lower ?? ''));
}

/** "Had she known, she would": a condition without "if". */
function isInvertedCondition(words: readonly Word[]): boolean {
  const first = words[0]?.lower ?? '';
  if (first !== 'had' && first !== 'were' && first !== 'should') return false;
  if (words.at(-1)?.text === '?') return false;
  return words.slice(1, FARTHEST_CONSEQUENCE).some(({ lower }) => CONSEQUENCES.has(lower));
}

function isParticiple(words: readonly Word[], i: number): boolean {
  const word = words[i]?.lower ?? '';
  if (word.endsWith('ly')) return isParticiple(words, i + 1);
  if (word.length < 5 || !word.endsWith('ing') || NOT_PARTICIPLES.has(word)) return false;
  return words[i + 1]?.isWord === true || words[i + 1]?.text === '$' || words[i + 1]?.text === '“';
}

/** Whether a clause with a verb of its own begins at `i`: "and it owns", "and analysts expect", "and could". */
function beginsClause(words: readonly Word[], i: number, afterComma: boolean): boolean {
  const first = words[i]?.lower ?? '';
  if (AUXILIARIES.has(first)) return true;
  const reach = SUBJECTS.has(first) ? 4 : afterComma ? 9 : 5;
  for (let k = i + 1; k < Math.min(i + reach, words.length); k++) {
    const word = words[k] as Word;
    if (!word.isWord) return false;
    if (AUXILIARIES.has(word.lower) && !INFINITE.has(word.lower)) return true;
    if (COORDINATORS.has(word.lower) || PREPOSITIONS.has(word.lower)) {
      if (!afterComma) return false;
      continue;
    }
    if (isFiniteVerb(word.lower) && !(words[k - 1]?.lower === 'to') && (SUBJECTS.has(first) || k > i))
      return true;
    if (isVerbAfterPlural(words, k)) return true;
  }
  return false;
}

/** After a comma that closes an insertion, the sentence goes on, unless a list does. */
function resumes(words: readonly Word[], i: number): boolean {
  return !COORDINATORS.has(words[i]?.lower ?? '');
}

function isVerbAfterPlural(words: readonly Word[], k: number): boolean {
  const before = words[k - 1]?.lower ?? '';
  const plural =
    PLURAL_SUBJECTS.has(before) || (before.length > 3 && before.endsWith('s') && !before.endsWith('ss'));
  return plural && isPresent(words[k]?.lower ?? '') && !isFiniteVerb(before);
}

/** A clause without a verb leans on the one before it in its segment, else on the one behind it, else on none. */
function supportOf(clauses: readonly Clause[], i: number): number | null {
  const clause = clauses[i] as Clause;
  if (clause.kind !== 'participle' && clause.hasVerb) return null;
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST_SUPPORT); k--) {
    const other = clauses[k] as Clause;
    if (other.hasVerb && other.kind !== 'aside' && (other.kind !== 'relative' || k === i - 1)) return k;
  }
  for (let k = i + 1; k < Math.min(clauses.length, i + FARTHEST_SUPPORT); k++)
    if ((clauses[k] as Clause).hasVerb) return k;
  return null;
}

/** How many clauses away the verb may stand that a clause leans on. */
const FARTHEST_SUPPORT = 6;

const CONDITIONS = new Set(['if', 'unless']);
/** "if not", "if any": no condition, a turn of phrase. */
const HOLLOW_IF = new Set(['not', 'any', 'anything', 'ever', 'only', 'necessary', 'possible', 'so', 'at']);
const READERS_WISHES = new Set(['want', 'like', 'wish', 'prefer', 'must', 'ask', 'will', 'please', 'insist']);
const CONSEQUENCES = new Set(['would', 'could', 'might', "wouldn't", "couldn't", 'will']);
const FARTHEST_CONSEQUENCE = 60;
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
  'because although though while whereas when whenever since after before until once despite lest so'
    .split(' ')
    .filter((word) => word !== 'so'),
);
/** What parts clauses belongs to none. */
const SEPARATORS = new Set([...',;:.?!…—―–-()“”"‘’']);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'so', 'nor']);
const SUBJECTS = new Set(
  'he she it they we i you there this that these those who nobody everyone'.split(' '),
);
const PLURAL_SUBJECTS = new Set(
  'people they we you i police men women children many some most few others both'.split(' '),
);
const PREPOSITIONS = new Set(
  'of in on at to from for by with about into over under between among as than'.split(' '),
);
const INFINITE = new Set(['be', 'been']);
const NOT_PARTICIPLES = new Set(
  'during including according following excluding regarding concerning king spring morning evening building thing something nothing anything everything being king-size beijing boeing ceiling wedding pending barring considering'.split(
    ' ',
  ),
);

/** `condition` is an if-clause; `aside` stands in brackets; `main` is all that is neither opened nor joined by a word. */
export interface Clause {
  start: number;
  end: number;
  /** Those from `start` to `end`. */
  words: readonly Word[];
  kind: 'main' | 'coordinate' | 'subordinate' | 'condition' | 'relative' | 'participle' | 'aside';
  /** The word that opens it, in lower case; '' for main clauses. */
  opener: string;
  /** Counts the runs between semicolons, colons, dashes and brackets: a condition reaches no further. */
  segment: number;
  hasVerb: boolean;
  leansOn: number | null;
}

interface Cut {
  at: number;
  kind: Clause['kind'];
  opener: string;
  segment: number;
}
