import { isName } from '../names/isName.ts';
import { isWho, type Parse, phraseAt } from './clauses.ts';
import { isMany } from './examples.ts';
import { listFrom } from './lists.ts';

/**
 * The phrases that name some of those whom the phrase at `at` speaks of: "backers that INCLUDED AMAZON AND META", "investors, among them NVIDIA",
 * "clients, GOOGLE AND OPENAI among them". None of a name, nor where the clause denies it or holds it for possible.
 */
export function namedAmong(parse: Parse, at: number): number[] {
  const { chunks, items } = parse;
  const phrase = chunks[at];
  if (phrase?.kind !== 'phrase') return [];
  const from = isIncluding(parse, at + 1)
    ? at + 3
    : isIncluding(parse, at + 2)
      ? at + 4
      : chunks[at + 2]?.key === 'among' && isThem(parse, at + 3)
        ? at + 4
        : isOneOfThem(parse, at + 2)
          ? at + 5
          : at + 2;
  const led = from !== at + 2;
  if (!led && chunks[at + 1]?.kind !== 'comma') return [];
  if (chunks[from]?.kind !== 'phrase') return [];
  if (!isMany(parse, at) && !GROUPS.test(items[phrase.head]?.key ?? '')) return [];
  const names = listFrom(parse, from).filter((each) => isName(items[phraseAt(parse, each).head]?.mention));
  const last = names.at(-1) ?? from;
  return led || (chunks[last + 1]?.key === 'among' && isThem(parse, last + 2)) ? names : [];
}

/** "THAT INCLUDED", ", WHO NUMBER". */
function isIncluding(parse: Parse, at: number): boolean {
  const verb = parse.chunks[at + 1];
  if (parse.chunks[at]?.kind !== 'relative' && !isWho(parse, at)) return false;
  return (
    verb?.kind === 'verb' &&
    !verb.negated &&
    !verb.passive &&
    verb.modal === '' &&
    /^(?:include|number|comprise|feature)$/.test(parse.items[verb.main]?.lemma ?? '')
  );
}

/** "backers, ONE OF THEM Amazon" */
const isOneOfThem = (parse: Parse, at: number): boolean => {
  const one = parse.chunks[at];
  return (
    one?.kind === 'phrase' &&
    parse.items[one.head]?.key === 'one' &&
    parse.chunks[at + 1]?.key === 'of' &&
    isThem(parse, at + 2)
  );
};

const isThem = ({ chunks, items }: Parse, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === 'phrase' && /^(?:them|which|whom|these|those)$/.test(items[chunk.head]?.key ?? '');
};

const GROUPS =
  /^(?:group|consortium|syndicate|string|list|roster|number|handful|range|host|clutch|band|pack|round|line-up|lineup|circle|club)$/;
