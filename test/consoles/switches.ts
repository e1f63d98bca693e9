/** Every guess about the consoles as one value: what consoles.md does not publish (mark G) is chosen here and nowhere else. */

export const LANGUAGES = ['en', 'ja', 'fr', 'de', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Requests that change something, by which a test makes one fail or wait. */
export const REQUESTS = [
  'connect',
  'disconnect',
  'grant',
  'remove',
  'invite',
  'deactivate',
  'salesforce',
  'sendInvite',
  'previewSync',
  'startSync',
] as const;
export type RequestKind = (typeof REQUESTS)[number];

export interface Switches {
  /** How many admins may hold the connection (order.md, "Not published"). */
  readonly rule: 'coexist' | 'takeover' | 'refused';
  readonly language: Language;
  /** `half`: some labels have stayed English, as on a page whose translation lags behind. */
  readonly translated: 'whole' | 'half';
  /** Address of the Marketo page: `#settings/marketo-admin` or `#settings/admin/marketo`. */
  readonly routeFamily: 'marketo-admin' | 'admin/marketo';
  /** `hashed`: no published class or id is left, as after a build with generated names. */
  readonly classes: 'published' | 'hashed';
  /** `main`, `nav` and `aside`, or plain `div`s. */
  readonly landmarks: 'present' | 'absent';
  /** `toolbar`: name in the toolbar, e-mail in its closed menu; `menu`: both only in the menu, behind an icon. */
  readonly accountShown: 'toolbar' | 'menu' | 'none';
  readonly gear: 'unlabelled' | 'titled';
  /** Who sees the Munchkin ID in Set Up: only who holds the connection, or every admin. */
  readonly munchkinShown: 'holder' | 'admins';
  /** Whether Set Up has its own Connect button for credentials typed in by hand. */
  readonly setUpConnect: 'form' | 'absent';
  /** Set Up and User Access as tabs of one page, or as sub-pages with addresses of their own. */
  readonly panels: 'tabs' | 'subPages';
  readonly rows: 'table' | 'list';
  /** `rowMenu`: behind three dots in each row, in a menu that nothing ties to them. */
  readonly removal: 'perRow' | 'selectThenAct' | 'rowMenu';
  /** What taking access away is called; `unknown`: by a word that Handrail has never heard. */
  readonly removalWord: 'known' | 'unknown';
  /** Who may give and take access (procedures.md: only who holds the connection). */
  readonly accessBy: 'holders' | 'admins';
  /** How a holder's own row reads under User Access. */
  readonly holderRow: 'connected' | 'notConnected';
  /** Whether the page asks back before it disconnects or removes. */
  readonly confirm: 'dialog' | 'none';
  /** Dialogs as Bootstrap's `div`s or as modal `<dialog>`. */
  readonly dialogs: 'div' | 'dialog';
  /** `a`: link with `href="#"`; `roleButton`: `div` with role and keys; `div`: `div` with a handler and nothing else. */
  readonly buttons: 'button' | 'a' | 'roleButton' | 'div';
  readonly disabledBy: 'attribute' | 'aria' | 'class';
  /** Delay, ms of the page's clock, between an answer and its panel. */
  readonly late: number;
  /** `everySecond`: panels are built anew each second. */
  readonly redraw: 'never' | 'everySecond';
  /** `beforeAnswer`: the page paints Connect's effect at once and leaves it there when the request fails. */
  readonly paints: 'afterAnswer' | 'beforeAnswer';
  /** `afterReload`: a changed connection shows only in a document loaded afterwards. */
  readonly shows: 'atOnce' | 'afterReload';
  /** Requests that fail the first time they are made. */
  readonly failFirst: readonly RequestKind[];
  /** Requests that find the session run out the first time they are made. */
  readonly expireFirst: readonly RequestKind[];
  readonly csp: 'strict' | 'none';
}

/** Values of each switch, the default first. */
export const VARIANTS: { readonly [K in keyof Switches]: readonly [Switches[K], ...Switches[K][]] } = {
  rule: ['coexist', 'takeover', 'refused'],
  language: LANGUAGES,
  translated: ['whole', 'half'],
  routeFamily: ['marketo-admin', 'admin/marketo'],
  classes: ['published', 'hashed'],
  landmarks: ['present', 'absent'],
  accountShown: ['toolbar', 'menu', 'none'],
  gear: ['unlabelled', 'titled'],
  munchkinShown: ['holder', 'admins'],
  setUpConnect: ['form', 'absent'],
  panels: ['tabs', 'subPages'],
  rows: ['table', 'list'],
  removal: ['perRow', 'selectThenAct', 'rowMenu'],
  // Nobody can follow the other one without showing it first (pick.spec.ts).
  removalWord: ['known'],
  accessBy: ['holders', 'admins'],
  holderRow: ['connected', 'notConnected'],
  confirm: ['dialog', 'none'],
  dialogs: ['div', 'dialog'],
  buttons: ['button', 'a', 'roleButton', 'div'],
  disabledBy: ['attribute', 'aria', 'class'],
  late: [200, 0, 1000, 4000, 8000],
  redraw: ['never', 'everySecond'],
  paints: ['afterAnswer', 'beforeAnswer'],
  shows: ['atOnce', 'afterReload'],
  failFirst: [[], ['connect']],
  expireFirst: [[], ['connect']],
  csp: ['strict', 'none'],
};

export const DEFAULT_SWITCHES: Switches = {
  rule: VARIANTS.rule[0],
  language: VARIANTS.language[0],
  translated: VARIANTS.translated[0],
  routeFamily: VARIANTS.routeFamily[0],
  classes: VARIANTS.classes[0],
  landmarks: VARIANTS.landmarks[0],
  accountShown: VARIANTS.accountShown[0],
  gear: VARIANTS.gear[0],
  munchkinShown: VARIANTS.munchkinShown[0],
  setUpConnect: VARIANTS.setUpConnect[0],
  panels: VARIANTS.panels[0],
  rows: VARIANTS.rows[0],
  removal: VARIANTS.removal[0],
  removalWord: VARIANTS.removalWord[0],
  accessBy: VARIANTS.accessBy[0],
  holderRow: VARIANTS.holderRow[0],
  confirm: VARIANTS.confirm[0],
  dialogs: VARIANTS.dialogs[0],
  buttons: VARIANTS.buttons[0],
  disabledBy: VARIANTS.disabledBy[0],
  late: VARIANTS.late[0],
  redraw: VARIANTS.redraw[0],
  paints: VARIANTS.paints[0],
  shows: VARIANTS.shows[0],
  failFirst: VARIANTS.failFirst[0],
  expireFirst: VARIANTS.expireFirst[0],
  csp: VARIANTS.csp[0],
};
