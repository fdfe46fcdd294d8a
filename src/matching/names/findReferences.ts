import type { MatchIndex } from '../indexLedger.ts';
import { commonVerb, wordClass } from '../words/lexicon.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import type { Token } from '../words/tokens.ts';
import { definiteAt } from './definites.ts';
import { describedBy, distinctly } from './described.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { previousMentions, topicOf } from './focus.ts';
import { type HeOrShe, noteCalled } from './heOrShe.ts';
import { isNamedAt } from './namedAt.ts';
import { ofTwoAt } from './ofTwo.ts';
import { ANY_PRONOUN, referenceWords } from './openers.ts';
import { DEFINITE, definiteCandidates, type Meant, pronounCandidates, type Scope } from './pronouns.ts';
import { recentMentions } from './recentMentions.ts';
import { severalAt } from './several.ts';
import { SPEAKERS, speakerOf } from './speakerOf.ts';
import { isCapital, namesStranger } from './strangers.ts';

/** All mentions of a sentence: its `names`, and descriptions and pronouns, each with the entities in scope that fit it. */
export function findReferences({
  sentence,
  names,
  at,
  sentences,
  read,
  named,
  called,
  index,
}: Place): Mention[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const taken = new Set<number>();
  for (const { from, to } of names) for (let place = from; place < to; place += 1) taken.add(place);
  // Grows with what is found: "the group … it" means the group's own.
  const own = [...names];
  const scope: Scope = {
    sentence,
    own,
    before: (kind, terms = false) => previousMentions(kind, terms, at, sentences, read, index),
    topic: () =>
      sentences[at - 1]?.block === sentence.block && at > 0
        ? topicOf(sentences[at - 1] as TokenSentence, read[at - 1] as Mention[])
        : null,
    recent: (kind) => recentMentions(kind, at, sentences, read, index),
    strangers: () =>
      [at - 1, at - 2].some(
        (back) =>
          sentences[back]?.block === sentence.block &&
          namesStranger(sentences[back] as TokenSentence, read[back] as Mention[]),
      ),
    called,
    index,
  };
  const addMeant = (meant: Meant, from: number, to: number, how: Mention['how']): void => {
    if (meant.candidates.length > 0) own.push({ from, to, ...meant, how });
    if (how === 'pronoun') noteCalled(called, keys[from] as string, meant);
  };
  const words = referenceWords(index);
  for (let place = 0; place < keys.length; place += 1) {
    if (!words.has(keys[place] as string)) continue;
    const several = taken.has(place)
      ? null
      : (severalAt(tokens, place, scope) ?? ofTwoAt(tokens, place, scope));
    if (several !== null) {
      own.push(several);
      place = several.to - 1;
      continue;
    }
    const described = longestPhrase(index.descriptions, keys, place);
    if (described && described.length > 0 && !overlapsName(own, place, place + described.length)) {
      const said = keys.slice(place, place + described.length);
      const isOther =
        describesOther(own, described, place) ||
        isNamedAt(sentence, taken, place + described.length) ||
        (isThing(described.values, index) && isNamedAt(sentence, taken, place - 1));
      if (isDefinite(tokens, place, sentence) && !isOther) {
        const meant = describedBy(described.values, said, place, named, scope);
        if (meant.candidates.length > 0) own.push({ from: place, to: place + described.length, ...meant });
      }
      place += described.length - 1;
      continue;
    }
    const key = keys[place] as string;
    if (SPEAKERS.has(key)) {
      const speaker = speakerOf(sentence, names, index);
      if (speaker !== null) own.push({ from: place, to: place + 1, candidates: [speaker], how: 'pronoun' });
    }
    if (key === 'whose') {
      const meant = ownBefore(own, tokens, place);
      if (meant) own.push({ from: place, to: place + 1, candidates: meant.candidates, how: 'pronoun' });
      continue;
    }
    if (taken.has(place)) continue;
    // "the owner OF 49%" says whose, and takes nobody up.
    const definite = keys[place + 1] === 'of' ? null : definiteAt(tokens, place, own, index);
    if (definite === null && !ANY_PRONOUN.has(key)) continue;
    const from = definite?.from ?? place;
    if (definite !== null && saysWho(own, tokens, place)) continue;
    const near: Scope = namesStranger(sentence, own, actorBefore(tokens, from))
      ? { ...scope, before: () => [], topic: () => null }
      : scope;
    if (definite === null) addMeant(pronounCandidates(key, place, near), place, place + 1, 'pronoun');
    else if (definite.isBare)
      addMeant(definiteCandidates(definite.kind, from, definite.terms, near), place, place + 1, 'pronoun');
    else addMeant(distinctly(definite.kind, place + 1, named, near), from, place + 1, 'description');
  }
  return own.sort((a, b) => a.from - b.from);
}

