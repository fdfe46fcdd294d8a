import type { Claim, FactRecognition } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Relation } from '../model/relation.ts';
import { addTo, indexClaim } from './indexClaim.ts';
import { indexEntity } from './indexEntity.ts';
import { type PhraseTree, phraseTree } from './words/phraseTree.ts';
import { type RelationWords, relationWords } from './words/relationWords.ts';

/**
 * The ledger as recognition reads it, built once for many articles. Claims lie under relation, subject, object and unit,
 * so that a sentence meets only those whose words it uses, however many there are.
 */
export function indexLedger(ledger: Ledger): MatchIndex {
  // A relation that no claim uses says nothing to look up.
  const used = new Set(
    [...ledger.claims.values()].flatMap(({ recognition }) =>
      recognition.by === 'fact' ? [recognition.relation] : [],
    ),
  );
  const plans = [...ledger.relations.values()].filter(
    ({ id, planOf }) => planOf !== undefined && used.has(id),
  );
  for (const { planOf } of plans) used.add(planOf as string);
  const people = [...ledger.relations.values()].filter(
    ({ id, peopleOf }) => peopleOf !== undefined && used.has(id),
  );
  const joint = [...ledger.relations.values()].filter(
    ({ id, jointOf }) => jointOf !== undefined && used.has(id),
  );
  for (const { jointOf } of joint) used.add(jointOf as string);
  const index: MatchIndex = {
    entities: ledger.entities,
    relations: ledger.relations,
    plans: Map.groupBy(plans, ({ planOf }) => planOf as string),
    still: new Map(
      [...ledger.relations.values()].flatMap((relation) =>
        relation.stillOf !== undefined && used.has(relation.id) ? [[relation.stillOf, relation]] : [],
      ),
    ),
    people: Map.groupBy(people, ({ peopleOf }) => peopleOf as string),
    joint: Map.groupBy(joint, ({ jointOf }) => jointOf as string),
    names: phraseTree(),
    upperNames: phraseTree(),
    terms: phraseTree(),
    descriptions: phraseTree(),
    heads: new Map(),
    described: new Map(),
    ownParts: new Map(),
    notIn: phraseTree(),
    words: relationWords(
      [...ledger.relations.values()].filter(({ id }) => used.has(id)),
      ledger.relations,
    ),
    claims: new Map(),
    objectsOf: new Map(),
    subjectsOf: new Map(),
    company: new Map(),
    bySubject: new Map(),
    countUnits: new Set(),
    exclusive: new Set(),
    aged: new Set(),
    totals: new Set(),
    happened: new Map(),
    ledBy: new Map(),
    ledger,
  };
  for (const entity of ledger.entities.values()) {
    indexEntity(index, entity);
    if (entity.type === 'person' && entity.partOf !== undefined) addTo(index.ledBy, entity.id, entity.partOf);
  }
  for (const claim of ledger.claims.values()) {
    if (claim.recognition.by === 'fact') indexClaim(index, claim, claim.recognition);
  }
  return index;
}

export interface NameEntry {
  entity: string;
  /** Needs one of the entity's other names near by. */
  short: boolean;
}

export interface IndexedClaim {
  id: string;
  claim: Claim;
  recognition: FactRecognition;
  /** That of its figure; '' where it has none. */
  unit: string;
}

export interface MatchIndex {
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Relation>;
  /** By the id of a relation, those that are a plan of it. */
  plans: ReadonlyMap<string, readonly Relation[]>;
  /** By a relation with somebody, those that it states with the firm whose people they are. */
  people: ReadonlyMap<string, readonly Relation[]>;
  /** By the id of a relation, those that it states of each who does it together with others. */
  joint: ReadonlyMap<string, readonly Relation[]>;
  /** By the id of a relation, the one that says that it holds still. */
  still: ReadonlyMap<string, Relation>;
  names: PhraseTree<NameEntry>;
  upperNames: PhraseTree<NameEntry>;
  terms: PhraseTree<string>;
  descriptions: PhraseTree<string>;
  /** By the noun that a description or a longer name ends with, whom it can be said of. */
  heads: Map<string, Set<string>>;
  /** The words by which the ledger describes an entity. */
  described: Map<string, Set<string>>;
  /** What an entity is by its owner, under the owner's id and the words behind it: "Microsoft's AI division". */
  ownParts: Map<string, string>;
  /** By folded words, with the phrase as it is written. */
  notIn: PhraseTree<string>;
  words: RelationWords;
  /** By relation, subject and object. */
  claims: Map<string, Map<string, Map<string, IndexedClaim[]>>>;
  /** Whom a relation's claims have in one place, by the relation and whom they have in the other. */
  objectsOf: Map<string, Map<string, Set<string>>>;
  subjectsOf: Map<string, Map<string, Set<string>>>;
  /** Who shares a claim with whom. */
  company: Map<string, Set<string>>;
  /** Claims with a figure, under their subject and its unit. */
  bySubject: Map<string, IndexedClaim[]>;
  /** The nouns that claims count. */
  countUnits: Set<string>;
  /** Relations of claims that name all who ever did it, that say how old who did it was, and that give a running total. */
  exclusive: Set<string>;
  aged: Set<string>;
  totals: Set<string>;
  /** In which months a relation of two came about, under its id and theirs, and under theirs alone. */
  happened: Map<string, Set<string>>;
  /** By a person, the organisations for which they speak: whose they are, or whose head they are or were. */
  ledBy: Map<string, Set<string>>;
  ledger: Ledger;
}
