/** Every console that Handrail knows, and the signs on their pages. */
import type { Console, ConsoleId, Control, ControlId, Hint, Label, Sign } from './console.ts';
import { SALES_SEEN } from './controls.ts';
import { MARKETO } from './marketo.ts';
import { MARKETO_HINTS, MARKETO_SEEN, MARKETO_SIGNS } from './marketo-seen.ts';
import { SALES } from './sales.ts';
import { SALESFORCE } from './salesforce.ts';
import { SALESFORCE_SEEN, SALESFORCE_SIGNS } from './salesforce-seen.ts';
import { SALES_SIGNS } from './settings.ts';

export const CONSOLES: readonly Console[] = [SALES, MARKETO, SALESFORCE];

const SEEN = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN];

/** The controls of a console; none of no console. */
export const controlsOf = (console: ConsoleId | null): readonly Control[] =>
  SEEN.find(({ id }) => id === console)?.controls ?? [];

const known = (control: ControlId): Control | undefined =>
  SEEN.flatMap(({ controls }) => controls).find(({ id }) => id === control);

/** What a control is called, in all languages; nothing where no console has it. */
export const namesOf = (control: ControlId): Label => known(control)?.names ?? {};

/** What the group of the navigation is called in which it stands; nothing where it stands in none. */
export function groupOf(control: ControlId): Label {
  const region = known(control)?.region;
  return region?.kind === 'nav' ? region.group : {};
}

/** As what it stands there, where that is plain: an entry of a menu, or a tab. */
export function kindOf(control: ControlId): 'menu' | 'tab' | null {
  const { region, roles = [] } = known(control) ?? {};
  if (region?.kind === 'menu') return 'menu';
  return roles[0] === 'tab' ? 'tab' : null;
}

export const SIGNS: readonly Sign[] = [...SALES_SIGNS, ...MARKETO_SIGNS, ...SALESFORCE_SIGNS];

export const HINTS: readonly Hint[] = MARKETO_HINTS;
