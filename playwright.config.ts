import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/browser',
  // One more than a small machine has cores: two leave a third of them idle.
  workers: 3,
  forbidOnly: true,
  timeout: 240_000,
  // Only what never comes takes so long.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.output/browser.json' }]],
});
