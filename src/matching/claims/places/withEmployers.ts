import type { MatchIndex } from '../../indexLedger.ts';
import type { Token } from '../../words/tokens.ts';
import type { Held } from './fillPlaces.ts';
import type { Reach } from './reach.ts';

/** "Zuckerberg has bought 49%": what the head of a company does may be what it does, unless he does it "with HIS OWN money" or "PERSONALLY". */
export function withEmployers(subjects: Held[], { sentences, at }: Reach, index: MatchIndex): Held[] {
  const all: Held[] = [];
  for (const subject of subjects) {
    all.push(subject);
    const entity = index.entities.get(subject.id);
    const employer = entity?.type === 'person' ? entity.partOf : undefined;
    if (employer !== undefined && !isPrivate(sentences[at]?.tokens ?? []))
      all.push({
        ...subject,
        id: employer,
        tight: false,
        ...(subject.tight ? { byHead: true as const } : {}),
      });
  }
  return all;
}

const isPrivate = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, at) => PRIVATE.test(key) || (key === 'own' && MEANS.test(tokens[at + 1]?.key ?? '')));

const PRIVATE = /^(?:private|privately|personal|personally)$/;
const MEANS = /^(?:money|cash|fortune|funds|wealth|pocket|savings|shares)$/;
