import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import {
  type Argument,
  asideEnd,
  isParticiple,
  isPassive,
  type Parse,
  phraseAt,
} from '../../parse/clauses.ts';
import { type Figure, figureIn, figuresAmong, multipleOf } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { type Host, nextVerb } from './nounHost.ts';

export interface Total {
  verb: number;
  args: Argument[];
  figures: (use: NounUse) => Figure[];
}

/** "The investment WAS $14.3 billion", "the deal is WORTH", "valued AT": the figure that the verb after the noun gives it. */
export function totalOf(parse: Parse, at: number): Total | null {
  const first = nextVerb(parse, at);
  const verb = first === null ? null : pastAside(parse, pastRelative(parse, at, first));
  if (verb === null) return null;
  const group = parse.chunks[verb] as VerbGroup;
  const item = parse.items[group.main] as Item;
  const passive = isPassive(parse, verb);
  const multiple = multipleOf(parse, verb);
  if (
    multiple.length === 0 &&
    !(passive ? puts(item) : TOTALS.test(item.lemma) || TOTALS.test(item.key)) &&
    !(LASTING.test(item.lemma) && !passive) &&
    !(
      TAKES_TIME.test(item.lemma) &&
      (item.lemma !== 'take' || parse.items[group.main + 1]?.key === 'place')
    ) &&
    !sumsUp(parse, group) &&
    !yieldsSum(parse, at, item)
  )
    return null;
  if (!subjectOf(parse, verb).phrases.includes(at)) return null;
  const reached = argumentsOf(parse, verb).filter(
    ({ preposition, phrase }) =>
      preposition === 'to' && parse.items[phraseAt(parse, phrase).head]?.quantity !== undefined,
  );
  // "doubled TO $29 BILLION"
  if (multiple.length > 0 && reached.length === 0) return { verb, args: [], figures: () => multiple };
  const lasts = LASTING.test(item.lemma);
  const args = argumentsOf(parse, verb).filter(
    (argument) =>
      argument.preposition === null ||
      (lasts && /^(?:for|over|across)$/.test(argument.preposition)) ||
      argument.preposition === 'worth' ||
      argument.preposition === 'at' ||
      argument.preposition === 'to' ||
      argument.preposition === 'in' ||
      // "The cheque is FOR $14.3 billion."
      (argument.preposition === 'for' && item.tag === 'be') ||
      (TAKES_TIME.test(item.lemma) && (argument.preposition === 'from' || argument.preposition === 'on')),
  );
  const figures = (use: NounUse): Figure[] =>
    args
      .flatMap(
        (argument) =>
          figureIn(
            parse,
            argument.phrase,
            argument.preposition === 'to' || lasts || isParticle(parse, verb, argument)
              ? null
              : argument.preposition,
            use.relation,
          ) ?? [],
      )
      .slice(0, 1);
  return { verb, args, figures };
}

/** "ADDS UP TO $8 billion", "WENT UP TO $500 million": with its second word the verb tells how much. */
const sumsUp = ({ items }: Parse, { main, to }: VerbGroup): boolean =>
  /^(?:add up|work out|go up|shoot up|creep up)/.test(`${items[main]?.lemma} ${items[to]?.key}`);

/** "The funding round RAISED $1 billion": what the act brings in whose own relation has the verb. */
function yieldsSum({ chunks, items }: Parse, at: number, verb: Item): boolean {
  const noun = chunks[at];
  if (noun?.kind !== 'phrase' || !YIELDS.test(verb.lemma)) return false;
  const acts = items[noun.head]?.nouns.filter(({ role }) => role === 'act') ?? [];
  return acts.some(({ relation }) => verb.verbs.some((use) => use.relation.id === relation.id));
}

/** "BROUGHT IN $1 billion": it makes one word with its verb. */
const isParticle = ({ chunks, items }: Parse, verb: number, { preposition, phrase }: Argument): boolean =>
  preposition === 'in' &&
  phrase === verb + 2 &&
  YIELDS.test(items[(chunks[verb] as VerbGroup).main]?.lemma ?? '');

const YIELDS = /^(?:raise|bring|net|yield|fetch|generate|pull|rake|secure|garner|produce)$/;

