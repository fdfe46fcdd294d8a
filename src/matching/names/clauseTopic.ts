import { isFiniteForm, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';

/**
 * Whoever the clause around `place` is about so far: a pronoun or "the company" behind the verb means somebody else, and so does "the
 * company" within what belongs to an owner ("Meta's shares in the company").
 */
export function clauseTopic(
  tokens: readonly Token[],
  own: readonly Mention[],
  place: number,
  owners: boolean,
): string | null {
  let from = place;
  while (from > 0 && !isBoundary(tokens[from - 1] as Token)) from -= 1;
  from = beforeAside(tokens, own, from);
  const lead = own.find(
    (mention) =>
      mention.from >= from &&
      mention.to <= place &&
      mention.how !== 'term' &&
      wordClass(tokens[mention.from - 1]?.key ?? '') !== 'preposition',
  );
  if (lead === undefined) return null;
  // "Microsoft's ties with OpenAI go back, and IT has put money into the lab": that may be either.
  const isNamedHere = own.some(
    ({ to, candidates }) => to <= lead.from && candidates.includes(lead.candidates[0] as string),
  );
  if (lead.how === 'pronoun' && lead.candidates.length > 1 && lead.clear !== true && isNamedHere) return null;
  const isOwner = tokens[lead.to]?.key === "'s";
  if (isOwner && (!owners || tokens.slice(lead.to + 2, place).some(({ key }) => isFiniteForm(key))))
    return null;
  return lead.candidates[0] ?? null;
}

/** "NAT FRIEDMAN, a former head of GitHub, leads it": what stands between two commas behind a name does not begin the clause. */
function beforeAside(tokens: readonly Token[], own: readonly Mention[], from: number): number {
  if (tokens[from - 1]?.key !== ',' || !isFiniteForm(tokens[from]?.key ?? '')) return from;
  const comma = tokens.findLastIndex(({ key }, at) => at < from - 1 && key === ',');
  const named = own.find(({ to, how }) => to === comma && how !== 'term');
  return named === undefined || tokens.slice(comma, from).some(({ key }) => isFiniteForm(key))
    ? from
    : named.from;
}

const isBoundary = ({ key, word }: Token): boolean =>
  word ? BOUNDARIES.has(wordClass(key) ?? '') || CLAUSE_WORDS.has(key) : !WITHIN.has(key);

/** Marks of figures and quotations begin no clause: "$14.3 billion". */
const WITHIN = new Set(['"', '%', '$', '€', '£', '¥', '.']);

const BOUNDARIES = new Set(['subordinator', 'relative', 'but']);
const CLAUSE_WORDS = new Set('who whom whose says said say saying adds added told tells believes'.split(' '));
