/** Every guess about Marketo as one value: what consoles.md does not publish (mark G) is chosen here and nowhere else. */
import { LANGUAGES, type Language } from '../switches.ts';

export interface MarketoSwitches {
  readonly language: Language;
  /** Which of the documented wordings a label has, where its manual pages disagree (labels.json): the first, second or third. */
  readonly wording: 0 | 1 | 2;
  /** What the entry in the Admin tree, and the section that it opens, are called. */
  readonly node: 'Sales Insight' | 'Sales Connect' | 'Sales Engage';
  /** What the tab of the section is called: as documented, or as nobody has published it. */
  readonly configTab: 'documented' | 'unknown';
  /** Frames between the Adobe shell and the interface, the interface's own counted. */
  readonly frames: 2 | 1 | 3;
  /** Host of the interface in the shell: one of its own, or the pod's. */
  readonly innerHost: 'own' | 'pod';
  /** `replaced`: going to another view in the shell puts a frame in the place of the one before. */
  readonly navigation: 'kept' | 'replaced';
  /** Where the address carries the code of the view: shell and interface, shell alone, or neither. */
  readonly code: 'both' | 'shell' | 'none';
  /** Codes of Admin home and of the section, which are not published. */
  readonly codes: 'first' | 'second';
  readonly globals: 'present' | 'absent';
  /** Which class families buttons and tabs have: both on one page, Ext 3 alone, or Ext 4 alone. */
  readonly family: 'mixed' | 'ext3' | 'ext4';
  readonly ids: 'generated' | 'absent';
  readonly aria: 'absent' | 'present';
  /** Delay, ms of the page's clock, before a view's content comes, and before the globals are ready. */
  readonly late: number;
  /** `everySecond`: the view's content is built anew each second, under other ids. */
  readonly redraw: 'never' | 'everySecond';
  readonly adminList: 'grid' | 'combo' | 'radio';
  readonly inviteDialog: 'window' | 'none';
  /** What stands in the place of the list after the first invitation. */
  readonly afterInvite: 'list' | 'note';
  /** Client ID and Client Secret as text, or in fields that cannot be changed. */
  readonly credentials: 'text' | 'fields';
  readonly syncPreview: 'window' | 'inline';
  /** How long a sync runs, ms; null: until it is told to end. */
  readonly syncTakes: number | null;
  /** Where the signed-in account shows: name in the bar and e-mail in its closed menu, both in the menu, or nowhere. */
  readonly account: 'bar' | 'menu' | 'none';
  readonly csp: 'strict' | 'none';
}

/** Values of each switch, the default first. */
export const MARKETO_VARIANTS: {
  readonly [K in keyof MarketoSwitches]: readonly [MarketoSwitches[K], ...MarketoSwitches[K][]];
} = {
  language: LANGUAGES,
  wording: [0, 1, 2],
  node: ['Sales Insight', 'Sales Connect', 'Sales Engage'],
  // Only where a control is shown to Handrail: it cannot be found.
  configTab: ['documented'],
  frames: [2, 1, 3],
  innerHost: ['own', 'pod'],
  navigation: ['kept', 'replaced'],
  code: ['both', 'shell', 'none'],
  codes: ['first', 'second'],
  globals: ['present', 'absent'],
  family: ['mixed', 'ext3', 'ext4'],
  ids: ['generated', 'absent'],
  aria: ['absent', 'present'],
  late: [200, 0, 1000, 4000, 8000],
  redraw: ['never', 'everySecond'],
  adminList: ['grid', 'combo', 'radio'],
  inviteDialog: ['window', 'none'],
  afterInvite: ['list', 'note'],
  credentials: ['text', 'fields'],
  syncPreview: ['window', 'inline'],
  syncTakes: [3000, null],
  account: ['bar', 'menu', 'none'],
  csp: ['strict', 'none'],
};

/** The two ways in (consoles.md): the pod's own host, or through the Adobe shell. Chosen by the address. */
export const ENTRANCES = ['direct', 'shell'] as const;
export type Entrance = (typeof ENTRANCES)[number];

export const DEFAULT_MARKETO: MarketoSwitches = {
  language: 'en',
  wording: 0,
  node: 'Sales Insight',
  configTab: 'documented',
  frames: 2,
  innerHost: 'own',
  navigation: 'kept',
  code: 'both',
  codes: 'first',
  globals: 'present',
  family: 'mixed',
  ids: 'generated',
  aria: 'absent',
  late: 200,
  redraw: 'never',
  adminList: 'grid',
  inviteDialog: 'window',
  afterInvite: 'list',
  credentials: 'text',
  syncPreview: 'window',
  syncTakes: 3000,
  account: 'bar',
  csp: 'strict',
};
