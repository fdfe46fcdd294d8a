import type { MatchIndex } from '../../indexLedger.ts';
import { modeOfNarrowed } from '../../mode/modeOfNarrowed.ts';
import { DEFINITE } from '../../names/pronouns.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, figureIn, figuresAmong } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { isSince } from '../constructions/beginningStatements.ts';
import { partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf, timesAround } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { handedTo, isGivenOut } from '../verbs/handedTo.ts';
import { pairFigures } from '../verbs/pairFigures.ts';
import { isPhrasal } from '../verbs/turned.ts';
import { agreementSides } from './agreementSides.ts';
import { LIGHT } from './hostParties.ts';
import { isOtherBill } from './isOtherBill.ts';
import { isLabel, labelled } from './labels.ts';
import { measureOf } from './measured.ts';
import { type Host, hostOf } from './nounHost.ts';
import { modeOfNoun } from './nounMode.ts';
import { type Roles, rolesOf } from './nounRoles.ts';
import { putFigures, type Total, totalOf } from './nounTotal.ts';
import { isPriceOrWorth, isWordOfIdiom } from './wordOfIdiom.ts';

/** What nouns say: "Meta's $15 billion investment in Scale AI", "a 49% stake in Scale AI was bought by Meta", "an investment by Meta". */
export function nounStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    const head = parse.items[chunk.head] as Item;
    const term = head.mention?.how === 'term';
    if (term ? chunk.owner === null && !isOfFigure(parse, at) : head.mention || head.tag !== 'noun') return;
    for (const use of head.nouns)
      if (use.role === 'act' && !isSince(use) && !isOtherBill(parse, chunk))
        found.push(...readNoun(parse, at, chunk, use, index));
  });
  return found;
}

/** "a workforce OF 1,500": a term that names nobody's needs its figure to say anything. */
const isOfFigure = ({ chunks, items }: Parse, at: number): boolean => {
  const figure = chunks[at + 2];
  return (
    chunks[at + 1]?.key === 'of' && figure?.kind === 'phrase' && items[figure.head]?.quantity !== undefined
  );
};

function readNoun(parse: Parse, at: number, phrase: Phrase, use: NounUse, index: MatchIndex): Statement[] {
  const args = argumentsOf(parse, at);
  const place = measureOf(parse, at);
  const host = hostOf(parse, place);
  const { key, nouns } = parse.items[phrase.head] as Item;
  if (isWordOfIdiom(parse, key, nouns, use, host)) return [];
  // "awarded CONTRACTS to OpenAI": the verb says who has them and from whom.
  if (host !== null && isGivenOut(key) && handedTo(parse, host.verb, [...host.args, ...args], index) !== null)
    return [];
  const roles = rolesOf(parse, at, phrase, use, args, host, index);
  const total = totalFor(totalOf(parse, place), roles, parse, index);
  const put = putFigures(parse, at, use, host);
  const figures = [
    ...[figureIn(parse, at, null, use.relation)].filter((figure) => figure !== null),
    ...figuresAmong(
      parse,
      args.filter(({ phrase }) => !roles.taken.has(phrase) || isFigure(parse, phrase)),
      use.relation,
    ),
    ...(total ? total.figures(use) : []),
    ...put,
    ...labelled(parse, at, use.relation),
    ...sumInFront(parse, at, use),
  ];
  const clause = total?.verb ?? host?.verb ?? null;
  const meant = modeOfNoun(parse, phrase, host, total, put.length > 0);
  const mode = modeOfNarrowed(meant, parse, phrase, phrase.head, use);
  const around = [...args, ...(total?.args ?? []), ...(host?.args ?? [])];
  const times = timesAround(parse, host?.verb ?? at, [...around, { preposition: null, phrase: at }], []);
  const bare = figures.length === 0 && times.length === 0 && host?.how !== 'object';
  // "the revenue OF Scale AI", "recurring revenue AT Scale AI", "Meta's launch OF Llama 4": whoever else is named, it happens to Llama.
  const ofIt =
    roles.subjects.length === 0 || happensToOne(use)
      ? args.filter(({ preposition }) => WHOSE.test(preposition ?? ''))
      : [];
  const readings = [
    ...(!changesIt(parse, host) || (figures.length > 0 && !isPhrasal(parse, host?.verb ?? at))
      ? agreementSides(parse, at, use, roles, index)
      : [roles]),
    ...ofIt.map(({ phrase: each }) => ({
      ...roles,
      subjects: [partyOf(parse, each, index)],
      objects: [],
      closed: false,
    })),
  ];
  return readings.flatMap((roles) =>
    pairFigures(parse, roles.objects, figures, index).map((pair) => {
      const parties = [...roles.subjects, ...pair.parties];
      const act = host?.how === 'object' && roles.subjects.length > 0 ? host.verb : null;
      const runs = [
        ...runsOf(parse, at, parties),
        ...(act === null ? [] : runsOf(parse, act, roles.subjects)),
      ];
      return {
        ...PLAIN,
        relation: use.relation,
        use,
        subject: slotOf(roles.subjects, roles.taker),
        object:
          roles.closed && pair.parties.length === 0 ? { parties: [], hold: 'closed' } : slotOf(pair.parties),
        figures: pair.figures,
        times,
        mode,
        at,
        clause,
        runs,
        joint: roles.subjects.length > 1 || pair.shared === true,
        shared: pair.shared,
        definite:
          (DEFINITE.has((parse.items[phrase.from] as Item).key) && !(bare && merelyRefers(parse, at))) ||
          isLabel(parse, at),
        label: isLabel(parse, at) ? true : undefined,
        ambiguous: isPriceOrWorth(nouns, use) ? true : undefined,
      };
    }),
  );
}

