import { isName } from '../../names/isName.ts';
import { type Parse, phraseAt } from '../clauses.ts';

/** Whether two phrases name two of a kind: "the purchases of WHATSAPP AND INSTAGRAM" have a list of their own, "the head of Scale AI and Lucy Guo" do not. */
export function isSameKind(parse: Parse, at: number, next: number): boolean {
  if (parse.chunks[at]?.kind !== 'phrase' || parse.chunks[next]?.kind !== 'phrase') return false;
  const [one, other] = [at, next].map((each) => parse.items[phraseAt(parse, each).head]?.mention);
  return isName(one) && isName(other) && (one.person === true) === (other.person === true);
}
