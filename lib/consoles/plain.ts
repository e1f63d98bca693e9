/** What descriptions of consoles share. */
import type { Control, ControlId, Label, SeenClues } from './console.ts';

const NOTHING = /(?!)/;

/** Clues of a console of which no connection and no users' rows are read. */
export const PLAIN: SeenClues = {
  subject: NOTHING,
  people: {},
  rowHas: {},
  rowNone: {},
  tenantField: NOTHING,
  groups: [],
  toolbar: 'header',
  holds: 'sales.none',
  free: 'sales.none',
  others: NOTHING,
  statusHas: {},
  statusNone: {},
  lost: {},
  siblings: [],
};

/** A control told by role and name alone, wherever on the page it stands. */
export const anywhere = (id: ControlId, roles: readonly string[], names: Label): Control => ({
  id,
  places: [],
  roles,
  names,
  region: { kind: 'anywhere' },
});

/** A control under the heading of its card. */
export const inCard = (id: ControlId, roles: readonly string[], names: Label, name: Label): Control => ({
  id,
  places: [],
  roles,
  names,
  region: { kind: 'card', name },
});
