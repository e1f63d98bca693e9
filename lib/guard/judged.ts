import type { Click } from '../checklist/checklist.ts';
import type { GuardedConsole } from '../consoles/console.ts';

/** What a guarded place is about. */
export type Guards = 'connection' | 'people';

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

/** Words that confirm a question, on folded text. */
export const CONFIRMS =
  /^((bestatig|confirm|contin)\w*|ok(ay)?|yes|proceed|submit|apply|done|save|oui|valider|ja|fortfahren|weiter|sim?|aceptar)\b|^(はい|確認|続行|実行|適用)/;

/** Whether words may end a connection, or somebody's. */
export const ends = (console: GuardedConsole, text: string): boolean =>
  console.danger.cut.test(text) || takesOut(console, text);

/** Whether words may end a membership, and do not only tell whose has ended. */
export const takesOut = ({ danger }: GuardedConsole, text: string): boolean =>
  danger.remove.test(text) && !danger.was.test(text);
