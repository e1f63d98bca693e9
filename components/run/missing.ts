import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import { waysOf, wayToShow } from '../../lib/guide/ways.ts';
import { guideOf } from './words.ts';

/** A console that the own task leads through and that may not be read yet. */
export interface Missing {
  readonly console: ConsoleId;
  /** The task goes on there: nothing can be shown before. */
  readonly next: boolean;
}

/** null where nothing is missing. A page that is read already needs no leave, whatever else its console has. */
export function missingFor(view: PopupView, checklist: RunChecklist): Missing | null {
  const guide = guideOf(checklist.course);
  const ways = guide ? waysOf(checklist, guide) : [];
  const read = view.doc?.framed === false ? view.doc.console : null;
  const may = (console: ConsoleId): boolean => console === read || view.allowed.includes(console);
  const console = ways.find((way) => !may(way.console))?.console;
  if (guide === undefined || console === undefined) return null;
  return { console, next: wayToShow({ checklist, guide }, null, [])?.console === console };
}
