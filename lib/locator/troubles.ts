import type { Trouble } from '../consoles/console.ts';
import { textOf } from './name.ts';
import { all, type Scene } from './scene.ts';
import { fold } from './text.ts';
import { seen } from './visible.ts';

/** What a page tells that went wrong stands in, by its role or by the usual names. */
const MESSAGES =
  '[role=alert],[role=status],[role=alertdialog],[aria-live],[class*=lert],[class*=rror],[class*=oast],[class*=essage],[class*=otif],[class*=nvalid],[class*=arning],[id*=rror],[id*=essage]';
/** A longer text is no message; a page that says no more than this is one as a whole. Characters. */
const LONGEST = 600;
/** Elements of a page that may be a message as a whole. */
const FEW = 150;
/** An address that a page was led back to with a refusal. */
const REFUSED = /[?&#]error(_description|code)?=/i;

/**
 * The known error messages that a page shows, by their names alone: a message may name people, and never leaves the
 * frame. `search`: query of the address.
 */
export function troublesOn(
  scene: Scene,
  { document, location: { search, hash } }: Pick<Window, 'document' | 'location'>,
  troubles: readonly Trouble[],
): readonly string[] {
  // A page that has only begun has no body yet.
  const whole: (HTMLElement | null)[] =
    document.getElementsByTagName('*').length < FEW ? [document.body] : [];
  const said = [...all(scene, MESSAGES), ...whole].flatMap((element) => {
    if (!element || element.textContent.length > LONGEST * 4 || !seen(element)) return [];
    const text = textOf(element, LONGEST + 1);
    return text.length > LONGEST ? [] : [fold(text)];
  });
  if (REFUSED.test(search + hash)) said.push(fold(search + hash));
  return troubles
    .filter(({ says }) => said.some((text) => says.every((pattern) => pattern.test(text))))
    .map(({ id }) => id);
}
