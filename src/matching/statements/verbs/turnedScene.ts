import { isName } from '../../names/isName.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Scene } from './verbScene.ts';

/** "THE LARGEST COMPANY in data labelling IS SCALE AI": the same said of the name, where a plain "is" sets it behind what it is; null where it does not. */
export function turnedScene(parse: Parse, at: number, scene: Scene): Scene | null {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  const [subject, ...more] = scene.subjects;
  if (items[group.main]?.tag !== 'be' || group.infinitive || scene.gap !== null) return null;
  if (subject === undefined || more.length > 0 || subject >= at) return null;
  const { head, from, owner } = phraseAt(parse, subject);
  const { tag, mention } = items[head] ?? {};
  // "the data-labelling company" is described, and named only behind.
  const isSaid =
    mention === undefined ? tag === 'noun' || tag === 'adjective' : mention.how === 'description';
  if (!isSaid) return null;
  if (owner === null && items[from]?.key !== 'the') return null;
  const direct = scene.args.filter(({ preposition }) => preposition === null);
  const [name] = direct;
  if (name === undefined || direct.length > 1 || name.phrase !== at + 1) return null;
  const phrase = phraseAt(parse, name.phrase);
  if (phrase.to - phrase.from > 1 || !isName(items[phrase.head]?.mention)) return null;
  return {
    ...scene,
    subjects: [name.phrase],
    args: [
      { preposition: null, phrase: subject },
      ...argumentsOf(parse, subject),
      ...scene.args.filter((argument) => argument !== name),
    ],
  };
}
