import { rootsIn } from './flat.ts';
import { once } from './still.ts';
import { type Root, rootsOf } from './tree.ts';

/** All trees of a document, outermost first, and what is noted of the elements in them. */
export interface Noted {
  readonly roots: readonly Root[];
  /** All that have attributes. */
  readonly attributed: readonly Element[];
  /** Those that an attribute may name, and those that act and may have their words from elsewhere. */
  readonly telling: readonly Element[];
}

const ACTS = /^(button|a|input)$/;
const TELLS = '[aria-label],[title],[role],[tabindex],[onclick],[alt],[aria-labelledby]';

/** To know where shadow roots are, each element has to be visited: so all that is to be known of each is asked then. */
export const notedIn = once((document: Document): Noted => {
  const attributed: Element[] = [];
  const telling: Element[] = [];
  const roots = rootsOf(document, (element) => {
    const attributes = element.hasAttributes();
    if (attributes) attributed.push(element);
    if (ACTS.test(element.localName) || (attributes && element.matches(TELLS))) telling.push(element);
  });
  return { roots: rootsIn(document, roots), attributed, telling };
});
