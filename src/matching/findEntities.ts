import type { Entity } from '../model/entity.ts';
import type { MatchIndex } from './indexLedger.ts';
import { nameKey } from './indexLedger.ts';
import { commonVerb, wordClass } from './lexicon.ts';
import { longestPhrase } from './phraseTree.ts';
import type { Token } from './tokens.ts';

/**
 * Who and what each sentence names, in order, one list a sentence. Names count by themselves; short names once the article (or the
 * company they keep) makes plain whose they are; descriptions and pronouns carry every entity in scope that fits, nearest first,
 * and it is for the reader of the roles to find that only one of them can be meant. Places where nothing fits are left out.
 */
export function findEntities(sentences: readonly TokenSentence[], index: MatchIndex): Mention[][] {
  const found = sentences.map((sentence) => findNames(sentence, index));
  const named = new Set<string>();
  for (const mentions of found) {
    for (const mention of mentions)
      if (mention.how === 'name') for (const id of mention.candidates) named.add(id);
  }
  const settled = found.map((mentions) =>
    mentions.filter((mention) => settlesShortName(mention, mentions, named, index)),
  );
  for (const mentions of settled)
    for (const mention of mentions) for (const id of mention.candidates) named.add(id);
  return sentences.map((sentence, at) => {
    const mentions = settled[at] as Mention[];
    const all = [...mentions, ...findReferences(sentence, at, sentences, settled, named, index)];
    for (const mention of all)
      mention.person = mention.candidates.every((id) => index.entities.get(id)?.type === 'person');
    return all.sort((a, b) => a.from - b.from);
  });
}

export interface TokenSentence {
  tokens: Token[];
  /** Index of the sentence's block: references do not look beyond it for a pronoun. */
  block: number;
  /** Index of the block that this one belongs to: its heading, or the paragraph above a list. */
  under?: number | null;
  /** A heading or headline: capitals tell nothing there. */
  titleCase: boolean;
  upperCase: boolean;
}

/** A run of tokens `[from, to)` that stands for an entity: for the only one of `candidates` that its place allows. */
export interface Mention {
  from: number;
  to: number;
  candidates: string[];
  how: 'name' | 'short' | 'term' | 'description' | 'pronoun';
  /** All it can mean are people. */
  person?: boolean;
}

function findNames(sentence: TokenSentence, index: MatchIndex): Mention[] {
  // A quotation mark within a name or term ("superintelligence" lab) is passed over.
  const places = sentence.tokens.flatMap((token, at) => (token.key === '"' ? [] : [at]));
  const tokens = places.map((at) => sentence.tokens[at] as Token);
  const tree = sentence.upperCase ? index.upperNames : index.names;
  const keys = tokens.map((token) => nameKey(token.text));
  const folded = tokens.map((token) => token.key);
  const barred = barredPlaces(keys, folded, sentence, index);
  const mentions: Mention[] = [];
  const add = (at: number, length: number, candidates: string[], how: Mention['how']): void => {
    mentions.push({
      from: places[at] as number,
      to: (places[at + length - 1] as number) + 1,
      candidates,
      how,
    });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const name = longestPhrase(tree, keys, at);
    const term = longestPhrase(index.terms, folded, at);
    if (name && (!term || name.length >= term.length)) {
      const short = name.values.every((entry) => entry.short);
      if (barred.has(at) || !standsAlone(sentence, tokens, at, at + name.length, short)) continue;
      const chosen = short ? name.values : name.values.filter((entry) => !entry.short);
      add(
        at,
        name.length,
        chosen.map((entry) => entry.entity),
        short ? 'short' : 'name',
      );
      at += name.length - 1;
    } else if (term) {
      add(at, term.length, [...term.values], 'term');
      at += term.length - 1;
    }
  }
  return mentions;
}

/**
 * Tokens inside a phrase that only looks like a name. Written as the ledger has it ("Meta Quest") it always counts; in other
 * capitals ("at Scale") only where capitals tell nothing: in a headline, and at the beginning of a sentence.
 */
function barredPlaces(
  names: readonly string[],
  keys: readonly string[],
  sentence: TokenSentence,
  index: MatchIndex,
): Set<number> {
  const barred = new Set<number>();
  for (let at = 0; at < keys.length; at += 1) {
    const phrase = longestPhrase(index.notIn, keys, at);
    if (!phrase) continue;
    const asWritten = phrase.values.includes(names.slice(at, at + phrase.length).join(' '));
    if (!asWritten && !sentence.titleCase && !sentence.upperCase && at > 0) continue;
    for (let step = 0; step < phrase.length; step += 1) barred.add(at + step);
  }
  return barred;
}

