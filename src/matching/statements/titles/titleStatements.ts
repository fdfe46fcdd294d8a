import type { MatchIndex } from '../../indexLedger.ts';
import { modeOfNarrowed } from '../../mode/modeOfNarrowed.ts';
import { denied, FACT, type Mode, strongest } from '../../mode/modes.ts';
import { isUsedTo } from '../../mode/usedTo.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, figureIn } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { dealParties } from '../constructions/dealParties.ts';
import { type Party, saysFormer } from '../parties/parties.ts';
import { OPEN, slotOf } from '../parties/slots.ts';
import { type Run, runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { comesAfterFirst, isRanking, ranks } from '../verbs/ranking.ts';
import { backedCompound } from './backedCompound.ts';
import { firmThatSays } from './firmThatSays.ts';
import { holderAbove } from './holderAbove.ts';
import { isBareTitle } from './isBareTitle.ts';
import { titlePlaces } from './namedTitle.ts';
import { isNewcomer } from './newcomer.ts';
import { endOfTitle, titleGroup } from './titleGroup.ts';
import { holderOf } from './titleHolder.ts';
import { titleShares } from './titleShares.ts';
import { timesOf } from './titleTimes.ts';

/** What titles say: "Alexandr Wang, CEO of Scale AI", "Scale AI founder Alexandr Wang", "Wang is Scale's chief executive", "Meta-backed Scale AI". */
export function titleStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    for (let place = chunk.from; place < chunk.to; place += 1) {
      const item = parse.items[place] as Item;
      if (item.glued && item.verbs.length > 0) found.push(...backedCompound(parse, at, chunk, place, index));
      const uses = item.tag === 'noun' ? item.nouns.filter((use) => use.role !== 'act') : [];
      for (const use of uses) found.push(...readTitle(parse, at, chunk, place, use, index));
    }
  });
  return found;
}

function readTitle(
  parse: Parse,
  at: number,
  phrase: Phrase,
  place: number,
  use: NounUse,
  index: MatchIndex,
): Statement[] {
  if (isRanking(use.relation) && comesAfterFirst(parse, at, phrase, place, use.noun)) return [];
  if (isOfAnotherNoun(parse, phrase, place)) return [];
  const group = titleGroup(parse, at);
  const holder = firstFound(group, (each) => holderOf(parse, each, index)) ?? holderAbove(parse, at, use);
  if (!holder) return [];
  const places = firstNonEmpty([at, ...group], (each) => titlePlaces(parse, each));
  const owned = placeBefore(parse, phrase, place);
  // "Wang's co-founder AT SCALE AI": with whom, and where.
  const before = owned.every((ids) => ids.every((id) => index.entities.get(id)?.type === 'person'))
    ? whereOf(parse, at, owned, index)
    : owned;
  const found = firstNonEmpty([before, places, holder.place.map((id) => [id])], (each) => each);
  const whose = found.length > 0 ? found : firmThatSays(parse, holder.verb, index);
  const there = slotOf(
    whose.map((ids) => ({
      ids,
      sure: ids.length === 1,
      phrase: at,
      from: phrase.from,
      to: phrase.to,
      within: [],
      former: false,
    })),
    !isBareTitle(parse, at, phrase) ||
      (holder.verb === null && holder.listed !== true && !isPersonIn(parse, phrase)),
  );
  const deal =
    use.relation.ofDeals && holder.party.ids.length === 0
      ? dealParties(parse, holder.party.phrase, index)
      : null;
  if (deal?.stranger && deal.parties.length < 2) return [];
  const own = holder.above ? OPEN : slotOf(deal?.parties ?? [holder.party, ...holder.others]);
  const inverse = use.role === 'inverse title';
  // "49% owner of Scale AI", "the owner of 49%, Meta": a share is not the whole.
  const narrowed =
    parse.items[place + 1]?.key === 'of' ? parse.items.slice(place + 2, place + 1 + MOST_BEHIND) : [];
  if (use.relation.wholly && [...parse.items.slice(phrase.from, place), ...narrowed].some(isPart)) return [];
  return [
    {
      ...PLAIN,
      relation: use.relation,
      use,
      subject: inverse ? there : own,
      object: inverse ? own : there,
      figures: [
        ...sinceWhen(parse, at, use),
        ...titleShares(parse, holder.verb, holder.party, use.relation, place, at),
      ],
      times: timesOf(parse, holder.verb),
      mode: modeOfNarrowed(
        strongest(holder.mode, modeOfTitle(parse, phrase, place)),
        parse,
        phrase,
        place,
        use,
      ),
      former:
        saysFormer(parse, phrase) ||
        holder.party.former ||
        (holder.verb !== null && isUsedTo(parse, holder.verb)),
      at,
      clause: holder.verb,
      runs: [wordsOf(parse, at, holder.party, group)],
      ...(!isRanking(use.relation) && ranks(parse, phrase) ? { ranked: true as const } : {}),
      ...(isNewcomer(parse, at, use, holder.party) ? { newcomer: true as const } : {}),
    },
  ];
}

