import type { Issue } from '../model/issue.ts';

/** One issue for each slug, former ones included, that an earlier one of `articles` has already. */
export function repeatedSlugs(
  articles: ReadonlyArray<{ file: string; slug: string; formerSlugs: readonly string[] }>,
): Issue[] {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, slug, formerSlugs }) =>
    [slug, ...formerSlugs].flatMap((each): Issue[] => {
      const owner = owners.get(each);
      if (owner === undefined) {
        owners.set(each, file);
        return [];
      }
      return [
        {
          kind: 'duplicate-id',
          file,
          line: null,
          message: `The slug "${each}" is also used by ${owner}.`,
          advice: 'Give each article a slug of its own; former slugs count too.',
        },
      ];
    }),
  );
}
