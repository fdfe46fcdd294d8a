import type { MoodReader } from './modality.ts';

/** Whether what stands from `start` to `end` (UTF-16) is said to be so, or not to be so, rather than expected, asked or supposed. */
export function isStated(start: number, end: number, moodOf: MoodReader): boolean {
  const mood = moodOf(start, end);
  if (mood.modality === 'asserted' || mood.modality === 'negated') return true;
  // To have agreed or pledged is an event; what "will" be is none yet.
  return mood.modality === 'announced' && (BINDING.test(mood.cue) || mood.cue === 'would');
}

const BINDING = /^(?:agree|committed|pledged|vowed)/i;
