import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { FACT, type Mode } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { listFrom } from '../../parse/lists.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isPluralWord } from '../../parse/tags/plurals.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { asTitle } from './asTitle.ts';
import { postHolder } from './postHolder.ts';
import { titledBy } from './titledBy.ts';
import { membersAfter } from './titleEquals.ts';
import { endOfTitle } from './titleGroup.ts';

export interface Holder {
  party: Party;
  mode: Mode;
  verb: number | null;
  /** Where, if the verb rather than the title says so: "SCALE AI names him interim CEO". */
  place: string[];
  /** Whoever the sentences above are about. */
  above?: true;
  /** Named behind a colon: whose the title is stands before, or nowhere. */
  listed?: true;
  /** Others who bear it too. */
  others: Party[];
}

/** Who bears the title of the phrase at `at`: by being named in it, beside it, or across a verb of being. */
export function holderOf(parse: Parse, at: number, index: MatchIndex): Holder | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const whole = sentenceMode(parse) ?? FACT;
  const named = (chunk: number): Party | null => {
    const other = chunks[chunk];
    if (other?.kind !== 'phrase') return null;
    const mention = items[other.head]?.mention;
    return mention && mention.how !== 'term' ? partyOf(parse, chunk, index) : null;
  };
  if (items[phrase.head]?.mention && items[phrase.head]?.mention?.how !== 'term')
    return { party: partyOf(parse, at, index), mode: whole, verb: null, place: [], others: [] };
  const product = partyOf(parse, at, index);
  const isMaker = product.ids.every((id) => index.entities.get(id)?.type === 'organisation');
  if (
    product.ids.length > 0 &&
    !isMaker &&
    product.from > phrase.from &&
    product.phrase === at &&
    !phrase.owner
  ) {
    return { party: product, mode: whole, verb: null, place: [], others: [] };
  }
  const members = membersAfter(parse, at);
  const [first, ...others] = members?.phrases.map((each) => partyOf(parse, each, index)) ?? [];
  if (members && first)
    return {
      party: first,
      mode: members.verb === null ? whole : modeOf(parse, members.verb),
      verb: members.verb,
      place: [],
      others,
      ...(members.verb === null ? { listed: true } : {}),
    };
  const end = endOfTitle(parse, at);
  if (isAside(chunks[end + 1]?.kind)) {
    const beside = named(end + 2);
    const after = chunks[end + 3]?.kind;
    if (
      beside &&
      items[phraseAt(parse, end + 2).head]?.mention?.how !== 'pronoun' &&
      (after === undefined || after !== 'and') &&
      !isSpeaker(parse, at, end + 3)
    )
      return { party: beside, mode: whole, verb: null, place: [], others: [] };
    // "its FOUNDERS, Alexandr Wang and Lucy Guo, …"
    const list = isPluralWord(items[phrase.head]?.key ?? '') ? listFrom(parse, end + 2) : [];
    const [bearer, ...more] = list.map(named);
    if (bearer && more.length > 0 && more.every((each) => each !== null))
      return { party: bearer, mode: whole, verb: null, place: [], others: more };
  }
  let back = at - 1;
  if (isAside(chunks[back]?.kind) && onlyFigure(parse, back - 1) && isAside(chunks[back - 2]?.kind))
    back -= 2;
  if (isAside(chunks[back]?.kind)) {
    const beside = named(back - 1);
    if (beside && items[phraseAt(parse, back - 1).head]?.mention?.how !== 'pronoun')
      return { party: beside, mode: whole, verb: null, place: [], others: [] };
  }
  return postHolder(parse, at, index) ?? acrossVerb(parse, at, index, whole);
}

/** "is a partner of OpenAI, MICROSOFT SAID": after a verb of its own, the clause that follows is nobody's other name. */
function isSpeaker(parse: Parse, at: number, next: number): boolean {
  const verb = parse.chunks[next];
  const main = mainVerb(parse);
  return verb?.kind === 'verb' && verb.form === 'finite' && main !== null && main < at;
}

const isAside = (kind: string | undefined): boolean =>
  kind === 'comma' || kind === 'dash' || kind === 'open' || kind === 'colon';

function onlyFigure(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && parse.items[chunk.head]?.quantity !== undefined;
}

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
    const direct =
      argument.preposition === null ||
      argument.preposition === 'among' ||
      // "was PROMOTED TO interim chief executive"
      (argument.preposition === 'to' && RAISING.test(item.lemma)) ||
      isOneOf(parse, at);
    if (
      direct &&
      (BEING.test(item.key) || BEING.test(item.lemma) || (NAMING.test(item.lemma) && isPassive(parse, verb)))
    ) {
      // "AMAZON AND NVIDIA are investors in it"
      const [subject, ...more] = subjectOf(parse, verb).phrases;
      if (subject === undefined || subject === at) return null;
      return (
        titledBy(parse, subject, verb, index) ?? {
          party: partyOf(parse, subject, index),
          mode: modeOf(parse, verb),
          verb,
          place: [],
          others: more.map((phrase) => partyOf(parse, phrase, index)),
        }
      );
    }
    if (direct && NAMING.test(item.lemma)) {
      const { gap } = subjectOf(parse, verb);
      const object =
        argumentsOf(parse, verb).find((each) => each.preposition === null && each.phrase < at) ??
        (gap === null ? undefined : { preposition: null, phrase: gap });
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

const BEING = /^(?:be|is|are|was|were|'s|been|being|become|becomes|became|remain|stay|turn)$/;

const NAMING =
  /^(?:name|appoint|make|promote|elect|install|call|crown|dub|confirm|instal|pick|choose|tap|hire|bump|elevate|upgrade)$/;

const RAISING = /^(?:promote|bump|elevate|upgrade|appoint)$/;

/** "is ONE OF its customers". */
function isOneOf(parse: Parse, at: number): boolean {
  const one = parse.chunks[at - 2];
  return parse.chunks[at - 1]?.key === 'of' && one?.kind === 'phrase' && parse.items[one.head]?.key === 'one';
}
