import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BASELINES } from './bench/baselines.ts';
import { badgedRegister, followBaseline, followRegister } from './bench/contenders.ts';
import type { Draft } from './bench/draft.ts';
import { draftOf, readDraft } from './bench/draft.ts';
import type { Donor, Edit } from './bench/edits.ts';
import { chain, EDITS, isTypographic } from './bench/edits.ts';
import { lookAlikeDraft, lookAlikeSentence } from './bench/lookAlikes.ts';
import { randomFrom } from './bench/random.ts';
import type { Fate, Score } from './bench/score.ts';
import { emptyScore, score } from './bench/score.ts';

/**
 * `npm run bench:anchors`: edits articles in every way, and counts where the links and badges of their sentences end up. Deterministic by
 * `--seed`; `--edits` is how many edits of each kind are made in each corpus. Prints Markdown tables; exits 1 if a bar is missed.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    edits: { type: 'string', default: '1750' },
    sample: { type: 'string', default: '8' },
    verbose: { type: 'boolean', default: false },
  },
});
