import type { Relation } from '../../../model/relation.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Parse } from '../../parse/clauses.ts';
import { type Figure, figuresAmong } from '../../parse/figures/figures.ts';
import type { Party } from '../parties/parties.ts';
import { sceneOf } from '../verbs/verbScene.ts';

/**
 * "WITH 49% of the shares Meta is its largest owner", "Meta (49%) is its largest owner", "Meta, its 49% OWNER", "the owner OF 49%": the share of
 * whoever bears a title that shares make, told beside it or in the words of the title, whose last one stands at `place` of the phrase `at`.
 */
export function titleShares(
  parse: Parse,
  verb: number | null,
  party: Party,
  relation: Relation,
  place: number,
  at: number,
): Figure[] {
  if (!relation.nouns.includes('stake')) return [];
  const before = parse.items[place - 1];
  if (before?.quantity?.kind === 'percent')
    return [{ quantity: before.quantity, phrase: at, from: place - 1, to: place }];
  const { args, subjects } = verb === null ? NOTHING : sceneOf(parse, verb);
  const beside = subjects.includes(party.phrase) ? argumentsOf(parse, party.phrase) : [];
  const places = [
    ...argumentsOf(parse, at).filter(({ preposition }) => preposition === 'of'),
    ...args.filter(({ preposition }) => preposition === 'with'),
    ...beside.filter(({ preposition }) => preposition === '('),
  ];
  return figuresAmong(parse, places, relation).filter(({ quantity }) =>
    /^(?:percent|fraction)$/.test(quantity.kind),
  );
}

const NOTHING = { args: [], subjects: [] as number[] };
