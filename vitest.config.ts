import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

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
        },
      },
      // What stands in for the browser, and what is drawn, is of one file only.
      { test: { name: 'worlds of their own', include: ['entrypoints/**/*.test.ts', '**/*.test.tsx'] } },
    ],
  },
});
