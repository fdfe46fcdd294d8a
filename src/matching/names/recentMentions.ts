import type { MatchIndex } from '../indexLedger.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { idsOf, type Kind, PRONOUN_REACH } from './focus.ts';
import { headsStranger, namesStranger } from './strangers.ts';

/**
 * What the sentences just before in the block name, nearest first; null where whoever was named last that may be of the kind, were it
 * in the heading, is somebody unknown.
 */
export function recentMentions(
  kind: Kind,
  at: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
  index: MatchIndex,
): Mention[] | null {
  if (isOnStranger(kind, at, sentences, read, index)) return null;
  const found: Mention[] = [];
  for (let back = at - 1; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    if (sentences[back]?.block !== sentences[at]?.block) break;
    found.push(...(read[back] as Mention[]));
  }
  return found;
}

function isOnStranger(
  kind: Kind,
  at: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
  index: MatchIndex,
): boolean {
  for (let back = at - 1; back >= 0 && back >= at - SECTION_REACH; back -= 1) {
    const there = sentences[back] as TokenSentence;
    const mentions = read[back] as Mention[];
    const known = mentions.find(
      (mention) => mention.how !== 'term' && idsOf(mention, kind, index).length > 0,
    );
    if (there.titleCase) return known === undefined && headsStranger(there, mentions);
    if (namesStranger(there, mentions, known?.from)) return true;
    if (known !== undefined) return false;
  }
  return false;
}

/** No section has more sentences in a row that name nobody. */
const SECTION_REACH = 40;
