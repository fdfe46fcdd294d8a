import type { Parse } from '../parse/clauses.ts';
import { FACT, type Mode, outweighs, rejected } from './modes.ts';
import { openingAt } from './openings.ts';
import { predicateMode } from './predicateMode.ts';
import { DENIAL } from './predicateWords.ts';

/**
 * What the clauses around the chunk at `at` make of what stands there, wherever their predicate stands: a fact for "announced that"
 * and "it is no secret that"; `denied` where the author says that it is not so ("it is not true that"); `rejected` where somebody
 * else does ("Meta denied that"); `unreal` for what is imagined, feared, rumoured, called absurd, or what nobody confirmed.
 * A relative clause between commas is told by the author, whatever is around it.
 */
export function commitmentAt(parse: Parse, at: number): Mode {
  parse.answers.embeddings ??= findEmbeddings(parse);
  const embeddings = parse.answers.embeddings as Embedding[];
  if (embeddings.length === 0) return FACT;
  let found = FACT;
  for (const { from, to, mode } of embeddings) {
    if (at < from || at >= to || inAside(parse, from, at)) continue;
    if (outweighs(mode, found)) found = mode;
  }
  return found;
}

/** The chunks `[from, to)` that an embedding predicate governs. */
interface Embedding {
  from: number;
  to: number;
  mode: Mode;
}

function findEmbeddings(parse: Parse): Embedding[] {
  const found: Embedding[] = [];
  parse.chunks.forEach((_, at) => {
    const opening = openingAt(parse, at);
    if (opening === null) return;
    const mode = predicateMode(parse, opening);
    const gerund = parse.chunks[opening.at]?.kind === 'verb';
    if (mode.is !== 'fact') found.push({ from: opening.at, to: endOf(parse, opening.at, gerund), mode });
  });
  return [...found, ...deniedAfterwards(parse)];
}

/** What is governed ends with the next part of the sentence that stands by itself. */
function endOf(parse: Parse, at: number, gerund: boolean): number {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const kind = parse.chunks[next]?.kind;
    if (kind === 'semicolon' || kind === 'but' || (gerund && kind === 'comma')) return next;
  }
  return parse.chunks.length;
}

/** ", which Meta denies", ", a report that both firms rejected": a denial at the end, with nothing else to deny, denies what came before. */
function deniedAfterwards({ items, chunks }: Parse): Embedding[] {
  const last = items.findLastIndex(({ tag }) => tag !== 'stop' && tag !== 'quote' && tag !== 'adverb');
  const word = items[last];
  // "and people LAUGHED" denies nothing.
  if (!word || !DENIAL.test(word.key) || word.key === 'laughed' || items[last - 1]?.tag === 'determiner')
    return [];
  const comma = chunks.findLastIndex(
    ({ kind, from }) => (kind === 'comma' || kind === 'dash') && from < last,
  );
  // ", and people LAUGHED": at what was done, which they do not deny.
  const scorned = chunks[comma + 1]?.kind === 'and' && SCORN.test(word.key);
  return comma < 1 || scorned
    ? []
    : [
        {
          from: 0,
          to: comma,
          mode: rejected(`“${word.text}” says that somebody denies it`),
        },
      ];
}

const SCORN = /^(?:laugh|scoff|mock|ridicul)/;

/** Whether `at` lies in a relative clause between commas that began after `from`. */
function inAside({ chunks, items }: Parse, from: number, at: number): boolean {
  for (let back = at - 1; back > from + 1; back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind === 'comma') return false;
    if (
      chunk?.kind === 'relative' ||
      (chunk?.kind === 'phrase' && /^(?:who|whose|whom)$/.test(items[chunk.from]?.key ?? ''))
    )
      return (
        chunks[back - 1]?.kind === 'comma' ||
        (chunks[back - 1]?.kind === 'preposition' && chunks[back - 2]?.kind === 'comma')
      );
  }
  return false;
}
