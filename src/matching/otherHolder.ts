import type { Article } from '../model/article.ts';
import type { Held } from './fillPlaces.ts';
import type { Finding } from './findClaims.ts';
import { claimKey, type MatchIndex } from './indexLedger.ts';
import type { Statement } from './statements.ts';
import { timingOf } from './timing.ts';

/** "Maeve Kelly is its chief executive" where the record has somebody else: it differs by name, if the record surely holds now. */
export function otherHolder(
  statement: Statement,
  subject: Held,
  object: Held,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const { relation, mode } = statement;
  if (mode.is !== 'fact' || statement.former || !subject.tight || !object.tight || object.id === '')
    return [];
  const holders = index.partners.get(`${relation.id}<${object.id}`) ?? new Set<string>();
  if (holders.has(subject.id) || index.entities.get(subject.id)?.type !== 'person') return [];
  return [...holders].flatMap((holder) =>
    (index.claims.get(claimKey(relation.id, holder, object.id, '')) ?? [])
      .filter(({ claim }) => timingOf(claim.holds, article.written) === 'inside')
      .map(
        (claim): Finding => ({
          claim,
          statement,
          figure: null,
          agreement: { is: 'contradicts', notes: [] },
          tight: true,
          timing: 'inside',
          forecast: false,
        }),
      ),
  );
}
