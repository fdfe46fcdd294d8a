/**
 * What a word with a full stop behind it says about the end of a sentence. Null for a word that is no abbreviation.
 *
 * `title`: a name follows, the sentence goes on. `linking`: always in mid-sentence ("e.g.", "vs."). `number`: goes on
 * before a figure ("No. 5", "p. 12"). `month`: goes on before a day. `either`: may stand anywhere; goes on unless the
 * next word is one that opens sentences ("Inc.", "U.S."). `last`: usually ends what it closes ("etc.", "bn."), so a
 * capital after it begins a sentence.
 */
export type Abbreviation = 'title' | 'linking' | 'number' | 'month' | 'either' | 'last';

/** `word` comes without its final stop, as it stands in the text ("U.S", "Inc", "p.m"). */
export function abbreviation(word: string): Abbreviation | null {
  return EXACT.get(word) ?? ANY_CASE.get(word.toLowerCase()) ?? (isAcronym(word) ? 'either' : null);
}

/** Letters with a stop after each but the last: "U.S", "a.m", "Ph.D", "J.K". */
function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

const ACRONYM = /^(?:\p{L}{1,2}\.){1,8}\p{L}{1,3}$/u;

/** Matched as written: with a capital these are abbreviations, without one they are words (or the other way round). */
const EXACT = new Map<string, Abbreviation>([
  ...entries(
    'title',
    'Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gen Gov Govs Lt Col Sgt Capt Maj Cmdr Cdr Adm Brig Rev Hon Pres Supt Insp',
  ),
  ...entries(
    'title',
    'Rt Dist Ven Card Abp Bp Det Messrs Mme Mlle Mgr Msgr Fr Amb Atty Ald Cllr Pvt Cpl Spc Dep Asst Assoc Sig Sra Srta Dña Ing Hr Frau Smt Shri Wm Geo Chas Thos Jas Robt',
  ),
  ...entries(
    'either',
    'St Ste Ft Mt Mts Pt Ave Blvd Rd Hwy Pkwy Sq Sr Jr Esq Bros Inc Corp Ltd Co Cos Llc Pty Pte Bhd Sdn Plc Gp Hldgs',
  ),
  ...entries(
    'either',
    'Univ Dept Assn Intl Natl Govt Bldg Mfg Tech Inst Acad Fed Cong Parl Tues Thurs Thur Wed Fri',
  ),
  ...entries(
    'number',
    'No Nos Nr App Exh Sched Rs Art Sec Ch Fig Figs Vol Vols Eq Para Ref Tab Pl Cl Op Nos N° Nº',
  ),
  ...entries('month', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'),
  // The states as newspapers shorten them; where one is followed by no comma, its sentence is over.
  ...entries(
    'last',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev',
  ),
  ...entries('last', 'Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que'),
]);

const ANY_CASE = new Map<string, Abbreviation>([
  ...entries('linking', 'e.g eg i.e ie viz cf vs v ca c approx incl excl esp resp nee née a.k.a aka w'),
  ...entries('number', 'p pp nos fig figs vol vols ch sec art para eq est ed eds rev circa tel ext nr n° nº'),
  ...entries('either', 'co cos inc corp ltd bros al dept govt assn univ st ave blvd rd jr sr hon intl natl'),
  ...entries('either', 'avg max misc mfg bldg apt ste sq'),
  ...entries(
    'last',
    'etc bn mn mln bln trn tn pct pc lb lbs oz kg km mi yd yds hr hrs min mins secs yr yrs mph kph ft',
  ),
]);

function entries(kind: Abbreviation, words: string): [string, Abbreviation][] {
  return words.split(' ').map((word) => [word, kind]);
}
