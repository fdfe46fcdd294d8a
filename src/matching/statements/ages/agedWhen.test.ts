import { expect, test } from 'vitest';
import { verdictReader } from '../../../../tests/matching/measureMatching.ts';

const verdict = await verdictReader();

test.each([
  'Scale AI was founded in 2016, when Alexandr Wang was 19.',
  'When Alexandr Wang was 19, Scale AI was founded.',
  'When Scale AI was founded, Alexandr Wang was 19.',
  'Alexandr Wang dropped out of MIT and was 19 when Scale AI was founded.',
  'Alexandr Wang, just 28, quit MIT to found Scale AI.',
])('an age goes with what is told without who did it: %s', (text) => expect(verdict(text)).toBe('verified'));

test.each([
  'Alexandr Wang was 19 when Google was founded.',
  'Alexandr Wang was 19 when Meta set up a lab.',
  'When Scale AI was founded, Sam Altman was 31.',
  'Mark Zuckerberg was 19 when Scale AI was founded.',
])('and says of nobody that they did it: %s', (text) => expect(verdict(text)).toBeNull());
