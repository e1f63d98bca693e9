/** An ordinary day: every control of a page is clicked once, and what of it does not arrive is noted. */
import type { Locator, Page } from '@playwright/test';

/** Whatever a person may click. */
const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, label, ' +
  '[role=button], [role=tab], [role=menuitem], [tabindex="0"]';

export interface Place {
  readonly name: string;
  /** What follows `/next`. */
  readonly hash: string;
  /** Opens what the page shows only after a click, and waits until it stands and is read. */
  readonly open?: (page: Page) => Promise<unknown>;
}

export interface Day {
  readonly place: string;
  readonly clicked: number;
  /** Words of the controls whose click did not arrive, with those of their row. */
  readonly held: readonly string[];
}

async function goto(page: Page, { hash, open }: Place): Promise<void> {
  // Another document each time: what was allowed or asked in the one before is over.
  await page.goto('about:blank');
  await page.goto(`https://toutapp.com/next${hash}`);
  await page.locator('main').first().waitFor();
  await open?.(page);
  // The page's own handlers stay out of it, so that the next control still stands.
  await page.evaluate(() => {
    Reflect.set(window, 'arrived', 0);
    window.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        Reflect.set(window, 'arrived', Reflect.get(window, 'arrived') + 1);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  });
}

const arrived = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'arrived'));

/** Its words, or its label where it has none, and whose row it is in. */
const wordsOf = (control: Locator): Promise<string> =>
  control.evaluate((element: HTMLElement) => {
    const words = element.innerText || element.getAttribute('aria-label') || element.getAttribute('name');
    const name = element.closest('tr')?.innerText.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u)?.[0];
    return [words ?? element.localName, name].filter(Boolean).join(' · ');
  });

/** A person can reach it: the page's own dialog stands not before it, nor its menu. */
const reachable = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(hit) || hit?.localName === 'handrail-overlay';
  });

/** Clicks everything that can be reached at a place, each control once, by mouse. */
export async function clickThrough(page: Page, place: Place): Promise<Day> {
  await goto(page, place);
  const controls = page.locator(CONTROLS).filter({ visible: true });
  const total = await controls.count();
  const held: string[] = [];
  let clicked = 0;
  let before = 0;
  for (let index = 0; index < total; index += 1) {
    const control = controls.nth(index);
    if (!(await reachable(control))) continue;
    await control.click();
    clicked += 1;
    if ((await arrived(page)) > before) before = await arrived(page);
    else {
      held.push(await wordsOf(control));
      // The hold's card may stand above the next one.
      await goto(page, place);
      before = 0;
    }
  }
  return { place: place.name, clicked, held };
}

/** The days in columns. */
export function tableOf(days: readonly Day[]): string {
  const width = Math.max(...days.map(({ place }) => place.length));
  const line = (place: string, clicked: string, held: string): string =>
    `${place.padEnd(width)}  ${clicked.padStart(7)}  ${held}`;
  return [
    line('page', 'clicked', 'held'),
    ...days.map(({ place, clicked, held }) =>
      line(place, String(clicked), held.length === 0 ? '0' : `${held.length}: ${held.join(', ')}`),
    ),
  ].join('\n');
}
