import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/browser',
  // As many as a small machine has cores: with more, what a page draws each second is gone before it can be clicked.
  workers: 2,
  forbidOnly: true,
  timeout: 240_000,
  // Only what never comes takes so long.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.output/browser.json' }]],
});
