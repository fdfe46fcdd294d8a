import type { Quantity } from '../model/quantity.ts';

/**
 * Whether a figure counts those who were asked or who report ("two people familiar with the talks", "three sources", "citing two people",
 * "two of its board members told the paper", "as four newspapers reported"). It says how well something is known, and nothing of it.
 */
export function countsInformants(text: string, { kind, start }: Quantity): boolean {
  if (kind !== 'count') return false;
  const from = text.slice(start, start + REACH);
  if (/^\S+(?: \w+)? (?:sources|insiders)\b/i.test(from)) return true;
  const noun = INFORMANTS.exec(from);
  if (noun === null) return false;
  return TOLD.test(from.slice(noun[0].length)) || CITED.test(text.slice(Math.max(0, start - LEAD), start));
}

/** How far behind a figure its noun and "familiar with" may begin, and how far before it "according to" may, in UTF-16 units. */
const REACH = 100;
const LEAD = 20;

/** Number and noun with what may stand between them: closed lists, so that "hired three and officials said" counts whom it hired. */
const INFORMANTS =
  /^(?:half a dozen|a dozen|a handful|\S+)(?: (?:of|the|its|their|his|her|those|these|current|former|current and former|senior|unnamed|anonymous|other|different|separate|independent|more|further|board|company|government|industry|news|major|big|large))* (?:people|persons?|officials?|executives?|analysts?|employees?|investors?|sources?|insiders?|directors?|members?|bankers?|lawyers?|colleagues|managers?|staffers?|advisers?|advisors?|researchers?|newspapers?|papers?|agenc(?:y|ies)|outlets?|publications?|reporters?|journalists?|media)\b/i;

const TOLD =
  /^,? (?:who (?:are|were|was|is|had been|have been|has been) )?(?:familiar|briefed|close to|with (?:direct |first-hand |knowledge)|aware of|told|reported?|reports|wrote|writes?|confirmed|(?:said|says?)(?! (?:no|yes)\b))/i;

/** "according to", "citing": whoever comes next was asked. */
const CITED = /\b(?:according to|cit(?:ing|es|ed)|quot(?:ing|es|ed)|told by|as reported by) $/i;