/** A sentence, the names in it, and those of the sentences before it, whose references are read already. */
interface Place {
  sentence: TokenSentence;
  names: readonly Mention[];
  at: number;
  sentences: readonly TokenSentence[];
  read: readonly Mention[][];
  named: ReadonlySet<string>;
  called: HeOrShe;
  index: MatchIndex;
}

/** "FORBES named him": where the name begins that acts on the pronoun at `place`, and so is not whom it means; else the place itself. */
function actorBefore(tokens: readonly Token[], place: number): number {
  if (
    !/^(?:him|it)$/.test(tokens[place]?.key ?? '') ||
    commonVerb(tokens[place - 1]?.key ?? '') === undefined
  )
    return place;
  let from = place - 1;
  while (from > 0 && isCapital(tokens[from - 1] as Token)) from -= 1;
  return from === place - 1 ? place : from;
}

/** "the CLAUDE chatbot": before a firm may stand where it is ("the Menlo Park group"), before a thing its name. */
const isThing = (ids: readonly string[], { entities }: MatchIndex): boolean =>
  ids.every((id) => entities.get(id)?.type === 'product');

/** "the voice start-up SESAME": a description before another's name is that one's. */
const describesOther = (
  own: readonly Mention[],
  described: { values: readonly string[]; length: number },
  place: number,
): boolean =>
  own.some(
    ({ from, candidates }) =>
      from === place + described.length && !candidates.some((id) => described.values.includes(id)),
  );

/** "SCALE AI, whose backers include …": the name right before the pronoun and its comma. */
function ownBefore(own: readonly Mention[], tokens: readonly Token[], place: number): Mention | undefined {
  const to = tokens[place - 1]?.key === ',' ? place - 1 : place;
  return own.find((mention) => mention.to === to && mention.how !== 'term' && mention.how !== 'pronoun');
}

/** "the company SCALE AI", "that man, ALEXANDR WANG": the name says who. */
const saysWho = (own: readonly Mention[], tokens: readonly Token[], place: number): boolean =>
  own.some(
    ({ from, how }) =>
      from === place + 1 || (from === place + 2 && how === 'name' && tokens[place + 1]?.key === ','),
  );

/** A description that holds a whole name of somebody else ("the Facebook parent") is longer than it and wins. */
function overlapsName(own: Mention[], from: number, to: number): boolean {
  const hit = own.find((mention) => mention.from < to && from < mention.to);
  if (!hit) return false;
  if (hit.from >= from && hit.to <= to && hit.to - hit.from < to - from) {
    own.splice(own.indexOf(hit), 1);
    return false;
  }
  return true;
}

/** "the start-up", "Facebook's parent", a headline's bare "Facebook parent": all but "a start-up". */
function isDefinite(tokens: Token[], place: number, sentence: TokenSentence): boolean {
  for (let at = place - 1; at >= 0 && at >= place - 3; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (DEFINITE.has(key) || key === "'s") return true;
    if (key === 'a' || key === 'an' || key === 'another' || key === 'any') return false;
    if (wordClass(key) !== 'adjective' && at < place - 1) break;
  }
  return (
    sentence.titleCase ||
    sentence.upperCase ||
    isCapital(tokens[place] as Token) ||
    tokens[place - 1]?.word !== true
  );
}
