import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { hasWord } from '../../words/inKey.ts';

/** "picked UP a contract": whether the verb at `at` makes with its particle one that its relations do not mean. */
export function isPhrasal({ chunks, items }: Parse, at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return false;
  const { main } = verb;
  return PHRASAL.has(`${items[main]?.lemma} ${items[main + 1]?.key}`);
}

/** Whether the word behind the verb at `at` makes another of it: "bought BACK", "picked UP". */
export const isTurned = ({ chunks, items }: Parse, at: number): boolean =>
  isTurnedBy(items, (chunks[at] as VerbGroup).main, []);

/** "bought BACK", "backed OUT OF", "grew TIRED": the word right behind a verb that makes another of it, unless it is one that the use names. */
export function isTurnedBy(items: readonly Item[], main: number, needs: readonly string[]): boolean {
  const [verb, after, behind] = [items[main], items[main + 1], items[main + 2]];
  if (verb === undefined || after === undefined) return false;
  if (!TURNING.test(after.key) && !PHRASAL.has(`${verb.lemma} ${after.key}`)) return false;
  // "closed IN SEPTEMBER", "was founded BACK IN 2014"
  const time = after.key === 'back' && behind?.tag === 'preposition' ? items[main + 3] : behind;
  if (time?.quantity && isTimeFigure(time.quantity)) return false;
  return !needs.some((need) => hasWord(after.key, need));
}

/** Verbs that another particle makes something else of. */
const PHRASAL = new Set(
  [
    'pick up',
    'follow on',
    'give up',
    'turn down',
    'call off',
    'break off',
    'sign away',
    'hand back',
    'close down',
    'wind down',
  ].concat([
    'strike down',
    'strike out',
    'take off',
    'put off',
    'get off',
    'get by',
    'make off',
    'run off',
    'grow up',
  ]),
);

const TURNING = /^(?:back|out|out of|apart|aside|tired|weary|sick|short|shy)$/;
