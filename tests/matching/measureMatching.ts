import { readFile } from 'node:fs/promises';
import { readLedger } from '../../src/ledger/readLedger.ts';
import { indexLedger, type MatchIndex } from '../../src/matching/indexLedger.ts';
import { matchArticle } from '../../src/matching/matchArticle.ts';
import type { Article } from '../../src/model/article.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import { entitySchema } from '../../src/model/entity.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { relationSchema } from '../../src/model/relation.ts';
import type { Reading, Sighting } from '../../src/model/sighting.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { judgeSentence } from '../../src/verdict/judgeSentence.ts';
import { judgeSighting } from '../../src/verdict/judgeSighting.ts';
import { separateFigures } from '../../src/verdict/separateFigures.ts';

/** A sentence with what a careful editor finds in it. */
export interface Case {
  id: string;
  ledger: 'main' | 'other';
  style: string;
  text: string;
  before?: string;
  written?: string;
  claims: { claim: string; reading: Reading }[];
  verdict: Verdict | null;
  lookAlike?: true;
}

export interface Outcome {
  of: Case;
  verdict: Verdict | null;
  sightings: Sighting[];
  questions: string[];
  /** All expected claims were found, with their readings. */
  found: boolean;
}

/** Reads every case of a fixture file against its ledger. */
export async function runCases(name: 'dev' | 'held-out'): Promise<Outcome[]> {
  const { cases } = JSON.parse(await readFile(new URL(`${name}.json`, FIXTURES), 'utf8')) as {
    cases: Case[];
  };
  const ledgers = { main: await mainLedger(), other: await otherLedger() };
  const indexes: Record<string, MatchIndex> = {
    main: indexLedger(ledgers.main),
    other: indexLedger(ledgers.other),
  };
  return cases.map((each) => runCase(each, ledgers[each.ledger], indexes[each.ledger] as MatchIndex));
}

/** Gives the verdict of a sentence against the project's ledger, after the sentence before it where there is one. */
export async function verdictReader(): Promise<(text: string, before?: string) => Verdict | null> {
  const ledger = await mainLedger();
  const index = indexLedger(ledger);
  const base = { id: '', ledger: 'main', style: '', claims: [], verdict: null } as const;
  return (text, before) =>
    runCase({ ...base, claims: [], text, ...(before === undefined ? {} : { before }) }, ledger, index)
      .verdict;
}

/** Precision of `verified` and `disputed` with the lower end of its 95% Wilson interval, recall, and look-alikes linked. */
export function score(outcomes: readonly Outcome[]): Score {
  const badge = (verdict: Verdict | null): boolean => verdict === 'verified' || verdict === 'disputed';
  const proposed = outcomes.filter(({ verdict }) => badge(verdict));
  const right = proposed.filter(({ verdict, of }) => verdict === of.verdict).length;
  const wanted = outcomes.filter(({ of }) => badge(of.verdict));
  const reached = wanted.filter(({ verdict, of }) => verdict === of.verdict).length;
  const alike = outcomes.filter(({ of }) => of.lookAlike === true);
  return {
    sentences: outcomes.length,
    proposed: proposed.length,
    right,
    precision: right / proposed.length,
    precisionLow: wilsonLow(right, proposed.length),
    recall: reached / wanted.length,
    claimsFound: wanted.filter(({ found }) => found).length / wanted.length,
    lookAlikes: alike.length,
    lookAlikesLinked: alike.filter(({ sightings }) => sightings.length > 0).length,
  };
}

export interface Score {
  sentences: number;
  proposed: number;
  right: number;
  precision: number;
  precisionLow: number;
  recall: number;
  claimsFound: number;
  lookAlikes: number;
  lookAlikesLinked: number;
}

const FIXTURES = new URL('../fixtures/matching/', import.meta.url);
const PROJECT = new URL('../../', import.meta.url).pathname;

/** Two standard deviations, for 95%. */
const Z = 1.96;

function wilsonLow(right: number, all: number): number {
  if (all === 0) return 0;
  const share = right / all;
  const middle = share + (Z * Z) / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  return (middle - spread) / (1 + (Z * Z) / all);
}

function runCase(of: Case, ledger: Ledger, index: MatchIndex): Outcome {
  const article = articleOf(of);
  const at = article.sentences.length - 1;
  const { sightings, questions } = matchArticle(article, index)[at] as ReturnType<
    typeof matchArticle
  >[number];
  const text = article.text.slice(article.sentences[at]?.start, article.sentences[at]?.end);
  const judged = sightings.map((sighting) => ({
    words: sighting.words,
    judgement: judgeSighting(sighting, ledger.claims.get(sighting.claim) as Claim, ledger.sources),
  }));
  const figures = separateFigures(text, findQuantities(text)).map(({ start, end }) => [start, end] as const);
  const found = of.claims.every(({ claim, reading }) =>
    sightings.some((sighting) => sighting.claim === claim && sighting.reading === reading),
  );
  return {
    of,
    verdict: judgeSentence(judged, figures).judgement?.verdict ?? null,
    sightings,
    questions,
    found,
  };
}

/** The case's text as one paragraph; its last sentence is the one in question. */
function articleOf({ before, text, written }: Case): Article {
  const whole = before === undefined ? text : `${before} ${text}`;
  const first = before === undefined ? [] : findSentences(before);
  const shift = whole.length - text.length;
  const spans = [...first, [shift, whole.length] as [number, number]];
  const heading = !/[.!?]$/.test(text);
  return {
    slug: 'case',
    file: 'case.md',
    headline: '',
    written: written === undefined ? ['2025-06-10', '2025-06-13'] : [written, written],
    basedOn: [],
    text: whole,
    blocks: [{ type: heading ? 'heading' : 'paragraph', start: 0, end: whole.length, line: 1, under: null }],
    sentences: spans.map(([start, end]) => ({ block: 0, start, end, line: 1 })),
  };
}

export async function mainLedger(): Promise<Ledger> {
  const { ledger } = await readLedger(PROJECT);
  if (!ledger) throw new Error('The ledger has issues; run the check first.');
  return ledger;
}

/** The made-up ledger, with the project's own relations. Everything in it is supported by one solid source. */
export async function otherLedger(): Promise<Ledger> {
  const main = await mainLedger();
  const { entities, claims, relations } = JSON.parse(
    await readFile(new URL('other-ledger.json', FIXTURES), 'utf8'),
  );
  const evidence = [{ source: 'paper', stance: 'supports', finding: 'So it says.' }];
  const withId = <T extends { id: string }>(
    list: T[],
    read: (fields: Omit<T, 'id'>, id: string) => unknown,
  ): Map<string, never> =>
    new Map(list.map(({ id, ...fields }) => [id, { ...(read(fields, id) as object), id } as never]));
  return {
    ...main,
    entities: withId(entities, (fields) => entitySchema.parse(fields)),
    relations: new Map([...main.relations, ...withId(relations, (fields) => relationSchema.parse(fields))]),
    claims: withId(claims, (fields, id) =>
      claimSchema.parse({
        statement: id,
        asOf: '2025',
        rationale: 'Made up.',
        evidence,
        recognition: { by: 'fact', ...fields },
      }),
    ),
    sources: new Map([
      [
        'paper',
        {
          id: 'paper',
          title: 'Paper',
          titleFrom: 'page',
          publisher: 'Paper',
          publisherIs: 'stated',
          url: 'https://paper.example/',
          kind: 'news',
          inLanguage: 'en',
          alsoSeen: [],
        },
      ],
    ]),
  };
}
