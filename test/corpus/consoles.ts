/** The consoles of which the corpus has pages, by their controls. */
import type { Control, ControlId, PlaceId, SeenConsole } from '../../lib/consoles/console.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { MARKETO_SEEN } from '../../lib/consoles/marketo-seen.ts';
import { SALESFORCE_SEEN } from '../../lib/consoles/salesforce-seen.ts';

const CONSOLES: readonly SeenConsole[] = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN];

export const CONTROLS: readonly Control[] = CONSOLES.flatMap(({ controls }) => controls);

/** Throws where there is none of this name. */
export function controlOf(wanted: ControlId): Control {
  const control = CONTROLS.find(({ id }) => id === wanted);
  if (control === undefined) throw new Error(`No control ${wanted}`);
  return control;
}

export const seenOf = (control: ControlId): SeenConsole =>
  CONSOLES.find(({ controls }) => controls.some(({ id }) => id === control)) ?? SALES_SEEN;

/** Where a control stands: what the page's address does not tell of it. */
export const homeOf = (control: ControlId): PlaceId | null => controlOf(control).places[0] ?? null;
