import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

/** As a sentence passes through them. */
const PARTS = ['words', 'names', 'parse', 'mode', 'statements', 'claims', 'onRecord'];

const files = globSync('*/*.ts', { cwd: import.meta.dirname }).map((file) => file.split(sep).join('/'));
const isTest = (file: string): boolean => /\.(?:test|bench)\.ts$/.test(file);

test('each part of matching builds on those before it', () => {
  const against = files
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const [own = ''] = file.split('/');
      const code = readFileSync(join(import.meta.dirname, file), 'utf8');
      // Types may name what comes later: they are the shape of what is handed on.
      const imports = [...code.matchAll(/^import (?!type )[^;]*?from '\.\.\/(\w+)\/\w+\.ts'/gm)];
      return imports
        .filter(([statement]) => !/^import \{(?:\s*type \w+,?)+\s*\}/.test(statement))
        .map(([, part = '']) => part)
        .filter((part) => PARTS.indexOf(part) > PARTS.indexOf(own))
        .map((part) => `${file} imports ${part}`);
    });
  expect(files.every((file) => PARTS.includes(file.split('/')[0] ?? ''))).toBe(true);
  expect(against).toEqual([]);
});
