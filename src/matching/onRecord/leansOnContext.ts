import type { Mention } from '../names/findEntities.ts';
import { isName } from '../names/isName.ts';
import { PERSON, THEY } from '../names/pronouns.ts';
import { isCapital, isUnknownName } from '../names/strangers.ts';
import { commonVerb, isHelper, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Whether whom or what a sentence speaks of stands in the sentences around it: a pronoun or a description for which it has no name of
 * its own, "the young company", "that is what", "two years later". A sentence that names everybody itself can be held against the records alone.
 */
export function leansOnContext(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const named = mentions.filter(isName);
  const own = new Set(named.flatMap(({ candidates }) => candidates));
  const unnamed = mentions.some(
    ({ how, candidates }) =>
      (how === 'pronoun' || how === 'description') && !candidates.some((id) => own.has(id)),
  );
  return unnamed || tokens.some((_, at) => leans(at, tokens, named, own.size));
}

function leans(at: number, tokens: readonly Token[], named: readonly Mention[], parties: number): boolean {
  const { key, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (ELSEWHERE.has(key) || (/^(?:former|latter)$/.test(key) && tokens[at - 1]?.key === 'the')) return true;
  // "SO IS xAI", "NOR DID Google": like whoever was told of before.
  if (at === 0 && /^(?:so|nor|neither)$/.test(key) && isHelper(next?.key ?? '')) return true;
  // "THAT buys him 49%"
  if (POINTING.has(key) && at === 0 && next !== undefined && commonVerb(next.key)?.forms.has('s'))
    return true;
  // "Google lost EVEN MORE, 7.4%"
  if (/^(?:more|less|fewer|better|worse)$/.test(key) && tokens[at - 1]?.key === 'even')
    return !tokens.slice(at).some((token) => token.key === 'than');
  if (POINTING.has(key)) return !next?.word || NO_NOUN.has(wordClass(next.key) ?? '') || next.key === 'much';
  if (TOLD_OF.test(key) || (/^\p{Lu}/u.test(text) && PEOPLES.test(key))) return isDefinite(tokens, at);
  const before = named.filter(({ from }) => from < at);
  if (PERSON.has(key)) return !before.some(({ person }) => person) && !namesNew(tokens, named, at);
  // "picked IT": who does something to it is somebody else.
  if (key === 'it' && parties === 1 && at > 1 && !isSubject(next)) return !namesNew(tokens, named, at);
  if (!tokens.slice(0, at).some(isVerb)) return key === 'it' || PERSON.has(key) || THEY.has(key);
  return (key === 'it' || THEY.has(key)) && before.length === 0 && !namesNew(tokens, named, at);
}

/** "the company", "the young company", "that San Francisco firm". */
const isDefinite = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FARTHEST_ARTICLE), at).some(({ key }) => DEFINITE.has(key));

const isVerb = ({ key }: Token): boolean => commonVerb(key) !== undefined || isHelper(key);

const isSubject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (commonVerb(next.key) !== undefined || /^(?:be|have|do|modal|not|adverb)$/.test(wordClass(next.key) ?? ''));

/** Somebody whom the ledger does not know. At the beginning of a sentence a capital tells nothing. */
const namesNew = (tokens: readonly Token[], named: readonly Mention[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(
      (token, at) =>
        isCapital(token) &&
        isUnknownName(token) &&
        !named.some((mention) => mention.from <= at && at < mention.to) &&
        (at > 0 || isCapital(tokens[1] as Token)),
    );

const ELSEWHERE = new Set('there later afterwards these those same them ones'.split(' '));
const POINTING = new Set(['this', 'that']);
const NO_NOUN = new Set(['be', 'have', 'do', 'modal', 'preposition', 'adverb', 'subordinator', 'relative']);
const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her']);
const FARTHEST_ARTICLE = 3;
/** "the Californians" */
const PEOPLES = /(?:[ai]ns|ese|ers|ish)$/;
/** What has been told of before, if it comes with "the". */
const TOLD_OF =
  /^(?:compan(?:y|ies)|firms?|groups?|business|teams?|units?|labs?|laborator(?:y|ies)|house|outfit|start-?ups?|deals?|rounds?|transactions?|duo|pair|giant|corporation|enterprise|employer|ceo|boss|chief|founders?|buyer|acquirer|investor|shareholder|target|messenger|app|chatbot)$/;
