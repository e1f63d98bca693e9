const TYPED = 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image]),textarea';
/** What is narrower nobody could type into, px: it grows with what is typed. */
const NARROW = 24;
/** So far out its box may be. */
const LEVELS = 4;

/** Least size of a box to tick that is drawn by itself, px. */
const TICKED = 3;

/** What a person sees of a field: itself, or the box around one that is only as wide as what is typed, or as nothing. */
export function fieldBox(element: Element): Element {
  if (element.matches('[type=checkbox]')) return isDrawn(element) ? element : tickBox(element);
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

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= TICKED && height >= TICKED;
};

/** Where a box that has no size is drawn: by the nearest part of its label that holds nothing else to tick. */
function tickBox(element: Element): Element {
  const label = element.closest('label');
  if (label === null) return element;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelectorAll('input,[role=checkbox]').length > 1) break;
    if (isDrawn(at)) return at;
    if (at === label) break;
  }
  return element;
}
