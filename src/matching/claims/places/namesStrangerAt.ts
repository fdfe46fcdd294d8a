import type { TokenSentence } from '../../names/findEntities.ts';
import { namesStranger } from '../../names/strangers.ts';
import type { Reach } from './reach.ts';

/** Whether a sentence of the article, the one in question if no other is given, names somebody whom the ledger does not know. */
export const namesStrangerAt = ({ sentences, mentions, at: own }: Reach, at = own): boolean =>
  namesStranger(sentences[at] as TokenSentence, mentions[at] ?? []);
