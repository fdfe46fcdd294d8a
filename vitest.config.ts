import { defineConfig } from 'vitest/config';

/** Two projects: `unit` beside the code, without Astro; `site` on one real build, in one real browser. */
export default defineConfig({
  test: {
    projects: [
      // Tests of linear time have no stop-watch: a scan that is not linear takes minutes on their inputs, and runs into this.
      { test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/site.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
