import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { isName } from '../../names/isName.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { figuresAmong } from '../../parse/figures/figures.ts';
import { isMoney } from '../../words/isMoney.ts';
import { partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** "Scale AI, now WORTH MORE THAN $29 BILLION, …", "A company WORTH $29 BILLION, Scale AI …": what a name set off by a comma is said to be worth. */
export function worthStatements(parse: Parse, index: MatchIndex): Statement[] {
  const { chunks, items } = parse;
  return chunks.flatMap(({ kind, key }, at): Statement[] => {
    const sum = chunks[at + 1];
    if (kind !== 'preposition' || key !== 'worth' || sum?.kind !== 'phrase') return [];
    if (!isMoney(items[sum.head]?.quantity)) return [];
    const name = nameOf(parse, at);
    if (name === null) return [];
    const party = partyOf(parse, name, index);
    const uses = (index.words.verbs.get('be')?.uses ?? []).filter(
      ({ lemma, needs, role, opposite }) =>
        lemma === 'be' && needs.join(' ') === 'worth' && role === 'does' && opposite === null,
    );
    return uses.map((use) => ({
      ...PLAIN,
      relation: use.relation,
      use,
      subject: slotOf([party]),
      object: slotOf([]),
      figures: figuresAmong(parse, [{ preposition: null, phrase: at + 1 }], use.relation),
      times: [],
      mode: sentenceMode(parse, sum.from) ?? FACT,
      at: at + 1,
      runs: runsOf(parse, at + 1, [party]),
    }));
  });
}

/** The phrase of the name that the "worth" at `at` is said of. */
function nameOf(parse: Parse, at: number): number | null {
  const { chunks } = parse;
  const isNamed = (each: number): boolean =>
    chunks[each]?.kind === 'phrase' && isName(parse.items[phraseAt(parse, each).head]?.mention);
  if (chunks[at - 1]?.kind === 'comma') return isNamed(at - 2) ? at - 2 : null;
  const kind = chunks[at - 1];
  if (kind?.kind !== 'phrase' || !KINDS.test(parse.items[kind.head]?.key ?? '')) return null;
  if (chunks[at - 2]?.kind === 'comma' && isNamed(at - 3)) return at - 3;
  const comma = chunks.findIndex(({ kind }, place) => place > at && kind === 'comma');
  return at === 1 && comma > 0 && isNamed(comma + 1) && chunks[comma + 2]?.kind === 'verb' ? comma + 1 : null;
}

const KINDS = /^(?:company|firm|startup|business|group|outfit|unicorn|enterprise|venture)$/;
