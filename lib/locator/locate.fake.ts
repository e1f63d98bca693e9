import type { ControlId, SeenConsole } from '../consoles/console.ts';
import { type Located, locate } from './locate.ts';
import { lookFor } from './read.ts';

/** Finds controls of Sales on the page that is set, at its Marketo settings; `marked`: by the `data-t` of the one found. */
export function finding(console: SeenConsole): {
  readonly find: (control: ControlId, row?: string) => Located;
  readonly marked: (control: ControlId, row?: string) => string | null;
} {
  const find = (control: ControlId, row?: string): Located =>
    locate(
      row === undefined ? { control } : { control, row },
      'sales.marketo',
      lookFor(document, console, [{ control }]),
      console,
    );
  return { find, marked: (control, row) => find(control, row).element?.getAttribute('data-t') ?? null };
}
