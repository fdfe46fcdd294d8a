import { argumentsOf, isPassive, mainVerb, type Parse, phraseAt, subjectOf } from './clauses.ts';
import type { MatchIndex } from './indexLedger.ts';
import { type Mode, modeOf, sentenceMode } from './mode.ts';
import { type Party, partyOf, saysFormer, titlePlaces } from './parties.ts';
import type { Phrase, VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import type { NounUse } from './relationWords.ts';
import { slotOf } from './slots.ts';
import { type Run, runsOf } from './span.ts';
import type { Statement } from './statements.ts';

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
  const group = titleGroup(parse, at);
  const holder = firstFound(group, (each) => holderOf(parse, each, index));
  if (!holder) return [];
  const places = firstNonEmpty([at, ...group], (each) => titlePlaces(parse, each));
  const before = placeBefore(parse, phrase, place);
  const found = before.length > 0 ? before : places.length > 0 ? places : holder.place.map((id) => [id]);
  const there = slotOf(
    found.map((ids) => ({
      ids,
      sure: ids.length === 1,
      phrase: at,
      from: phrase.from,
      to: phrase.to,
      within: [],
      former: false,
    })),
    !isBareTitle(parse, at, phrase) || holder.verb === null,
  );
  const own = slotOf([holder.party, ...holder.others]);
  const inverse = use.role === 'inverse title';
  return [
    {
      relation: use.relation,
      subject: inverse ? there : own,
      object: inverse ? own : there,
      figures: [],
      times: [],
      mode: holder.mode,
      former: saysFormer(parse, phrase) || holder.party.former,
      at,
      clause: holder.verb,
      runs: [wordsOf(parse, at, holder.party, group)],
      joint: false,
      undergone: false,
    },
  ];
}

/** "is chief executive", "the interim boss": a title that does not say of what, for the words before to say. */
function isBareTitle(parse: Parse, at: number, phrase: Phrase): boolean {
  const plain = parse.items.slice(phrase.from, phrase.to).every(({ text }) => /^(?:\p{Ll}|CEO)/u.test(text));
  return (
    plain &&
    phrase.owner === null &&
    parse.chunks[at + 1]?.kind !== 'and' &&
    !argumentsOf(parse, at).some(({ preposition }) =>
      /^(?:of|at|for|in|to|with|from)$/.test(preposition ?? ''),
    )
  );
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

/** The phrases of "founder and CEO", which share whose title and what of. */
function titleGroup(parse: Parse, at: number): number[] {
  const isTitle = (chunk: number): boolean => {
    const phrase = parse.chunks[chunk];
    return (
      phrase?.kind === 'phrase' &&
      parse.items.slice(phrase.from, phrase.to).some((item) => item.nouns.some((use) => use.role !== 'act'))
    );
  };
  const group = [at];
  const end = endOfTitle(parse, at);
  if (parse.chunks[end + 1]?.kind === 'and' && isTitle(end + 2)) group.push(end + 2);
  if (parse.chunks[at - 1]?.kind !== 'and') return group;
  let back = at - 2;
  while (!isTitle(back) && parse.chunks[back - 1]?.kind === 'preposition') back -= 2;
  if (isTitle(back)) group.push(back);
  return group;
}

function firstFound<T>(group: number[], find: (at: number) => T | null): T | null {
  for (const at of group) {
    const found = find(at);
    if (found) return found;
  }
  return null;
}

function firstNonEmpty(group: number[], find: (at: number) => string[][]): string[][] {
  for (const at of group) {
    const found = find(at);
    if (found.length > 0) return found;
  }
  return [];
}

interface Holder {
  party: Party;
  mode: Mode;
  verb: number | null;
  /** Where, if the verb rather than the title says so: "SCALE AI names him interim CEO". */
  place: string[];
  /** Others who bear it too. */
  others: Party[];
}

/** Who bears the title of the phrase at `at`: by being named in it, beside it, or across a verb of being. */
function holderOf(parse: Parse, at: number, index: MatchIndex): Holder | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const whole = sentenceMode(parse) ?? { is: 'fact' as const, because: '' };
  const named = (chunk: number): Party | null => {
    const other = chunks[chunk];
    if (other?.kind !== 'phrase') return null;
    const mention = items[other.head]?.mention;
    return mention && mention.how !== 'term' ? partyOf(parse, chunk, index) : null;
  };
  if (items[phrase.head]?.mention && items[phrase.head]?.mention?.how !== 'term')
    return { party: partyOf(parse, at, index), mode: whole, verb: null, place: [], others: [] };
  const product = partyOf(parse, at, index);
  if (product.ids.length > 0 && product.from > phrase.from && product.phrase === at && !phrase.owner) {
    return { party: product, mode: whole, verb: null, place: [], others: [] };
  }
  const members = included(parse, at);
  const [first, ...others] = members?.phrases.map((each) => partyOf(parse, each, index)) ?? [];
  if (members && first)
    return { party: first, mode: modeOf(parse, members.verb), verb: members.verb, place: [], others };
  const end = endOfTitle(parse, at);
  if (isAside(chunks[end + 1]?.kind)) {
    const beside = named(end + 2);
    const after = chunks[end + 3]?.kind;
    if (
      beside &&
      items[phraseAt(parse, end + 2).head]?.mention?.how !== 'pronoun' &&
      (after === undefined || after !== 'and')
    )
      return { party: beside, mode: whole, verb: null, place: [], others: [] };
  }
  let back = at - 1;
  if (isAside(chunks[back]?.kind) && onlyFigure(parse, back - 1) && isAside(chunks[back - 2]?.kind))
    back -= 2;
  if (isAside(chunks[back]?.kind)) {
    const beside = named(back - 1);
    if (beside && items[phraseAt(parse, back - 1).head]?.mention?.how !== 'pronoun')
      return { party: beside, mode: whole, verb: null, place: [], others: [] };
  }
  return acrossVerb(parse, at, index, whole);
}

