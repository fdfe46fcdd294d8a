import { isLater, startsGap } from '../../parse/arguments/gaps.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Scene } from './verbScene.ts';

/**
 * "WhatsApp cost Facebook $19 billion, INSTAGRAM $1 BILLION": the scenes that repeat a verb without saying it, each with its own name
 * and figure. The name takes the place of the subject where the verb is one of costing, else of the direct object that is a name.
 */
export function gappedScenes(parse: Parse, scene: Scene, use: VerbUse): Scene[] {
  const { chunks, items } = parse;
  const last = scene.args.at(-1);
  const scenes: Scene[] = [];
  if (!last || scene.passive) return scenes;
  const isName = (phrase: number): boolean => {
    const chunk = chunks[phrase];
    return chunk?.kind === 'phrase' && items[chunk.head]?.mention !== undefined;
  };
  const isFigure = (phrase: number): boolean => {
    const chunk = chunks[phrase];
    return (
      chunk?.kind === 'phrase' &&
      items.slice(chunk.from, chunk.to).some(({ quantity }) => quantity !== undefined)
    );
  };
  const isDate = (phrase: number): boolean => {
    const { quantity } = items[phraseAt(parse, phrase).head] ?? {};
    return quantity !== undefined && isTimeFigure(quantity);
  };
  let at = last.phrase + 1;
  while (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and') {
    while (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and') at += 1;
    const dated = datedPart(parse, at);
    if (dated !== null) {
      const own = dated.args.find(({ phrase }) => isName(phrase));
      if (!own) break;
      const costs = use.lemma === 'cost' && own.preposition === null;
      scenes.push({
        ...scene,
        ...(costs ? { subjects: [own.phrase] } : {}),
        args: [
          ...(costs ? scene.args.filter(({ phrase }) => !isFigure(phrase)) : []),
          ...dated.args.filter((argument) => !costs || argument !== own),
        ],
        since: at,
      });
      at = dated.to;
      continue;
    }
    if (!startsGap(parse, at)) break;
    const [name, figure] = [at, at + 1];
    const others = scene.args.filter(({ phrase }) => !isFigure(phrase));
    const figures = scene.args.filter(({ phrase }) => isFigure(phrase));
    const date = dateBehind(parse, figure);
    const lead = figures.find(({ phrase }) => !isDate(phrase))?.preposition ?? null;
    const repeated = others.find(({ preposition, phrase }) => preposition === null && isName(phrase));
    scenes.push(
      use.lemma === 'cost' || !repeated
        ? { ...scene, subjects: [name], args: [...others, { preposition: lead, phrase: figure }, ...date] }
        : {
            ...scene,
            args: [
              ...others.map((argument) => (argument === repeated ? { ...argument, phrase: name } : argument)),
              { preposition: lead, phrase: figure },
              ...date,
            ],
          },
    );
    at += 2 + 2 * date.length;
  }
  return scenes;
}

/** "…, and IN 2014 $19 BILLION ON WHATSAPP": a time that begins a part without a verb, and what stands with it up to the next joint. */
function datedPart(parse: Parse, at: number): { args: Argument[]; to: number } | null {
  const { chunks, items } = parse;
  const args: Argument[] = [];
  let preposition: string | null = null;
  for (let next = at; ; next += 1) {
    const chunk = chunks[next];
    const isFirst = args.length === 0;
    if (chunk?.kind === 'verb') return null;
    if (chunk?.kind === 'preposition') preposition = chunk.key;
    else if (chunk?.kind === 'phrase') {
      const { quantity } = items[chunk.head] ?? {};
      if (isFirst && !(quantity && isTimeFigure(quantity)) && !isLater(parse, next)) return null;
      args.push({ preposition: isFirst ? 'in' : preposition, phrase: next });
      preposition = null;
    } else if (!(chunk?.kind === 'comma' && args.length === 1)) return isFirst ? null : { args, to: next };
  }
}

/** "…, and WhatsApp $19 billion IN 2014": the date that stands with the figure of what is repeated. */
function dateBehind(parse: Parse, figure: number): Argument[] {
  const [led, date] = [parse.chunks[figure + 1], parse.chunks[figure + 2]];
  if (led?.kind !== 'preposition' || date?.kind !== 'phrase') return [];
  const { quantity } = parse.items[phraseAt(parse, figure + 2).head] ?? {};
  return quantity && isTimeFigure(quantity) ? [{ preposition: led.key, phrase: figure + 2 }] : [];
}