/** "The contract THAT IT WON IN MAY is worth …": the verb after the clause that describes the noun. */
function pastRelative(parse: Parse, at: number, verb: number): number {
  const { phrases, gap } = subjectOf(parse, verb);
  const described = gap === at || (parse.chunks[verb - 1]?.kind === 'relative' && phrases.includes(at));
  const next = described ? nextVerb(parse, verb) : null;
  return next !== null && followsClause(parse, verb, next) ? next : verb;
}

/** Nothing but what goes with `verb` stands between it and `next`, so that the latter takes up the subject again. */
const followsClause = ({ chunks }: Parse, verb: number, next: number): boolean =>
  chunks
    .slice(verb + 1, next)
    .every(
      ({ kind }, at, all) =>
        /^(?:phrase|preposition)$/.test(kind) || (kind === 'comma' && at === all.length - 1),
    );

/** "The investment, ANNOUNCED in June, totalled …": the verb after what is told between commas. */
function pastAside(parse: Parse, verb: number): number {
  if (parse.chunks[verb - 1]?.kind !== 'comma' || !isParticiple(parse, verb)) return verb;
  const end = asideEnd(parse, verb);
  return end !== null && parse.chunks[end + 1]?.kind === 'verb' ? end + 1 : verb;
}

const TOTALS =
  /^(?:be|is|are|was|were|'s|been|being|total|amount|come|stand|rise|grow|climb|jump|increase|soar|swell|fall|drop|reach|hit|equal|cost|run|exceed|top|surpass|pass|measure|represent|number|date|remain|double|triple|treble|quadruple|expand|balloon|surge|leap|decline|sink|shrink|shoot|advance|creep|widen|affect|involve)$/;

/** "DATES from 2018", "TOOK place in June". */
const TAKES_TIME = /^(?:date|happen|occur|occurs|occurred|take)$/;

/** "The commitment RUNS FOR five years", "COVERS five years". */
const LASTING = /^(?:run|last|cover|span|stretch|extend|hold|continue)$/;

/** In the passive alone, for no relation has the verb. */
const LIMITED = /^(?:capped|limited|quoted|pegged|pitched)$/;

const puts = ({ lemma, key }: Item): boolean => PUTS.test(lemma) || LIMITED.test(key);

const PUTS = /^(?:value|put|price|estimate|peg|report|say|worth|set|fix|cap|describe)$/;

/** "LISTS its valuation as $29 billion". */
const GIVES = /^(?:give|list|state|quote|cite|name|report|describe|record)$/;

/** "put the outlay AT $14.3 billion", "gave its valuation AS $29 billion", "the deal was announced, AT …": the sum that the verb sets the noun at `at` at. */
export function putFigures(parse: Parse, at: number, use: NounUse, host: Host | null): Figure[] {
  if (host === null || host.how === 'with' || host.receiver !== null) return [];
  const lemma = parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? '';
  if (RAISES.test(lemma) && (host.how === 'object' || isPassive(parse, host.verb))) {
    const reached = host.args.filter(
      ({ preposition, phrase }) => preposition === 'to' || (preposition === null && isBeyond(parse, phrase)),
    );
    return figuresAmong(
      parse,
      reached.map(({ phrase }) => ({ preposition: null, phrase })),
      use.relation,
    ).slice(0, 1);
  }
  const as = host.how === 'object' ? at + 1 : host.verb + 1;
  if (GIVES.test(lemma) && parse.chunks[as]?.key === 'as' && parse.chunks[as + 1]?.kind === 'phrase')
    return figuresAmong(parse, [{ preposition: null, phrase: as + 1 }], use.relation);
  if (!(host.how === 'object' ? PUTS : ANNOUNCES).test(lemma)) return [];
  return figuresAmong(
    parse,
    host.args.filter(({ preposition }) => preposition === 'at' || preposition === 'worth'),
    use.relation,
  ).slice(0, 1);
}

/** "lifts its worth ABOVE $29 billion". */
const isBeyond = (parse: Parse, at: number): boolean =>
  /^(?:over|under)$/.test(parse.items[phraseAt(parse, at).head]?.quantity?.modifier ?? '');

/** "raised its stake TO 49%", "lifts the valuation TO $29 billion": what changes has the figure that it comes to. */
const RAISES =
  /^(?:raise|lift|increase|boost|expand|extend|double|triple|bring|take|push|drive|up|cut|reduce|lower|trim|slash)$/;

const ANNOUNCES =
  /^(?:announce|close|complete|sign|seal|strike|agree|finalise|finalize|unveil|confirm|conclude)$/;