const COMPANY_ENDINGS = new Set(
  'inc ltd llc plc corp co ag se sa platforms corporation limited company'.split(' '),
);
const GLUED_PREFIXES = new Set(['non', 'anti', 'pro', 'pre', 'post']);
const HONORIFICS = new Set(
  'mr mrs ms dr sir founder cofounder chief officer executive ceo president chairman boss entrepreneur billionaire whizz'.split(
    ' ',
  ),
);

/** Whether a name is not just a part of a longer, unknown one: "Meta-analysis", "Vera Wang", "Apple Hospitality". */
function standsAlone(
  sentence: TokenSentence,
  tokens: Token[],
  from: number,
  to: number,
  short: boolean,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (tokens[from]?.glued && before && GLUED_PREFIXES.has(before.key)) return false;
  if (after?.glued && !/(?:ed|led|owned|based|run|built|made)$/.test(after.key) && !isCapital(after))
    return false;
  if (sentence.titleCase || sentence.upperCase) return true;
  if (after && isCapital(after) && !after.glued && isUnknownName(after) && !COMPANY_ENDINGS.has(after.key)) {
    return tokens[to - 1] !== undefined && startsAnotherName(tokens, to);
  }
  if (short && before && isCapital(before) && !before.glued && !HONORIFICS.has(before.key)) {
    return !isUnknownName(before) || (from > 1 && tokens[from - 2]?.key === "'s");
  }
  return true;
}

const isCapital = (token: Token): boolean => token.word && /^\p{Lu}/u.test(token.text);

/** A capitalised word that no list knows: most likely a part of a name. */
function isUnknownName(token: Token): boolean {
  return (
    wordClass(token.key) === undefined &&
    commonVerb(token.key) === undefined &&
    !TITLE_WORDS.has(token.key) &&
    !MONTHS.test(token.key)
  );
}

const TITLE_WORDS = new Set(
  'ceo cfo coo cto chief founder cofounder president chairman chairwoman director chair boss vp executive head owner ai'.split(
    ' ',
  ),
);
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Scale AI CEO Alexandr Wang" and "Facebook owner Meta": two capitals in a row where the second begins a person's two-word name. */
function startsAnotherName(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && !next.glued;
}

/** A short name counts where the article names its owner in full, or where one stands by with whom the ledger has it in one claim. */
function settlesShortName(
  mention: Mention,
  others: Mention[],
  named: Set<string>,
  index: MatchIndex,
): boolean {
  if (mention.how !== 'short') return true;
  const known = mention.candidates.filter((id) => named.has(id));
  if (known.length > 0) {
    mention.candidates = known;
    return true;
  }
  if (mention.candidates.length > 1) return false;
  const own = mention.candidates[0] as string;
  const employer = index.entities.get(own)?.partOf;
  const keeps = (id: string): boolean => {
    const company = index.partners.get(`=${id}`);
    return (
      company?.has(own) === true ||
      (employer !== undefined && (id === employer || company?.has(employer) === true))
    );
  };
  return others.some((other) => other.how === 'name' && other.candidates.some(keeps));
}

