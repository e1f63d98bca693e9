import type { Console, Place } from '../consoles/console.ts';
import { textOf } from './name.ts';
import { regionOf } from './region.ts';
import { all, type Scene } from './scene.ts';
import { fold, isLabel } from './text.ts';
import { seen } from './visible.ts';

/** An address as a console's data read it. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly hash: string;
}

/** Address of a window; one without an own (about:blank, srcdoc) has that of the nearest parent it may look at. */
export function addressOf(view: Window): Address {
  let at = view;
  try {
    while (!/^https?:$/.test(at.location.protocol) && at.parent !== at && at.parent.location.href)
      at = at.parent;
  } catch {
    // A parent of another origin: its address stays unknown.
  }
  let host = at.location.hostname;
  if (host === '' && /^https?:/.test(view.origin)) host = new URL(view.origin).hostname;
  return { host, path: at.location.pathname, hash: at.location.hash };
}

/** Whether an address belongs to a console. */
export const onConsole = (address: Address, console: Console): boolean =>
  console.hosts.some((host) => host.test(address.host));

/** The place that an address names, or null. */
export const placeOf = (address: Address, console: Console): Place | null =>
  console.places.find(
    ({ path, hash }) =>
      (path === undefined || path.test(address.path)) && (hash === undefined || hash.test(address.hash)),
  ) ?? null;

const HEADINGS = 'h1,h2,h3,h4,legend,label,[role=heading],[role=tab],[class*=title],[class*=heading]';

/**
 * Whether the main region shows what the place is about: a heading, field or view of the subject. A page of one
 * route may still paint the one before, and then nothing is to be read from it.
 */
export function showsSubject(scene: Scene, { clues }: Console): boolean {
  const fits = (element: Element): boolean => {
    const text = textOf(element, 120);
    return text.length <= 100 && (clues.subject.test(fold(text)) || isLabel(clues.people, text));
  };
  return [...all(scene, HEADINGS), ...scene.candidates].some(
    (element) => fits(element) && seen(element) && regionOf(element, clues).kind === 'main',
  );
}

/** Whether an address that names no guarded place shows one all the same: its field and its view of the users. */
export function subjectByContent(scene: Scene, { clues }: Console): boolean {
  const has = (test: (text: string) => boolean): boolean =>
    [...all(scene, HEADINGS), ...scene.candidates].some(
      (element) => test(textOf(element, 120)) && seen(element) && regionOf(element, clues).kind === 'main',
    );
  return has((text) => isLabel(clues.people, text)) && has((text) => clues.tenantField.test(fold(text)));
}
