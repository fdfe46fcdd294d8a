import type { Element, ElementContent, Text } from 'hast';

/** A piece of a block's inline content: a text, or an element without text such as `br`, with the elements it stands in. */
export interface Run {
  /** UTF-16 offsets into the block's text; equal for an element without text. */
  start: number;
  end: number;
  leaf: Text | Element;
  /** From the block's child down to the leaf's parent. */
  path: readonly Element[];
}

/** The inline content of `block` as runs, in order. Their texts joined are the block's text. */
export function runsOf(block: Element): Run[] {
  const runs: Run[] = [];
  let offset = 0;
  const walk = (parent: Element, path: readonly Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (child.value === '') continue;
        runs.push({ start: offset, end: offset + child.value.length, leaf: child, path });
        offset += child.value.length;
      } else if (child.type === 'element') {
        if (child.children.length === 0) runs.push({ start: offset, end: offset, leaf: child, path });
        else walk(child, [...path, child]);
      }
    }
  };
  walk(block, []);
  return runs;
}

/**
 * Cuts `runs` at every one of `boundaries` (ascending offsets) at once, so that overlapping spans never break nesting.
 * A cut inside a surrogate pair is the caller's fault and is not repaired.
 */
export function cutRuns(runs: readonly Run[], boundaries: readonly number[]): Run[] {
  let next = 0;
  return runs.flatMap((run) => {
    while (next < boundaries.length && (boundaries[next] ?? 0) <= run.start) next++;
    const cuts = [run.start];
    for (let at = next; at < boundaries.length && (boundaries[at] ?? 0) < run.end; at++) {
      const boundary = boundaries[at] ?? 0;
      if (boundary !== cuts.at(-1)) cuts.push(boundary);
    }
    if (cuts.length === 1 || run.leaf.type !== 'text') return [run];
    const { value } = run.leaf;
    return cuts.map((start, index) => {
      const end = cuts[index + 1] ?? run.end;
      return {
        ...run,
        start,
        end,
        leaf: { type: 'text' as const, value: value.slice(start - run.start, end - run.start) },
      };
    });
  });
}

/**
 * Puts `runs` back into the elements of their paths. Neighbours in one element share it; an element whose runs were parted
 * (a link over the end of a sentence) is drawn once on each side. `draw` turns a leaf into what is shown of it.
 */
export function nestRuns(
  runs: readonly Run[],
  draw: (run: Run) => ElementContent,
  depth = 0,
): ElementContent[] {
  const out: ElementContent[] = [];
  for (let from = 0; from < runs.length; ) {
    const run = runs[from] as Run;
    const parent = run.path[depth];
    if (parent === undefined) {
      out.push(draw(run));
      from++;
      continue;
    }
    let to = from + 1;
    while (runs[to]?.path[depth] === parent) to++;
    out.push({
      ...parent,
      properties: { ...parent.properties },
      children: nestRuns(runs.slice(from, to), draw, depth + 1),
    });
    from = to;
  }
  return out;
}
