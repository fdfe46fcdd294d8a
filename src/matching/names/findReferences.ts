import type { MatchIndex } from '../indexLedger.ts';
import { wordClass } from '../words/lexicon.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import {
  ANY_COMPANY,
  DEFINITE,
  IT,
  PERSON,
  previousMentions,
  pronounCandidates,
  recentMentions,
  type Scope,
  THEY,
  type Wanted,
} from './pronouns.ts';
import { isCapital, namesStranger } from './strangers.ts';

/** All mentions of a sentence: its `names`, and descriptions and pronouns, each with the entities in scope that fit it. */
export function findReferences({ sentence, names, at, sentences, read, named, index }: Place): Mention[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const taken = new Set(names.flatMap((mention) => range(mention.from, mention.to)));
  // Grows with what is found: "the group … it" means the group's own.
  const own = [...names];
  const scope: Scope = {
    own,
    before: (wanted) => previousMentions(wanted, at, sentences, read, index),
    recent: () => recentMentions(at, sentences, read),
    index,
  };
  for (let place = 0; place < keys.length; place += 1) {
    const described = longestPhrase(index.descriptions, keys, place);
    if (described && described.length > 0 && !overlapsName(own, place, place + described.length)) {
      const words = keys.slice(place, place + described.length);
      if (isDefinite(tokens, place, sentence) && !describesOther(own, described, place)) {
        const meant = describedBy(described.values, words, place, named, scope);
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
    if (taken.has(place) || !ANY_REFERENCE.has(key)) continue;
    if (ANY_COMPANY.has(key) && own.some((mention) => mention.from === place + 1)) continue;
    const stranger = namesStranger(sentence, own, place);
    const meant = pronounCandidates(
      key,
      keys[place - 1],
      place,
      stranger ? { ...scope, before: () => [] } : scope,
    );
    if (meant.candidates.length > 0) own.push({ from: place, to: place + 1, ...meant, how: 'pronoun' });
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
  index: MatchIndex;
}

const ANY_REFERENCE = new Set([...IT, ...PERSON, ...THEY, ...ANY_COMPANY]);

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

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

const SPEAKERS = new Set(['we', 'our', 'us']);

/** "“We remain independent,” SCALE said": the only organisation that a quotation's sentence names outside of it. */
function speakerOf({ tokens }: TokenSentence, names: readonly Mention[], index: MatchIndex): string | null {
  const marks = tokens.flatMap(({ key }, at) => (key === '"' ? [at] : []));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const outside = names.filter(({ from, how }) => how !== 'term' && (from < first || from > last));
  const firms = outside.flatMap(({ candidates }) =>
    candidates.filter((id) => index.entities.get(id)?.type === 'organisation'),
  );
  return firms.length === 1 && outside.length === 1 ? (firms[0] as string) : null;
}

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

/** Whom a description means; "the start-up" fits every firm, so that one named just before is meant rather than one further off. */
function describedBy(
  ids: readonly string[],
  words: readonly string[],
  place: number,
  named: ReadonlySet<string>,
  scope: Scope,
): Pick<Mention, 'candidates' | 'how'> {
  const organisations: Wanted = new Set(['organisation']);
  const near = [...scope.own, ...scope.before(organisations)];
  const isNear = ids.some((id) => near.some(({ candidates }) => candidates.includes(id)));
  if (!isNear && words.every((word) => ANY_FIRM.has(word))) {
    const recent = scope.recent();
    if (recent === null) return { candidates: [], how: 'pronoun' };
    const small = words.includes('startup');
    const others = pronounCandidates('company', 'the', place, { ...scope, before: () => recent }).candidates;
    const fit = small ? others.filter((id) => !isGiant(id, scope.index)) : others;
    const isTold = recent.some(({ candidates }) => ids.some((id) => candidates.includes(id)));
    if (!isTold && (small ? fit.length > 0 : fit.length > 1)) return { candidates: fit, how: 'pronoun' };
  }
  return { candidates: fitting(ids, named, scope, organisations), how: 'description' };
}

/** Whom the ledger describes as big is no start-up. */
const isGiant = (id: string, { entities }: MatchIndex): boolean =>
  entities
    .get(id)
    ?.descriptions.some((words) => /\b(?:giant|behemoth|owner|parent|retailer)\b/.test(words)) === true;

/** Words of which a description is made that fits any firm. */
const ANY_FIRM = new Set(
  'startup company firm group giant ai tech technology artificial intelligence business maker lab behemoth'.split(
    ' ',
  ),
);

/** Those named in the same sentence; else in the one before; else in the article; all, where none of them is. */
function fitting(
  ids: readonly string[],
  named: ReadonlySet<string>,
  scope: Scope,
  organisations: Wanted,
): string[] {
  const names = (mentions: readonly Mention[]): string[] =>
    ids.filter((id) => mentions.some((mention) => mention.candidates.includes(id)));
  const near = names(scope.own);
  if (near.length > 0) return near;
  const before = names(scope.before(organisations));
  if (before.length > 0) return before;
  const inArticle = ids.filter((id) => named.has(id));
  return inArticle.length > 0 ? inArticle : [...ids];
}
