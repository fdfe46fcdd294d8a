import type { Claim, Stance } from './claim.ts';
import type { Day } from './day.ts';
import type { Change } from './register.ts';
import type { Kind } from './sentence.ts';
import type { Reading } from './sighting.ts';
import type { Slug } from './slug.ts';
import type { Source } from './source.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** What one source says of one claim, with all that a reader needs to find it. */
export interface Citation {
  source: Slug;
  stance: Stance;
  finding: string;
  /** The figure it gives, as it gives it. */
  reports: string | null;
  title: string;
  publisher: string;
  publisherIs: 'stated' | 'inferred' | 'unknown';
  published: Day | null;
  kind: string;
  url: string;
  /** Where it was read as a copy. */
  readAt: string | null;
  /** Whether it can decide a verdict. */
  solid: boolean;
}

/** One accepted sighting, judged: what a run of words states, and what the sources say of it. */
export interface Part {
  claim: Slug;
  statement: string;
  reading: Reading;
  /** Null where the sighting carries no badge: a forecast, or a difference that nothing solid decides. */
  judgement: Judgement | null;
  /** UTF-16 offsets into the sentence's text. */
  words: [number, number];
  /** The figure that the sentence gives, and the one that the sources give; null where there is none. */
  says: string | null;
  sourcesSay: string | null;
  /** What a fair reader must know: the record's own note, then rounded, early, looser. */
  notes: string[];
  /** Where the sentence is a forecast: what happened since. */
  outcome: string | null;
  /** Where nothing solid was found: where we looked. */
  looked: string | null;
  /** When the evidence was last read. */
  asOf: Day;
  /** All deciding evidence is later than the article. */
  later: boolean;
  /** Deciding evidence first, then what qualifies, then context; sources that the article is based on are left out. */
  citations: Citation[];
  decidedBy: string;
  decidedOn: Day;
}

/** A sentence as a reader meets it. */
export interface PublishedSentence {
  /** `s-…` */
  id: string;
  /** `p-…` */
  block: string;
  text: string;
  kind: Kind;
  /** Null where it carries no badge. */
  judgement: Judgement | null;
  inPart: boolean;
  /** Worst first. */
  parts: Part[];
  /** The badge is suspended: the sentence was edited after its badge was decided. */
  suspended: { on: Day; text: string; verdict: Verdict | null } | null;
  /** Ids that were merged into this one. */
  also: string[];
  /** What waits for an editor's decision: there while one writes, and never in what is built. */
  proposed?: Proposed;
}

/** What recognition proposes of a sentence, as the desk sees it on the page. */
export interface Proposed {
  /** The badge that it would have if all were accepted; null where it would have none. */
  judgement: Judgement | null;
  inPart: boolean;
  sightings: Array<{ claim: Slug; statement: string; reading: Reading; words: string; value: string | null }>;
  kind: Kind;
  /** Why, and what an editor should look at, in words. */
  reasons: string[];
  questions: string[];
  /** The command that accepts it, or, of a sentence that has no id yet, gives it one. */
  command: string;
}

/** What stands where a sentence was removed. */
export interface Removed {
  id: string;
  text: string | null;
  verdict: Verdict | null;
  on: Day;
  /** Further ids that land here: merged sentences, and the block if nothing of it is left. */
  also: string[];
}

/** Counts for the head of an article: of its sentences, how many carry which badge. */
export interface Tally {
  sentences: number;
  verified: number;
  disputed: number;
  unsourced: number;
}

/** An article ready for the page: plain data, so that it can live in a content collection. */
export interface Publication {
  slug: Slug;
  headline: string;
  inLanguage: string;
  author: string | null;
  written: [Day, Day] | null;
  origin: { publisher: string | null; url: string | null; credits: string | null; note: string | null };
  basedOn: Slug[];
  cites: string[];
  leavesOut: Slug[];
  response: string | null;
  formerSlugs: Slug[];
  withdrawn: Day | null;
  sentences: PublishedSentence[];
  removed: Removed[];
  tally: Tally;
  changes: Change[];
  /** The article's HTML: marks, badges and receipts drawn, links relative to the site's base. */
  html: string;
}

/** A claim ready for its page: its record, its verdict, its sources, and every place that speaks of it. */
export interface ClaimPage {
  id: Slug;
  claim: Claim;
  judgement: Judgement;
  citations: Citation[];
  /** Accepted sightings, in the order of articles and of their sentences. */
  sightings: Array<{
    article: Slug;
    headline: string;
    /** `s-…` */
    sentence: string;
    text: string;
    /** UTF-16 offsets into `text`. */
    words: [number, number];
    reading: Reading;
    /** Null where the sighting carries no badge. */
    judgement: Judgement | null;
    says: string | null;
  }>;
}

/** A source ready for its page: its record, and every claim that it is evidence for. */
export interface SourcePage {
  id: Slug;
  source: Source;
  /** Whether it can decide a verdict. */
  solid: boolean;
  cited: Array<{
    claim: Slug;
    statement: string;
    stance: Stance;
    finding: string;
    judgement: Judgement;
  }>;
}
