/** The reader's rows without a reader, for the tests of those who only ask it. */
import type { SeenClues } from '../consoles/console.ts';
import { inPeople } from './people.ts';
import { rowOf } from './row.ts';
import { selection } from './selection.ts';
import type { Rows } from './sightport.ts';
import { underSubject } from './subject.ts';

export const exactRows = (clues: SeenClues): Rows => ({
  rowOf: (element) => rowOf(element, clues),
  inPeople: (element) => inPeople(element, clues),
  selection: (element) => selection(element, clues),
  guarded: (element) => underSubject(element, clues),
});
