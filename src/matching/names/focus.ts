import { MONTH_NAMES } from '../../text/calendar.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { commonVerb, isFiniteForm, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { headsStranger, namesStranger } from './strangers.ts';
import { bringsInUnnamed } from './unnamedSubject.ts';

/** Whether an entity is of the kind that a word can mean. */
export type Kind = (id: string) => boolean;

/** The entities of a kind that a mention can stand for, or the one that it plainly does; those of a `thing` are nobody. */
export function idsOf({ candidates, clear }: Mention, kind: Kind, index: MatchIndex): string[] {
  return (clear ? candidates.slice(0, 1) : candidates).filter(
    (id) => index.entities.get(id)?.type !== 'thing' && kind(id),
  );
}

/**
 * What the nearest sentence before names that has any of the kind, in the same block or in the one that this continues. A term ("the
 * generative AI team") counts there only where `terms` are looked for.
 */
export function previousMentions(
  kind: Kind,
  terms: boolean,
  at: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
  index: MatchIndex,
): Mention[] {
  const block = sentences[at]?.block;
  const under = sentences[at]?.under ?? null;
  let back = at - 1;
  for (; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    const sentence = sentences[back] as TokenSentence;
    const there = sentence.block;
    if (there !== block && there !== under && (there !== (block ?? 0) - 1 || sentence.titleCase)) break;
    const mentions = read[back] as Mention[];
    const first = mentions.find(
      (mention) => (terms || mention.how !== 'term') && idsOf(mention, kind, index).length > 0,
    );
    // "LABELWISE competes with Scale AI. It …": of an unknown subject.
    if (first) return isAboutOther(sentence, mentions, first.from, index) ? [] : mentions;
    // In another paragraph only whom it is about takes the place of those before.
    const to = there === block ? undefined : firstVerb(sentence);
    if (namesStranger(sentence, mentions, to)) return [];
    if (there === block && bringsInUnnamed(sentence) && !meansPeople(kind, index)) return [];
    if (sentence.titleCase && headsStranger(sentence, mentions)) return [];
  }
  return back < at - PRONOUN_REACH ? [] : inTitle(kind, back, sentences, read, index);
}

/** Whether a word can mean a person, who is no firm. */
const meansPeople = (kind: Kind, { entities }: MatchIndex): boolean =>
  [...entities.values()].some(({ id, type }) => type === 'person' && kind(id));

/** Whom the title names, if it names but one: who is meant where a section begins and neither it nor its heading has named anybody. */
function inTitle(
  kind: Kind,
  back: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
  index: MatchIndex,
): Mention[] {
  const [title] = sentences;
  if (!title?.titleCase || headsStranger(title, read[0] ?? [])) return [];
  const heading = [back + 1, back].find((at) => sentences[at]?.titleCase);
  if (
    back > 0 &&
    (heading === undefined || headsStranger(sentences[heading] as TokenSentence, read[heading] ?? []))
  )
    return [];
  const named = (read[0] ?? []).filter(
    (mention) => mention.how !== 'term' && idsOf(mention, kind, index).length > 0,
  );
  return new Set(named.flatMap((mention) => idsOf(mention, kind, index))).size === 1 ? named : [];
}

/** The token of the first verb of a sentence; its length where it has none. */
export const firstVerb = ({ tokens }: TokenSentence): number => {
  const at = tokens.findIndex(({ key }) => isFiniteForm(key));
  return at < 0 ? tokens.length : at;
};

/** "LABELWISE, like Scale AI, …", "A RIVAL of Scale AI …": before the first who may be meant comes somebody unknown. */
function isAboutOther(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  to: number,
  index: MatchIndex,
): boolean {
  if (namesStranger(sentence, mentions, to)) return true;
  const { tokens } = sentence;
  // "A company in San Francisco CALLED SCALE AI" is no other.
  if (!UNNAMED.test(tokens[0]?.key ?? '') || /^(?:called|named)$/.test(tokens[to - 1]?.key ?? ''))
    return false;
  const noun = tokens.findIndex(({ key }) => RIVALS.has(key) || index.heads.has(key));
  return noun > 0 && noun < to - 1 && wordClass(tokens[noun + 1]?.key ?? '') === 'preposition';
}

const UNNAMED = /^(?:a|an|another|one|some)$/;

const RIVALS = new Set(
  'rival competitor peer challenger investor backer customer client supplier company firm group'.split(' '),
);

/** How many sentences back a pronoun can mean somebody. */
export const PRONOUN_REACH = 3;

/** Whom a sentence is about: who stands at its beginning, alone, as a subject does; null where that is nobody known, or not plain. */
export function topicOf(
  { tokens }: { tokens: readonly Token[] },
  mentions: readonly Mention[],
): string | null {
  const [first, second] = mentions.filter(({ how }) => how !== 'term');
  if (first === undefined || !isOpening(tokens, first.from)) return null;
  if (OWNING.has(tokens[first.from]?.key ?? '') || tokens[first.to]?.key === "'s") return null;
  const joined = wordClass(tokens[first.to]?.key ?? '') === 'and' && second?.from === first.to + 1;
  if (joined || (first.candidates.length > 1 && first.clear !== true)) return null;
  return first.candidates[0] ?? null;
}

const OWNING = new Set(['its', 'his', 'her', 'their', 'our', 'my']);

/** Whether only a time, an adverb or a joining word comes before the phrase that holds the token at `to`: "In May 2024 IT …". */
export function isOpening(tokens: readonly Token[], to: number): boolean {
  let at = 0;
  while (at < to && OPENERS.has(wordClass(tokens[at]?.key ?? '') ?? '')) at += 1;
  if (at === to) return true;
  // "AT ANTHROPIC the figure is 80%": no time stands between.
  if (!TIME_LEADERS.has(tokens[0]?.key ?? '') || to < 2) return false;
  return tokens.slice(1, to).every(({ key, word }) => !word || isTimeWord(key));
}

const OPENERS = new Set(['determiner', 'adjective', 'adverb', 'and', 'but']);

const TIME_LEADERS = new Set('in on by since until during at for from before after'.split(' '));

const isTimeWord = (key: string): boolean =>
  /^\d+$/.test(key) || TIME_WORDS.has(key) || /^(?:determiner|adjective|adverb)$/.test(wordClass(key) ?? '');

const TIME_WORDS = new Set([
  ...MONTH_NAMES,
  ...'spring summer autumn winter fall year month week day quarter half decade time end beginning start'.split(
    ' ',
  ),
]);

/** Whether the pronoun at `place` is not a subject: behind a verb or preposition, and before no verb. */
export function isObjectPlace(tokens: readonly Token[], place: number): boolean {
  const [before, after] = [tokens[place - 1]?.key ?? '', tokens[place + 1]?.key ?? ''];
  const leads = commonVerb(before) !== undefined || /^(?:preposition|to)$/.test(wordClass(before) ?? '');
  const acts =
    /^(?:be|have|do|modal|adverb|not)$/.test(wordClass(after) ?? '') || commonVerb(after)?.forms.has('past');
  return leads && !acts;
}