const isAside = (kind: string | undefined): boolean =>
  kind === 'comma' || kind === 'dash' || kind === 'open' || kind === 'colon';

function onlyFigure(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && parse.items[chunk.head]?.quantity !== undefined;
}

/** Past the "of Scale AI" and the "and CEO" that belong to the title. */
function endOfTitle(parse: Parse, at: number): number {
  let end = at;
  while (parse.chunks[end + 1]?.kind === 'preposition' && parse.chunks[end + 2]?.kind === 'phrase') {
    end += 2;
    if (
      parse.chunks[end + 1]?.kind === 'and' &&
      isPlainName(parse, end + 2) &&
      parse.chunks[end - 1]?.key === 'like'
    )
      end += 2;
  }
  return end;
}

/** "companies like OpenAI and Microsoft": the name that ends the list. */
function isPlainName(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && parse.items[chunk.head]?.mention !== undefined;
}

const BEING = /^(?:be|is|are|was|were|'s|been|being|become|becomes|became|remain|stay|turn)$/;
const NAMING =
  /^(?:name|appoint|make|promote|elect|install|call|crown|dub|confirm|instal|pick|choose|tap|hire)$/;

function acrossVerb(parse: Parse, at: number, index: MatchIndex, whole: Mode): Holder | null {
  for (let verb = at - 1; verb >= 0 && verb >= at - 8; verb -= 1) {
    const group = parse.chunks[verb];
    if (group?.kind === 'semicolon') return null;
    if (group?.kind === 'subordinator' && group.key === 'as' && verb === at - 1)
      return asTitle(parse, verb, at, index, whole);
    if (group?.kind !== 'verb') continue;
    const item = parse.items[(group as VerbGroup).main] as Item;
    const argument = argumentsOf(parse, verb).find((each) => each.phrase === at);
    if (!argument) return null;
    const direct = argument.preposition === null || argument.preposition === 'among' || isOneOf(parse, at);
    if (
      direct &&
      (BEING.test(item.key) || BEING.test(item.lemma) || (NAMING.test(item.lemma) && isPassive(parse, verb)))
    ) {
      const [subject] = subjectOf(parse, verb).phrases;
      return subject === undefined || subject === at
        ? null
        : { party: partyOf(parse, subject, index), mode: modeOf(parse, verb), verb, place: [], others: [] };
    }
    if (direct && NAMING.test(item.lemma)) {
      const object = argumentsOf(parse, verb).find((each) => each.preposition === null && each.phrase < at);
      const namers = subjectOf(parse, verb).phrases.flatMap((phrase) => partyOf(parse, phrase, index).ids);
      return object
        ? {
            party: partyOf(parse, object.phrase, index),
            mode: modeOf(parse, verb),
            verb,
            place: namers,
            others: [],
          }
        : null;
    }
    return null;
  }
  return null;
}

/** "is ONE OF its customers". */
function isOneOf(parse: Parse, at: number): boolean {
  const one = parse.chunks[at - 2];
  return parse.chunks[at - 1]?.key === 'of' && one?.kind === 'phrase' && parse.items[one.head]?.key === 'one';
}

/** "its customers INCLUDE OpenAI and Google". */
function included(parse: Parse, at: number): { phrases: number[]; verb: number } | null {
  const verb = endOfTitle(parse, at) + 1;
  const group = parse.chunks[verb];
  if (group?.kind !== 'verb' || parse.items[group.main]?.lemma !== 'include') return null;
  return {
    phrases: argumentsOf(parse, verb)
      .filter(({ preposition }) => preposition === null)
      .map(({ phrase }) => phrase),
    verb,
  };
}

const SERVING =
  /^(?:serve|act|work|continue|return|name|appoint|hire|bring|install|tap|recruit|employ|stay|remain|join|start|begin|take)$/;

/** "As CEO of Scale AI, Wang …", "serves as CEO", "appointed Wang as CEO". */
function asTitle(parse: Parse, as: number, at: number, index: MatchIndex, whole: Mode): Holder | null {
  const before = parse.chunks[as - 1];
  if (before === undefined) {
    const main = mainVerb(parse, at);
    const [subject] = main === null ? [] : subjectOf(parse, main).phrases;
    return subject === undefined
      ? null
      : { party: partyOf(parse, subject, index), mode: whole, verb: null, place: [], others: [] };
  }
  for (let verb = as - 1; verb >= 0 && verb >= as - 5; verb -= 1) {
    const group = parse.chunks[verb];
    if (group?.kind !== 'verb') continue;
    const item = parse.items[group.main] as Item;
    if (!SERVING.test(item.lemma)) return null;
    const object = argumentsOf(parse, verb).find((each) => each.preposition === null && each.phrase < as);
    const subject = isPassive(parse, verb) || !object ? subjectOf(parse, verb).phrases[0] : object.phrase;
    return subject === undefined
      ? null
      : { party: partyOf(parse, subject, index), mode: modeOf(parse, verb), verb, place: [], others: [] };
  }
  return null;
}

function wordsOf(parse: Parse, at: number, holder: Party, group: number[]): Run {
  const runs = runsOf(parse, at, [holder]);
  const from = Math.min(...runs.map((run) => run[0]));
  const to = Math.max(...runs.map((run) => run[1]));
  const last = Math.max(at, ...group);
  const end = phraseAt(parse, endOfTitle(parse, last)).to;
  return holder.phrase === at
    ? [from, Math.max(to, phraseAt(parse, at).to)]
    : [from, Math.max(to, holder.phrase > at ? to : end)];
}

/** "Amazon-backed Anthropic". */
function backedCompound(
  parse: Parse,
  at: number,
  phrase: Phrase,
  place: number,
  index: MatchIndex,
): Statement[] {
  const agent = parse.items[place - 1];
  if (!agent?.mention) return [];
  const party: Party = {
    ids: agent.mention.candidates,
    sure: true,
    phrase: at,
    from: place - 1,
    to: place,
    within: [],
    former: false,
  };
  const whole = partyOf(parse, at, index);
  return (parse.items[place] as Item).verbs
    .filter((use) => use.role === 'does' && use.needs.length === 0)
    .map((use) => ({
      relation: use.relation,
      subject: slotOf([party]),
      object: slotOf([whole]),
      figures: [],
      times: [],
      mode: sentenceMode(parse) ?? { is: 'fact', because: '' },
      former: false,
      at,
      clause: null,
      runs: [[place - 1, phrase.to]],
      joint: false,
      undergone: false,
    }));
}
