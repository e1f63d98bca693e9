import { drawn, styleOf, within } from './name.ts';

/** A colour, as computed, that shows nothing. */
const CLEAR = /^rgba\(.*, 0\)$/;

/** Whether what is written directly in an element shows: in a colour, or by a picture that stands for it or shines through. */
function inked(part: Element): boolean {
  const style = styleOf(part);
  const colour = style?.getPropertyValue('-webkit-text-fill-color') || style?.color || '';
  return !style || !CLEAR.test(colour) || /url\(|text/.test(style.backgroundImage + style.backgroundClip);
}

const PICTURES = 'svg,img,canvas,video,object,[type=image],[type=checkbox],[type=radio]';
/** Parts that are looked at. */
const MOST = 40;

/** Whether an element has words and shows none of them, nor a picture in their place: the bone of a skeleton. */
export function isBone(element: Element): boolean {
  const parts = within(element).slice(0, MOST);
  if (parts.some((part) => part.matches(PICTURES))) return false;
  const written = parts.filter(
    (part) =>
      [...part.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)) ||
      drawn([part]).some(Boolean),
  );
  return !(written.length > 0 ? written : [element]).some(inked);
}
