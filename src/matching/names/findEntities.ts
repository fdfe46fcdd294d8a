import type { MatchIndex } from '../indexLedger.ts';
import type { Token } from '../words/tokens.ts';
import { findNames, settlesShortName } from './findNames.ts';
import { findReferences } from './findReferences.ts';
import { type HeOrShe, noteTitles } from './heOrShe.ts';

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
  // In order: a pronoun may lean on one in the sentence before.
  const read: Mention[][] = [];
  const called: HeOrShe = new Map();
  settled.forEach((names, at) => {
    noteTitles(called, sentences[at] as TokenSentence, names);
  });
  sentences.forEach((sentence, at) => {
    const names = settled[at] as Mention[];
    const all = findReferences({ sentence, names, at, sentences, read, named, called, index });
    for (const mention of all) {
      mention.person = mention.candidates.every((id) => index.entities.get(id)?.type === 'person');
      const places = mention.person ? index.ledBy.get(mention.candidates[0] ?? '') : undefined;
      if (places !== undefined && mention.candidates.length === 1) mention.speaksFor = places;
    }
    read.push(all);
  });
  return read;
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
  /** Whom a pronoun means if the other place is taken by the only one of its candidates: those named before ("Facebook bought IT"). */
  further?: string[];
  /** The first of its candidates is plainly meant: whom the sentence before is about. */
  clear?: true;
  /** Each of its candidates is meant: "both companies". */
  all?: true;
  how: 'name' | 'short' | 'term' | 'description' | 'pronoun';
  /** All it can mean are people. */
  person?: boolean;
  /** Of one person: the organisations whose plans they announce. */
  speaksFor?: ReadonlySet<string>;
}
