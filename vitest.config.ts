import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,test,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
  },
});
