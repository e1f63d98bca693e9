import { expect } from '@playwright/test';

/** Only what never comes takes so long, ms: also where no test is run. */
const PATIENCE = 30_000;

/** expect.poll that looks often: what a page shows soon is not waited for by the second. */
export const poll: typeof expect.poll = (read, how = {}) =>
  expect.poll(read, {
    intervals: [100],
    timeout: PATIENCE,
    ...(typeof how === 'string' ? { message: how } : how),
  });
