import { drawn, styleOf, within } from './name.ts';

/** In the colour of text, and no part of a picture. */
const CLEAR = /^rgba\(.*, 0\)$/;

/** Whether what is written directly in an element shows: in a colour, by its shadow, or by what shines through it. */
function inked(part: Element): boolean {
  const style = styleOf(part);
  // As computed; a document that is laid out nowhere tells nothing.
  const colour = style?.getPropertyValue('-webkit-text-fill-color') || style?.color || '';
  if (!style || !CLEAR.test(colour)) return true;
  const { backgroundImage, backgroundClip, textShadow } = style;
  return (
    /url\(/.test(backgroundImage) ||
    (/text/.test(backgroundClip) && backgroundImage !== 'none') ||
    !/^(none)?$/.test(textShadow)
  );
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
