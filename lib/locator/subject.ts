import type { Clues, Console, SeenClues } from '../consoles/console.ts';
import { headingsOver } from './headings.ts';
import { textOf } from './name.ts';
import { regionOf } from './region.ts';
import { all, type Scene } from './scene.ts';
import { fold, isCounted } from './text.ts';
import { seen } from './visible.ts';

const HEADINGS = 'h1,h2,h3,h4,legend,label,[role=heading],[role=tab],[class*=title],[class*=heading]';

/** Whether a heading, label or candidate of the main region says what a test asks. */
const says = (scene: Scene, clues: Clues, test: (text: string) => boolean): boolean =>
  [...all(scene, HEADINGS), ...scene.candidates].some(
    (element) => test(textOf(element, 120)) && seen(element) && regionOf(element, clues).kind === 'main',
  );

/**
 * Whether the main region shows what the place is about: a heading, field or view of the subject. A page of one
 * route may still paint the one before, and then nothing is to be read from it.
 */
export const showsSubject = (scene: Scene, { clues }: Console): boolean =>
  says(
    scene,
    clues,
    (text) => text.length <= 100 && (clues.subject.test(fold(text)) || isCounted(clues.people, text)),
  );

/** Whether an address that names no guarded place shows one all the same: its field and its view of the users. */
export const subjectByContent = (scene: Scene, { clues }: Console): boolean =>
  says(scene, clues, (text) => isCounted(clues.people, text)) &&
  says(scene, clues, (text) => clues.tenantField.test(fold(text)));

/** Whether the headings over an element tell of the subject or its users before they tell of another product. */
export function underSubject(element: Element, clues: SeenClues): boolean {
  for (const { text } of headingsOver(element)) {
    if (clues.subject.test(fold(text)) || isCounted(clues.people, text)) return true;
    if (clues.others.test(fold(text))) return false;
  }
  return false;
}

/** Whether an element stands under the connection's own heading, not under that of the users or of another product. */
export function underOwn(element: Element, { subject, people, others }: SeenClues): boolean {
  for (const { text } of headingsOver(element)) {
    if (isCounted(people, text) || others.test(fold(text))) return false;
    if (subject.test(fold(text))) return true;
  }
  return false;
}
