import { actsByNature, textOf } from '../locator/name.ts';
import { rowOf } from '../locator/row.ts';
import { fold, isLabel } from '../locator/text.ts';
import { seen } from '../locator/visible.ts';
import type { Surroundings } from './judge.ts';

/** Elements of the same kind of label in a box and in nobody's row: more than one means that one may be the own. */
export function candidatesLike(element: Element, box: Element, around: Surroundings): Element[] {
  const { clues } = around.console;
  const subject = fold(textOf(element, 80));
  return [...box.querySelectorAll('button,a,input,[role=button],[tabindex],[onclick],span,div')].filter(
    (other) => {
      const text = textOf(other, 80);
      if (other !== element && !actsByNature(other)) return false;
      const like = fold(text) === subject || isLabel(clues.rowHas, text);
      return like && seen(other) && rowOf(other, clues) === null;
    },
  );
}
