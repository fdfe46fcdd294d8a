import { describe, expect, test } from 'vitest';
import { sentence } from '../annotate/parts.fixture.ts';
import { headWords, otherWords, tallyWords } from './tallyWords.ts';

const verified = sentence();
const disputed = sentence({ kind: 'opinion', judgement: { verdict: 'disputed', reason: 'contradicted' } });
const waiting = sentence({ judgement: null, parts: [] });
const forecast = sentence({ kind: 'forecast', judgement: null, parts: [] });
const heading = sentence({ kind: 'heading', judgement: null, parts: [] });

describe('what was found in an article', () => {
  test('counts every sentence that states something checkable, and says of how many nothing was decided', () => {
    expect(tallyWords([verified, disputed, waiting, forecast])).toBe(
      '3 of 4 sentences make checkable claims: 1 disputed, none unsourced, 1 verified, 1 not judged.',
    );
  });
  test('says nothing of waiting claims where none waits', () => {
    expect(tallyWords([verified, forecast])).toBe(
      '1 of 2 sentences makes a checkable claim: none disputed, none unsourced, 1 verified.',
    );
  });
  test('has words for an article without a claim', () => {
    expect(tallyWords([forecast])).toBe('No sentence of 1 makes a checkable claim.');
    expect(headWords([])).toBe('0 of 0 sentences make checkable claims');
  });
  test('names the kinds of the others that there are', () => {
    expect(otherWords([verified, forecast, heading])).toBe('The other 2 are forecasts or headings.');
    expect(otherWords([verified, heading])).toBe('The other one is a heading.');
    expect(otherWords([verified])).toBe('');
  });
});
