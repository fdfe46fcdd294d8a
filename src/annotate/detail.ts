/** How much a note says before its evidence is unfolded. */
export interface Detail {
  /** Findings, worst first. */
  findings: number;
  /** A line for each verdict among the other points. */
  points: boolean;
  /** The strongest sources by name. */
  sources: boolean;
  /** What a fair reader must know, and where we looked. */
  remarks: boolean;
}

/**
 * From all that fits a margin to the least that is still a receipt: a note of three lines. Sources go before remarks: what qualifies a
 * verdict never stands behind them.
 */
export const DETAILS = [
  { findings: 2, points: true, sources: true, remarks: true },
  { findings: 1, points: true, sources: true, remarks: true },
  { findings: 1, points: false, sources: true, remarks: true },
  { findings: 1, points: false, sources: false, remarks: true },
  { findings: 1, points: false, sources: false, remarks: false },
] as const satisfies readonly Detail[];
