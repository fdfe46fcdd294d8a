import type { MatchIndex } from '../../indexLedger.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { runsOf } from '../span.ts';
import type { Statement } from '../statement.ts';
import { hasObject, type Scene } from '../verbs/verbScene.ts';
import type { Base } from '../verbs/verbStatements.ts';
import { type Deal, dealParties, isDeal, placesOfDeal } from './dealParties.ts';

/**
 * What is said of a deal, where the relation may be said of one: "Meta's purchase of Instagram MET WITH SCEPTICISM". Null where the subject
 * is no deal; none where it is a stranger's, or where the verb leads to somebody whom the deal is not between.
 */
export function dealStatements(
  parse: Parse,
  use: VerbUse,
  scene: Scene,
  base: Base,
  index: MatchIndex,
): Statement[] | null {
  const [subject] = scene.subjects;
  if (!use.relation.ofDeals || subject === undefined) return null;
  const deal = dealParties(parse, subject, index);
  if (deal === null) return null;
  // "The deal CLOSED" is the deal's end; "the deal closed a gap" is not.
  if (!scene.passive && use.needs.length > 0 && use.needs.every(isDeal) && hasObject(parse, scene)) return [];
  const both = withThoseLedTo(parse, scene, deal, index);
  if (both === null) return [];
  return placesOfDeal(both).map((places) => ({
    ...base,
    ...places,
    figures: [],
    definite: both.parties.length === 0,
    joint: false,
    runs: runsOf(parse, base.at, both.parties),
  }));
}

/** "Regulators waved through META'S PURCHASE OF INSTAGRAM": what others do to a deal, in a relation that may be said of one. Null where no deal is led to. */
export function dealHandled(
  parse: Parse,
  use: VerbUse,
  { args, passive, subjects }: Scene,
  base: Base,
  index: MatchIndex,
): Statement[] | null {
  if (!use.relation.ofDeals) return null;
  const patients = [...(passive ? subjects : []), ...args.map(({ phrase }) => phrase)];
  for (const phrase of patients) {
    const deal = dealParties(parse, phrase, index);
    if (deal === null) continue;
    return placesOfDeal(deal).map((places) => ({
      ...base,
      ...places,
      figures: [],
      definite: deal.parties.length === 0,
      joint: false,
      runs: runsOf(parse, base.at, deal.parties),
    }));
  }
  return null;
}

/** "The PURCHASE met with scepticism": where a deal is the subject, its word among those that the verb needs is said. */
export function withoutDeal(parse: Parse, use: VerbUse, { subjects: [subject] }: Scene): VerbUse {
  const deal =
    use.relation.ofDeals &&
    subject !== undefined &&
    isDeal(parse.items[phraseAt(parse, subject).head]?.key ?? '');
  return deal ? { ...use, needs: use.needs.filter((need) => !isDeal(need)) } : use;
}

/** "The deal alienates SCALE AI'S clients": those behind the verb are of the deal; null where it has both others already. */
function withThoseLedTo(parse: Parse, { args }: Scene, deal: Deal, index: MatchIndex): Deal | null {
  const parties: Party[] = [...deal.parties];
  for (const { preposition, phrase } of args) {
    // "ranks second, AFTER THE PURCHASE OF WHATSAPP": what it comes behind is another deal.
    if (BEHIND.test(preposition ?? '')) break;
    const party = partyOf(parse, phrase, index);
    const { owner: whose } = phraseAt(parse, phrase);
    // "alienated its OWN clients": the deal's other side has nothing to do with it.
    if (whose !== null && parse.items[whose.to]?.key === 'own') return null;
    const mention = parse.items[whose?.head ?? -1]?.mention;
    const owner = mention
      ? { ...party, ids: mention.candidates, sure: mention.candidates.length === 1 }
      : null;
    for (const each of owner ? [owner, party] : [party]) {
      const isIn = parties.some(({ ids }) => ids.some((id) => each.ids.includes(id)));
      if (each.ids.length === 0 || isIn || !isFirm(each, index)) continue;
      if (parties.length > 1) return null;
      parties.push(each);
    }
  }
  return { ...deal, parties };
}

const BEHIND = /^(?:after|behind|before|ahead of)$/;

const isFirm = ({ ids }: Party, { entities }: MatchIndex): boolean =>
  ids.some((id) => ['organisation', 'product', 'person'].includes(entities.get(id)?.type ?? ''));