const IT = new Set(['it', 'its', 'itself']);
const PERSON = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);
const THEY = new Set(['they', 'their', 'them', 'themselves']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const ANY_COMPANY = new Set('company firm group business corporation enterprise outfit'.split(' '));

const ANY_REFERENCE = new Set([...IT, ...PERSON, ...THEY, ...ANY_COMPANY]);

/** Descriptions and pronouns, each with the entities in scope that fit it. */
function findReferences(
  sentence: TokenSentence,
  at: number,
  sentences: readonly TokenSentence[],
  found: readonly Mention[][],
  named: ReadonlySet<string>,
  index: MatchIndex,
): Mention[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const own = found[at] as Mention[];
  const taken = new Set(own.flatMap((mention) => range(mention.from, mention.to)));
  const references: Mention[] = [];
  const scope: Scope = { own, before: previousMentions(at, sentences, found), index };
  for (let place = 0; place < keys.length; place += 1) {
    const described = longestPhrase(index.descriptions, keys, place);
    if (described && described.length > 0 && !overlapsName(own, place, place + described.length)) {
      if (isDefinite(tokens, place, sentence)) {
        const candidates = fitting(described.values, named, scope);
        if (candidates.length > 0) {
          references.push({ from: place, to: place + described.length, candidates, how: 'description' });
        }
      }
      place += described.length - 1;
      continue;
    }
    if (taken.has(place)) continue;
    const key = keys[place] as string;
    if (ANY_COMPANY.has(key) && own.some((mention) => mention.from === place + 1)) continue;
    const stranger = ANY_REFERENCE.has(key) && namesStranger(sentence, own, place);
    const candidates = pronounCandidates(
      key,
      keys[place - 1],
      place,
      stranger ? { ...scope, before: [] } : scope,
    );
    if (candidates.length > 0) references.push({ from: place, to: place + 1, candidates, how: 'pronoun' });
  }
  return references;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

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

/** Those named in the same sentence; else in the one before; else in the article; all, where none of them is. */
function fitting(ids: readonly string[], named: ReadonlySet<string>, scope: Scope): string[] {
  const names = (mentions: readonly Mention[]): string[] =>
    ids.filter((id) => mentions.some((mention) => mention.candidates.includes(id)));
  const near = names(scope.own);
  if (near.length > 0) return near;
  const before = names(scope.before);
  if (before.length > 0) return before;
  const inArticle = ids.filter((id) => named.has(id));
  return inArticle.length > 0 ? inArticle : [...ids];
}

interface Scope {
  own: Mention[];
  before: Mention[];
  index: MatchIndex;
}

function pronounCandidates(key: string, before: string | undefined, place: number, scope: Scope): string[] {
  const company = ANY_COMPANY.has(key) && before !== undefined && DEFINITE.has(before);
  const wanted: ReadonlySet<Entity['type']> | null = PERSON.has(key)
    ? PEOPLE
    : company || THEY.has(key)
      ? COMPANIES
      : IT.has(key)
        ? NO_PEOPLE
        : null;
  if (!wanted) return [];
  const fits = (mention: Mention): string[] =>
    mention.how === 'term'
      ? []
      : mention.candidates.filter((id) => wanted.has(scope.index.entities.get(id)?.type ?? 'thing'));
  const inSentence = unique(
    scope.own
      .filter((mention) => mention.to <= place)
      .flatMap(fits)
      .reverse(),
  );
  const earlier = unique(scope.before.flatMap(fits));
  // "Meta bought 49% OF IT": a part of what the sentence before is about, if the buyer is the only one named here.
  if (key === 'it' && before === 'of') return unique([...inSentence, ...earlier]);
  if (PERSON.has(key) || IT.has(key) || THEY.has(key)) return inSentence.length > 0 ? inSentence : earlier;
  return unique([...inSentence, ...earlier]);
}

const PEOPLE: ReadonlySet<Entity['type']> = new Set(['person']);
const COMPANIES: ReadonlySet<Entity['type']> = new Set(['organisation']);
const NO_PEOPLE: ReadonlySet<Entity['type']> = new Set(['organisation', 'product', 'place', 'event']);

/**
 * Whether a sentence names somebody whom the ledger does not know: what comes after may be about them. At its beginning a capital tells
 * nothing, unless a verb, a comma or a possessive follows a word that no list knows.
 */
export function namesStranger(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  to = Number.POSITIVE_INFINITY,
): boolean {
  if (sentence.titleCase || sentence.upperCase) return false;
  const { tokens } = sentence;
  return tokens.some((token, at) => {
    if (at >= to || !isCapital(token) || !isUnknownName(token)) return false;
    if (mentions.some((mention) => mention.from <= at && at < mention.to)) return false;
    const before = tokens[at - 1];
    if (before?.word === true || before?.key === ',') return PLACE_WORDS.has(before.key) === false;
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      !token.key.endsWith('s') &&
      (isCapital(next) ||
        next.key === ',' ||
        next.key === "'s" ||
        commonVerb(next.key) !== undefined ||
        wordClass(next.key) === 'be')
    );
  });
}

/** What leads to a place, which is nobody: "in California". */
const PLACE_WORDS = new Set(['in', 'near', 'across', 'from']);

/** The names of the nearest sentence before that has any: in the same block, or in the one this continues. */
function previousMentions(
  at: number,
  sentences: readonly TokenSentence[],
  found: readonly Mention[][],
): Mention[] {
  const block = sentences[at]?.block;
  const under = sentences[at]?.under ?? null;
  for (let back = at - 1; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    const there = sentences[back]?.block;
    if (there !== block && there !== under && (there !== (block ?? 0) - 1 || sentences[back]?.titleCase))
      break;
    const mentions = found[back] as Mention[];
    if (mentions.some((mention) => mention.how !== 'term')) return mentions;
    if (namesStranger(sentences[back] as TokenSentence, mentions)) return [];
  }
  return [];
}

/** How many sentences back a pronoun can mean somebody. */
const PRONOUN_REACH = 3;

const unique = (ids: string[]): string[] => [...new Set(ids)];
