import type { Kind, Sentence } from './sentence.ts';
import type { Sighting } from './sighting.ts';

/** What recognition says of one sentence; an editor decides. */
export interface Proposal extends Sentence {
  text: string;
  kind: Kind;
  /** Why it is of that kind and what was recognised, in words an editor reads. */
  reasons: string[];
  sightings: Sighting[];
  /** Propose "unsourced, not checked yet": detection is sure, and nothing is sighted. */
  unchecked: boolean;
  /** What an editor should look at: unclear figures, mixed statements, doubtful claims. */
  questions: string[];
}
