import type { ClaimPage, Publication, PublishedSentence, SourcePage } from '../model/publication.ts';
import type { Verdict } from '../model/verdict.ts';
import type { SearchContent } from './records.ts';

/** Content for tests: each paragraph is a list of sentences, a sentence its text and its verdict. */
export function madeUpContent(
  articles: Record<string, MadeUpParagraph[]>,
  more: Partial<SearchContent> = {},
): SearchContent {
  return {
    publications: Object.entries(articles).map(([slug, paragraphs]) => publication(slug, paragraphs)),
    claims: [],
    sources: [],
    entities: [],
    relations: [],
    pages: [],
    ...more,
  };
}

export type MadeUpParagraph = Array<string | [text: string, verdict: Verdict, ...claims: string[]]>;

function publication(slug: string, paragraphs: MadeUpParagraph[]): Publication {
  const sentences = paragraphs.flatMap((paragraph, block) =>
    paragraph.map((sentence, at) =>
      published(`${slug}${block}`, at, typeof sentence === 'string' ? [sentence] : sentence),
    ),
  );
  return {
    slug,
    headline: `On ${slug}`,
    inLanguage: 'en',
    author: null,
    written: null,
    origin: { publisher: null, url: null, credits: null, note: null },
    basedOn: [],
    cites: [],
    leavesOut: [],
    response: null,
    formerSlugs: [],
    withdrawn: null,
    sentences,
    removed: [],
    tally: { sentences: sentences.length, verified: 0, disputed: 0, unsourced: 0 },
    changes: [],
    html: '',
  };
}

function published(
  block: string,
  at: number,
  [text, verdict, ...claims]: [string, Verdict?, ...string[]],
): PublishedSentence {
  const judgement = verdict ? ({ verdict, reason: 'supported' } as const) : null;
  const parts = claims.map(
    (claim) => ({ claim, statement: claim, judgement }) as PublishedSentence['parts'][number],
  );
  const kind = text.startsWith('# ') ? 'heading' : 'claim';
  return {
    id: `s-${block}${at}`,
    block: `p-${block}`,
    text: text.replace(/^# /, ''),
    kind,
    judgement,
    inPart: false,
    parts,
    suspended: null,
    also: [],
  };
}

/** A claim with one finding. */
export function madeUpClaim(id: string, statement: string, verdict: Verdict, finding = ''): ClaimPage {
  return {
    id,
    claim: {
      id,
      statement,
      asOf: '2025-06-13',
      rationale: 'Seen.',
      recognition: { by: 'editor' },
      evidence: [],
    },
    judgement: { verdict, reason: 'supported' },
    citations: [{ finding, publisher: 'A paper' } as ClaimPage['citations'][number]],
    sightings: [],
  };
}

/** A source that speaks of one claim. */
export function madeUpSource(id: string, title: string, claim: string): SourcePage {
  return {
    id,
    source: {
      id,
      title,
      publisher: 'A paper',
      url: 'https://paper.example/',
      kind: 'news',
    } as SourcePage['source'],
    solid: true,
    cited: [
      {
        claim,
        statement: claim,
        stance: 'supports',
        finding: `${title} says so.`,
        judgement: { verdict: 'verified', reason: 'supported' },
      },
    ],
  };
}
