import type { Relation } from '../../model/relation.ts';
import { commonVerb } from './lexicon.ts';
import { addPhrase, type PhraseTree, phraseTree } from './phraseTree.ts';
import { phraseKeys } from './tokens.ts';
import { nounForms, type VerbForm, verbForms } from './wordForms.ts';

/** The words of all relations, in every form in which a text can hold them; `all` are those by whose denial some of them are stated. */
export function relationWords(
  relations: Iterable<Relation>,
  all: ReadonlyMap<string, Relation> = new Map(),
): RelationWords {
  const words: RelationWords = { verbs: new Map(), nouns: phraseTree(), needed: new Map() };
  const named: NounUse[] = [];
  for (const relation of relations) {
    const denies = relation.denialOf === undefined ? undefined : all.get(relation.denialOf);
    for (const entry of denies?.verbs ?? []) addVerb(words, relation, entry, 'does', 'complement');
    for (const entry of denies?.inverseVerbs ?? []) addVerb(words, relation, entry, 'inverse', 'complement');
    for (const entry of denies?.undergone ?? []) addVerb(words, relation, entry, 'undergoes', 'complement');
    for (const entry of relation.verbs) addVerb(words, relation, entry, 'does');
    for (const entry of relation.opposites) addVerb(words, relation, entry, 'does', 'contrary');
    for (const entry of relation.inverseOpposites) addVerb(words, relation, entry, 'inverse', 'contrary');
    for (const entry of relation.complements) addVerb(words, relation, entry, 'does', 'complement');
    for (const entry of relation.inverseComplements) addVerb(words, relation, entry, 'inverse', 'complement');
    for (const entry of relation.inverseVerbs) addVerb(words, relation, entry, 'inverse');
    for (const entry of relation.undergone) addVerb(words, relation, entry, 'undergoes');
    for (const noun of relation.nouns) named.push(addNoun(words, relation, noun, 'act'));
    for (const noun of relation.titles) named.push(addNoun(words, relation, noun, 'title'));
    for (const noun of relation.inverseTitles) named.push(addNoun(words, relation, noun, 'inverse title'));
  }
  countShared([...[...words.verbs.values()].flatMap(({ uses }) => uses), ...named]);
  return words;
}

/** Notes at each use of how many relations it is a word. */
function countShared(uses: readonly (VerbUse | NounUse)[]): void {
  for (const alike of Map.groupBy(uses, (use) => phraseOf(use).join(' ')).values()) {
    const relations = new Set(alike.map(({ relation }) => relation.id)).size;
    for (const use of alike) use.shared = relations;
  }
}

/** The words of a use: a verb with what it needs, or a noun. */
export const phraseOf = (use: VerbUse | NounUse): string[] =>
  'lemma' in use ? [use.lemma, ...use.needs] : use.noun.split(' ');

function addVerb(
  words: RelationWords,
  relation: Relation,
  entry: string,
  role: VerbUse['role'],
  opposite: VerbUse['opposite'] = null,
): void {
  const [first = '', ...needs] = entry.split(' ');
  // "open-source" and "co-found" are one word, as they are in a text.
  const keys = phraseKeys(first);
  const verb = keys.length === 1 && !first.includes('/') ? (keys[0] as string) : first;
  const further = needs.filter((need) => need !== TIME && need !== WHOM).flatMap(phraseKeys);
  for (const need of further) if (!words.needed.has(need)) words.needed.set(need, words.needed.size);
  const use: VerbUse = {
    relation,
    role,
    lemma: verb.split('/')[0] as string,
    needs: further,
    numbers: further.map((need) => words.needed.get(need) as number),
    dated: needs.includes(TIME),
    direct: needs.includes(WHOM),
    opposite,
    shared: 1,
  };
  for (const [form, kinds] of verbForms(verb)) {
    const known = words.verbs.get(form) ?? { uses: [], forms: new Set(commonVerb(form)?.forms) };
    if (!known.uses.includes(use)) known.uses.push(use);
    for (const kind of kinds) known.forms.add(kind);
    words.verbs.set(form, known);
  }
}

/** What stands for a time among the words that a verb needs. */
const TIME = '@time';

/** What stands for a name that follows a verb directly. */
const WHOM = '@whom';

function addNoun(words: RelationWords, relation: Relation, noun: string, role: NounUse['role']): NounUse {
  const use: NounUse = { relation, role, noun, shared: 1 };
  for (const form of nounForms(noun)) addPhrase(words.nouns, phraseKeys(form), use);
  return use;
}

/** One way to read a verb: its grammatical subject does it (`does`), is the object (`inverse`), or it happens to the subject (`undergoes`). */
export interface VerbUse {
  relation: Relation;
  role: 'does' | 'inverse' | 'undergoes';
  lemma: string;
  /** Words that must follow, in this order. */
  needs: string[];
  /** The numbers of these words: see {@link RelationWords.needed}. */
  numbers: readonly number[];
  /** A time must follow, or open the clause, and no object. */
  dated: boolean;
  /** A name must follow directly, and nothing that makes another deed of it. */
  direct: boolean;
  /** It says that the relation does not hold; of a complement the denial says that it does. */
  opposite: 'contrary' | 'complement' | null;
  /** Of how many relations it is a word. */
  shared: number;
}

export interface NounUse {
  relation: Relation;
  role: 'act' | 'title' | 'inverse title';
  noun: string;
  /** Of how many relations it is a word. */
  shared: number;
}

export interface RelationWords {
  /** By each form of a verb: what it can mean, and which forms it can be, of the common verbs too. */
  verbs: Map<string, { uses: VerbUse[]; forms: Set<VerbForm> }>;
  nouns: PhraseTree<NounUse>;
  /** A number for each of the further words that verbs need. */
  needed: Map<string, number>;
}
