import type { TokenSentence } from '../../names/findEntities.ts';
import type { Reach } from './reach.ts';

/** The sentence, those before it in its block, and those of the paragraph or heading that the block stands under, nearest first. */
export function* sentencesAbove({ sentences, at, lastOf }: Reach): Generator<number> {
  let back: number | undefined = at;
  for (let step = 0; back !== undefined && step < MOST_ABOVE; step += 1) {
    yield back;
    const own: TokenSentence | undefined = sentences[back];
    if (sentences[back - 1]?.block === own?.block) back -= 1;
    else back = own?.under === null || own?.under === undefined ? undefined : lastOf.get(own.under);
  }
}

/** Who is not named in so many sentences is no longer what is spoken of. */
const MOST_ABOVE = 12;
