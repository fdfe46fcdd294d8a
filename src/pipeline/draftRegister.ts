import type { Article } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Register } from '../model/register.ts';
import { reconcile } from '../register/reconcile.ts';
import { passingIds } from '../register/registerIds.ts';
import { isWaiting } from '../register/waiting.ts';
import { recognise } from './recognise.ts';
import { registerRules } from './registerRules.ts';

/** The register as `npm run annotate` would write it now, deciding nothing; and what was recognised, one proposal a line. */
export interface DraftRegister {
  register: Register;
  proposals: readonly Proposal[];
  /** Ids that are in the register on disk; the others are not minted yet, and name their sentences only here. */
  known: ReadonlySet<string>;
  waiting: Waiting;
}

/** Sentences that wait for an editor, and those of them of which the register on disk knows nothing yet. */
export interface Waiting {
  sentences: number;
  fresh: number;
}

/** Reads `article` against the ledger and its register as it lies on disk, null where there is none. Nothing of it is ever written. */
export function draftRegister(
  article: Article,
  stored: Register | null,
  ledger: Ledger,
  today: Day,
): DraftRegister {
  const proposals = recognise(article, ledger);
  const { register } = reconcile({
    article: article.slug,
    proposals,
    register: stored,
    mint: passingIds(),
    today,
    ...registerRules(ledger, article.basedOn),
  });
  const lines = stored?.sentences ?? [];
  const waited = new Set(lines.filter(isWaiting).map(({ id }) => id));
  const waiting = register.sentences.filter(isWaiting);
  return {
    register,
    proposals,
    known: new Set([...lines, ...(stored?.tombstones ?? [])].map(({ id }) => id)),
    waiting: { sentences: waiting.length, fresh: waiting.filter(({ id }) => !waited.has(id)).length },
  };
}
