import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { oncePer } from '../../words/oncePer.ts';
import { phraseKeys } from '../../words/tokens.ts';
import { nounForms, verbForms } from '../../words/wordForms.ts';
import type { Statement } from '../statement.ts';
import { isDeal } from './dealParties.ts';

/**
 * "Facebook bought Instagram, to RAISED EYEBROWS", "many SHOOK THEIR HEADS when Facebook bought it": how others took a deal that the sentence
 * tells of, which it names for both its sides. Nothing where what they did is denied, or done about another thing.
 */
export function reactionStatements(
  statements: readonly Statement[],
  parse: Parse,
  index: MatchIndex,
): Statement[] {
  const relations = reactingIn(index);
  if (relations.length === 0) return [];
  const deed = statements.find(isDeed);
  if (deed === undefined || sentenceMode(parse) !== null) return [];
  const items = partAround(parse, deed.at);
  return relations
    .filter((relation) => reactionsOf(relation).some((words) => reactsIn(items, words)))
    .map((relation) => ({ ...deed, relation, figures: [], mode: FACT }));
}

const reactingIn = oncePer((index: MatchIndex): Relation[] =>
  [...index.relations.values()].filter(({ reactions }) => reactions.length > 0),
);

/** Somebody known did something to somebody known, and it is a deal. */
const isDeed = ({ relation, subject, object, mode }: Statement): boolean =>
  mode.is === 'fact' &&
  relation.wholly &&
  relation.nouns.some(isDeal) &&
  subject.hold === 'filled' &&
  object.hold === 'filled';

/** The words of each reaction, each in all its forms. */
const reactionsOf = oncePer(({ reactions }: Relation): Set<string>[][] =>
  reactions.map((entry) =>
    entry
      .split(' ')
      .map((word) => new Set([...verbForms(word).keys(), ...nounForms(word)].flatMap(phraseKeys))),
  ),
);

function reactsIn(items: readonly Item[], words: readonly Set<string>[]): boolean {
  return items.some((_, from) => {
    let at = from;
    for (const [place, forms] of words.entries()) {
      const found = items
        .slice(at, at + (place === 0 ? 1 : MOST_BETWEEN))
        .findIndex(({ key }) => hasOne(key, forms));
      if (found < 0) return false;
      at += found + 1;
    }
    const before = items.slice(Math.max(0, from - MOST_BEFORE), from);
    // "its PURCHASE of another raised eyebrows"
    if (items.slice(0, from).some(({ key, tag }) => tag === 'noun' && isDeal(key))) return false;
    return !before.some(({ key }) => DENYING.test(key)) && !isAboutOther(items, at);
  });
}

/** The items of the part of the sentence between its semicolons that tells of the deed. */
function partAround({ chunks, items }: Parse, deed: number): Item[] {
  const isMark = ({ kind }: Parse['chunks'][number]): boolean => kind === 'semicolon' || kind === 'colon';
  const from = chunks.slice(0, deed).findLast(isMark);
  const to = chunks.slice(deed).find(isMark);
  return items.slice(from?.to ?? 0, to?.from ?? items.length);
}

const hasOne = (key: string, forms: ReadonlySet<string>): boolean =>
  forms.has(key) || (key.includes(' ') && key.split(' ').some((word) => forms.has(word)));

/** "doubts ABOUT ITS NEW LOGO": about another thing than the deal. */
const isAboutOther = (items: readonly Item[], at: number): boolean =>
  ABOUT.test(items[at]?.key ?? '') &&
  !items.slice(at + 1, at + 1 + MOST_BETWEEN).some(({ key }) => isDeal(key) || PRICE.test(key));

const ABOUT = /^(?:about|over|at|on|with|by)$/;
const PRICE = /^(?:it|that|this|price|sum|cost|figure|valuation|amount)$/;
const DENYING = /^(?:no|not|nobody|few|never|without|hardly|neither|nor|less|don't|didn't)$/;
const MOST_BETWEEN = 4;
const MOST_BEFORE = 4;
