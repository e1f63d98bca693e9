/** Every way in which a person or a page may set a button off, as data (issue: the guard, exhaustively). */
import type { Page } from '@playwright/test';
import './reached.ts';

export interface Activation {
  readonly name: string;
  /** Runs in the page: what stands around `window.tested`, or what it is made of. It may put another in its place. */
  readonly dress?: (given: string) => void;
  readonly given?: string;
  readonly act: (page: Page) => Promise<void>;
  /** These events reach the page although the activation is held, and set nothing off. */
  readonly reaches?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the control under test; `window.pressed`, where set, is the part to press instead. */
export const middle = (page: Page): Promise<Point> =>
  page.evaluate(() => {
    const at = window.pressed ?? window.tested;
    if (!at) throw new Error('nothing under test');
    at.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = at.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** Puts the focus where the keys go: `window.pressed` or the control under test. */
const focus = (page: Page): Promise<void> => page.evaluate(() => (window.pressed ?? window.tested)?.focus());

async function mouse(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.click(x, y);
}

const key =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await focus(page);
    await page.keyboard.press(name);
  };

async function pen(page: Page): Promise<void> {
  const at = await middle(page);
  const session = await page.context().newCDPSession(page);
  const pointer = { ...at, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, pointerType: 'pen' });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...pointer });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...pointer });
  await session.detach();
}

async function touch(page: Page): Promise<void> {
  const at = await middle(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
}

/** Presses the mouse, changes the page, and lets go. */
const around =
  (change: () => void) =>
  async (page: Page): Promise<void> => {
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(change);
    await page.mouse.up();
  };

/** Runs in the page: the control moves into a shadow root; `given` is its mode, the host's tag, and text beside it. */
const intoShadow = (given: string): void => {
  const [mode, tag = '', ...beside] = given.split(' ');
  const host = document.createElement(tag);
  window.tested?.replaceWith(host);
  host.attachShadow({ mode: mode === 'closed' ? 'closed' : 'open' }).append(window.tested ?? '');
  host.append(...beside);
};

const withAccessKey = (): void => {
  if (window.tested) window.tested.accessKey = 'y';
};

/** Runs in the page: the control becomes the default button of a form, with a field to press Enter in. */
const intoForm = (): void => {
  const { tested } = window;
  if (!(tested instanceof HTMLButtonElement)) return;
  const form = document.createElement('form');
  const field = document.createElement('input');
  tested.replaceWith(form);
  form.append(field, tested);
  // Outside of a dialog this submits nothing.
  form.method = 'dialog';
  tested.type = 'submit';
  window.pressed = field;
};

export const ACTIVATIONS: readonly Activation[] = [
  { name: 'mouse', act: mouse },
  {
    name: 'double click',
    act: async (page) => {
      const { x, y } = await middle(page);
      await page.mouse.dblclick(x, y);
    },
  },
  {
    name: 'middle button',
    act: async (page) => {
      const { x, y } = await middle(page);
      await page.mouse.click(x, y, { button: 'middle' });
    },
  },
  { name: 'touch', act: touch },
  { name: 'pen', act: pen },
  { name: 'Enter', act: key('Enter') },
  { name: 'Space', act: key('Space') },
  {
    name: 'access key',
    dress: withAccessKey,
    act: async (page) => {
      const session = await page.context().newCDPSession(page);
      const alt = { modifiers: 1, key: 'y', code: 'KeyY', windowsVirtualKeyCode: 89 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...alt });
      // Chromium acts on the character.
      const text = { text: 'y', unmodifiedText: 'y' };
      await session.send('Input.dispatchKeyEvent', { type: 'char', ...alt, ...text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...alt });
      await session.detach();
    },
    // Keys that are not Enter or Space are the page's own.
    reaches: 'keyup',
  },
  { name: 'Enter in a field of its form', dress: intoForm, act: key('Enter') },
  {
    name: 'the page’s own requestSubmit()',
    dress: intoForm,
    act: (page) =>
      page.evaluate(() => {
        const { tested } = window;
        if (tested instanceof HTMLButtonElement) tested.form?.requestSubmit(tested);
      }),
  },
  {
    name: 'the icon inside',
    dress: () => {
      const icon = document.createElement('i');
      icon.style.cssText = 'display:inline-block;width:16px;height:16px;background:#888';
      window.tested?.prepend(icon);
      window.pressed = icon;
    },
    act: mouse,
  },
  {
    name: 'its label',
    dress: () => {
      const label = document.createElement('label');
      label.textContent = 'Do it';
      label.htmlFor = 'under-test';
      window.tested?.setAttribute('id', 'under-test');
      window.tested?.before(label);
      window.pressed = label;
    },
    act: mouse,
  },
  {
    name: 'the page’s own click()',
    act: (page) => page.evaluate(() => window.tested?.click()),
  },
  {
    name: 'events made by the page',
    act: (page) =>
      page.evaluate(() => {
        const { tested } = window;
        if (!tested) return;
        const all = { bubbles: true, cancelable: true, composed: true };
        for (const type of ['pointerdown', 'pointerup']) tested.dispatchEvent(new PointerEvent(type, all));
        for (const type of ['mousedown', 'mouseup', 'click']) tested.dispatchEvent(new MouseEvent(type, all));
        for (const type of ['keydown', 'keyup'])
          tested.dispatchEvent(new KeyboardEvent(type, { ...all, key: 'Enter' }));
        tested.dispatchEvent(new Event('click'));
      }),
  },
  {
    name: 'pressed beside it, let go on it',
    act: async (page) => {
      const { x, y } = await middle(page);
      await page.mouse.move(x, y - 60);
      await page.mouse.down();
      await page.mouse.move(x, y);
      await page.mouse.up();
    },
  },
  {
    name: 'drawn anew between press and release',
    act: around(() => {
      const next = window.tested?.cloneNode(true);
      if (!(next instanceof HTMLElement)) return;
      window.tested?.replaceWith(next);
      window.tested = next;
    }),
  },
  { name: 'in an open shadow root', dress: intoShadow, given: 'open x-card', act: mouse },
  { name: 'in an open shadow root, Enter', dress: intoShadow, given: 'open x-card', act: key('Enter') },
  {
    name: 'slotted into an open shadow root',
    dress: () => {
      const host = document.createElement('div');
      window.tested?.replaceWith(host);
      host.append(window.tested ?? '');
      host.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    },
    act: mouse,
  },
  { name: 'in a closed shadow root', dress: intoShadow, given: 'closed x-card', act: mouse },
  { name: 'in a closed shadow root, Enter', dress: intoShadow, given: 'closed x-card', act: key('Enter') },
  {
    name: 'in a closed shadow root, touch',
    dress: intoShadow,
    given: 'closed x-card',
    act: touch,
  },
  {
    name: 'in a closed shadow root of a div with other content',
    dress: intoShadow,
    given: 'closed div unseen',
    act: mouse,
  },
  {
    name: 'in a closed shadow root, the page’s own click()',
    dress: intoShadow,
    given: 'closed x-card',
    act: (page) => page.evaluate(() => window.tested?.click()),
  },
  {
    name: 'in a closed shadow root of a div with other content, the page’s own click()',
    dress: intoShadow,
    given: 'closed div unseen',
    act: (page) => page.evaluate(() => window.tested?.click()),
  },
];
