import type { NumberRead } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** The multiple at token `at`: "2.5x", "ten times larger", "tenfold", "doubled", "twice". Null if none. */
export function readMultiple(tokens: readonly Token[], at: number, read: NumberRead | null): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const fold = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
    const folds = fold === undefined ? undefined : FOLDS.get(fold);
    if (folds !== undefined) return multiple(at, at + 1, folds);
    const verb = VERBS.get(token.lower);
    if (verb !== undefined) return multiple(at, at + 1, verb);
    const bare = BARE.get(token.lower);
    if (bare !== undefined && COMPARED.has(tokens[at + 1]?.lower ?? '')) return multiple(at, at + 1, bare);
  }
  if (read === null) return null;
  const after = tokens[read.next];
  if (read.form === 'digits' && after?.glued && /^[x×]$/i.test(after.text))
    return multiple(at, read.next + 1, read.value, read.step);
  const hyphen = after?.text === '-' && after.glued ? 1 : 0;
  const word = tokens[read.next + hyphen];
  if (word?.lower === 'fold') return multiple(at, read.next + hyphen + 1, read.value, read.step);
  const onwards = tokens[read.next + 1]?.lower ?? '';
  const compares = COMPARED.has(onwards) || (onwards.length > 4 && onwards.endsWith('er'));
  return hyphen === 0 && word?.lower === 'times' && compares
    ? multiple(at, read.next + 1, read.value, read.step)
    : null;
}

const multiple = (from: number, to: number, value: number, step = 0): Reading => ({
  kind: 'multiple',
  value,
  unit: '',
  precision: step / 2,
  from,
  to,
});

const FOLDS = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, i): [string, number] => [word, i + 2]),
);
FOLDS.set('twenty', 20).set('fifty', 50).set('hundred', 100).set('thousand', 1000);
const VERBS = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['twice', 2],
  ['thrice', 3],
  ['halved', 0.5],
  ['halving', 0.5],
]);
const BARE = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);
/** Words, in lower case, with which a multiple may begin, those that {@link isFold} apart. */
export const MULTIPLE_WORDS: readonly string[] = [...VERBS.keys(), ...BARE.keys()];
/** "tenfold"; "scaffold" too. */
export const isFold = (word: string): boolean => word.endsWith('fold');
const COMPARED = new Set(
  'as more the that those its their his her what larger bigger higher faster greater better cheaper smaller lower less fewer stronger longer likelier over last previous expected earnings revenue sales'.split(
    ' ',
  ),
);
