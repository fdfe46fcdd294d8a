import type { MatchIndex } from '../../indexLedger.ts';
import type { Mention } from '../../names/findEntities.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { frontedWhole } from '../../parse/wholes.ts';
import { OTHERS } from './isNeutral.ts';
import { ownerOf } from './ownerOf.ts';
import { isSure, type Party, partyOf } from './parties.ts';
import { isSome } from './someOf.ts';

/** Whose the part is that the phrase at `at` names: "49% of Scale AI", "a stake in Scale AI", "Scale AI's shares", "a Scale AI stake"; null where nobody is named. */
export function partOf(parse: Parse, at: number, index: MatchIndex, depth: number): Party | null {
  const phrase = phraseAt(parse, at);
  const whole = argumentsOf(parse, at).find(
    (argument) => argument.preposition === 'of' || argument.preposition === 'in',
  );
  const front = whole ? null : frontedWhole(parse, at);
  if (front !== null)
    return { ...partyOf(parse, front, index, depth + 1), phrase: at, from: phrase.from, part: true };
  const party = whole ? partyOf(parse, whole.phrase, index, depth + 1) : null;
  // "300 of META'S people" are Meta's; two of its rivals are not, one of its Llama models is Llama, and some of its AI staff are AI staff.
  const staffOf =
    whole && isSome(parse, at) && isStaff(parse, at, whole.phrase, party)
      ? ownerOf(parse, whole.phrase)
      : null;
  if (whole && party && staffOf)
    return { ...party, ids: staffOf.ids, within: [], phrase: at, from: phrase.from, part: true };
  if (whole && party && (party.ids.length > 0 || phrase.owner === null)) {
    const ids = withoutOwner(parse, whole.phrase, party.ids);
    return { ...party, ids, phrase: at, from: phrase.from, part: true, through: whole.phrase };
  }
  const named = namedBefore(parse, phrase);
  if (named === null) return null;
  const item = parse.items[named] as Item;
  return {
    ids: (item.mention as Mention).candidates,
    sure: isSure(item),
    phrase: at,
    from: named,
    to: phrase.to,
    within: [],
    former: false,
    part: true,
  };
}

function isStaff(parse: Parse, at: number, whole: number, party: Party | null): boolean {
  const head = parse.items[phraseAt(parse, whole).head];
  const isCounted = parse.items[phraseAt(parse, at).head]?.quantity !== undefined;
  return (
    !OTHERS.test(head?.key ?? '') && (party?.ids.length === 0 || (isCounted && head?.mention?.how === 'term'))
  );
}

/** "64% of its AI STAFF": a share of a team is none of whose team it is. */
function withoutOwner(parse: Parse, at: number, ids: string[]): string[] {
  const { mention } = parse.items[phraseAt(parse, at).head] as Item;
  return mention?.how === 'term' ? ids.filter((id) => mention.candidates.includes(id)) : ids;
}

/** The name before "stake" or "shares", or else the owner. */
function namedBefore(parse: Parse, phrase: Phrase): number | null {
  for (let item = phrase.owner?.to ?? phrase.from; item < phrase.head; item += 1) {
    if (parse.items[item]?.mention) return item;
  }
  return phrase.owner && parse.items[phrase.owner.head]?.mention ? phrase.owner.head : null;
}
