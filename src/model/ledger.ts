import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Relation } from './relation.ts';
import type { Settings } from './settings.ts';
import type { Slug } from './slug.ts';
import type { Source } from './source.ts';

/** Claims, sources, entities and relations, cross-checked: every id in it resolves. Maps keep the order of file names. */
export interface Ledger {
  claims: ReadonlyMap<Slug, Claim>;
  sources: ReadonlyMap<Slug, Source>;
  entities: ReadonlyMap<Slug, Entity>;
  relations: ReadonlyMap<Slug, Relation>;
  settings: Settings;
}
