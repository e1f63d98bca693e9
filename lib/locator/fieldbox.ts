const TYPED = 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image]),textarea';
/** What is narrower nobody could type into, px: it grows with what is typed. */
const NARROW = 24;
/** So far out its box may be. */
const LEVELS = 4;

/** What a person sees of a field: itself, or the box around one that is only as wide as what is typed. */
export function fieldBox(element: Element): Element {
  if (!element.matches(TYPED) || !isNarrow(element) || isApart(element)) return element;
  let box = element.parentElement;
  for (let level = 1; box && level < LEVELS && isNarrow(box); level += 1) box = box.parentElement;
  return box && !isNarrow(box) && box.querySelectorAll(TYPED).length === 1 ? box : element;
}

const isNarrow = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width < NARROW && height > 0;
};

/** Taken out of the page's flow it is hidden, as some kits keep fields for others to read. */
const isApart = (element: Element): boolean => /absolute|fixed/.test(getComputedStyle(element).position);
