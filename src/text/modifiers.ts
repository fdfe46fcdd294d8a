import type { Modifier } from '../model/quantity.ts';
import type { Token } from './tokens.ts';

/**
 * How the words around the figure of tokens `from` to `to` (exclusive) hedge it; '' where they do not. Words before it
 * come first ("nearly", "just shy of"), then words behind ("or more", "-plus"). An article may stand between.
 */
export function readModifier(tokens: readonly Token[], from: number, to: number): Modifier {
  return before(tokens, from) ?? behind(tokens, to) ?? '';
}

function before(tokens: readonly Token[], from: number): Modifier | null {
  let end = from;
  if (tokens[end - 1]?.text === '(') return null;
  // "over 10 years" is a span more often than a bound, save after "for" and the like.
  if (tokens[end - 1]?.lower === 'over' && isTime(tokens, from) && !LASTING.has(tokens[end - 2]?.lower ?? ''))
    return null;
  if (ARTICLES.has(tokens[end - 1]?.lower ?? '')) end--;
  for (let length = LONGEST; length >= 1; length--) {
    if (end - length < 0) continue;
    const words = tokens
      .slice(end - length, end)
      .map((token) => token.lower)
      .join(' ');
    const found = BEFORE.get(words);
    // "ADDS UP TO $8 billion" gives the very sum.
    if (words === 'up to' && ADDING.test(tokens[end - length - 1]?.lower ?? '')) return null;
    if (found !== undefined) return found;
  }
  return null;
}

function behind(tokens: readonly Token[], to: number): Modifier | null {
  const [first, second] = tokens.slice(to, to + 2);
  if (first === undefined) return null;
  if (first.text === '+' && first.glued) return 'over';
  if (first.lower === 'plus' || (first.text === '-' && first.glued && second?.lower === 'plus'))
    return 'over';
  if (first.text === '-' && first.glued && (second?.lower === 'odd' || second?.lower === 'ish'))
    return 'about';
  return BEHIND.get(`${first.lower} ${second?.lower ?? ''}`) ?? null;
}

function isTime(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from + 1, from + 3)
    .some((token) => /^(?:years|months|weeks|days|hours|decades)$/.test(token.lower));
}

const LASTING = new Set(
  'for in after lasted lasting took taken takes last just well of at little'.split(' '),
);
const ADDING = /^(?:add|adds|added|adding|sum|sums|summed|tot|tots|totted)$/;
const LONGEST = 6;
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'another']);

const BEFORE = table({
  nearly:
    'nearly|almost|close to|approaching|just shy of|a little shy of|not quite|nearing|practically|virtually|just short of|shy of|a shade under|a whisker under|on the verge of|well nigh|some way short of|fast approaching',
  over: 'over|more than|above|just over|well over|north of|upwards of|upward of|in excess of|exceeding|topping|greater than|a little over|slightly more than|slightly over|just above|well above|just north of|surpassing|better than|a little more than|far more than|higher than|larger than|bigger than|well north of|much more than|significantly more than|over and above|beyond|way over|way more than|little more than|longer than|older than',
  under:
    'under|less than|fewer than|below|just under|just below|well under|well below|south of|lower than|smaller than|slightly less than|slightly under|a little under|a little less than|just less than|slightly below|far less than|far fewer than|short of|well short of|beneath|younger than|shorter than|little less than',
  about:
    'about|around|roughly|approximately|approx|approx .|some|circa|ca|ca .|c .|an estimated|estimated|estimated at|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|something like|or so|broadly|give or take|somewhere around|in the vicinity of|more or less|an approximate|~|≈|in the range of|an average of|estimated to be|to the tune of',
  'at least':
    'at least|no less than|no fewer than|not less than|a minimum of|minimum of|not fewer than|≥|at a minimum|at the very least|a floor of|a full',
  'at most':
    'up to|at most|as much as|as many as|no more than|a maximum of|maximum of|not more than|as high as|≤|at the most|a cap of|a ceiling of|not exceeding|capped at|as long as|as little as|as few as|as big as',
});

const BEHIND = new Map<string, Modifier>([
  ['or more', 'at least'],
  ['or higher', 'at least'],
  ['and more', 'at least'],
  ['or above', 'at least'],
  ['and up', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or under', 'at most'],
  ['or lower', 'at most'],
  ['or so', 'about'],
]);

function table(words: Record<string, string>): Map<string, Modifier> {
  return new Map(
    Object.entries(words).flatMap(([modifier, list]) =>
      list.split('|').map((phrase): [string, Modifier] => [phrase, modifier as Modifier]),
    ),
  );
}
