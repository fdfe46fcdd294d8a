import { detect } from '../detection/detect.ts';
import { indexLedger, type MatchIndex } from '../matching/indexLedger.ts';
import { matchArticle } from '../matching/matchArticle.ts';
import { suggestClaims } from '../matching/suggestClaims.ts';
import type { Article } from '../model/article.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import { findQuantities } from '../text/quantities.ts';

/** A ledger is indexed once, however many articles are read against it. */
const indexes = new WeakMap<Ledger, MatchIndex>();

/**
 * Reads every sentence of `article` against `ledger`: what it is, which claims it speaks of, and what an editor should look at.
 * One proposal a sentence, in order; one that states a claim on record is a claim, whatever else it says. Nothing is decided here.
 */
export function recognise(article: Article, ledger: Ledger): Proposal[] {
  const index = indexes.get(ledger) ?? indexLedger(ledger);
  indexes.set(ledger, index);
  const matched = matchArticle(article, index);
  return article.sentences.map((sentence, at) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const { sightings, questions, reasons, names, onRecord } = matched[at] as (typeof matched)[number];
    const before = article.sentences[at - 1];
    const detected = detect({
      text,
      quantities: findQuantities(text),
      names,
      blockType: article.blocks[sentence.block]?.type ?? 'paragraph',
      previous: before?.block === sentence.block ? article.text.slice(before.start, before.end) : null,
    });
    const nothingSighted = sightings.length === 0;
    return {
      ...sentence,
      text,
      kind: sightings.some(({ claim }) => ledger.claims.get(claim)?.outcome === undefined)
        ? 'claim'
        : detected.kind,
      reasons: [...detected.reasons, ...reasons],
      sightings,
      unchecked:
        nothingSighted && !onRecord && questions.length === 0 && detected.kind === 'claim' && detected.sure,
      questions,
      suggestions: nothingSighted && detected.kind === 'claim' ? suggestClaims(text, index) : [],
    };
  });
}
