import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['publisher', 'published', 'publishedNote', 'publisherIs', 'url', 'kind'];

test('a slip of a letter or two finds the name that was meant', () => {
  expect(nearest('publsher', FIELDS)).toBe('publisher');
  expect(nearest('publihser', FIELDS)).toBe('publisher');
  expect(nearest('Published', FIELDS)).toBe('published');
  expect(nearest('ulr', FIELDS)).toBe('url');
});

test('the beginning of a name finds it', () => {
  expect(nearest('ap-2025-06-13', ['upi-2025-06-13-scale-ceo-leaving', 'ap-2025-06-13-meta-scale'])).toBe(
    'ap-2025-06-13-meta-scale',
  );
});

test('another word finds nothing', () => {
  expect(nearest('summary', FIELDS)).toBeNull();
  expect(nearest('x', FIELDS)).toBeNull();
  expect(nearest('', FIELDS)).toBeNull();
  expect(nearest('publisher', [])).toBeNull();
});

test('a long line is no name and costs no time', () => {
  expect(nearest('a'.repeat(1_000_000), FIELDS)).toBeNull();
});
