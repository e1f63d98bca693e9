import type { Hint, SeenConsole, Sign } from './console.ts';
import * as L from './labels-marketo.ts';
import { MARKETO } from './marketo.ts';
import { anywhere, inCard, PLAIN } from './plain.ts';

const CLICKABLE = ['button', 'link'];
const ENTRY = ['treeitem', 'link', 'button', 'tab', 'menuitem', 'option'];
const WORDS = ['text'];

const SECTION = { ...L.salesInsight, '*': Object.values(L.salesEngage).flat() };

/** Marketo with its controls, for the reader. */
export const MARKETO_SEEN: SeenConsole = {
  ...MARKETO,
  clues: { ...PLAIN, ...MARKETO.clues },
  notNames: /./,
  controls: [
    anywhere('marketo.launch', CLICKABLE, L.launch),
    anywhere('marketo.admin', ENTRY, L.admin),
    // The home page has tiles of other products that are called so.
    { ...anywhere('marketo.salesInsight', ENTRY, SECTION), region: { kind: 'side' } },
    anywhere('marketo.actionsConfig', ENTRY, L.actionsConfig),
    anywhere('marketo.sendInvite', CLICKABLE, L.sendInvite),
    { ...inCard('marketo.clientId', WORDS, L.clientId, L.integrationInfo), valued: true },
    { ...inCard('marketo.clientSecret', WORDS, L.clientSecret, L.integrationInfo), valued: true },
    inCard('marketo.sync', CLICKABLE, L.sync, L.actionFieldSync),
    anywhere('marketo.startSync', CLICKABLE, L.startSync),
    { ...inCard('marketo.syncState', WORDS, L.syncing, L.actionFieldSync), state: true },
  ],
};

export const MARKETO_SIGNS: readonly Sign[] = [
  {
    id: 'marketo.clientId',
    console: 'marketo',
    shown: { control: 'marketo.clientId', is: 'filled' },
  },
  {
    id: 'marketo.clientSecret',
    console: 'marketo',
    shown: { control: 'marketo.clientSecret', is: 'filled' },
  },
  { id: 'marketo.synced', console: 'marketo', shown: { control: 'marketo.syncState', is: 'there' } },
];

/** Row "page globals": the area Admin, and the section's title in the language of the interface. */
export const MARKETO_HINTS: readonly Hint[] = [
  { console: 'marketo', control: 'marketo.admin', area: 'tnCustAdmin' },
  { console: 'marketo', control: 'marketo.salesInsight', section: SECTION },
];
