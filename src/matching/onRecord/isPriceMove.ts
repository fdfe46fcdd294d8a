import type { Mention } from '../names/findEntities.ts';
import { isName } from '../names/isName.ts';
import type { Token } from '../words/tokens.ts';

/** Whether a sentence tells how the shares of somebody named fared: "Shares in Meta closed 0.8% lower". Nobody holds or buys any there. */
export function isPriceMove(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [whose, other] = mentions.filter(({ how }) => how !== 'term');
  if (whose === undefined || other !== undefined || !isName(whose)) return false;
  const shares = tokens.findIndex(({ key }) => SHARES.has(key));
  if (shares < 0) return false;
  const isOwner = whose.to <= shares && shares <= whose.to + 1;
  const isOwned = whose.from === shares + 2 && /^(?:of|in)$/.test(tokens[shares + 1]?.key ?? '');
  if (!isOwner && !isOwned) return false;
  return tokens
    .slice(Math.max(shares + 1, whose.to), Math.max(shares + 1, whose.to) + FARTHEST_MOVE)
    .some(({ key }) => MOVES.has(key));
}

const SHARES = new Set(['shares', 'stock']);
/** "were barely", "have already" */
const FARTHEST_MOVE = 4;
const MOVES = new Set(
  `rose rise risen fell fall fallen gained gain lost lose closed close opened open dropped drop slid slide slipped slip jumped jump climbed climb surged surge sank sink
  tumbled tumble ended traded trade soared soar plunged plunge rallied dipped dip edged added shed changed flat unchanged`.split(
    /\s+/,
  ),
);
