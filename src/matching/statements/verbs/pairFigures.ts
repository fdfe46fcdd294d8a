import type { MatchIndex } from '../../indexLedger.ts';
import type { Parse } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Party } from '../parties/parties.ts';

/**
 * Each party with its own figures where there are several of both ("WhatsApp for $19 billion, Instagram for $1 billion"); else all
 * together, `shared` where one sum stands for several ("$20 billion on WhatsApp and Instagram").
 */
export function pairFigures(
  parse: Parse,
  parties: Party[],
  figures: Figure[],
  index: MatchIndex,
): { parties: Party[]; figures: Figure[]; shared?: true; dated?: true }[] {
  const sums = figures.filter((figure) => !isTimeFigure(figure.quantity));
  const [first] = sums;
  const years = figures.filter((figure) => isTimeFigure(figure.quantity));
  if (parties.length > 1 && first === undefined && years.length > 1) {
    // Each has its own date, or none of them is plain.
    const own = parties.map((party, at) => {
      const next = parties[at + 1]?.phrase ?? Number.POSITIVE_INFINITY;
      return years.filter((year) => year.phrase > party.phrase && year.phrase < next);
    });
    if (own.every(({ length }) => length === 1))
      return parties.map((party, at) => ({ parties: [party], figures: own[at] as Figure[], dated: true }));
  }
  if (parties.length < 2 || first === undefined) return [{ parties, figures }];
  if (sums.length === 1 && parties.every((party) => party.phrase >= first.phrase))
    return [{ parties, figures, ...(areAlike(parties, index) ? { shared: true as const } : {}) }];
  if (sums.length === 1) {
    const owner = parties.findLast((party) => party.phrase <= first.phrase) ?? (parties[0] as Party);
    return [
      { parties: [owner], figures },
      {
        parties: parties.filter((party) => party !== owner),
        figures: figures.filter((figure) => figure !== first),
      },
    ];
  }
  if (parse.items.some((item) => item.key === 'respectively')) {
    return parties.map((party, at) => ({ parties: [party], figures: sums[at] ? [sums[at] as Figure] : [] }));
  }
  const objectFirst = (parties[0] as Party).phrase <= first.phrase;
  return parties.map((party, at) => {
    const next = parties[at + 1]?.phrase ?? Number.POSITIVE_INFINITY;
    const before = parties[at - 1]?.phrase ?? -1;
    const own = figures.filter((figure) =>
      objectFirst
        ? figure.phrase >= party.phrase && figure.phrase < next
        : isTimeFigure(figure.quantity) && !opensPart(parse, figure)
          ? figure.phrase > party.phrase && figure.phrase < next
          : figure.phrase <= party.phrase && figure.phrase > before,
    );
    return { parties: [party], figures: own };
  });
}

/** "$1 billion for Instagram in 2012 and, IN 2014, $19 billion for WhatsApp": what stands behind a conjunction dates what follows; else what went before. */
function opensPart({ chunks }: Parse, { phrase }: Figure): boolean {
  const before = chunks[phrase - 1]?.kind === 'preposition' ? chunks[phrase - 2] : chunks[phrase - 1];
  return before?.kind !== 'phrase';
}

/** A firm and its founder are no two objects of one sum ("a $15 billion bet on Wang and Scale AI"). */
const areAlike = (parties: readonly Party[], { entities }: MatchIndex): boolean =>
  new Set(parties.map(({ ids }) => entities.get(ids[0] ?? '')?.type)).size < parties.length;
