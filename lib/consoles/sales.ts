import type { Console } from './console.ts';
import * as L from './labels.ts';

/** Row "Marketo settings page" and its guessed route family. */
const MARKETO = /^#!?\/?settings\/(admin\/)?marketo(-admin)?([/?].*)?$/;
/** Row "User Management". */
const USERS = /^#!?\/?settings\/admin\/user-management([/?].*)?$/;

/** Sales (toutapp.com). Every row of consoles.md that was not seen on a live console is a clue here, never a condition. */
export const SALES: Console = {
  id: 'sales',
  hosts: [/^(.+\.)?toutapp\.com$/],
  places: [
    { id: 'sales.login', path: /^\/(log|sign)_?-?in\b|\/sign_in\b/, signIn: true },
    { id: 'sales.marketo', hash: MARKETO, guards: 'connection' },
    { id: 'sales.users', hash: USERS, guards: 'people' },
    { id: 'sales.settingsPages', hash: /^#!?\/?settings\b/ },
    { id: 'sales.app', path: /^\/next\b/ },
  ],
  clues: {
    // Not the product's own name.
    subject: /marketo(?! sales( connect| insight| engage)?( actions)?$)|munchkin/,
    people: L.userAccess,
    rowHas: L.disconnect,
    rowNone: L.connect,
    tenantField: /munchkin/,
    // The administrators' stands first: controls name it (controls.ts).
    groups: [L.adminSettings, L.myAccount],
    toolbar: '#nav-win',
  },
};
