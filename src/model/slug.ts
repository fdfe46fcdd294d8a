import { z } from 'zod';

/** The name of a record and of its file: lower-case words and digits joined by hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'lower-case letters and digits joined by hyphens are expected',
});

export type Slug = z.infer<typeof slugSchema>;
