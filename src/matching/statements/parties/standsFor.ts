import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { OTHERS } from './isNeutral.ts';

/** "the WhatsApp app", "Meta's inner circle": a name with a word for what it is, and the ranks of an organisation. */
export function standsFor(parse: Parse, phrase: Phrase, head: Item): number | null {
  const before = phrase.head - 1;
  const named = parse.items[before]?.mention;
  // "a Scale AI CUSTOMER" and "Scale AI CUSTOMERS" are others than it.
  const isOneOfThem = parse.items[phrase.from]?.tag === 'determiner' || head.key.endsWith('s');
  if (named && OTHERS.test(head.key) && isOneOfThem) return null;
  if (named && before !== phrase.owner?.head && named.how !== 'pronoun') {
    // "GOOGLE EXECUTIVES" may act for it, and are not it.
    if (/^executives?$/.test(head.key)) return null;
    const kind =
      head.nouns.some((use) => use.role === 'inverse title') ||
      KINDS.has(head.key) ||
      // "Microsoft's consumer AI ARM", "Google's DEEPMIND unit"; "the Google unit" is a part of it.
      (UNITS.test(head.key) && (named.how === 'description' || phrase.owner !== null));
    return kind && !named.person ? before : null;
  }
  if (!phrase.owner || !RANKS.has(head.key)) return null;
  // "MIT's SUMMER camp" is a camp, and no side that anybody takes.
  const isThing = PLACES.test(head.key) && parse.items[before]?.tag === 'noun';
  return isThing ? null : phrase.owner.head;
}

const PLACES = /^(?:camp|stable)$/;

const KINDS = new Set(
  'app service model models website site platform chatbot company firm group startup organisation organization club team city launch release rollout debut family'.split(
    ' ',
  ),
);

const UNITS = /^(?:arm|unit|division|business|branch|department|operation|subsidiary|outfit|wing)$/;
/** Words for those around somebody, who are taken for him: "Zuckerberg's TEAM". */
export const RANKS = new Set(
  'circle ranks fold team staff payroll camp stable orbit lab roster side squad line-up lineup history'.split(
    ' ',
  ),
);
