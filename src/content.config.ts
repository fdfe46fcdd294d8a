import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { ClaimPage, Publication, SourcePage } from './model/publication.ts';
import type { Settings } from './model/settings.ts';
import { siteLoaders } from './pipeline/loader.ts';

const loader = siteLoaders();

// The pipeline has checked every record already; these schemas only carry the types to the pages.
export const collections = {
  articles: defineCollection({ loader: loader('articles'), schema: z.custom<Publication>() }),
  claims: defineCollection({ loader: loader('claims'), schema: z.custom<ClaimPage>() }),
  sources: defineCollection({ loader: loader('sources'), schema: z.custom<SourcePage>() }),
  settings: defineCollection({ loader: loader('settings'), schema: z.custom<Settings>() }),
};
