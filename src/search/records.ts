import { badgeWords } from '../annotate/badgeWords.ts';
import type { Entity } from '../model/entity.ts';
import type { ClaimPage, Publication, SourcePage } from '../model/publication.ts';
import type { Relation } from '../model/relation.ts';
import { articleRecords } from './articleRecords.ts';
import { otherNames } from './otherNames.ts';
import { otherWords } from './otherWords.ts';
import { type RecordKind, SENTENCE_MARK, type SearchRecord, VERDICT_VALUES } from './record.ts';

/**
 * Everything that can be found: one record per paragraph and verdict, which links to its first sentence with that verdict (so that
 * the verdict filter is exact), then claims, sources and pages about the site. Withdrawn articles are left out. Every address
 * differs from every other; `place` sorts in the order of this list.
 */
export function searchRecords(content: SearchContent): SearchRecord[] {
  const { publications, claims, sources, entities, relations, pages } = content;
  const names = otherNames(entities);
  const alias = (text: string) => otherWords(text, names);
  const says = saysByClaim(claims, new Map([...relations].map((relation) => [relation.id, relation])));
  const drafts: Draft[] = [
    ...publications.flatMap((publication) => articleRecords(publication, says)),
    ...claims.map((page) => claimDraft(page, says)),
    ...sources.map(sourceDraft),
    ...pages.map(pageDraft),
  ];
  // A paragraph must not be found by its neighbours' figures; a claim may be, by what its sources say.
  return drafts.map((draft, place) => ({
    url: draft.url,
    content: draft.sentences.join(SENTENCE_MARK),
    meta: {
      title: draft.title,
      badge: draft.badge,
      around: draft.around,
      says: draft.says,
      ...alias([...draft.sentences, ...(draft.kind === 'sentence' ? [] : [draft.around])].join('\n')),
    },
    filters: withoutEmpty({ ...draft.filters, kind: [draft.kind] }),
    sort: { place: String(place), verdict: String(rank(draft)) },
  }));
}

/** Claims as the search knows them: the statement, and the commonest words of the relation that it states. */
function saysByClaim(claims: ClaimPage[], relations: Map<string, Relation>): Map<string, string> {
  return new Map(
    claims.map(({ id, claim }) => {
      const { recognition } = claim;
      const relation = recognition.by === 'fact' ? relations.get(recognition.relation) : undefined;
      return [id, [claim.statement, ...(relation ? wordsOf(relation) : [])].join(' ')];
    }),
  );
}

const wordsOf = ({ label, verbs, nouns, titles }: Relation): string[] => [
  label,
  ...[verbs, nouns, titles].flatMap((words) => words.slice(0, COMMONEST)),
];

/** Relations list their words commonest first; the rare ones would make every record of a claim match everything. */
const COMMONEST = 8;

function claimDraft(
  { id, claim, judgement, citations, sightings }: ClaimPage,
  says: Map<string, string>,
): Draft {
  return {
    kind: 'claim',
    url: `/claims/${id}/`,
    title: claim.statement,
    badge: badgeWords(judgement, false),
    sentences: [claim.statement, ...(claim.note ? [claim.note] : [])],
    around: [claim.rationale, ...citations.map(({ finding, publisher }) => `${publisher}: ${finding}`)].join(
      ' ',
    ),
    says: says.get(id) ?? '',
    filters: {
      verdict: [judgement.verdict],
      claim: [id],
      article: [...new Set(sightings.map(({ article }) => article))],
    },
  };
}

function sourceDraft({ id, source, cited }: SourcePage): Draft {
  const findings = new Set(cited.flatMap(({ finding, statement }) => [finding, statement]));
  return {
    kind: 'source',
    url: `/sources/${id}/`,
    title: source.title,
    badge: '',
    sentences: [source.title, [source.publisher, source.author, source.published].filter(Boolean).join(', ')],
    around: [...findings].join(' '),
    says: '',
    filters: { claim: [...new Set(cited.map(({ claim }) => claim))] },
  };
}

function pageDraft({ url, title, text }: SitePage): Draft {
  return { kind: 'page', url, title, badge: '', sentences: [title, text], around: '', says: '', filters: {} };
}

function rank({ filters }: Draft): number {
  const at = VERDICT_VALUES.findIndex((value) => filters.verdict?.includes(value));
  return at < 0 ? VERDICT_VALUES.length : at;
}

const withoutEmpty = (filters: SearchRecord['filters']): SearchRecord['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));

/** What is searched. `pages` are the pages about the site, one entry for each section. */
export interface SearchContent {
  publications: Publication[];
  claims: ClaimPage[];
  sources: SourcePage[];
  entities: Iterable<Entity>;
  relations: Iterable<Relation>;
  pages: SitePage[];
}

/** A page about the site, or a section of one: `url` may end in a fragment. */
export interface SitePage {
  url: string;
  title: string;
  text: string;
}

/** A record before its aliases. */
export interface Draft {
  kind: RecordKind;
  url: string;
  title: string;
  badge: string;
  sentences: string[];
  around: string;
  says: string;
  filters: SearchRecord['filters'];
}
