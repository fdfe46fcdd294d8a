import type { Change, Line, Register, Tombstone } from '../model/register.ts';
import { placeTombstones, standingOrder } from './bury.ts';
import { mergeLine } from './mergeLine.ts';
import { lostIds, registerIds } from './registerIds.ts';
import { withdraw } from './withdraw.ts';

/** Both registers in one; every id of both is in it. Where both have a sentence, see `mergeLine`; else ours comes first. */
export function mergeRegisters(ours: Register, theirs: Register): Register {
  const sentences = withoutTwins(mergeSentences(ours, theirs), ours, theirs);
  const carried = new Set(sentences.flatMap(({ id, also = [] }) => [id, ...also]));
  const stones = new Map(
    [...theirs.tombstones, ...ours.tombstones]
      .filter(({ id }) => !carried.has(id))
      .map((stone) => [stone.id, stone]),
  );
  const order = interleave(
    standingOrder(ours.sentences, ours.tombstones),
    standingOrder(theirs.sentences, theirs.tombstones),
    (id) => id,
  );
  const merged = keepAnchors(
    {
      ...ours,
      sentences,
      tombstones: placeTombstones(
        [...stones.values()],
        order,
        sentences.map(({ id }) => id),
      ),
      changes: mergeChanges(ours.changes, theirs.changes),
    },
    [ours, theirs],
  );
  const day = ours.withdrawn ?? theirs.withdrawn;
  if (day === undefined) return merged;
  const { withdrawn: _, ...standing } = merged;
  return withdraw(standing, day);
}

function mergeSentences(ours: Register, theirs: Register): Line[] {
  const other = new Map(theirs.sentences.map((line) => [line.id, line]));
  const mine = ours.sentences.map((line) => {
    const counterpart = other.get(line.id);
    return counterpart === undefined ? line : mergeLine(line, counterpart);
  });
  const lines = interleave(mine, theirs.sentences, ({ id }) => id);
  const living = new Set(lines.map(({ id }) => id));
  const seen = new Set(living);
  return lines.map(({ also = [], ...line }) => {
    const kept = also.filter((id) => !seen.has(id) && seen.add(id));
    return { ...line, ...(kept.length > 0 && { also: kept }) };
  });
}

/** A sentence that each side added for itself stands twice, with one text: it becomes one, under both ids. */
function withoutTwins(lines: readonly Line[], ours: Register, theirs: Register): Line[] {
  const mine = registerIds(ours);
  const other = registerIds(theirs);
  const added = new Map<string, Line>();
  for (const line of lines) if (!other.has(line.id)) added.set(line.text, line);
  const twins = new Map<string, Line[]>();
  for (const line of lines) {
    const twin = mine.has(line.id) ? undefined : added.get(line.text);
    if (twin !== undefined) twins.set(twin.id, [...(twins.get(twin.id) ?? []), line]);
  }
  const gone = new Set([...twins.values()].flat());
  return lines.flatMap((line) => {
    if (gone.has(line)) return [];
    const same = twins.get(line.id) ?? [];
    const also = [...(line.also ?? []), ...same.flatMap((twin) => [twin.id, ...(twin.also ?? [])])];
    const alsoBlocks = [
      ...(line.alsoBlocks ?? []),
      ...same.flatMap((twin) => [twin.block, ...(twin.alsoBlocks ?? [])]),
    ];
    return [
      {
        ...line,
        ...(also.length > 0 && { also }),
        ...(alsoBlocks.length > 0 && { alsoBlocks: [...new Set(alsoBlocks)] }),
      },
    ];
  });
}

/** Hands ids that would be lost, those of blocks that one side named otherwise, to the record that had them, or to the first. */
function keepAnchors(merged: Register, sides: readonly Register[]): Register {
  const lost = new Set(sides.flatMap((side) => lostIds(side, merged)));
  if (lost.size === 0) return merged;
  const had = new Map<string, string>();
  for (const { sentences, tombstones } of sides) {
    for (const { id, block, alsoBlocks = [] } of [...sentences, ...tombstones]) {
      for (const blockId of [block, ...alsoBlocks]) if (lost.has(blockId)) had.set(blockId, id);
    }
  }
  const records = [...merged.sentences, ...merged.tombstones];
  const known = new Set(records.map(({ id }) => id));
  const extra = new Map<string, string[]>();
  for (const [blockId, id] of had) {
    const holder = known.has(id) ? id : (records[0]?.id ?? '');
    extra.set(holder, [...(extra.get(holder) ?? []), blockId]);
  }
  const give = <T extends Line | Tombstone>(record: T): T => {
    const more = extra.get(record.id);
    return more === undefined ? record : { ...record, alsoBlocks: [...(record.alsoBlocks ?? []), ...more] };
  };
  return { ...merged, sentences: merged.sentences.map(give), tombstones: merged.tombstones.map(give) };
}

/** `ours`, with those of `theirs` that it lacks, each behind the one that it follows there. */
function interleave<T>(ours: readonly T[], theirs: readonly T[], key: (item: T) => string): T[] {
  const mine = new Set(ours.map(key));
  const following = new Map<string | null, T[]>();
  let last: string | null = null;
  for (const item of theirs) {
    if (mine.has(key(item))) last = key(item);
    else following.set(last, [...(following.get(last) ?? []), item]);
  }
  return [
    ...(following.get(null) ?? []),
    ...ours.flatMap((item) => [item, ...(following.get(key(item)) ?? [])]),
  ];
}

function mergeChanges(ours: readonly Change[], theirs: readonly Change[]): Change[] {
  const mine = new Set(ours.map((change) => JSON.stringify(change)));
  return [...ours, ...theirs.filter((change) => !mine.has(JSON.stringify(change)))].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}
