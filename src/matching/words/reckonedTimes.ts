import type { Day } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';
import { monthIn } from './monthIn.ts';
import { spanFrom } from './spanFrom.ts';
import type { Token } from './tokens.ts';

/**
 * The figures of a sentence, with the times that it counts from another ("two years later", "that November", "in July of the next year")
 * read as the times they are, and a month alone ("in August") as that month of some year. What it counts from is the time named last in the
 * sentence, or else `told`. A time counted from one that stands far off is `reckoned`. Nothing to count from leaves the figures as they are.
 */
export function withReckonedTimes(
  quantities: Quantity[],
  tokens: readonly Token[],
  told: Told | null,
  written: Day | null,
): Quantity[] {
  let found = quantities;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.word) continue;
    const from = lastTime(found, token.start) ?? told;
    const read =
      monthIn(tokens, at, from?.time ?? null, written) ?? (from && spanFrom(tokens, at, found, from.time));
    // "year-end" is a word of its own.
    if (!read || tokens[read.to]?.glued === true) continue;
    const [start, end] = [token.start, (tokens[read.to - 1] as Token).end];
    // A date that is written out is no month alone.
    if (isWrittenOut(found, start, end, read.replaces)) continue;
    const isYear = /^\d{4}$/.test(read.time);
    const time: Quantity = {
      start,
      end,
      kind: isYear ? 'year' : 'date',
      value: isYear ? Number(read.time) : read.time,
      unit: '',
      modifier: '',
      surface: tokens
        .slice(at, read.to)
        .map(({ text }) => text)
        .join(' '),
      precision: 0,
      ...(read.counted && from?.near !== true ? { reckoned: true } : {}),
    };
    found = withTime(found, time, read.replaces);
    at = read.to - 1;
  }
  return found;
}

/** The time from which the next sentence counts, given those of this one; of several years nobody can tell which. */
export function toldAfter(quantities: readonly Quantity[], told: Told | null): Told | null {
  const times = quantities.filter((quantity) => yearsIn(quantity) !== null);
  const last = times.at(-1);
  if (last === undefined) return told && { ...told, near: false };
  const single = times.every((time) => yearsIn(time) === yearsIn(last));
  return { time: timeOf(last) as Day, near: single && last.reckoned !== true };
}

/** The time that an article named last, and whether it stands so near that who counts from a time counts from that. */
export interface Told {
  time: Day;
  near: boolean;
}

/** The time named last before `start`. */
function lastTime(quantities: readonly Quantity[], start: number): Told | null {
  for (let at = quantities.length - 1; at >= 0; at -= 1) {
    const quantity = quantities[at] as Quantity;
    const time = quantity.end <= start ? timeOf(quantity) : null;
    if (time !== null) return { time, near: true };
  }
  return null;
}

const isWrittenOut = (
  quantities: readonly Quantity[],
  start: number,
  end: number,
  replaced: readonly Quantity[],
): boolean =>
  quantities.some((quantity) => quantity.start < end && start < quantity.end && !replaced.includes(quantity));

const withTime = (
  quantities: readonly Quantity[],
  time: Quantity,
  replaced: readonly Quantity[],
): Quantity[] =>
  [...quantities.filter((quantity) => !replaced.includes(quantity)), time].sort((a, b) => a.start - b.start);

const yearsIn = (quantity: Quantity): string | null => timeOf(quantity)?.slice(0, 4) ?? null;

function timeOf({ kind, value }: Quantity): Day | null {
  if (kind === 'year' && typeof value === 'number') return String(value);
  return kind === 'date' && typeof value === 'string' && /^\d{4}/.test(value) ? value : null;
}