/** "its SECOND-LARGEST supplier": of a title that is but a rank, the noun behind it says of what. */
const isOfAnotherNoun = ({ items }: Parse, { to }: Phrase, place: number): boolean =>
  RANK.test(items[place]?.key ?? '') && place + 1 < to && items[place + 1]?.tag === 'noun';

/** "FOUNDER Alexandr Wang": of what, the words before say. */
const isPersonIn = ({ items }: Parse, { head }: Phrase): boolean => items[head]?.mention?.person === true;

const RANK = /(?:^|\s)(?:largest|biggest)$/;

/** "a client of Scale AI SINCE 2019": the year of a relation that has no other figure. */
function sinceWhen(parse: Parse, at: number, { relation }: NounUse): Figure[] {
  if (relation.units?.length !== 1 || relation.units[0] !== 'year') return [];
  return argumentsOf(parse, at).flatMap(({ preposition, phrase }) =>
    preposition === 'since' ? (figureIn(parse, phrase, preposition, relation) ?? []) : [],
  );
}

/** "owner of just under 49%": of what stands at most so far behind the title. */
const MOST_BEHIND = 4;

/** "is NO minority shareholder". */
function modeOfTitle(parse: Parse, phrase: Phrase, place: number): Mode {
  const no = parse.items.slice(phrase.from, place).find(({ key }) => key === 'no' || key === 'neither');
  return no ? denied(`“${no.text}”`) : FACT;
}

/** Where a title of somebody's colleague is borne, if the words behind say so; else `owned`. */
function whereOf(parse: Parse, at: number, owned: string[][], index: MatchIndex): string[][] {
  const places = argumentsOf(parse, at).filter(({ preposition }) => /^(?:at|of|in)$/.test(preposition ?? ''));
  const ids = places.flatMap(
    ({ phrase }) => parse.items[phraseAt(parse, phrase).head]?.mention?.candidates ?? [],
  );
  const named = ids.filter((id) => index.entities.get(id)?.type === 'organisation');
  return owned.length > 0 && named.length === 1 ? [named] : owned;
}

/** "Scale AI founder …": the name in the phrase before the title. */
function placeBefore(parse: Parse, phrase: Phrase, place: number): string[][] {
  if (phrase.owner && phrase.owner.to <= place)
    return [parse.items[phrase.owner.head]?.mention?.candidates ?? []].filter((ids) => ids.length > 0);
  for (let item = phrase.from; item < place; item += 1) {
    const mention = parse.items[item]?.mention;
    if (mention) return [mention.candidates];
  }
  return [];
}

function firstFound<T>(group: number[], find: (at: number) => T | null): T | null {
  for (const at of group) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}

function firstNonEmpty<T>(group: readonly T[], find: (at: T) => string[][]): string[][] {
  for (const at of group) {
    const found = find(at);
    if (found.length > 0) return found;
  }
  return [];
}

function wordsOf(parse: Parse, at: number, holder: Party, group: number[]): Run {
  const runs = runsOf(parse, at, [holder]);
  const from = Math.min(...runs.map((run) => run[0]));
  const to = Math.max(...runs.map((run) => run[1]));
  const last = Math.max(at, ...group);
  const end = phraseAt(parse, endOfTitle(parse, last)).to;
  return holder.phrase === at
    ? [from, Math.max(to, phraseAt(parse, at).to)]
    : [from, Math.max(to, holder.phrase > at ? holder.to : end)];
}
