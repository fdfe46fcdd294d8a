import { type Argument, argumentsOf, isPassive, type Parse, phraseAt, subjectOf } from './clauses.ts';
import { type Figure, figureIn, figuresAmong, isTimeFigure } from './figures.ts';
import type { MatchIndex } from './indexLedger.ts';
import { modeOf } from './mode.ts';
import { NEUTRAL_NOUNS, type Party, partyOf } from './parties.ts';
import type { VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import type { VerbUse } from './relationWords.ts';
import { spanOf, timesAround } from './span.ts';
import type { Slot, Statement } from './statements.ts';

/** What the verbs of a sentence say: one statement for each relation a verb can mean and each object it takes with a figure of its own. */
export function verbStatements(parse: Parse, index: MatchIndex): Statement[] {
  const found: Statement[] = [];
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const uses = parse.items[chunk.main]?.verbs ?? [];
    if (uses.length === 0) return;
    const scene = sceneOf(parse, at);
    for (const use of uses)
      if (hasNeeds(parse, at, use, scene)) found.push(...readUse(parse, at, use, scene, index));
  });
  return found;
}

/** What grammar says of a verb, whatever it means. */
interface Scene {
  passive: boolean;
  subjects: number[];
  gap: number | null;
  args: Argument[];
}

function sceneOf(parse: Parse, at: number): Scene {
  const { phrases, gap } = subjectOf(parse, at);
  return { passive: isPassive(parse, at), subjects: phrases, gap, args: argumentsOf(parse, at) };
}

/** Whether the words that a verb needs follow it: "pour … into", "bring … on board", "belongs to". */
function hasNeeds(parse: Parse, at: number, use: VerbUse, scene: Scene): boolean {
  if (use.needs.length === 0) return true;
  const group = parse.chunks[at] as VerbGroup;
  const last = scene.args.at(-1);
  const to = Math.min(
    parse.items.length,
    (last ? phraseAt(parse, last.phrase).to : group.to) + use.needs.length + 1,
  );
  let need = 0;
  for (let item = group.main + 1; item < to && need < use.needs.length; item += 1) {
    const keys = (parse.items[item] as Item).key.split(' ');
    for (const key of keys) if (key === use.needs[need] || `${use.needs[need]}s` === key) need += 1;
  }
  const before = parse.items[group.from - 1];
  if (need < use.needs.length && before && before.key === use.needs[need]) need += 1;
  if (need < use.needs.length && before?.tag === 'preposition' && use.needs.at(-1) === before.key)
    need = use.needs.length;
  const relative = parse.chunks.slice(Math.max(0, at - 4), at).find((chunk) => chunk.kind === 'preposition');
  return (
    need === use.needs.length ||
    (relative !== undefined &&
      scene.gap !== null &&
      use.needs.length === 1 &&
      parse.items[relative.from]?.key === use.needs[0])
  );
}

