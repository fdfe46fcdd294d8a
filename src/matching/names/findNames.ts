import { CODES } from '../../text/currencies.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import { nameKey, type Token } from '../words/tokens.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { nameOpeners } from './openers.ts';
import { sharedHeads } from './sharedHeads.ts';
import { isCapital, isUnknownName } from './strangers.ts';

/** Where entities are named, by a name, a short name or a term: the longest one at each place, in order. */
export function findNames(sentence: TokenSentence, index: MatchIndex): Mention[] {
  // A quotation mark within a name or term ("superintelligence" lab) is passed over.
  const tokens = sentence.tokens.filter(({ key }) => key !== '"');
  const folded = tokens.map((token) => token.key);
  const openers = nameOpeners(index);
  const openings: number[] = [];
  for (let at = 0; at < folded.length; at += 1) if (openers.has(folded[at] as string)) openings.push(at);
  if (openings.length === 0) return [];
  const tree = sentence.upperCase ? index.upperNames : index.names;
  // In lower case the two are one.
  const keys = tokens.map(({ word, text, key }) => (word && text === key ? key : nameKey(text)));
  let barred: ReadonlySet<number> | null = null;
  const mentions: Mention[] = [];
  const placeOf = (at: number): number => sentence.tokens.indexOf(tokens[at] as Token);
  const add = (at: number, length: number, candidates: string[], how: Mention['how']): void => {
    mentions.push({ from: placeOf(at), to: placeOf(at + length - 1) + 1, candidates, how });
  };
  let next = 0;
  for (const at of openings) {
    if (at < next) continue;
    const name = longestPhrase(tree, keys, at);
    const term = longestPhrase(index.terms, folded, at);
    if (name && (!term || name.length >= term.length)) {
      const short = name.values.every((entry) => entry.short);
      // "at Scale AI" goes on where "at scale" ends.
      barred ??= barredPlaces(openings, keys, folded, sentence, index);
      const isBarred = barred.has(at) && barred.has(at + name.length - 1);
      if (isBarred || !standsAlone(sentence, tokens, at, at + name.length, short)) continue;
      const chosen = short ? name.values : name.values.filter((entry) => !entry.short);
      const length = name.length + lengthOfForm(tokens, at + name.length);
      add(
        at,
        length,
        chosen.map((entry) => entry.entity),
        short ? 'short' : 'name',
      );
      next = at + length;
    } else if (term) {
      add(at, term.length, [...term.values], 'term');
      next = at + term.length;
    }
  }
  return [...mentions, ...sharedHeads(sentence.tokens, mentions, index)].sort((a, b) => a.from - b.from);
}

/**
 * Tokens inside a phrase that only looks like a name. Written as the ledger has it ("Meta Quest") it always counts; in other
 * capitals ("at Scale") only where capitals tell nothing: in a headline, and at the beginning of a sentence.
 */
function barredPlaces(
  openings: readonly number[],
  names: readonly string[],
  keys: readonly string[],
  sentence: TokenSentence,
  index: MatchIndex,
): Set<number> {
  const barred = new Set<number>();
  for (const at of openings) {
    const phrase = longestPhrase(index.notIn, keys, at);
    if (!phrase) continue;
    const asWritten = phrase.values.includes(names.slice(at, at + phrase.length).join(' '));
    if (!asWritten && !sentence.titleCase && !sentence.upperCase && at > 0) continue;
    for (let step = 0; step < phrase.length; step += 1) barred.add(at + step);
  }
  return barred;
}

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
  if (before && !short && WORKS.test(before.key)) return false;
  if (tokens[from]?.glued && before && GLUED_PREFIXES.has(before.key)) return false;
  if (after?.glued && !/(?:ed|led|owned|based|run|built|made)$/.test(after.key) && !isCapital(after))
    return false;
  if (sentence.titleCase || sentence.upperCase) return true;
  if (
    after &&
    isCapital(after) &&
    !after.glued &&
    isUnknownName(after) &&
    !COMPANY_ENDINGS.has(after.key) &&
    !isCurrency(after, tokens[to + 1])
  ) {
    return tokens[to - 1] !== undefined && startsAnotherName(tokens, to);
  }
  if (short && before && isCapital(before) && !before.glued && !HONORIFICS.has(before.key)) {
    return !isUnknownName(before) || (from > 1 && tokens[from - 2]?.key === "'s");
  }
  return true;
}

/** "the BAND Behemoth", "the SINGER Llama": what none of the ledger's is. */
const WORKS =
  /^(?:band|film|movie|novel|song|album|single|musical|opera|comic|sitcom|singer|rapper|footballer|ship|boat|yacht|horse|dog|cat|rollercoaster|festival)$/;

/** How many tokens behind a name say what kind of company it is, and belong to it: "Meta Platforms INC.", "Scale AI, INC., …". */
function lengthOfForm(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.key === ',' ? 1 : 0;
  const form = tokens[at + comma];
  if (form === undefined || !isCapital(form) || form.glued || !LEGAL_FORMS.has(form.key)) return 0;
  return comma + 1 + (comma === 1 && tokens[at + 2]?.key === ',' ? 1 : 0);
}

const LEGAL_FORMS = new Set('inc ltd llc plc corp co ag se sa corporation limited incorporated'.split(' '));

const COMPANY_ENDINGS = new Set([...LEGAL_FORMS, 'platforms', 'company']);

/** "cost Meta USD 14.3 billion" */
const isCurrency = ({ text }: Token, next: Token | undefined): boolean =>
  CODES.has(text) && /^[\d$€£]/.test(next?.text ?? '');

const GLUED_PREFIXES = new Set(['non', 'anti', 'pro', 'pre', 'post']);

const HONORIFICS = new Set(
  'mr mrs ms dr sir founder cofounder chief officer executive ceo president chairman boss entrepreneur billionaire whizz'.split(
    ' ',
  ),
);

/** "Scale AI CEO Alexandr Wang" and "Facebook owner Meta": two capitals in a row where the second begins a person's two-word name. */
function startsAnotherName(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && !next.glued;
}

/**
 * A short name counts where the article names its owner in full, or where one stands by with whom the ledger has it in one claim; of a
 * person ("Mr Wang") also where the article names such a one anywhere.
 */
export function settlesShortName(
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
    const company = index.company.get(id);
    return (
      company?.has(own) === true ||
      (employer !== undefined && (id === employer || company?.has(employer) === true))
    );
  };
  if (others.some((other) => other.how === 'name' && other.candidates.some(keeps))) return true;
  return index.entities.get(own)?.type === 'person' && [...named].some(keeps);
}
