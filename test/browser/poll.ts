import { expect } from '@playwright/test';

/** expect.poll that looks often: what a page shows soon is not waited for by the second. */
export const poll: typeof expect.poll = (read, how = {}) =>
  expect.poll(read, { intervals: [100], ...(typeof how === 'string' ? { message: how } : how) });
