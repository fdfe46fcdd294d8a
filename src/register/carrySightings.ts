import type { Proposal } from '../model/proposal.ts';
import type { Line, RecordedSighting } from '../model/register.ts';
import { normalise } from '../text/normalForm.ts';

/** What recognition proposes of a sentence, nothing decided; offsets in `words` are into the normal form. */
export function freshSightings({ text, sightings }: Proposal): RecordedSighting[] {
  const { fromOriginal } = normalise(text);
  return inOrder(
    sightings.map((sighting) => ({
      ...sighting,
      words: [fromOriginal(sighting.words[0]), fromOriginal(sighting.words[1])] as [number, number],
      from: 'engine' as const,
      decision: 'proposed' as const,
    })),
  );
}

/**
 * Carries decisions over to the proposals of today, where the text is the same. `lost` says that an accepted sighting is proposed
 * no more or its claim is gone, so that the badge no longer stands on what was decided.
 *
 * A rejected claim stays rejected until it changes, though nobody proposes it; a pinned one needs no proposal, and stands for all
 * of its claim. Where claim and reading are as decided, the words and the figure follow recognition.
 */
export function carrySightings(
  recorded: readonly RecordedSighting[],
  fresh: readonly RecordedSighting[],
  digest: Digest,
): { sightings: RecordedSighting[]; lost: boolean } {
  const pinned = recorded.filter(({ from, claim }) => from === 'editor' && digest(claim) !== null);
  const rejected = recorded.filter(
    ({ from, decision, claim, claimWas }) =>
      from === 'engine' && decision === 'rejected' && digest(claim) === claimWas,
  );
  const settled = new Set([...pinned, ...rejected].map(({ claim }) => claim));
  const proposals = fresh.filter(({ claim }) => !settled.has(claim));
  const waiting = occurrences(
    recorded.filter(({ from, decision }) => from === 'engine' && decision === 'accepted'),
  );
  const carried = [...occurrences(proposals)].map(([key, sighting]): RecordedSighting => {
    const before = waiting.get(key);
    waiting.delete(key);
    return before === undefined
      ? sighting
      : { ...sighting, decision: 'accepted', ...(before.decided && { decided: before.decided }) };
  });
  const unknown = recorded.some(
    ({ from, decision, claim }) => from === 'editor' && decision === 'accepted' && digest(claim) === null,
  );
  return { sightings: inOrder([...carried, ...pinned, ...rejected]), lost: unknown || waiting.size > 0 };
}

/**
 * The sightings of a sentence whose text was edited: today's proposals, and what an editor had pinned in `sources`, the sentences
 * that it was made from, to be decided anew. Pinned words are looked up in the new text; where they are gone, the whole is meant.
 */
export function proposeAnew(
  sources: ReadonlyArray<Pick<Line, 'text' | 'sightings'>>,
  now: string,
  fresh: readonly RecordedSighting[],
  digest: Digest,
): RecordedSighting[] {
  const pinned = new Map<string, RecordedSighting>();
  for (const { text, sightings } of sources) {
    for (const sighting of sightings) {
      const { from, decision, claim, reading } = sighting;
      if (from !== 'editor' || decision === 'rejected' || digest(claim) === null) continue;
      const words = text.slice(...sighting.words);
      const place = now.indexOf(words);
      pinned.set(
        `${claim} ${reading}`,
        undecided({ ...sighting, words: place < 0 ? [0, now.length] : [place, place + words.length] }),
      );
    }
  }
  const claims = new Set([...pinned.values()].map(({ claim }) => claim));
  return inOrder([...fresh.filter(({ claim }) => !claims.has(claim)), ...pinned.values()]);
}

/** The same sighting, to be decided. */
export function undecided({
  decided: _,
  because: __,
  claimWas: ___,
  ...sighting
}: RecordedSighting): RecordedSighting {
  return { ...sighting, decision: 'proposed' };
}

/** By place, then by claim and reading. */
export function inOrder(sightings: RecordedSighting[]): RecordedSighting[] {
  const key = ({ claim, reading }: RecordedSighting) => `${claim} ${reading}`;
  return sightings.sort(
    (a, b) =>
      a.words[0] - b.words[0] || a.words[1] - b.words[1] || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
  );
}

/** A sentence may say a thing twice: claim, reading and the how-manieth. */
function occurrences(sightings: readonly RecordedSighting[]): Map<string, RecordedSighting> {
  const seen = new Map<string, number>();
  return new Map(
    sightings.map((sighting) => {
      const name = `${sighting.claim} ${sighting.reading}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [`${name} ${count}`, sighting];
    }),
  );
}

/** The digest of a claim of today; null where there is no such claim. */
export type Digest = (claim: string) => string | null;
