import type { Mention, TokenSentence } from '../../names/findEntities.ts';
import { isName } from '../../names/isName.ts';

/**
 * Whom an article is about: all that its title and its first paragraph name, and whoever is named in several of its sentences. A reader takes
 * "the company" for one of those where nothing nearer says whose it is.
 */
export function topicsOf(
  sentences: readonly TokenSentence[],
  mentions: readonly Mention[][],
): ReadonlySet<string> {
  const lead = sentences.find(({ titleCase }) => !titleCase)?.block;
  const topics = new Set<string>();
  const times = new Map<string, number>();
  sentences.forEach(({ block, titleCase }, at) => {
    const opens = block === lead || (at === 0 && titleCase);
    const named = new Set((mentions[at] ?? []).filter(isName).flatMap(({ candidates }) => candidates));
    for (const id of named) {
      const count = (times.get(id) ?? 0) + 1;
      times.set(id, count);
      if (opens || count >= OFTEN) topics.add(id);
    }
  });
  return topics;
}

/** Who is named in two sentences may still be an example. */
const OFTEN = 3;
