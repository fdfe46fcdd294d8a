/**
 * All passages of a page's text that a browser could take for the one that `directive` names, as UTF-16 offsets, in order. It goes by the
 * steps of the specification, and takes more for a match than any browser does: within words too, and whatever the white space.
 */
export function findDirective(
  directive: string,
  text: string,
  page = plain(text),
): Array<[start: number, end: number]> {
  const parts = directive.slice(':~:text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? plainPart(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? plainPart(parts.pop()?.slice(1)) : '';
  const [head = '', tail = ''] = parts.map(plainPart);
  const found: Array<[number, number]> = [];
  for (let at = page.indexOf(head); head !== '' && at >= 0; at = page.indexOf(head, at + 1)) {
    const last = page.indexOf(tail, at + head.length);
    if (last < 0) continue;
    const end = tail === '' ? at + head.length : last + tail.length;
    const isThere =
      (prefix === '' || page.slice(0, at).trimEnd().endsWith(prefix)) &&
      (suffix === '' || page.slice(end).trimStart().startsWith(suffix));
    if (isThere) found.push([at, end]);
  }
  return found;
}

const plainPart = (encoded = ''): string => plain(decodeURIComponent(encoded));

/** Browsers compare neither capitals nor accents nor the shape of quote marks. Offsets stay. */
export const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => plainCharacter(text.charAt(at))).join('');

function plainCharacter(character: string): string {
  if (/[‘’‚‛]/.test(character)) return "'";
  if (/[“”„‟]/.test(character)) return '"';
  return character.normalize('NFKD').charAt(0).toLowerCase().charAt(0);
}
