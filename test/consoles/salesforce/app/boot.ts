/** What the server wrote into the document: who is signed in, and how these pages behave. */
import type { AnyBoot } from './wire.ts';
import { say, type TextKey } from './words.ts';

function read(): AnyBoot {
  const text = document.querySelector('script[data-boot]')?.textContent ?? '';
  // Written by lightning.ts, installer.ts or listing.ts from a value of this type, in the process that serves this file.
  const boot: AnyBoot = JSON.parse(text);
  return boot;
}

export const boot: AnyBoot = read();

/** What this page was told, if it is of this kind. */
export function bootOf<P extends AnyBoot['page']>(page: P): Extract<AnyBoot, { page: P }> {
  const isIt = (one: AnyBoot): one is Extract<AnyBoot, { page: P }> => one.page === page;
  if (isIt(boot)) return boot;
  throw new Error(`This page is no ${page}`);
}

export const t = (key: TextKey, values?: Readonly<Record<string, string | number>>): string =>
  say(boot.language, key, values);

/** Resolves after the delay with which parts of these pages arrive. */
export const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, boot.switches.late));

let held = false;
for (const [name, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  window.addEventListener(name, () => (held = down), true);

/** Calls `paint` now, and each second where the pages are drawn anew; returns its end. */
export function redrawn(paint: () => void): () => void {
  paint();
  if (boot.switches.redraw === 'never') return () => {};
  // Between press and release nothing changes, or the click would be lost.
  const timer = setInterval(() => held || paint(), 1000);
  return () => clearInterval(timer);
}
