import type { Clues } from '../consoles/console.ts';
import { BOXES, regionOf as region } from './region.ts';
import { once } from './still.ts';

const KEPT: typeof BOXES = {
  byShape: once(BOXES.byShape),
  namesGroups: once(BOXES.namesGroups),
  aboutSubject: once(BOXES.aboutSubject),
  raised: once(BOXES.raised),
};

/** Where on the page an element stands (region.ts), each box looked at once in a reading. */
export const regionOf = once((element, clues: Clues) => region(element, clues, KEPT));
