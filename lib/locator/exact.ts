import type { SeenClues } from '../consoles/console.ts';
import { flatBy } from './flat.ts';
import { inPeople } from './people.ts';
import { rowOf } from './row.ts';
import { selection } from './selection.ts';
import type { Rows } from './sightport.ts';
import { still } from './still.ts';
import { underSubject } from './subject.ts';

/** Where things stand, as the reader sees it. */
export const exactRows = (clues: SeenClues): Rows => ({
  rowOf: (element) => still(() => rowOf(element, clues)),
  inPeople: (element) => still(() => inPeople(element, clues)),
  selection: (element) => still(() => selection(element, clues)),
  inside: (element, selector) => still(() => flatBy(element, selector)),
  guarded: (element) => still(() => underSubject(element, clues)),
});
