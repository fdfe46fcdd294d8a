import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** npm drops an optional package that a registry does not have; `npm ci` then refuses the lockfile on other platforms. */
test('the lockfile holds every platform package that its packages ask for', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const held = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').pop()));
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !held.has(name))
      .map(([name, range]) => `${path || 'package.json'} asks for ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});
