/** Ring and card under a reader's settings and in small windows. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { onPart, part, restingRing } from './overlay.ts';
import { poll } from './poll.ts';
import { expectRing, row } from './sales.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(() => afresh(consoles, [a]));

const page = () => a.page;
const tab = () => page().getByRole('tab', { name: 'User Access' });

async function begin(): Promise<void> {
  await opened({ a });
  await page().bringToFront();
}

test('with reduced motion nothing moves', async () => {
  await page().emulateMedia({ reducedMotion: 'reduce' });
  await begin();
  await expectRing(page(), tab());
  await tab().click();
  await expectRing(page(), row(page(), BO.email).getByRole('button'));
  for (const name of ['ring', 'card'])
    expect(
      await onPart(page(), name, 'function () { return this.getAnimations({ subtree: true }).length }'),
    ).toBe(0);
});

test('dark, light and forced colours', async () => {
  await begin();
  await expectRing(page(), tab());
  const ground = () =>
    onPart(page(), 'card', 'function () { return getComputedStyle(this).backgroundColor }');
  await page().emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page().emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  await page().emulateMedia({ forcedColors: 'active' });
  const edge = await onPart(
    page(),
    'ring',
    'function () { const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(this); return [borderTopStyle, parseFloat(borderTopWidth) > 0, outlineStyle] }',
  );
  expect(edge).toEqual(expect.arrayContaining(['solid']));
});

/** Source of a function on the card: where it and the ring stand after each of the frames in which the page draws anew. */
const REDRAWN = `async function () {
  const parts = [this, this.getRootNode().querySelector('[part=ring]')];
  const seen = new Set();
  for (let count = 0; count < 40; count += 1) {
    await new Promise((painted) => requestAnimationFrame(() => {
      if (count % 10 === 1) {
        const old = document.querySelector('[role=tab][aria-selected=false]');
        old.replaceWith(old.cloneNode(true));
      }
      setTimeout(painted);
    }));
    for (const part of parts) {
      const { x, y } = part.getBoundingClientRect();
      if (part.matches(':popover-open')) seen.add(part.part + ' ' + Math.round(x) + ' ' + Math.round(y));
    }
  }
  return [...seen];
}`;

test('while the page draws the control anew, ring and card stay where they are', async () => {
  await begin();
  await expectRing(page(), tab());
  await restingRing(page());
  expect(await onPart(page(), 'card', REDRAWN)).toHaveLength(2);
});

test('while the page asks a question, what lies behind it has no ring', async () => {
  await begin();
  await expectRing(page(), tab());
  await page().evaluate(() => {
    const veil = document.createElement('div');
    veil.id = 'veil';
    veil.style.cssText = 'position:fixed;inset:0;z-index:999;background:rgb(0 0 0 / 40%)';
    veil.innerHTML =
      '<div role="dialog" aria-modal="true" style="margin:200px auto;width:300px;background:#fff"><p>Really?</p><button>Yes</button></div>';
    document.body.append(veil);
  });
  await poll(() => part(page(), 'ring')).toBeNull();
  await page().evaluate(() => document.querySelector('#veil')?.remove());
  await expectRing(page(), tab());
});

for (const width of [640, 400]) {
  test(`${width} px wide, the card is inside of the window and does not cover its control`, async () => {
    await page().setViewportSize({ width, height: 800 });
    await begin();
    await expectRing(page(), tab());
    const [box, control] = [(await part(page(), 'card'))?.box, await tab().boundingBox()];
    if (!box || !control) throw new Error('nothing to compare');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    const apart =
      box.x >= control.x + control.width ||
      box.x + box.width <= control.x ||
      box.y >= control.y + control.height ||
      box.y + box.height <= control.y;
    expect(apart).toBe(true);
  });
}
