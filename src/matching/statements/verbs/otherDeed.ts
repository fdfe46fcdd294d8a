import type { MatchIndex } from '../../indexLedger.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { hasWord } from '../../words/inKey.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { partyOf } from '../parties/parties.ts';
import { hasObject, type Scene } from './verbScene.ts';

/** Whether what the verb leads to makes another deed of it: a purchase FROM or INTO a firm, the opening OF AN OFFICE, a seat ON A BOARD. */
export function isOtherDeed(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  args: readonly Argument[],
  index: MatchIndex,
): boolean {
  if (isDoneToOther(parse, use, scene) || isSeatOnBoard(parse, use, args)) return true;
  return use.relation.wholly && (buysFrom(parse, use, args) || buysInto(parse, use, args, index));
}

/** "Scale AI OPENED an office": what a verb does to its object it does not undergo itself. */
const isDoneToOther = (parse: Parse, { relation, lemma, needs }: VerbUse, scene: Scene): boolean =>
  !scene.passive &&
  needs.length === 0 &&
  relation.objectAfter.length === 0 &&
  relation.undergone.includes(lemma) &&
  hasObject(parse, scene);

/** "keeps his chair IN THE BOARDROOM", "keeps his BOARD role": no post of those who run the firm, unless the words of the use name the board. */
function isSeatOnBoard(parse: Parse, { needs }: VerbUse, args: readonly Argument[]): boolean {
  const place = needs.at(-1) ?? '';
  if (!PLACES.test(place) || needs.some((need) => BOARDS.test(need))) return false;
  return args.some(({ preposition, phrase }) => {
    const { from, head } = phraseAt(parse, phrase);
    const key = parse.items[head]?.key ?? '';
    if (BOARDS.test(key)) return preposition === null || /^(?:in|on|at|around)$/.test(preposition);
    return (
      preposition === null &&
      hasWord(key, place) &&
      parse.items.slice(from, head + 1).some((item) => SEAT.test(item.key))
    );
  });
}

const PLACES = /^(?:chair|post|role|job|place|seat|position)$/;
const BOARDS = /^(?:board|boards|boardroom|table|directors)$/;
const SEAT = /^(?:board(?: .+)?|boardroom|directors?)$/;

/** "to buy FROM Scale AI": from whom something is bought, and not who. */
const buysFrom = (parse: Parse, use: VerbUse, args: readonly Argument[]): boolean =>
  !use.needs.includes('from') &&
  args.some(({ preposition }) => preposition === 'from') &&
  !args.some(
    ({ preposition, phrase }) =>
      preposition === null && parse.items[phraseAt(parse, phrase).head]?.mention !== undefined,
  );

/** "bought INTO Scale AI" is no purchase of it. */
const buysInto = (parse: Parse, use: VerbUse, args: readonly Argument[], index: MatchIndex): boolean =>
  !use.needs.includes('into') &&
  args.some(
    ({ preposition, phrase }) => preposition === 'into' && partyOf(parse, phrase, index).ids.length > 0,
  );
