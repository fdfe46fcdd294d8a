import type { Citation, ClaimPage, Part, SourcePage } from '../model/publication.ts';
import { typographic } from './typographic.ts';

/** A part with our own words set as printers would; what the sentence says stays as it stands. */
export function typesetPart(part: Part): Part {
  return {
    ...part,
    statement: typographic(part.statement),
    notes: part.notes.map(typographic),
    outcome: part.outcome && typographic(part.outcome),
    looked: part.looked && typographic(part.looked),
    citations: part.citations.map(typesetCitation),
  };
}

/** The same for a claim's page; its sightings are quotations. */
export function typesetClaim(page: ClaimPage): ClaimPage {
  const { claim } = page;
  const { short, rationale, note, outcome, looked } = claim;
  return {
    ...page,
    claim: {
      ...claim,
      statement: typographic(claim.statement),
      ...(short && { short: typographic(short) }),
      ...(rationale && { rationale: typographic(rationale) }),
      ...(note && { note: typographic(note) }),
      ...(outcome && { outcome: typographic(outcome) }),
      ...(looked && { looked: typographic(looked) }),
    },
    citations: page.citations.map(typesetCitation),
  };
}

/** The same for a source's page: titles are set in the style of the house. */
export function typesetSource(page: SourcePage): SourcePage {
  const { source } = page;
  return {
    ...page,
    source: {
      ...source,
      title: typographic(source.title),
      publisher: typographic(source.publisher),
      ...(source.note && { note: typographic(source.note) }),
    },
    cited: page.cited.map((one) => ({
      ...one,
      statement: typographic(one.statement),
      finding: typographic(one.finding),
    })),
  };
}

const typesetCitation = (citation: Citation): Citation => ({
  ...citation,
  finding: typographic(citation.finding),
  title: typographic(citation.title),
  publisher: typographic(citation.publisher),
});
