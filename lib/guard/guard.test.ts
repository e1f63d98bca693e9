// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HoldView, VerdictView } from '../calls/sighting.ts';
import { guard } from './guard.ts';
import type { Judged } from './judged.ts';

const words: HoldView = { title: 'w', notice: '', harm: '', first: '', actions: [] };
const hold = (pass: 'no' | 'secondClick'): VerdictView => ({ verdict: 'hold', pass, hold: words });

let verdict: VerdictView | null = null;
let now = 0;
let broken = false;
let taken = false;
let told: string[] = [];
let page: string[] = [];
let end = (): void => undefined;

const TYPES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'submit'];
const record = (event: Event): void => {
  page.push(event.type);
};

beforeEach(() => {
  document.body.innerHTML =
    '<button id="cut">Disconnect</button><button id="other">Next</button><button id="yes">Yes</button><label id="l" for="cut">Off</label>';
  verdict = null;
  now = 10_000;
  broken = false;
  told = [];
  page = [];
  taken = false;
  end = guard(window, {
    taken: () => taken,
    judge(inner): Judged | null {
      if (broken) throw new Error('broken');
      if (!/^(cut|yes|l)$/.test(inner.id)) return null;
      return {
        clicks: [{ control: 'disconnect', row: null }],
        element: inner,
        grants: false,
        confirms: inner.id === 'yes',
      };
    },
    guarded: () => true,
    verdict: () => verdict,
    held: (_judged, view, byKeyboard) =>
      told.push(`held ${view?.title ?? 'silent'}${byKeyboard ? ' key' : ''}`),
    passed: (judged, once) => told.push(`passed${judged.confirms ? ' dialog' : ''}${once ? ' once' : ''}`),
    pressed: () => undefined,
    now: () => now,
  });
  for (const type of TYPES) window.addEventListener(type, record, true);
});

afterEach(() => {
  end();
  for (const type of TYPES) window.removeEventListener(type, record, true);
});

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};

/** Dispatches as the browser would for a person; true where nothing prevented the default. */
function event(id: string, type: string, trusted = true, key = ''): boolean {
  const made = type.startsWith('key')
    ? new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, key })
    : new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 });
  Object.defineProperty(made, 'isTrusted', { value: trusted });
  return element(id).dispatchEvent(made);
}
const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const click = (id: string): boolean[] => CLICK.map((type) => event(id, type));

test('a click about which nothing is known reaches nobody, and is told once', () => {
  expect(click('cut')).toEqual([false, false, false, false, false]);
  expect(page).toEqual([]);
  expect(told).toEqual(['held silent']);
});

test('what is harmless passes untouched and in order, also right after a hold', () => {
  click('cut');
  expect(click('other')).toEqual([true, true, true, true, true]);
  expect(page).toEqual(CLICK);
});

test('a press on a button that is disabled ends nothing; once it is enabled, the click is held', () => {
  element('cut').setAttribute('disabled', '');
  for (const type of CLICK.slice(0, -1)) event('cut', type);
  expect([page, told]).toEqual([CLICK.slice(0, -1), []]);
  element('cut').removeAttribute('disabled');
  event('cut', 'click');
  expect([page, told]).toEqual([CLICK.slice(0, -1), ['held silent']]);
});

test('an allowed click passes and is told once', () => {
  verdict = { verdict: 'allow' };
  click('cut');
  expect(page).toEqual(CLICK);
  expect(told).toEqual(['passed']);
});

test('an allow that ends between press and release does not let the click through', () => {
  verdict = { verdict: 'allow' };
  event('other', 'pointerdown');
  event('other', 'mousedown');
  verdict = hold('no');
  expect(event('cut', 'click')).toBe(false);
  expect(page).toEqual(['pointerdown', 'mousedown']);
});

test('a hold lasts for the whole activation, whatever stands under the pointer at its end', () => {
  event('cut', 'pointerdown');
  event('cut', 'mousedown');
  verdict = { verdict: 'allow' };
  for (const type of ['pointerup', 'mouseup', 'click']) event('other', type);
  expect(page).toEqual([]);
});

