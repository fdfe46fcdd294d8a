import type { MatchIndex } from '../../indexLedger.ts';
import { verbOver } from '../../mode/verbOver.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { nextVerb } from '../nouns/nounHost.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { CLOSED, type Slot } from '../parties/slots.ts';
import type { Statement } from '../statement.ts';
import { forAnother } from './forAnother.ts';
import { isOfShares } from './isOfShares.ts';
import { contrastedPhrases, namedAside } from './namedAside.ts';
import { isOnlyPartly } from './onlyPartly.ts';
import { otherPost } from './otherPost.ts';
import { isOthersTeam } from './othersTeam.ts';
import { placeLeft } from './placeLeft.ts';
import { CHANGING, fallsShort, isOfWhoLeft, isRise } from './rises.ts';
import { exclusiveIn, otherOffice } from './saysMore.ts';

/**
 * A statement without what other words of its sentence take from it: figures that belong to another verb or noun, a pronoun that
 * means somebody unknown; or with the reason why it is unclear, where a word changes it ("alone", another office). Null where
 * nothing is left: "sold its stake" has none, "the biggest owner" does not own the whole.
 */
export function holdBack(statement: Statement, parse: Parse, index: MatchIndex): Statement | null {
  if (isOthersTeam(statement, parse, index)) return null;
  if (isGivenAway(statement, parse) || isEnded(statement, parse) || isOnlyPartly(statement, parse))
    return null;
  const subject = withoutParts(withoutStrangers(statement.subject, parse), statement, parse);
  const object = placeLeft(statement, parse, index) ?? withoutStrangers(statement.object, parse);
  const figures = statement.figures.filter((figure) => isItsOwn(figure, statement, parse, index));
  const unclear =
    exclusiveIn(statement, parse) ??
    otherOffice(statement, parse, index) ??
    otherPost(statement, parse, index) ??
    forAnother(statement, parse, index);
  const contrasted = namedAside(parse);
  const barred =
    contrasted.length === 0 ? (statement.barred ?? []) : [...(statement.barred ?? []), ...contrasted];
  return { ...statement, subject, object, figures, barred, unclear: unclear ?? statement.unclear };
}

/** "Meta sold its 49% stake": who gives a thing away holds it no longer. */
function isGivenAway({ at, subject, use }: Statement, parse: Parse): boolean {
  if (parse.chunks[at]?.kind !== 'phrase') return false;
  const verb = verbOver(parse, at);
  if (verb === null) return false;
  const group = parse.chunks[verb] as VerbGroup;
  const { lemma } = parse.items[group.main] as Item;
  // "is LOSING its largest customer, Google": so far he is it.
  const isTitle = use !== undefined && !('lemma' in use) && use.role !== 'act';
  if (!group.passive && lemma === 'lose' && !group.past && isTitle) return false;
  // "Scale AI lost a contract": nobody has it.
  if (!group.passive && LOSING.test(lemma)) return true;
  if (group.passive || !GIVING.test(lemma)) return false;
  const givers = subjectOf(parse, verb).phrases.map(
    (phrase) => parse.items[phraseAt(parse, phrase).head]?.mention,
  );
  return subject.parties.some(({ ids }) =>
    givers.some((giver) => giver?.candidates.some((id) => ids.includes(id))),
  );
}

/** "ABANDONED its commitment", "The partnership was TERMINATED": whoever ends what was says nothing of it as it is. */
function isEnded({ at }: Statement, parse: Parse): boolean {
  if (parse.chunks[at]?.kind !== 'phrase') return false;
  const verb = verbOver(parse, at) ?? passiveOver(parse, at);
  return verb !== null && ENDING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '');
}

/** The passive whose subject the phrase at `at` is. */
function passiveOver(parse: Parse, at: number): number | null {
  const verb = nextVerb(parse, at);
  return verb !== null && isPassive(parse, verb) && subjectOf(parse, verb).phrases.includes(at) ? verb : null;
}

const ENDING =
  /^(?:stop|end|abandon|terminate|sever|scrap|cancel|discontinue|halt|suspend|quit|dissolve|axe|unwind|ditch|cease|reverse|revoke|rescind|renege)$/;

const LOSING = /^(?:lose|forgo|forego|miss)$/;