function readUse(parse: Parse, at: number, use: VerbUse, scene: Scene, index: MatchIndex): Statement[] {
  const { relation } = use;
  const by = scene.args.filter((argument) => argument.preposition === 'by');
  const agents = scene.passive ? by.map((argument) => argument.phrase) : scene.subjects;
  const rest = scene.args.filter((argument) => argument.preposition !== 'by');
  const patients: Argument[] = scene.passive
    ? scene.subjects.map((phrase) => ({ preposition: null, phrase }))
    : [];
  const gap: Argument[] = scene.gap === null ? [] : [{ preposition: null, phrase: scene.gap }];
  const others = [...patients, ...gap, ...rest];
  const mode = modeOf(parse, at);
  const base = {
    relation,
    mode,
    at,
    clause: at,
    times: timesAround(parse, at, scene.args, scene.subjects),
    former: false,
    joint: agents.length > 1,
  };
  const slot = (phrases: number[]): Slot => slotOf(phrases.map((phrase) => partyOf(parse, phrase, index)));
  const span = (parties: Party[], figures: Figure[]): [number, number] => spanOf(parse, at, parties, figures);
  if (use.role === 'inverse') {
    const object = slot(agents);
    const own = objectSlot(parse, others, use, index, INVERSE_PREPOSITIONS);
    const part =
      own.length === 0
        ? undefined
        : others.find(
            (argument) =>
              argument.preposition === null &&
              partyOf(parse, argument.phrase, index).ids.length > 0 &&
              isPartPhrase(parse, argument.phrase),
          );
    const subject = slotOf(own.filter((party) => party.phrase !== part?.phrase));
    const objectSlotFound = part ? slotOf([partyOf(parse, part.phrase, index)]) : object;
    const figures = figuresAmong(parse, others, relation);
    return [
      {
        ...base,
        subject,
        object: objectSlotFound,
        figures,
        words: span([...subject.parties, ...objectSlotFound.parties], figures),
      },
    ];
  }
  if (use.role === 'undergoes') {
    const undergoers = scene.passive
      ? scene.subjects
      : scene.args
          .filter((argument) => argument.preposition === null)
          .slice(0, 1)
          .map((argument) => argument.phrase);
    const subject = slot(undergoers);
    const remaining = [...gap, ...scene.args.filter((argument) => !undergoers.includes(argument.phrase))];
    const figures = figuresAmong(parse, remaining, relation);
    const parties = objectSlot(
      parse,
      [...remaining, ...agents.map((phrase) => ({ preposition: null, phrase }))],
      use,
      index,
      null,
    );
    return [
      {
        ...base,
        subject,
        object: slotOf(parties),
        figures,
        words: span([...subject.parties, ...parties], figures),
        joint: false,
      },
    ];
  }
  const subject = agents.length > 0 ? slot(agents) : OPEN;
  return pairUp(parse, others, use, index).map(({ parties, figures, closed }) => ({
    ...base,
    subject,
    object: closed && parties.length === 0 ? CLOSED : slotOf(parties),
    figures,
    words: span([...subject.parties, ...parties], figures),
  }));
}

const isPartPhrase = (parse: Parse, at: number): boolean => {
  const head = parse.items[phraseAt(parse, at).head] as Item;
  return head.mention === undefined;
};

const OPEN: Slot = { parties: [], hold: 'open' };
const CLOSED: Slot = { parties: [], hold: 'closed' };

export function slotOf(parties: Party[]): Slot {
  const known = parties.filter((party) => party.ids.length > 0 || party.within.length > 0);
  if (known.length > 0) return { parties: known, hold: 'filled' };
  return parties.length > 0 ? CLOSED : OPEN;
}

/** Prepositions that lead to no object unless a relation says so. */
const NEVER_OBJECT = new Set([
  'by',
  'than',
  'despite',
  'during',
  'amid',
  'since',
  'before',
  'after',
  'until',
  'per',
  'via',
  'because of',
  'according to',
  'instead of',
  'rather than',
  'as opposed to',
  'compared with',
  'compared to',
  'except',
  'without',
  'worth',
  '(',
  'ahead of',
  'alongside',
  'over',
  'under',
  'above',
  'below',
]);
const INVERSE_PREPOSITIONS = new Set(['to', 'from', 'with', 'at', 'for', 'into', 'under']);

/** The parties that can be the object: the direct ones, or else those of the first preposition that leads to any. */
function objectSlot(
  parse: Parse,
  args: readonly Argument[],
  use: VerbUse,
  index: MatchIndex,
  only: ReadonlySet<string> | null,
): Party[] {
  const parties = objectParties(parse, args, use, index, only);
  return parties.known.length > 0 ? parties.known : [];
}

