import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
