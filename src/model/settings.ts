import { z } from 'zod';

/** `content/site.yaml`: what a fork changes first. */
export const settingsSchema = z.strictObject({
  name: z.string().min(1),
  /** Where the site is served, without a base path. */
  url: z.url({ protocol: /^https?$/ }),
  /** Who decides and signs the register when `--by` names nobody. */
  desk: z.string().min(1),
  /** Where readers write about errors and takedown. The build fails without one. */
  contact: z.email(),
  /** The path under `url` at which the site lives. */
  base: z.string().startsWith('/').default('/'),
  /** What the articles are about, for the front page. */
  story: z.string().optional(),
  /** Keep reproduced articles out of search engines. */
  noindexArticles: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;
