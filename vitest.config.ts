import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Only what never comes takes so long, ms: a machine may be slow. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // By itself it leaves one processor free, and on a small machine that is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'one world',
          include: ['{lib,components,test,scripts}/**/*.test.ts'],
          exclude: ['test/browser/**'],
          isolate: false,
          testTimeout,
        },
      },
      // What stands in for the browser, and what is drawn, is of one file only.
      {
        test: {
          name: 'worlds of their own',
          include: ['entrypoints/**/*.test.ts', '**/*.test.tsx'],
          testTimeout,
        },
      },
    ],
  },
});
