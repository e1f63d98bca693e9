/** A browser without Handrail, to play on the practice consoles what nobody is to hold. */
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from './seat.ts';

export interface Bare {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** `port`: the practice consoles on 127.0.0.1. */
export async function openBare(port: number): Promise<Bare> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: false,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
    ],
  });
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  context.setDefaultTimeout(20_000);
  return { context, close: () => browser.close() };
}
