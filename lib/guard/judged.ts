import type { Click } from '../checklist/checklist.ts';
import type { GuardedConsole, Place } from '../consoles/console.ts';
import { textOf } from '../locator/name.ts';
import { partAround } from '../locator/region.ts';
import { isLabel } from '../locator/text.ts';

/** What a guarded place is about. */
export type Guards = NonNullable<Place['guards']>;

/** What an activation may be. Several clicks: it cannot be told which; all of them must be allowed. */
export interface Judged {
  readonly clicks: readonly Click[];
  readonly element: Element;
  /** Gives somebody access: passes, and is told. */
  readonly grants: boolean;
  /** Confirms what was let through a moment ago. */
  readonly confirms: boolean;
}

export const judged = (element: Element, ...clicks: Click[]): Judged => ({
  clicks,
  element,
  grants: false,
  confirms: false,
});

export const cut: Click = { control: 'disconnect', row: null };
export const link: Click = { control: 'connect', row: null };

/** The click on a row that the place's rows are about; `row`: e-mail or name in small letters, null where unknown. */
export const rowClick = (guards: Guards, row: string | null): Click => ({
  control: guards === 'people' ? 'removal' : 'rowAccess',
  row,
});

/** Whether words may end the connection, and do not only tell who has none. */
export const cuts = ({ danger }: GuardedConsole, text: string): boolean =>
  danger.cut.test(text) && !danger.was.test(text);

/** Whether words may end a membership, and do not only tell whose has ended. */
export const takesOut = ({ danger }: GuardedConsole, text: string): boolean =>
  danger.remove.test(text) && !danger.was.test(text);

/** Whether words may end a connection, or somebody's. */
export const ends = (console: GuardedConsole, text: string): boolean =>
  cuts(console, text) || takesOut(console, text);

/** Whether it stands in the frame of a page, where signing out does: not in the head of a card, unless `anyhow`. */
export const inFrame = (element: Element, anyhow = false): boolean =>
  element.closest('header,nav,[role=banner],[role=navigation]') !== null &&
  (anyhow || partAround(element) === null);

/** Whether an element in the frame of a page ends the connection all the same, and does not only sign out. */
export const plainlyCuts = (console: GuardedConsole, element: Element, text: string): boolean =>
  cuts(console, text) &&
  !console.danger.signOut.test(text) &&
  (isLabel(console.clues.rowHas, textOf(element, 160)) || console.clues.subject.test(text));
