/** Somebody who knows nothing of the console and does what Handrail says: clicks what is ringed, reloads when told to. */
import { expect, type Locator, type Page } from '@playwright/test';
import { say as inPage, type TextKey } from '../consoles/sales/app/words.ts';
import type { Switches } from '../consoles/switches.ts';
import type { Actor } from './actor.ts';
import { clickInOverlay, part, parts, restingRing } from './overlay.ts';
import { poll } from './poll.ts';
import { reload } from './stand.ts';
import { ask, MUNCHKIN, view } from './worker.ts';

/** A label as this console shows it. */
export const label = ({ language }: Pick<Switches, 'language'>, key: TextKey): string =>
  inPage(language, key);

/** The page's own dialog, whichever way it is made. */
export const dialog = (page: Page): Locator => page.locator('[role=dialog]:visible, dialog[open]');

/** The section of the connection: the one with the console's name as its heading. */
export const connection = (page: Page): Locator =>
  page.locator('section').filter({ has: page.locator('h3', { hasText: /^Marketo$/ }) });

/** How often the page's clock is set on, ms, and how far: less where panels are drawn anew each of its seconds. */
const PACE = 100;
const STRIDE = { never: 2000, everySecond: 400 } as const;

/** The page that is looked at, whose clock runs ahead while the others' rest; null: all run. */
let attended: Page | null = null;

/** Brings an actor's page to the front, which alone is hurried from now on; null: all are. */
export async function attend(actor: Actor | null): Promise<void> {
  attended = actor?.page ?? null;
  await actor?.page.bringToFront();
}

/** Lets the page's clock run ahead while it is attended, so that nobody waits for what comes late. Returns the end of it. */
export async function hurry(page: Page, drawn: () => Switches['redraw']): Promise<() => void> {
  await page.clock.install();
  const run = async (): Promise<void> => {
    // A page that goes away in between has no clock; the next one has.
    if (attended === null || attended === page) await page.clock.runFor(STRIDE[drawn()]).catch(() => {});
  };
  const timer = setInterval(() => void run(), PACE);
  return () => clearInterval(timer);
}

/** What was clicked on the way, for the message of a test that fails. */
export class Trail {
  readonly #steps: string[] = [];

  note(step: string): void {
    this.#steps.push(step);
  }

  has(step: string): boolean {
    return this.#steps.includes(step);
  }

  toString(): string {
    return this.#steps.join(' → ');
  }
}

/** One thing that Handrail asks of this person, or nothing where it asks nothing yet. */
async function obey(actor: Actor, switches: Switches, trail: Trail): Promise<void> {
  const { page } = actor;
  if (new URL(page.url()).pathname.startsWith('/login')) {
    trail.note('signs in');
    await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(actor.email)}`);
    return;
  }
  // A click can meet another control than the one it was meant for, when the page is drawn anew: once, not for good.
  const card = await part(page, 'card');
  if (card?.text.includes('Handrail stopped this click') && !trail.has('was stopped')) {
    trail.note('was stopped');
    await clickInOverlay(page, 'Got it');
    return;
  }
  if (await dialog(page).isVisible()) {
    trail.note('answers the dialog');
    await dialog(page).getByText(label(switches, 'disconnect'), { exact: true }).last().click();
    await expect(dialog(page)).toBeHidden();
    return;
  }
  const seen = await view(actor);
  const step = seen.checklist?.next.who === 'me' ? seen.checklist.next.step : null;
  if (seen.doc?.tenant === null) {
    trail.note('names the customer');
    const named = await ask(actor.popup, { call: 'nameTenant', doc: seen.doc.doc, munchkin: MUNCHKIN });
    // Refused only where the page has shown it meanwhile: then the question has gone from the popup, too.
    if (!named.ok) expect((await view(actor)).doc?.tenant).not.toBeNull();
    return;
  }
  if (step?.startsWith('reload')) {
    trail.note(step);
    await reload(actor);
    await poll(async () => (await view(actor)).connection).toMatch(/holds|free|blocked/);
    return;
  }
  const ring = await restingRing(page);
  if (ring === null) return;
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  const words = await page.evaluate(
    ([left = 0, top = 0]) => (document.elementFromPoint(left, top) as HTMLElement | null)?.innerText ?? '',
    [x, y],
  );
  trail.note(`clicks “${words.trim()}”`);
  const before = await shown(page);
  await page.mouse.click(x, y);
  // A person sees what the click has done before they click again; where it did nothing, they do.
  await poll(() => shown(page), { timeout: 3000 })
    .not.toBe(before)
    .catch(() => trail.note('nothing moves'));
}

/** What the card says and what is ringed, and whether the page asks something. */
const shown = async (page: Page): Promise<string> =>
  JSON.stringify([await parts(page), await dialog(page).isVisible()]);

/** Does what Handrail says until `reached`. */
export async function follow(
  actor: Actor,
  switches: Switches,
  reached: () => boolean | Promise<boolean>,
): Promise<void> {
  const trail = new Trail();
  await attend(actor);
  await poll(
    async () => {
      if (await reached()) return 'there';
      await obey(actor, switches, trail);
      return (await reached())
        ? 'there'
        : `${actor.name}: ${trail}; ${(await part(actor.page, 'card'))?.text}`;
    },
    { timeout: 120_000 },
  ).toBe('there');
}
