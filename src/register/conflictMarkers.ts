/** The number, from 1, of the first line that git left as a conflict marker; null where there is none. */
export function findConflictMarker(text: string): number | null {
  const at = text.search(MARKER);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

/** Our side and their side of a file in conflict, each whole; the common ancestor that some settings of git add is left out. */
export function conflictSides(text: string): { ours: string; theirs: string } {
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'ancestor' | 'theirs' = 'both';
  for (const line of text.split(/\r?\n/)) {
    if (/^<{7}(?: |$)/.test(line)) side = 'ours';
    else if (side === 'ours' && /^\|{7}(?: |$)/.test(line)) side = 'ancestor';
    else if (side !== 'both' && /^={7}$/.test(line)) side = 'theirs';
    else if (side !== 'both' && /^>{7}(?: |$)/.test(line)) side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return { ours: ours.join('\n'), theirs: theirs.join('\n') };
}

const MARKER = /^(?:<{7}|>{7}|\|{7}|={7})(?: |\r?$)/m;
