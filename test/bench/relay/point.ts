/** From a control that somebody chooses in one browser to the ring around it in another. */
import { expect, type Page } from '@playwright/test';
import { onPart } from '../../browser/overlay.ts';
import { say } from '../../browser/worker.ts';
import { type Figures, figures } from '../figures.ts';

/** Someone points, and points no more, at a tab that the customer's page shows; when its ring is drawn. */
export async function measurePoint(
  page: Page,
  screen: Page,
  to: { readonly room: string; readonly seat: string },
  runs: number,
): Promise<Figures> {
  await page.bringToFront();
  const drawn = await watchRing(page);
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const at = await screen.evaluate(
      async (call) => {
        const from = performance.timeOrigin + performance.now();
        await chrome.runtime.sendMessage({ screen: call });
        return from;
      },
      { call: 'point', ...to, ref: { control: 'sales.tabUserAccess' } },
    );
    await expect.poll(drawn).not.toBeNull();
    taken.push(((await drawn()) ?? 0) - at);
    await say(screen, { call: 'point', ...to, ref: null });
    await expect.poll(drawn).toBeNull();
  }
  return figures(taken);
}

/** Looks, frame by frame, whether the ring of somebody who points is drawn, and since when; ms since 1970. */
const WATCH = `function () {
  const root = this.getRootNode();
  globalThis.ringDrawn = null;
  const look = () => {
    const { width = 0 } = root.querySelector('[part=pointer]')?.getBoundingClientRect() ?? {};
    if (width === 0) globalThis.ringDrawn = null;
    else globalThis.ringDrawn ??= performance.timeOrigin + performance.now();
    requestAnimationFrame(look);
  };
  look();
}`;

async function watchRing(page: Page): Promise<() => Promise<number | null>> {
  await onPart(page, 'card', WATCH);
  return () =>
    page.evaluate(() => {
      const at: unknown = Reflect.get(globalThis, 'ringDrawn');
      return typeof at === 'number' ? at : null;
    });
}
