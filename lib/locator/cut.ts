import { LEAST, styleOf } from './name.ts';
import { up } from './tree.ts';

/** A box on the page, px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Length of an inset, px: `of` is what a percentage is of. */
const lengthOf = (inset: string, of: number): number =>
  /%$/.test(inset) ? (Number.parseFloat(inset) / 100) * of : Number.parseFloat(inset);

/** What a clip path leaves of its element's box: an inset's, or all. */
export function clipped(path: string, { left, right, top, bottom }: Box): Box {
  if (/^circle\(0/.test(path)) return { left, right: left, top, bottom: top };
  const [a = '0', b = a, c = a, d = b] = /^inset\((.*?)( round.*)?\)/.exec(path)?.[1]?.split(' ') ?? [];
  const [width, height] = [right - left, bottom - top];
  return {
    left: left + lengthOf(d, width),
    right: right - lengthOf(b, width),
    top: top + lengthOf(a, height),
    bottom: bottom - lengthOf(c, height),
  };
}

/** Narrows a part to what of it lies in a box; whether enough is left to be seen. */
export function meet(part: Box, box: Box): boolean {
  part.left = Math.max(part.left, box.left);
  part.right = Math.min(part.right, box.right);
  part.top = Math.max(part.top, box.top);
  part.bottom = Math.min(part.bottom, box.bottom);
  return part.right - part.left >= LEAST && part.bottom - part.top >= LEAST;
}

/** Whether an element whose back is not drawn is turned away, by itself or with what it stands on. */
export function turned(element: Element): boolean {
  let whole = new DOMMatrix();
  for (let at: Element | null = element; at; at = up(at)) {
    const style = styleOf(at);
    if (!style || (at !== element && style.transformStyle !== 'preserve-3d')) break;
    if (style.transform !== 'none') whole = new DOMMatrix(style.transform).multiply(whole);
  }
  return whole.m33 < 0;
}
