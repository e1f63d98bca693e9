import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/browser',
  workers: 1,
  forbidOnly: true,
  // A test that needs a second try is counted apart and named by scripts/test.ts: it is a defect still to be mended.
  retries: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/browser.json' }]],
});
