import type { Parse } from '../clauses.ts';

/**
 * Whether the "that" at chunk `at` leads in what is said, though a phrase stands before it: "pointed out IN A MEMO that …", "told REPORTERS on
 * Thursday that …". No phrase is then left out of its clause, as one is of "a memo that Meta wrote".
 */
export function leadsReport({ chunks, items }: Parse, at: number): boolean {
  if (chunks[at]?.key !== 'that' || chunks[at - 1]?.kind !== 'phrase') return false;
  let back = at - 1;
  while (chunks[back]?.kind === 'phrase' || chunks[back]?.kind === 'preposition') back -= 1;
  const verb = chunks[back];
  if (verb?.kind !== 'verb') return false;
  const { lemma = '' } = items[verb.main] ?? {};
  // "was written ABOUT THE SUM that Meta paid": what it is about, and no report.
  if (chunks[back + 1]?.key === 'about') return false;
  if (TELLING_SOMEBODY.test(lemma)) return chunks[back + 1]?.kind === 'phrase';
  return SAYING.test(lemma) && chunks[back + 1]?.kind === 'preposition';
}

const TELLING_SOMEBODY = /^(?:tell|inform|assure|remind|persuade|convince|warn|notify|show|advise)$/;
const SAYING =
  /^(?:say|write|note|report|point|announce|confirm|concede|admit|reveal|disclose|explain|argue|claim|state|add|insist|emerge|stress|emphasise|emphasize|acknowledge|mention|complain|boast|joke|promise|predict|estimate|reckon|warn|deny|suggest|hint|learn|hear|read|conclude|agree|remark|observe|declare|maintain|testify|swear|tweet|post|shout|repeat|recall)$/;