const GIVING =
  /^(?:lose|forgo|forego|sell|offload|divest|dump|shed|ditch|unload|relinquish|surrender|cede|yield|forfeit)$/;

/** A figure belongs to the verb that moves by it ("fell 49%") and to the noun after its "of" ("49% of its electricity"). */
function isItsOwn(
  { phrase, quantity }: Figure,
  statement: Statement,
  parse: Parse,
  index: MatchIndex,
): boolean {
  if (fallsShort(parse, phrase) || isOfWhoLeft(parse, phrase, statement)) return false;
  const share = quantity.kind === 'percent' || quantity.kind === 'fraction';
  if (!share) return true;
  const verb = verbOver(parse, phrase);
  const moves =
    verb !== null &&
    verb !== statement.at &&
    CHANGING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '');
  if (moves || isRise(parse, statement, phrase)) return false;
  if (!statement.relation.nouns.includes('stake')) return true;
  const of = parse.chunks[phrase + 1];
  const whole = parse.chunks[phrase + 2];
  if (of?.kind !== 'preposition' || of.key !== 'of' || whole?.kind !== 'phrase') return true;
  const party = partyOf(parse, phrase + 2, index);
  const head = parse.items[whole.head] as Item;
  return (
    party.ids.length > 0 ||
    head.mention !== undefined ||
    head.tag === 'pronoun' ||
    (isPart(head) && head.key !== 'control') ||
    FIRMS.test(head.key)
  );
}

const FIRMS =
  /^(?:company|firm|business|group|startup|outfit|maker|specialist|house|labeller|labeler|provider|developer|player|concern|enterprise|venture|operation|builder|vendor|supplier|capital|stock|up|unit|contractor)$/;

/** A pronoun after an unknown name that the sentence is about means that one ("Labelwise competes with Scale AI since it …"). */
function withoutStrangers(slot: Slot, parse: Parse): Slot {
  if (slot.parties.length === 0) return slot;
  if (!slot.parties.some((party) => isStranger(party, parse))) return slot;
  const parties = slot.parties.filter((party) => !isStranger(party, parse));
  return parties.length > 0 ? { ...slot, parties } : CLOSED;
}

const isStranger = (party: Party, parse: Parse): boolean =>
  isSetAgainst(party, parse) || (isPronoun(party, parse) && followsStranger(party, parse));

/** "Meta's SHARES lost 4.3%": a part does not do what the whole does. */
function withoutParts(slot: Slot, { at, relation }: Statement, parse: Parse): Slot {
  const part = slot.parties.some((party) => party.part && /^(?:shares?|stock)$/.test(headKey(parse, party)));
  return part && parse.chunks[at]?.kind === 'verb' && !isOfShares(relation) ? CLOSED : slot;
}

const headKey = (parse: Parse, { phrase }: Party): string =>
  parse.items[phraseAt(parse, phrase).head]?.key ?? '';

/** "for Luis Prado, not Tomas Arden": the name beside is no other name for him. */
function isSetAgainst({ from, phrase }: Party, parse: Parse): boolean {
  for (const at of contrastedPhrases(parse)) {
    const other = phraseAt(parse, at);
    if (at >= phrase && other.from <= from && from < other.to) return true;
  }
  return false;
}

const isPronoun = (party: Party, parse: Parse): boolean =>
  /^(?:it|its)$/.test(parse.items[party.from]?.key ?? '');

function followsStranger(party: Party, parse: Parse): boolean {
  const main = mainVerb(parse);
  if (main === null || main > party.phrase) return false;
  if (SAYING.test(parse.items[(parse.chunks[main] as VerbGroup).main]?.lemma ?? '')) return false;
  return subjectOf(parse, main).phrases.some((at) => {
    const phrase = phraseAt(parse, at);
    const head = parse.items[phrase.head] as Item;
    return (
      at < party.phrase &&
      head.tag === 'noun' &&
      head.mention === undefined &&
      head.nouns.length === 0 &&
      /^\p{Lu}/u.test(head.text) &&
      !/[^s]s$/.test(head.key)
    );
  });
}

const SAYING =
  /^(?:say|report|write|note|add|tell|claim|announce|explain|show|reveal|suggest|estimate|reckon|think)$/;