function objectParties(
  parse: Parse,
  args: readonly Argument[],
  use: VerbUse,
  index: MatchIndex,
  only: ReadonlySet<string> | null,
): { known: Party[]; closed: boolean } {
  const allowed = (preposition: string | null): boolean => {
    if (preposition === null) return true;
    const last = use.needs.at(-1);
    if (only)
      return last !== undefined && ALL_PREPOSITIONS.has(last) ? preposition === last : only.has(preposition);
    if (use.relation.objectAfter.length > 0)
      return (
        use.relation.objectAfter.includes(preposition) ||
        preposition === last ||
        preposition === 'like' ||
        preposition === 'including'
      );
    return !NEVER_OBJECT.has(preposition);
  };
  let group: string | null | undefined;
  let closed = false;
  const known: Party[] = [];
  for (const argument of args) {
    if (!allowed(argument.preposition)) continue;
    const party = partyOf(parse, argument.phrase, index);
    const useful = party.ids.length > 0 || party.within.length > 0;
    if (!useful) {
      if (!isNeutral(parse, argument.phrase)) closed = true;
      continue;
    }
    if (group !== undefined && group !== argument.preposition && group !== null) continue;
    group ??= argument.preposition;
    known.push(party);
  }
  return { known, closed };
}

const ALL_PREPOSITIONS = new Set([
  'to',
  'from',
  'with',
  'at',
  'for',
  'into',
  'in',
  'on',
  'of',
  'behind',
  'under',
  'by',
]);

/** A sum, a share, a time, or "heavily": what stands where an object could and is none. */
function isNeutral(parse: Parse, at: number): boolean {
  const head = parse.items[phraseAt(parse, at).head] as Item;
  return (
    head.quantity !== undefined ||
    NEUTRAL_NOUNS.has(head.key) ||
    NEUTRAL_TIMES.has(head.key) ||
    head.nouns.length > 0
  );
}

const NEUTRAL_TIMES = new Set(
  'year month week day quarter spring summer autumn fall winter week-end weekend morning june full part all total addition charge advance secret principle'.split(
    ' ',
  ),
);

/** Objects with the figures that are theirs: "WhatsApp for $19 billion, Instagram for $1 billion". */
function pairUp(
  parse: Parse,
  args: readonly Argument[],
  use: VerbUse,
  index: MatchIndex,
): { parties: Party[]; figures: Figure[]; closed: boolean }[] {
  const { known, closed } = objectParties(parse, args, use, index, null);
  const figures = figuresAmong(parse, args, use.relation);
  return pairFigures(parse, known, figures).map((pair) => ({ ...pair, closed }));
}

/** Each party with its own figures where there are several of both; else all together. */
export function pairFigures(
  parse: Parse,
  parties: Party[],
  figures: Figure[],
): { parties: Party[]; figures: Figure[] }[] {
  const sums = figures.filter((figure) => !isTimeFigure(figure.quantity));
  if (parties.length < 2 || sums.length === 0) return [{ parties, figures }];
  if (sums.length === 1 && parties.length > 1) {
    const only = sums[0] as Figure;
    const owner = parties.findLast((party) => party.phrase <= only.phrase) ?? (parties[0] as Party);
    const rest = parties.filter((party) => party !== owner);
    return [
      { parties: [owner], figures },
      { parties: rest, figures: figures.filter((figure) => figure !== only) },
    ];
  }
  if (parse.items.some((item) => item.key === 'respectively')) {
    return parties.map((party, at) => ({ parties: [party], figures: sums[at] ? [sums[at] as Figure] : [] }));
  }
  const objectFirst = (parties[0] as Party).phrase <= (sums[0] as Figure).phrase;
  return parties.map((party, at) => {
    const next = parties[at + 1]?.phrase ?? Number.POSITIVE_INFINITY;
    const before = parties[at - 1]?.phrase ?? -1;
    const own = figures.filter((figure) =>
      objectFirst
        ? figure.phrase >= party.phrase && figure.phrase < next
        : figure.phrase <= party.phrase && figure.phrase > before,
    );
    return { parties: [party], figures: own };
  });
}

export { figureIn };
