import type { Chunk, VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Statement } from '../statement.ts';

/**
 * Whether the sum of a statement is said to be all there is of it: `said` by a word ("a TOTAL of", "ALL TOLD", "adds up to", "has invested JUST"), `now` where it
 * is only told as of now ("HAS invested $3 billion"). Undefined where it may be one of several ("invested", "a FURTHER $3 billion").
 */
export function saidInAll(parse: Parse, { figures, clause, at }: Statement): 'said' | 'now' | undefined {
  const figure = figures.find(({ quantity }) => quantity.kind === 'money');
  if (figure === undefined) return undefined;
  const { chunks, items } = parse;
  const place = clause ?? at;
  const [first, last] = [Math.min(place, figure.phrase), Math.max(place, figure.phrase)];
  const from = chunks.slice(0, first).findLastIndex(isEdge) + 1;
  const behind = chunks.slice(last + 1).findIndex(isEdge);
  const start = chunks[from]?.from ?? 0;
  const end = behind < 0 ? items.length : (chunks[last + 1 + behind]?.from ?? items.length);
  const own = items.slice(start, end);
  const several = own.filter(({ quantity }) => quantity?.kind === 'money').length > 1;
  const words = (several ? items.slice(Math.max(start, figure.from - 3), figure.from) : own)
    .map(({ key }) => key)
    .join(' ');
  if (PARTIAL.test(words)) return undefined;
  if (IN_ALL.test(words)) return 'said';
  const verb = chunks[place];
  const before = items.slice(Math.max(0, figure.from - 3), figure.from).map(({ key }) => key);
  const isLimit = NO_MORE.test(before.join(' '));
  if (verb?.kind !== 'verb' || !isPerfect(verb)) return isLimit ? 'now' : undefined;
  return isLimit ? 'said' : 'now';
}

/** "HAS invested", not "had" or "may have". */
const isPerfect = ({ helpers, modal }: VerbGroup): boolean =>
  modal === '' && helpers.some(({ key }) => /^(?:has|have|'ve)$/.test(key));

/** Where another clause may begin or end. */
const isEdge = ({ kind }: Chunk): boolean => EDGES.has(kind);

const EDGES = new Set<Chunk['kind']>(['subordinator', 'relative', 'semicolon', 'colon', 'stop', 'but']);

const IN_ALL =
  /(?:^| )(?:altogether|all told|all in all|in all|in total|to date|so far|overall|total|totals|totalled|totaled|totalling|totaling|(?:add|adds|added|adding) up)(?: |$)/;

const NO_MORE = /(?:^| )(?:just|only|merely|mere|(?:no|not) more than|at most)$/;

const PARTIAL =
  /(?:^| )(?:first|initial|initially|latest|another|further|additional|extra|fresh|new|last|this|quarter|month|week|round|tranche|instalment|installment|each|annually|yearly|a year|per year)(?: |$)/;
