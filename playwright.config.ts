import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/browser',
  // One for each core of a small machine: a browser is several processes.
  workers: 2,
  forbidOnly: true,
  timeout: 240_000,
  // Only what never comes takes so long.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.output/browser.json' }]],
});
