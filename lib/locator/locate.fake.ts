import type { ControlId } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { type Located, locate } from './locate.ts';
import { namesOf } from './read.ts';
import { look } from './scene.ts';

/** A control of Sales on the page that is set, at its Marketo settings. */
export const find = (control: ControlId, row?: string): Located =>
  locate(
    row === undefined ? { control } : { control, row },
    'sales.marketo',
    look(document, namesOf(SALES_SEEN)),
    SALES_SEEN,
  );

/** The `data-t` of the one element found, or null. */
export const marked = (control: ControlId, row?: string): string | null =>
  find(control, row).element?.getAttribute('data-t') ?? null;
