/** What every component may reach: language, the worker, the clock, and what the surface around it can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import type { Feed } from '../cobrowse/useMirror.ts';

/** The popup or tab that a screen stands in; wired by the entrypoint, so that components know no browser. */
export interface Surface {
  readonly kind: 'popup' | 'tab' | 'desk';
  /** Scrolls back to the top: another screen has opened. */
  top(): void;
  /** False where the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** Offers `text` as a file to save: JSON, or what `type` says. */
  save(file: string, text: string, type?: 'text/csv'): void;
  /** Opens an address in a tab: absolute, or a page of the extension. */
  open(address: string): void;
  close(): void;
  /** Asks for the site access that was withdrawn, or for that of a console which is not asked for at install; false where the person refused. */
  grant(console?: ConsoleId): Promise<boolean>;
  /** Asks to be allowed to show notifications; false where the person refused. */
  remind(): Promise<boolean>;
  print(): void;
  /** Shows the desk beside the page; false where the browser did not allow it. Left out where it cannot. */
  readonly panel?: () => Promise<boolean>;
}

export interface Screen {
  readonly language: ScreenLanguage;
  ask(call: ScreenCall): Promise<ScreenAnswer>;
  /** Clock, ms; for showing only. */
  now(): number;
  /** Whether a person made the event; a script's does nothing. */
  trusts(event: Event): boolean;
  readonly surface: Surface;
  /** The masked page of a member of a room; left out where none is shown. */
  readonly mirrorOf?: (room: RoomId, seat: SeatId) => Feed;
}

export const ScreenContext = createContext<Screen | null>(null);

/** The screen around a component. Throws outside of a `ScreenContext`: a mistake in the wiring. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === null) throw new Error('no ScreenContext around this component');
  return screen;
}
