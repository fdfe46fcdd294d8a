import type { Relation } from '../../model/relation.ts';
import type { Mode } from '../mode/modes.ts';
import type { Figure } from '../parse/figures/figures.ts';
import type { NounUse, VerbUse } from '../words/relationWords.ts';
import type { EventTold } from './circumstances/eventsBeside.ts';
import type { Slot } from './parties/slots.ts';
import type { Run } from './span.ts';

export interface Statement {
  relation: Relation;
  /** The entry of the vocabulary that says it; none where no single word does. */
  use?: VerbUse | NounUse | undefined;
  subject: Slot;
  object: Slot;
  figures: Figure[];
  /** Years and dates beside it. */
  times: Figure[];
  mode: Mode;
  /** Dates of the clauses that its own hangs on: see {@link datesAbove}. */
  dates?: Figure[] | undefined;
  /** Told in the past tense. */
  past?: boolean | undefined;
  /** Told in the passive: a doer left out may be whoever it belongs to. */
  passive?: boolean | undefined;
  /** The subject is said to be so no longer ("former"). */
  former: boolean;
  /** Chunk that says it. */
  at: number;
  /** Chunk of the verb whose clause it stands in. */
  clause: number | null;
  /** The runs of items that state it: its verb or noun first, then who and whom. */
  runs: Run[];
  /** Several did it together: a figure may be theirs jointly. */
  joint: boolean;
  /** What happened when its figure was so. */
  events?: readonly EventTold[] | undefined;
  /** Its sum is said to be all there is so far: see {@link saidInAll}. */
  inAll?: 'said' | 'now' | undefined;
  /** One sum stands for several objects. */
  shared?: true | undefined;
  /** What else its verb says of it ("in Europe", "to free users", "again"): a date beside that may be another's. */
  narrowed?: boolean | undefined;
  /** It speaks of an act already told of: "THE deal", "this investment". */
  definite?: boolean | undefined;
  /** Its words say who comes first ("the main backer") and the relation does not: what denies that does not deny the relation. */
  ranked?: true | undefined;
  /** Its subject says something: what that is, is not the author's word. */
  saying?: true | undefined;
  /** Its verb says that the relation does not hold, and its denial that it does. */
  complement?: true | undefined;
  /** It is a label ("Price: …"): who and whom stand right above. */
  label?: true | undefined;
  /** Why an editor must look: a word of the sentence changes what is stated. */
  unclear?: string | undefined;
  /** Entities that the sentence names and that fill no place left open: whoever gives away, and who is set against those meant. */
  barred?: readonly string[] | undefined;
  /** Of a denial: whom its clause names, who may fill a place that grammar leaves open. */
  beside?: readonly string[] | undefined;
  /** Told by another clause or the sentence before: this one only adds a figure, and speaks of no claim without one. */
  carried?: true | undefined;
  /** Read from a figure that stands among a record's parties and words: it may agree, and never disagree. */
  anchored?: true | undefined;
  /** Its word could mean another relation: its figure may agree with a record, and hardly contradicts one. */
  ambiguous?: true | undefined;
  /** It happens to the subject: who does it is not part of the relation. */
  undergone: boolean;
  /** Who is said to have done what the subject undergoes. */
  doers?: readonly string[];
  /** It gives something else of the kind than the relation says (another post): it differs from any record of the two. */
  rival?: true | undefined;
  /** Of an office: the sentence names somebody in it whom the ledger does not know. */
  newcomer?: true | undefined;
  /** Of an office: somebody comes into it. */
  coming?: true | undefined;
}

/**
 * What a statement does not say unless it is told. Each begins with it: so all have the same properties in one order, which keeps
 * reading them fast.
 */
export const PLAIN: Omit<
  Statement,
  'relation' | 'subject' | 'object' | 'figures' | 'times' | 'mode' | 'at' | 'runs'
> = {
  clause: null,
  former: false,
  joint: false,
  undergone: false,
  use: undefined,
  dates: undefined,
  past: undefined,
  passive: undefined,
  events: undefined,
  inAll: undefined,
  shared: undefined,
  narrowed: undefined,
  definite: undefined,
  ranked: undefined,
  saying: undefined,
  complement: undefined,
  label: undefined,
  unclear: undefined,
  barred: undefined,
  beside: undefined,
  carried: undefined,
  anchored: undefined,
  ambiguous: undefined,
  rival: undefined,
  newcomer: undefined,
  coming: undefined,
};
