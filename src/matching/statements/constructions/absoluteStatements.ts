import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { isName } from '../../names/isName.ts';
import { chainHead, type Parse, phraseAt } from '../../parse/clauses.ts';
import { partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** "Its lab, WITH WANG AT ITS HEAD, …", "With Droege at the helm, Scale AI …": what a name after "with" is to whomever the sentence is about, in the words that "is" has for it. */
export function absoluteStatements(parse: Parse, index: MatchIndex): Statement[] {
  const { chunks, items } = parse;
  return chunks.flatMap((chunk, at): Statement[] => {
    const [name, lead, place] = chunks.slice(at + 1, at + 4);
    if (chunk.kind !== 'preposition' || chunk.key !== 'with' || name?.kind !== 'phrase') return [];
    if (lead?.kind !== 'preposition' || place?.kind !== 'phrase' || !isName(items[name.head]?.mention))
      return [];
    const host = hostOf(parse, at);
    if (host === null) return [];
    const word = items[place.head]?.key ?? '';
    const uses = (index.words.verbs.get('be')?.uses ?? []).filter(
      ({ lemma, needs, role, opposite }) =>
        lemma === 'be' &&
        role === 'does' &&
        opposite === null &&
        needs[0] === lead.key &&
        needs.includes(word) &&
        needs.every((need) => need === lead.key || need === word || /^(?:of|the)$/.test(need)),
    );
    const [subject, object] = [partyOf(parse, at + 1, index), partyOf(parse, host, index)];
    return uses.slice(0, MOST_USES).map((use) => ({
      ...PLAIN,
      relation: use.relation,
      use,
      subject: slotOf([subject]),
      object: slotOf([object]),
      figures: [],
      times: [],
      mode: sentenceMode(parse, name.from) ?? FACT,
      at: at + 3,
      runs: runsOf(parse, at + 3, [subject]),
    }));
  });
}

/** One word has few relations; the entries of each differ in small words. */
const MOST_USES = 6;

/** The phrase of whomever the "with" at `at` says it of: what stands before it and its comma, or behind where it opens the sentence. */
function hostOf(parse: Parse, at: number): number | null {
  const { chunks } = parse;
  const end = chunks[at + 4];
  if (at === 0)
    return end?.kind === 'comma' && chunks[at + 5]?.kind === 'phrase' && isAbout(parse, at + 5)
      ? at + 5
      : null;
  const before = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  if (chunks[before]?.kind !== 'phrase') return null;
  const head = chainHead(parse, before);
  const opens =
    chunks[head - 1] === undefined || /^(?:colon|semicolon|and|comma)$/.test(chunks[head - 1]?.kind ?? '');
  return opens && isAbout(parse, head) ? head : null;
}

const isAbout = (parse: Parse, at: number): boolean =>
  parse.items[phraseAt(parse, at).head]?.mention !== undefined;
