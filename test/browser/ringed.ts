/** What Handrail points at, in whichever frame of a tab it stands; and doing what it says there. */
import type { Frame, Page } from '@playwright/test';
import { clickInOverlay, type Part, part, restingRing } from './overlay.ts';
import { poll } from './poll.ts';
import { inPage, type Scope, type Tab } from './tab.ts';

/** The frames of a page in which Handrail's overlay runs. */
async function framesWithOverlay(page: Tab): Promise<readonly Scope[]> {
  const all: readonly Scope[] = page.frames();
  const frames = await Promise.all(
    all.map(async (frame) => {
      const has = () => document.querySelector('handrail-overlay') !== null;
      // A frame that is on its way out has nothing to show.
      const here = await inPage(frame, has, null).catch(() => false);
      return here ? [frame] : [];
    }),
  );
  return frames.flat();
}

/** Every card that is shown in a page, whichever frames they are in. */
export async function cards(page: Tab): Promise<readonly Part[]> {
  const found = await Promise.all((await framesWithOverlay(page)).map((frame) => part(frame, 'card')));
  return found.filter((one) => one !== null);
}

export interface Ringed<In extends Scope = Scope> {
  readonly frame: In;
  /** Middle of the ring, px: in its frame, and on the page. */
  readonly inFrame: { readonly x: number; readonly y: number };
  readonly onPage: { readonly x: number; readonly y: number };
  /** What stands there: its text, value or name. */
  readonly text: string;
}

/** The one ring of a page, once it has come to rest; null while there is none. */
export async function ringed(page: Page): Promise<Ringed<Frame> | null>;
export async function ringed(page: Tab): Promise<Ringed | null>;
export async function ringed(page: Tab): Promise<Ringed | null> {
  for (const frame of await framesWithOverlay(page)) {
    const box = await restingRing(frame);
    if (box === null) continue;
    const inFrame = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const around = await placeOf(frame);
    if (!around) continue;
    const read = ({ x, y }: { readonly x: number; readonly y: number }): string => {
      const deepest = (root: Document | ShadowRoot): Element | null => {
        const at = root.elementFromPoint(x, y);
        return at?.shadowRoot ? (deepest(at.shadowRoot) ?? at) : at;
      };
      const at = deepest(document);
      if (at instanceof HTMLInputElement && /button|submit/.test(at.type)) return at.value;
      const own = at instanceof HTMLInputElement ? '' : (at as HTMLElement | null)?.innerText;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : '';
      // A field or box in a form: what stands in its line.
      return own || label || at?.ariaLabel || (at?.closest('tr') as HTMLElement | null)?.innerText || '';
    };
    const text = await inPage(frame, read, inFrame);
    return {
      frame,
      inFrame,
      onPage: { x: around.x + inFrame.x, y: around.y + inFrame.y },
      text: text.trim(),
    };
  }
  return null;
}

/** Waits for the ring, and looks that it stands still at this text. */
export async function ringAt(page: Page, text: string): Promise<Ringed<Frame>>;
export async function ringAt(page: Tab, text: string): Promise<Ringed>;
export async function ringAt(page: Tab, text: string): Promise<Ringed> {
  await page.bringToFront();
  let last: Ringed | null = null;
  await poll(async () => {
    const before: Ringed | null = last;
    last = await ringed(page);
    const still = JSON.stringify(last?.onPage) === JSON.stringify(before?.onPage);
    return last === null ? 'no ring' : still ? last.text : `${last.text}, and it moves`;
  }).toBe(text);
  if (last === null) throw new Error('the ring has gone again');
  return last;
}

/** ringAt, and clicks there with the real mouse. */
export async function clickRing(page: Tab, text: string): Promise<void> {
  const { onPage } = await ringAt(page, text);
  await page.mouse.click(onPage.x, onPage.y);
}

/** The card stands below what is ringed: it does not lie on what is to be looked at above. */
export async function expectBelow(page: Tab): Promise<void> {
  await poll(async () => {
    const [ring, [card]] = [await ringed(page), await cards(page)];
    return ring && card && card.box.y > ring.inFrame.y;
  }).toBe(true);
}

/** Where a frame stands on its page, px; null while it is on its way. */
const placeOf = async (frame: Scope): Promise<{ readonly x: number; readonly y: number } | null> =>
  'parentFrame' in frame && frame.parentFrame() ? (await frame.frameElement()).boundingBox() : { x: 0, y: 0 };

/** Clicks a button of the card, in whichever frame it is shown. */
export async function clickOnCard(page: Tab, label: string): Promise<void> {
  await page.bringToFront();
  let speaking: Scope | undefined;
  await poll(async () => {
    for (const frame of await framesWithOverlay(page))
      if ((await part(frame, 'card'))?.text.includes(label)) speaking = frame;
    return speaking !== undefined;
  }, `a card with “${label}”`).toBe(true);
  const place = speaking && (await placeOf(speaking));
  if (!speaking || !place) throw new Error('the card has gone again');
  await clickInOverlay(speaking, label, place);
}
