import { type Facet, type RecordKind, SENTENCE_MARK } from './record.ts';

/** A record as the engine hands it back, opened for ranking and for the page. */
export interface Hit {
  id: string;
  url: string;
  kind: RecordKind;
  /** `disputed`, `unsourced`, `verified` or `none`; null for sources and pages. */
  verdict: string | null;
  badge: string;
  title: string;
  sentences: string[];
  around: string;
  names: string;
  says: string;
  figures: string;
  filters: Partial<Record<Facet, string[]>>;
  /** As the engine scored it: comparable within one search only. */
  score: number;
}

/** Opens what the engine loaded; what an older index lacks is empty. */
export function openHit(id: string, { url, content, meta, filters }: LoadedRecord, score: number): Hit {
  return {
    id,
    url,
    kind: (filters['kind']?.[0] ?? 'page') as RecordKind,
    verdict: filters['verdict']?.[0] ?? null,
    badge: meta['badge'] ?? '',
    title: meta['title'] ?? '',
    sentences: content.split(SENTENCE_MARK.trim()).map((sentence) => sentence.trim()),
    around: meta['around'] ?? '',
    names: meta['names'] ?? '',
    says: meta['says'] ?? '',
    figures: meta['figures'] ?? '',
    filters,
    score,
  };
}

/** What the engine loads of one record. */
export interface LoadedRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
