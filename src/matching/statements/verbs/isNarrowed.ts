import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import { FRAME_NOUNS } from '../../parse/frameNouns.ts';
import { isStrangersName } from '../../parse/strangersName.ts';
import { isSpan } from '../../words/isSpan.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { partyOf } from '../parties/parties.ts';
import type { Scene } from './verbScene.ts';

/** "in Europe", "to free users", "again": what no record has as an object narrows an act to one place, one circle or one more time. */
export function isNarrowed(parse: Parse, at: number, scene: Scene, use: VerbUse, index: MatchIndex): boolean {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  if (saysOneMore(parse, group, scene)) return true;
  const isDated = scene.args.some(({ phrase }) =>
    isTimeFigure(items[(chunks[phrase] as Phrase).head]?.quantity),
  );
  return scene.args.some(({ preposition, phrase }) => {
    // "left AFTER TWO YEARS": another measure than what was done in one, if that is not told, too.
    if (!isDated && LASTING.has(preposition ?? '') && isSpan(items[phraseAt(parse, phrase).head]?.key ?? ''))
      return true;
    if (preposition === null || !NARROWING.has(preposition) || use.needs.includes(preposition)) return false;
    const own = phraseAt(parse, phrase);
    const head = items[own.head];
    if (
      head?.quantity ||
      FRAME_NOUNS.has(head?.key ?? '') ||
      (preposition === 'in' && FOUNDING.test(items[group.main]?.lemma ?? '') && isStrangersName(head)) ||
      (head?.mention && !/^(?:to|for)$/.test(preposition)) ||
      head?.nouns.some(({ relation }) => relation.id === use.relation.id)
    )
      return false;
    const { ids } = partyOf(parse, phrase, index);
    return !ids.some((id) => index.subjectsOf.get(use.relation.id)?.has(id) === true);
  });
}

/** "opened AGAIN", "a SECOND time": among the words of the verb and of what goes with it. */
function saysOneMore(parse: Parse, { from, to }: VerbGroup, { args }: Scene): boolean {
  if (!hasOneMore(parse)) return false;
  const { chunks, items } = parse;
  const end = Math.max(to, ...args.map(({ phrase }) => (chunks[phrase] as Phrase).to));
  return items.slice(Math.max(0, from - 1), end + 1).some(({ key }) => ONE_MORE.has(key));
}

/** "was established IN LONDON in 2010": nobody is founded in two places. */
const FOUNDING = /^(?:found|cofound|establish|incorporate|bear|constitute)$/;

const LASTING = new Set(['after', 'within', 'over', 'in']);

/** Asked of every verb: most sentences have no such word. */
const hasOneMore = oncePer(({ items }: Parse): boolean => items.some(({ key }) => ONE_MORE.has(key)));

const ONE_MORE = new Set('again anew second third relaunched reopened still'.split(' '));
const NARROWING = new Set([
  'in',
  'to',
  'for',
  'at',
  'on',
  'across',
  'within',
  'inside',
  'outside',
  'throughout',
]);