/** "has EXPANDED its contract": more is said of it than that there is one. */
const changesIt = (parse: Parse, host: Host | null): boolean =>
  host !== null &&
  host.how !== 'with' &&
  (isPhrasal(parse, host.verb) ||
    !LIGHT.has(parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? ''));

/** "THE DEAL comes at a bad time", "their assessment OF THE DEAL": nothing is said of what it was. "A majority of the votes" is part of that. */
function merelyRefers({ chunks, items }: Parse, at: number): boolean {
  const noun = chunks[at - 2];
  if (chunks[at - 1]?.key !== 'of' || noun?.kind !== 'phrase') return true;
  const head = items[noun.head] as Item;
  return !isPart(head) && head.key !== 'none' && !TAKING.test(head.key);
}

/** "the PURCHASE of the minority stake" says that there is one. */
const TAKING = /^(?:purchase|acquisition|sale|holding|ownership|possession)$/;

/** "The purchase cost GOOGLE $19 billion": whom it cost a sum is who did it; if that is not the one who did, the sum is of something else. */
function totalFor(total: Total | null, roles: Roles, parse: Parse, index: MatchIndex): Total | null {
  if (total === null || parse.items[(parse.chunks[total.verb] as VerbGroup).main]?.lemma !== 'cost')
    return total;
  const payer = total.args
    .filter(({ preposition }) => preposition === null)
    .map(({ phrase }) => partyOf(parse, phrase, index))
    .find(({ phrase }) => parse.items[phraseAt(parse, phrase).head]?.quantity === undefined);
  if (payer === undefined) return total;
  if (roles.subjects.length === 0 && payer.ids.length > 0) roles.subjects.push(payer);
  const own = roles.subjects.some(({ ids }) => ids.some((id) => payer.ids.includes(id)));
  return own ? total : { ...total, figures: () => [] };
}

/** "a reduction OF 14% in its staff", "the loss OF 200 JOBS": whose part it is, or what it counts, does not take the figure away. */
const isFigure = (parse: Parse, at: number): boolean => {
  const { from, to, head, owner } = phraseAt(parse, at);
  return (
    parse.items[head]?.quantity !== undefined ||
    // "one OF ITS 200 jobs" counts something else.
    (owner === null &&
      parse.items[head]?.mention?.how === 'term' &&
      parse.items.slice(from, to).some(({ quantity }) => quantity?.kind === 'count'))
  );
};

const WHOSE = /^(?:of|at)$/;

/** Of a relation with no second place, and something that is done: what it is done to is all there is to name. */
const happensToOne = ({ relation }: NounUse): boolean =>
  relation.objectAfter.length === 0 && relation.undergone.length > 0 && relation.units?.join() === 'year';

/** "AT $14.3 BILLION, the investment is …": the sum that opens the sentence is that of the noun that begins its clause. */
function sumInFront(parse: Parse, at: number, use: NounUse): Figure[] {
  const { chunks, items } = parse;
  const [preposition, sum, comma] = chunks;
  if (preposition?.key !== 'at' || sum?.kind !== 'phrase' || comma?.kind !== 'comma' || at !== 3) return [];
  if (items[sum.head]?.quantity?.kind !== 'money') return [];
  return figuresAmong(parse, [{ preposition: null, phrase: 1 }], use.relation);
}
