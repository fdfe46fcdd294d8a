import { isName } from '../names/isName.ts';
import { lastWord } from '../words/inKey.ts';
import { type Argument, type Parse, phraseAt } from './clauses.ts';
import { listFrom } from './lists.ts';
import { namedAmong } from './namedAmong.ts';
import { countedNames } from './subjects/countedNames.ts';
import { isPluralWord } from './tags/plurals.ts';

/**
 * The phrases that name examples of those whom the phrase at `at` speaks of: "rivals LIKE TURING AND SURGE AI", "customers, INCLUDING GOOGLE". None of a name,
 * nor of a singular: "a start-up like Scale AI" is another one.
 */
export function examplesOf(parse: Parse, at: number): number[] {
  const { chunks } = parse;
  const preposition = ASIDE.has(chunks[at + 1]?.kind ?? '') ? at + 2 : at + 1;
  const lead = chunks[preposition];
  if (lead?.kind !== 'preposition' || !EXAMPLES.has(lead.key)) return [];
  if (chunks[preposition + 1]?.kind !== 'phrase' || !isMany(parse, at)) return [];
  const found = listFrom(parse, preposition + 1);
  return found.length > 1 ? found : [preposition + 1];
}

/** "acquisitions, like WhatsApp and INSTAGRAM, which …": of whom the name at `at` ends a list of examples; null where it ends none. */
export function manyBehind(parse: Parse, at: number): number | null {
  const { chunks } = parse;
  let first = at;
  while (/^(?:and|comma)$/.test(chunks[first - 1]?.kind ?? '') && chunks[first - 2]?.kind === 'phrase')
    first -= 2;
  if (first === at || !EXAMPLES.has(chunks[first - 1]?.key ?? '')) return null;
  const many = ASIDE.has(chunks[first - 2]?.kind ?? '') ? first - 3 : first - 2;
  return chunks[many]?.kind === 'phrase' && examplesOf(parse, many).includes(at) ? many : null;
}

/** "hires elite talent — PHDS AND SENIOR ENGINEERS — to …": those whom an aside says that many consist of, led to as these are. */
export function withAsides(parse: Parse, args: readonly Argument[]): readonly Argument[] {
  if (args.every(({ phrase }) => namedBehind(parse, phrase).length === 0)) return args;
  const all = new Set(args.flatMap(({ phrase }) => namedBehind(parse, phrase)));
  return args.flatMap((argument) =>
    all.has(argument.phrase)
      ? []
      : [argument, ...namedBehind(parse, argument.phrase).map((phrase) => ({ ...argument, phrase }))],
  );
}

/** Those whom what stands behind the phrase at `at` says that it consists of. */
function namedBehind(parse: Parse, at: number): readonly number[] {
  const known = parse.answers.asides.get(at);
  if (known) return known;
  const found = [...asideOf(parse, at), ...countedNames(parse, at), ...namedAmong(parse, at)];
  parse.answers.asides.set(at, found);
  return found;
}

function asideOf(parse: Parse, at: number): number[] {
  const { chunks, items } = parse;
  if (chunks[at + 1]?.kind !== 'dash' || !isMany(parse, at)) return [];
  const found: number[] = [];
  let next = at + 2;
  while (chunks[next]?.kind === 'phrase') {
    found.push(next);
    if (chunks[next + 1]?.kind === 'dash') break;
    if (chunks[next + 1]?.kind !== 'comma' && chunks[next + 1]?.kind !== 'and') return [];
    next += 2;
  }
  const isList = chunks[next + 1]?.kind === 'dash' && chunks[next]?.kind === 'phrase';
  const isPeople = found.every(
    (each) => isMany(parse, each) || isName(items[phraseAt(parse, each).head]?.mention),
  );
  return isList && isPeople ? found : [];
}

const ASIDE = new Set(['comma', 'dash', 'open']);

/** "fell short AGAINST rivals LIKE DEEPSEEK": examples stand where those stand of whom they are examples. */
export function asExamples(parse: Parse, given: readonly Argument[]): readonly Argument[] {
  const args = withAsides(parse, given);
  if (!args.some(({ preposition }) => preposition !== null && EXAMPLES.has(preposition))) return args;
  let whose: Argument | null = null;
  const meant = args.filter(({ phrase }) => !isLikened(parse, phrase));
  return meant.map((argument) => {
    if (argument.preposition === null || !EXAMPLES.has(argument.preposition)) {
      whose = argument;
      return argument;
    }
    const many = whose !== null && examplesOf(parse, whose.phrase).length > 0;
    return many && whose !== null && !KEPT.has(whose.preposition ?? '')
      ? { ...argument, preposition: whose.preposition }
      : argument;
  });
}

/** Who does it, and whom somebody is ahead of, are led to in a way of their own. */
const KEPT = new Set(['by', 'ahead of', 'than']);

/** "talent LIKE Jack Rae" names whom it means. */
export const EXAMPLES = new Set(['like', 'including']);

/** "rivals", "leading AI labs", "talent": more than one, and nobody by name. */
export function isMany(parse: Parse, at: number): boolean {
  const { from, head } = phraseAt(parse, at);
  const item = parse.items[head];
  if (item === undefined || (item.mention !== undefined && item.mention.how !== 'term')) return false;
  return !ONE.test(parse.items[from]?.key ?? '') && (isPluralWord(item.key) || isCrowd(item.key));
}

/** "a start-up LIKE Scale AI" only resembles it. */
const isLikened = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at - 1]?.key === 'like' &&
  chunks[at - 2]?.kind === 'phrase' &&
  ONE.test(items[chunks[at - 2]?.from ?? 0]?.key ?? '');

const ONE = /^(?:an?|one|another)$/;

const isCrowd = (key: string): boolean => CROWDS.test(lastWord(key));

const CROWDS = /^(?:people|talent|staff|personnel|press|media|competition|elite|big tech)$/;
