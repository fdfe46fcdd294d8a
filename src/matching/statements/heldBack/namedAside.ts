import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { isContrasted } from '../../parse/contrast.ts';

/** Those whom a sentence names and who fill no place left open: who is set against whom it means, compared with them, or only says who they are. */
export function namedAside(parse: Parse): readonly string[] {
  parse.answers.contrasted ??= [...contrastedIn(parse), ...comparedIn(parse), ...rivalledIn(parse)];
  return parse.answers.contrasted;
}

/** The phrases that name whom or what is not meant. */
export function contrastedPhrases({ answers, chunks, items }: Parse): readonly number[] {
  answers.contrastedPhrases ??= chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase' && isContrasted(items, chunk) ? [at] : [],
  );
  return answers.contrastedPhrases;
}

/** "earn more THAN a PhD", "as much AS a PhD": with whom somebody is compared does nothing itself. */
function comparedIn({ chunks, items }: Parse): string[] {
  return chunks.flatMap((chunk, at) => {
    const lead = chunks[at - 1];
    const than =
      lead?.key === 'than' ||
      (lead?.key === 'as' && /^(?:much|many|little|well)$/.test(items[lead.from - 1]?.key ?? ''));
    return chunk.kind === 'phrase' && than ? (items[chunk.head]?.mention?.candidates ?? []) : [];
  });
}

/** "SCALE AI'S rival Surge AI", "a rival of SCALE AI, Surge AI, …": he is named only to say who the other is. */
const rivalledIn = ({ chunks, items }: Parse): string[] =>
  chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    const [of, whose, comma, name] = chunks.slice(at + 1, at + 5);
    const isSetBehind = comma?.kind === 'comma' && name?.kind === 'phrase' && items[name.head]?.mention;
    if (RIVALS.test(items[chunk.head]?.key ?? ''))
      return isSetBehind && of?.key === 'of' && whose?.kind === 'phrase'
        ? (items[whose.head]?.mention?.candidates ?? [])
        : [];
    const isRival = chunk.owner !== null && RIVALS.test(items[chunk.head - 1]?.key ?? '');
    return isRival && items[chunk.head]?.mention
      ? (items[chunk.owner?.head ?? -1]?.mention?.candidates ?? [])
      : [];
  });

const RIVALS = /^(?:rival|competitor|challenger|peer|archrival|counterpart|nemesis)$/;

/** Those whom the sentence names only to say that they are not meant. */
const contrastedIn = (parse: Parse): string[] =>
  contrastedPhrases(parse).flatMap((at) => parse.items[phraseAt(parse, at).head]?.mention?.candidates ?? []);
