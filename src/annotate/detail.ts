/** How much a note says before its evidence is unfolded. */
export interface Detail {
  /** Sources of the first part, the worst, by name. Each further part that is told has one. */
  sources: number;
  /** What a fair reader must know, and where we looked. */
  remarks: boolean;
  /** A line for each verdict among the other points. */
  points: boolean;
  /** Findings, worst first. */
  findings: number;
  /** Findings that are not as bad as the worst, too. */
  lesser: boolean;
}

/** The least that is still a receipt: verdict, finding and the source that tells most. */
export const LEAST: Detail = { sources: 1, remarks: false, points: false, findings: 1, lesser: false };

/** What a note says more where there is room, in this order: all of the first part before anything of the others. */
export const STEPS: readonly Partial<Detail>[] = [
  { remarks: true },
  { sources: 2 },
  { points: true },
  { findings: 2 },
  { lesser: true },
  { findings: 3 },
];

/** All that fits a margin. */
export const WHOLE: Detail = Object.assign({ ...LEAST }, ...STEPS);

/** Whether a step tells of other parts than the first. */
export const isOfOthers = ({ points, findings, lesser }: Partial<Detail>): boolean =>
  Boolean(points || findings || lesser);
