import type { Claim, Evidence } from '../model/claim.ts';
import { isSolid, type Source } from '../model/source.ts';
import type { Judgement } from '../model/verdict.ts';

/** The evidence of a claim, sorted by what it does to the verdict. */
export interface Weighed {
  judgement: Judgement;
  /** Solid evidence that decides: against first where it is disputed, else for. Empty where unsourced. */
  deciding: Evidence[];
  /** What a fair reader must know beside it. */
  qualifying: Evidence[];
  /** The rest: context, and whatever a secondary blog says for or against. */
  context: Evidence[];
}

/**
 * Rules 1 and 3: any solid source against → disputed (`contested` if a solid one is also for, else `contradicted`);
 * else any solid one for → verified (`noted` where something qualifies it or the record has a note, else `supported`);
 * else unsourced, `searched`, since a record exists.
 * Sources in `basedOn` are no evidence. With `denied`, for and against change places: the sentence says the opposite.
 */
export function weigh(
  claim: Pick<Claim, 'evidence' | 'note'>,
  sources: ReadonlyMap<string, Source>,
  { basedOn = [], denied = false }: { basedOn?: readonly string[]; denied?: boolean } = {},
): Weighed {
  const evidence = claim.evidence.filter(({ source }) => !basedOn.includes(source));
  const solid = evidence.filter(({ source }) => {
    const found = sources.get(source);
    return found !== undefined && isSolid(found);
  });
  const pro = solid.filter(({ stance }) => stance === (denied ? 'contradicts' : 'supports'));
  const contra = solid.filter(({ stance }) => stance === (denied ? 'supports' : 'contradicts'));
  const qualifying = evidence.filter(({ stance }) => stance === 'qualifies');
  const deciding = contra.length > 0 ? [...contra, ...pro] : pro;
  return {
    judgement: judge(pro.length, contra.length, qualifying.length > 0 || claim.note !== undefined),
    deciding,
    qualifying,
    context: evidence.filter((each) => !deciding.includes(each) && !qualifying.includes(each)),
  };
}

function judge(pro: number, contra: number, noted: boolean): Judgement {
  if (contra > 0) return { verdict: 'disputed', reason: pro > 0 ? 'contested' : 'contradicted' };
  if (pro > 0) return { verdict: 'verified', reason: noted ? 'noted' : 'supported' };
  return { verdict: 'unsourced', reason: 'searched' };
}
