import type { Parse } from './clauses.ts';
import { isTimeFigure } from './figures/figures.ts';
import type { Item } from './items/readItems.ts';

/** "cut its workforce BY 14 PERCENT", "was cut BY 200": whether the phrase at `at` says by how much a verb before it reduces something, and not who does it. */
export function isReducedBy({ chunks, items }: Parse, at: number): boolean {
  const phrase = chunks[at];
  if (chunks[at - 1]?.key !== 'by' || phrase?.kind !== 'phrase' || phrase.owner !== null) return false;
  const { kind, unit } = items[phrase.head]?.quantity ?? items[phrase.from]?.quantity ?? {};
  if (kind !== 'percent' && kind !== 'fraction' && (kind !== 'count' || unit === 'age')) return false;
  const place = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'verb');
  const verb = chunks[place];
  if (verb?.kind !== 'verb' || !REDUCING.test(items[verb.main]?.lemma ?? '')) return false;
  const behind = chunks[place + 1];
  const whole = behind?.kind === 'phrase' ? behind : chunks[place - 1];
  if (whole?.kind !== 'phrase' || !isMembers(items[whole.head])) return false;
  // "cut THE PAY OF its workforce by 14 percent" is of the pay; "the number of its workers" is of these.
  return chunks.slice(place + 1, at - 1).every((chunk, offset) => {
    if (chunk.kind === 'phrase') return true;
    const [before, behind] = [chunks[place + offset], chunks[place + offset + 2]];
    if (chunk.kind !== 'preposition' || behind?.kind !== 'phrase') return false;
    const isTime = isTimeFigure(items[behind.head]?.quantity);
    return (
      isTime ||
      (chunk.key === 'of' && before?.kind === 'phrase' && NUMBER.test(items[before.head]?.key ?? ''))
    );
  });
}

/** "its STAFF", "THE NUMBER of its employees", no "staff costs". */
const isMembers = (item: Item | undefined): boolean =>
  item?.mention !== undefined || NUMBER.test(item?.key ?? '');

const NUMBER = /^(?:number|size|numbers|ranks|total)$/;

const REDUCING =
  /^(?:cut|trim|reduce|shrink|slash|lower|pare|prune|thin|downsize|cull|slim|scale|dwindle|fall|drop|decline|decrease|shorten|whittle|axe|curtail)$/;
