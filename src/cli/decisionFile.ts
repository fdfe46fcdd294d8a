import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { kindSchema } from '../model/sentence.ts';
import { readingSchema } from '../model/sighting.ts';
import type { Decision } from '../register/decide.ts';

/** Reads a JSON file of decisions, in order; every fault of it is an issue. */
export async function readDecisionFile(file: string): Promise<{ decisions: Decision[]; issues: Issue[] }> {
  const issue = (message: string): Issue => ({
    kind: 'usage',
    file,
    line: null,
    message,
    advice: 'A file of decisions holds a JSON list; npm run annotate -- --help says what is in it.',
  });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return { decisions: [], issues: [issue(`The decisions cannot be read: ${(error as Error).message}.`)] };
  }
  const parsed = decisionsSchema.safeParse(value);
  if (parsed.success) return { decisions: parsed.data, issues: [] };
  return {
    decisions: [],
    issues: parsed.error.issues.map(({ path, message }) => issue(`Decision ${path.join('.')}: ${message}.`)),
  };
}

const decisionsSchema = z.array(
  z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('accept'), ids: z.union([z.literal('all'), z.array(z.string())]) }),
    z.strictObject({
      do: z.literal('reject'),
      id: z.string(),
      claim: z.string(),
      because: z.string().min(1),
    }),
    z.strictObject({
      do: z.literal('pin'),
      id: z.string(),
      claim: z.string(),
      reading: readingSchema.optional(),
      words: z.string().optional(),
    }),
    z.strictObject({ do: z.literal('kind'), id: z.string(), kind: kindSchema }),
  ]),
);
