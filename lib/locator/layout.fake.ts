import { vi } from 'vitest';

/** happy-dom has no layout: in tests everything has a box but what its style or attributes hide. */
export function fakeLayout(): void {
  const hidden = (element: Element, transparent = false): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = at.getAttribute('style') ?? '';
      if (
        at.hasAttribute('hidden') ||
        /display:\s*none|visibility:\s*hidden/.test(style) ||
        (transparent && /opacity:\s*0(?![.\d])/.test(style))
      )
        return true;
      if (/^(template|script|style)$/.test(at.localName)) return true;
    }
    return false;
  };
  const rect = (element: Element): DOMRect => {
    const style = element.getAttribute('style') ?? '';
    const length = (name: string, other: number): number =>
      Number(new RegExp(`\\b${name}:\\s*(-?\\d+)px`).exec(style)?.[1] ?? other);
    return new DOMRect(length('left', 300), length('top', 200), length('width', 80), length('height', 24));
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return hidden(this) ? new DOMRect(0, 0, 0, 0) : rect(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const rects = hidden(this) ? [] : [rect(this)];
    return rects as unknown as DOMRectList;
  });
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element, { checkOpacity = false }: CheckVisibilityOptions = {}) {
      return !hidden(this, checkOpacity);
    },
  });
}

/** Sets the page and its address; the returned function finds an element by its `data-t`. */
export function pageOf(body: string, hash = '#settings/marketo-admin'): (mark: string) => Element {
  window.location.href = `https://toutapp.com/next${hash}`;
  document.body.innerHTML = body;
  return (mark) => {
    const found = document.querySelector(`[data-t="${mark}"]`);
    if (found === null) throw new Error(`No element ${mark}`);
    return found;
  };
}
