import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { FACT } from '../../mode/modes.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { isPassive, type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import { headFigure } from '../../parse/figures/headFigures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import type { Slot } from '../parties/slots.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { anchorClause } from './anchorClause.ts';

/**
 * A sum that goes from one to another, whatever the verb of moving: "has PLACED $8 billion WITH Anthropic", "$8 billion of Amazon's money has
 * GONE TO Anthropic", "Amazon's $8 billion IN Anthropic". Stated in every relation whose object a sum can go to; only agreement counts.
 */
export function movedSums(own: Parsed, isFound: (item: Item) => boolean, index: MatchIndex): Statement[] {
  const { parse } = own;
  return parse.chunks.flatMap((chunk, phrase) => {
    if (chunk.kind !== 'phrase') return [];
    const item = parse.items[chunk.head] as Item;
    const { quantity } = item;
    if (quantity?.kind !== 'money' || isFound(item)) return [];
    const way = wayOf(parse, phrase, index);
    const clause = way === null ? null : anchorClause(parse, phrase);
    if (way === null || clause === null) return [];
    const figure = headFigure(parse, phrase) as Figure;
    const times = clause.chunks.flatMap((at) => timesIn(parse, at));
    return [...index.relations.values()]
      .filter(({ id, objectAfter, planOf }) => {
        const known = way.from.ids.some((from) => index.objectsOf.get(id)?.has(from) === true);
        return known && planOf === undefined && objectAfter.includes(way.led ?? 'into');
      })
      .map(
        (relation): Statement => ({
          ...PLAIN,
          relation,
          subject: filled(way.from),
          object: filled(way.to),
          figures: [figure],
          times,
          mode: FACT,
          at: phrase,
          runs: [
            [chunk.from, chunk.to],
            [way.from.from, way.from.to],
            [way.to.from, way.to.to],
          ],
          anchored: true,
        }),
      );
  });
}

const filled = (party: Party): Slot => ({ parties: [party], hold: 'filled' });

/** From whom and to whom; `led` by which word where no verb says that it goes. */
interface Way {
  from: Party;
  to: Party;
  led?: string;
}

function wayOf(parse: Parse, phrase: number, index: MatchIndex): Way | null {
  return ownedWay(parse, phrase, index) ?? toldWay(parse, phrase, index);
}

/** "Amazon's $8 billion in Anthropic" */
function ownedWay(parse: Parse, phrase: number, index: MatchIndex): Way | null {
  const { owner } = phraseAt(parse, phrase);
  const [led, goal] = [parse.chunks[phrase + 1], parse.chunks[phrase + 2]];
  if (owner === null || led?.kind !== 'preposition' || goal?.kind !== 'phrase') return null;
  const verb = parse.chunks.findIndex(({ kind }, at) => at > phrase + 2 && kind === 'verb');
  if (verb >= 0 && UNDOING.test(lemmaOf(parse, verb))) return null;
  const from = ownerOf(parse, phrase);
  const to = named(parse, phrase + 2, index);
  return from === null || to === null ? null : { from, to, led: led.key };
}

/** What is done with a sum says that it did not go, or came back. */
const UNDOING =
  /^(?:reject|refuse|return|withdraw|cancel|lose|halt|block|evaporate|vanish|fall|fail|decline|spurn|recover|recoup)$/;

/** By a verb of moving, the sum its object or its subject. */
function toldWay(parse: Parse, phrase: number, index: MatchIndex): Way | null {
  const whole = isOfSum(parse, phrase) ? phrase - 2 : phrase;
  for (let verb = 0; verb < parse.chunks.length; verb += 1) {
    if (parse.chunks[verb]?.kind !== 'verb') continue;
    const passive = isPassive(parse, verb);
    const lemma = lemmaOf(parse, verb);
    const { phrases: subjects, gap } = subjectOf(parse, verb);
    const args = argumentsOf(parse, verb);
    const moves = subjects.includes(whole) && (passive ? PLACING : FLOWING).test(lemma);
    const moved =
      !passive &&
      PLACING.test(lemma) &&
      // "the $14.3 billion that Meta TRANSFERRED to Scale AI"
      (gap === whole || args.some((each) => each.phrase === whole && each.preposition === null));
    if (!moves && !moved) continue;
    const led = (fits: RegExp): Party | null => {
      const found = args.find(({ preposition }) => preposition !== null && fits.test(preposition));
      return found ? named(parse, found.phrase, index) : null;
    };
    const to = led(moved ? GOALS : ENDS);
    const from = moved ? subjectParty(parse, subjects, index) : (led(SOURCES) ?? ofWhose(parse, phrase));
    if (from !== null && to !== null) return { from, to };
  }
  return null;
}

const PLACING =
  /^(?:plac|park|steer|mov|send|sent|transfer|shift|direct|deposit|rout|wir|stash|entrust|lodg|channel|funnel)(?:e|es|ed|s|red|led|ing)?$/;
const FLOWING = /^(?:go|flow|move|pass|travel|stream|head|migrate)$/;
const GOALS = /^(?:with|to|into|towards?|at|in|behind)$/;
const ENDS = /^(?:to|into|towards?)$/;
const SOURCES = /^(?:from|out of|by)$/;

/** "a total OF $8 billion" */
function isOfSum({ chunks, items }: Parse, phrase: number): boolean {
  const noun = chunks[phrase - 2];
  return (
    chunks[phrase - 1]?.key === 'of' &&
    noun?.kind === 'phrase' &&
    NEUTRAL_NOUNS.has(items[noun.head]?.key ?? '')
  );
}

/** "$8 billion of AMAZON'S money" */
function ofWhose(parse: Parse, phrase: number): Party | null {
  const whose = parse.chunks[phrase + 2];
  if (parse.chunks[phrase + 1]?.key !== 'of' || whose?.kind !== 'phrase') return null;
  return MONEY.test(parse.items[whose.head]?.key ?? '') ? ownerOf(parse, phrase + 2) : null;
}

const MONEY = /^(?:money|cash|funds?|capital|dollars)$/;

function subjectParty(parse: Parse, subjects: readonly number[], index: MatchIndex): Party | null {
  const [only] = subjects;
  return subjects.length !== 1 || only === undefined ? null : named(parse, only, index);
}

/** Whom a phrase names as a whole: no part, people or thing of theirs. */
function named(parse: Parse, at: number, index: MatchIndex): Party | null {
  const { mention } = parse.items[phraseAt(parse, at).head] as Item;
  if (mention === undefined || mention.how === 'term') return null;
  const party = partyOf(parse, at, index);
  return party.ids.length > 0 ? party : null;
}

const lemmaOf = (parse: Parse, verb: number): string => {
  const chunk = parse.chunks[verb];
  return chunk?.kind === 'verb' ? (parse.items[chunk.main]?.lemma ?? '') : '';
};

function timesIn({ chunks, items }: Parse, phrase: number): Figure[] {
  const chunk = chunks[phrase];
  if (chunk?.kind !== 'phrase') return [];
  return items.slice(chunk.from, chunk.to).flatMap(({ quantity }, place): Figure[] => {
    const from = chunk.from + place;
    return quantity && isTimeFigure(quantity) ? [{ quantity, phrase, from, to: from + 1 }] : [];
  });
}
