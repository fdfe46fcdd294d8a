/** No record nests more than a few levels; the YAML parser dies of thousands, and cannot be caught dying. */
const DEEPEST = 100;

/**
 * Offset at which `text` nests deeper than any record does, or null. Counts brackets that were opened and not closed, and the signs
 * "- ", "? " and ": " at the beginning of a line; it looks into quoted texts as well, where nobody leaves a hundred brackets open.
 */
export function deepNesting(text: string): number | null {
  let open = 0;
  let signs = 0;
  let beginning = true;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (sign === '\n') {
      signs = 0;
      beginning = true;
    } else if (beginning && '-?:'.includes(sign)) signs++;
    else if (sign !== ' ' && sign !== '\t') beginning = false;
    if (sign === '[' || sign === '{') open++;
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    if (open > DEEPEST || signs > DEEPEST) return index;
  }
  return null;
}
