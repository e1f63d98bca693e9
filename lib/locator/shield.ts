import { ACTORS, styleOf } from './name.ts';
import { classOf } from './tree.ts';

/** So far out a shield may lie: of the box around the box around it. */
const LEVELS = 3;
/** What may act by itself. */
const ACTS = `${ACTORS},label,[role],[tabindex],[onclick]`;

/** What lies upon a part of the page while it waits may say so. */
const MASK = /mask|load|overlay|spin|busy|wait/;

/** Whether an empty part of its own box, or a mask, lies upon all of it, so that no press reaches it. */
export function isShielded(element: Element): boolean {
  let inner = element;
  for (let level = 0; level < LEVELS; level += 1) {
    for (let other = inner.nextElementSibling; other; other = other.nextElementSibling)
      if (isShield(other) && lies(other, element)) return true;
    if (inner.parentElement === null || inner.parentElement.matches('body,main')) return false;
    inner = inner.parentElement;
  }
  return false;
}

function isShield(part: Element): boolean {
  if (part.matches(ACTS) || part.querySelector(ACTS)) return false;
  if (part.textContent.trim() !== '' && !MASK.test(classOf(part))) return false;
  const style = styleOf(part);
  return (
    style?.position === 'absolute' &&
    style.pointerEvents !== 'none' &&
    style.cursor !== 'pointer' &&
    !(Number(style.zIndex) < 0)
  );
}

function lies(upon: Element, element: Element): boolean {
  const [outer, inner] = [upon.getBoundingClientRect(), element.getBoundingClientRect()];
  return (
    outer.width > 0 &&
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}
