/**
 * Handrail's parts inside their closed roots, in Firefox. WebDriver BiDi hands out closed shadow roots when asked to
 * (`includeShadowTree: 'all'`); what is then asked of them runs in a sandbox that the page cannot see.
 */
import type { Frame, Page } from 'puppeteer-core';
import { z } from 'zod/mini';
import type { Part } from '../overlay.ts';
import { callInFrame, unanswered } from './wire.ts';

const hosts = z.array(
  z.object({ value: z.object({ shadowRoot: z.nullish(z.object({ sharedId: z.string() })) }) }),
);
const drawn = z.array(
  z.object({
    part: z.string(),
    text: z.string(),
    box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    buttons: z.array(z.object({ label: z.string(), x: z.number(), y: z.number() })),
  }),
);

export interface DrawnPart extends Part {
  /** Buttons by their accessible name, with the point to click at. */
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

const HOSTS = `() => [...document.querySelectorAll('handrail-overlay,handrail-notice')]`;
const PARTS = `(root) => JSON.stringify(
  [...root.querySelectorAll('[part],[role=alert]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      part: element.getAttribute('part') ?? 'notice',
      text: element.innerText.replace(/\\s+/g, ' ').trim(),
      box: { x, y, width, height },
      buttons: [...element.querySelectorAll('button')].map((button) => {
        const at = button.getBoundingClientRect();
        const label = button.getAttribute('aria-label') ?? button.innerText.trim();
        return { label, x: at.x + at.width / 2, y: at.y + at.height / 2 };
      }),
    };
  }).filter(({ box }) => box.width > 0 && box.height > 0),
)`;

/** The parts of Handrail that are rendered in a frame now: `ring`, `card`, `pill`, `notice`. */
export async function partsOf(frame: Frame): Promise<readonly DrawnPart[]> {
  const call = (source: string, given: readonly object[] = []): Promise<unknown> =>
    callInFrame(frame, { source, given });
  const all: DrawnPart[] = [];
  for (const { value } of hosts.parse(await call(HOSTS))) {
    if (!value.shadowRoot) continue;
    const json = await call(PARTS, [{ sharedId: value.shadowRoot.sharedId }]).catch(unanswered);
    if (json !== null) all.push(...drawn.parse(JSON.parse(z.string().parse(json))));
  }
  return all;
}

/** One part in the page's top frame, or null where it is not shown. */
export async function partIn(page: Page, name: string): Promise<DrawnPart | null> {
  return (await partsOf(page.mainFrame())).find(({ part }) => part === name) ?? null;
}

/** Clicks a button of the card or hold by its words, with the real mouse. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const button = (await partIn(page, 'card'))?.buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no button "${label}" in the card`);
  await page.mouse.click(button.x, button.y);
}
