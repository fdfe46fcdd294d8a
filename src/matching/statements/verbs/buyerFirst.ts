import { DEFINITE } from '../../names/pronouns.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { isMoney } from '../../words/isMoney.ts';
import { isShare } from './isShare.ts';
import type { Scene } from './verbScene.ts';

/** A sum that "buys" somebody something is what that somebody paid. */
export function buyerFirst(parse: Parse, at: number, scene: Scene): Scene {
  const [sum] = scene.subjects;
  if (scene.passive || sum === undefined) return scene;
  const [buyer, ...bought] = scene.args.filter(({ preposition }) => preposition === null);
  if (!buyer || bought.length === 0) return scene;
  if (parse.items[phraseAt(parse, buyer.phrase).head]?.quantity) return scene;
  const { lemma } = parse.items[(parse.chunks[at] as VerbGroup).main] as Item;
  const bargain = BUYING.test(lemma) && isBargain(parse, sum) && isShare(parse, bought[0]?.phrase ?? sum);
  if (bargain && !isSum(parse, sum))
    return { ...scene, subjects: [buyer.phrase], args: scene.args.filter((each) => each !== buyer) };
  if (!isSum(parse, sum)) return scene;
  return {
    ...scene,
    subjects: [buyer.phrase],
    args: [{ preposition: 'for', phrase: sum }, ...scene.args.filter((argument) => argument !== buyer)],
  };
}

const BUYING = /^(?:buy|get|bring|secure|win|earn|net|land|procure)$/;

/** "IT buys Meta 49%", "THE DEAL buys Meta 49%": what was told of as a price or a bargain. */
function isBargain({ chunks, items }: Parse, at: number): boolean {
  const { from, head } = chunks[at] as { from: number; head: number };
  const { key, mention } = items[head] as Item;
  if (/^(?:it|that|this)$/.test(key)) return true;
  return mention === undefined && NEUTRAL_NOUNS.has(key) && DEFINITE.has(items[from]?.key ?? '');
}

const isSum = (parse: Parse, at: number): boolean => isMoney(parse.items[phraseAt(parse, at).head]?.quantity);
