import { chance } from '../corpus/seed.ts';

/** Changes of a page in one second, and the pause between two bursts of them, ms. */
export const PER_SECOND = 1_000;
const EVERY = 10;

/**
 * Changes the page 1,000 times a second, until what it returns is called: attributes, texts and elements in turn, half
 * of them in the main region (a live list), half in a ticker outside of it. `count` tells how many were made.
 */
export function mutate(document: Document): { readonly count: () => number; readonly stop: () => void } {
  const draw = chance(7, 7);
  const inside = document.querySelector('.activity');
  if (inside === null) throw new Error('A page without its activity');
  const boxes = [inside, document.body].map((around) => {
    const box = document.createElement('div');
    for (let number = 0; number < 20; number += 1) {
      const line = document.createElement('p');
      line.append(`${number} clicks`);
      box.append(line);
    }
    around.append(box);
    return box;
  });
  let made = 0;
  const change = (): void => {
    const box = boxes[Math.floor(made / 10) % 2];
    const line = box?.children[draw.below(box.children.length)];
    if (!box || !line) return;
    const kind = made % 10;
    made += 1;
    if (kind < 4) line.className = made % 3 === 0 ? 'text-muted' : `at-${made % 7}`;
    else if (kind < 8) {
      const text = line.firstChild;
      if (text instanceof Text) text.data = `${made} clicks`;
    } else if (kind === 8) {
      const fresh = document.createElement('p');
      fresh.append(`${made} clicks`);
      box.append(fresh);
    } else box.firstElementChild?.remove();
  };
  let due = performance.now();
  const timer = setInterval(() => {
    for (; due < performance.now(); due += 1_000 / PER_SECOND) change();
  }, EVERY);
  return {
    count: () => made,
    stop() {
      clearInterval(timer);
      for (const box of boxes) box.remove();
    },
  };
}
