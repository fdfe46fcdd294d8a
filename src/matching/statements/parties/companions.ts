import { isName } from '../../names/isName.ts';
import { isWho, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Scene } from '../verbs/verbScene.ts';
import { nameCalled } from './nameCalled.ts';

/** "Wang founded Scale AI WITH LUCY GUO", "Lucy Guo, WITH WHOM Wang founded it": people with whom a person does something to something else; the phrases. */
export function companions({ passive, subjects, args }: Scene, parse: Parse): number[] {
  const [subject] = subjects;
  if (passive || subject === undefined || !isPerson(parse, subject)) return [];
  if (!args.some(({ preposition, phrase }) => preposition === null && !isPerson(parse, phrase))) return [];
  const beside = args
    .filter(
      ({ preposition, phrase }) =>
        WITH.test(preposition ?? '') &&
        isPerson(parse, phrase) &&
        (phrase < 2 || isObject(args, phrase - 2) || standsBehindObject(parse, args, phrase)),
    )
    .map(({ phrase }) => phrase);
  return [...beside, ...withWhom(parse, subject)];
}

/** "runs the lab AT META with her", "leads WHAT IS CALLED X with her": a name that only says which it is, or where. */
function standsBehindObject(parse: Parse, args: Scene['args'], at: number): boolean {
  const { chunks, items } = parse;
  const place = chunks[at - 2];
  if (place?.kind !== 'phrase' || !isName(items[place.head]?.mention) || !isObject(args, at - 4))
    return false;
  return /^(?:at|of|in)$/.test(chunks[at - 3]?.key ?? '') || nameCalled(parse, at - 4) === at - 2;
}

/** "after a TALK with her" is with her for the talk only. */
const isObject = (args: Scene['args'], at: number): boolean =>
  args.some(({ preposition, phrase }) => preposition === null && phrase === at);

function withWhom(parse: Parse, subject: number): number[] {
  const { chunks } = parse;
  if (!isWho(parse, subject - 1) || chunks[subject - 2]?.key !== 'with') return [];
  const name = chunks[subject - 3]?.kind === 'comma' ? subject - 4 : subject - 3;
  return chunks[name]?.kind === 'phrase' && isPerson(parse, name) ? [name] : [];
}

const isPerson = (parse: Parse, at: number): boolean =>
  parse.items[phraseAt(parse, at).head]?.mention?.person === true;

const WITH = /^(?:with|alongside)$/;