test('Enter and Space are held and shown as the keyboard’s; other keys pass', () => {
  expect(event('cut', 'keydown', true, 'Enter')).toBe(false);
  expect(event('cut', 'keyup', true, 'Enter')).toBe(false);
  expect(event('cut', 'keydown', true, ' ')).toBe(false);
  expect(event('cut', 'keyup', true, ' ')).toBe(false);
  expect(page).toEqual([]);
  expect(told).toEqual(['held silent key', 'held silent key']);
  expect(event('cut', 'keydown', true, 'Tab')).toBe(true);
});

test('a click without a press is held too', () => {
  click('other');
  page = [];
  expect(event('cut', 'click')).toBe(false);
  expect(page).toEqual([]);
});

test('the second click passes after the hold was shown, within a minute, and only once', () => {
  verdict = hold('secondClick');
  click('cut');
  expect(told).toEqual(['held w']);
  now += 200;
  click('cut');
  expect(page).toEqual([]);
  now += 600;
  click('cut');
  expect(page).toEqual(CLICK);
  expect(told.at(-1)).toBe('passed');
  page = [];
  now += 600;
  click('cut');
  expect(page).toEqual([]);
  now += 61_000;
  click('cut');
  expect(page).toEqual([]);
});

test('what page code dispatches is held, and never counts as a second click', () => {
  verdict = hold('secondClick');
  for (let round = 0; round < 3; round += 1) {
    now += 1_000;
    for (const type of CLICK) expect(event('cut', type, false)).toBe(false);
  }
  expect(page).toEqual([]);
  expect(told).not.toContain('passed');
});

test('page code may act in the wake of a trusted click that was let through, even of an allowed one only then', () => {
  verdict = { verdict: 'allow' };
  expect(event('cut', 'click', false)).toBe(false);
  click('cut');
  expect(event('cut', 'click', false)).toBe(true);
  now += 6_000;
  expect(event('cut', 'click', false)).toBe(false);
});

test('where judging fails, the click is held', () => {
  broken = true;
  expect(click('other')).toEqual([false, false, false, false, false]);
  expect(page).toEqual([]);
});

test('an override is good for one click and its one dialog, whatever is said of them meanwhile', () => {
  verdict = { verdict: 'allow', once: true };
  click('cut');
  verdict = hold('no');
  click('yes');
  expect(page).toEqual([...CLICK, ...CLICK]);
  expect(told).toEqual(['passed once', 'passed dialog']);
  page = [];
  click('yes');
  click('cut');
  expect(page).toEqual([]);
});

test('a dialog that no released click opened is held', () => {
  verdict = hold('no');
  click('yes');
  expect(page).toEqual([]);
  expect(told).toEqual(['held w']);
});

test('the dialog of a click that the rule allows needs the rule still to allow', () => {
  verdict = { verdict: 'allow' };
  click('cut');
  click('yes');
  expect(told).toEqual(['passed', 'passed dialog']);
  verdict = hold('no');
  page = [];
  click('yes');
  expect(page).toEqual([]);
});

test('a click on a label and the click it makes on its control are one', () => {
  verdict = hold('secondClick');
  click('l');
  now += 1_000;
  click('l');
  expect(event('cut', 'click')).toBe(true);
  expect(told).toEqual(['held w', 'passed']);
  expect(event('cut', 'click')).toBe(false);
});

test('what is for Handrail alone is neither judged nor told, and reaches nobody', () => {
  taken = true;
  expect(click('cut')).toEqual([false, false, false, false, false]);
  expect(click('other')).toEqual([false, false, false, false, false]);
  expect(event('other', 'keydown', true, 'Tab')).toBe(false);
  expect([page, told]).toEqual([[], []]);
  taken = false;
  click('cut');
  expect(told).toEqual(['held silent']);
});
