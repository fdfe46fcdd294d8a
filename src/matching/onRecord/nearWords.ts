import { stemsOfRecord } from '../claims/readings/stemsOfRecord.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Mention } from '../names/findEntities.ts';
import { oncePer } from '../words/oncePer.ts';
import { stemOf, stemsOf } from '../words/stems.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Whether a sentence shares so many rare words with what is on record of one whom it names that it may say the same in another way. The
 * words of a record are those of its statement and of what its sources say; names do not count.
 */
export function nearWords(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: MatchIndex,
): boolean {
  const texts = textsOf(index);
  const inName = new Set(
    mentions.flatMap(({ from, to }) => tokens.slice(from, to).map(({ key }) => stemOf(key))),
  );
  const stems = [...stemsOf(tokens)].filter((stem) => !inName.has(stem));
  const named = new Set(mentions.flatMap(({ candidates }) => candidates));
  return [...named].some((party) =>
    (texts.of.get(party) ?? []).some((words) => {
      const shared = stems.filter((stem) => words.has(stem));
      return shared.reduce((sum, stem) => sum + Math.log(texts.count / (texts.in.get(stem) ?? 1)), 0) >= NEAR;
    }),
  );
}

/** Two rare words, or three of the middling. */
const NEAR = 7.5;

const textsOf = oncePer(({ ledger }: MatchIndex): Texts => {
  const texts: Texts = { of: new Map(), in: new Map(), count: 0 };
  for (const claim of ledger.claims.values()) {
    const { recognition } = claim;
    if (recognition.by !== 'fact') continue;
    const words = stemsOfRecord(claim);
    texts.count += 1;
    for (const word of words) texts.in.set(word, (texts.in.get(word) ?? 0) + 1);
    for (const id of [...recognition.subject, ...(recognition.object ?? [])]) {
      const known = texts.of.get(id);
      if (known === undefined) texts.of.set(id, [words]);
      else known.push(words);
    }
  }
  return texts;
});

interface Texts {
  /** By party, the words of each record of theirs. */
  of: Map<string, Set<string>[]>;
  /** In how many records a word stands. */
  in: Map<string, number>;
  count: number;
}
