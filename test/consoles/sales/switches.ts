/** Guesses about the rest of Sales, with which one is set up: kept apart from the handover's, whose cover has its own length. */

export interface SalesSwitches {
  /** Buttons that end Invite Users: one Invite; Invite, then a last OK; Next, then OK (consoles.md, all three documented). */
  readonly inviteDialog: 'invite' | 'lastOk' | 'nextOk';
  /** The wizard ends with the mapping, or with a look at the addresses that were found. */
  readonly csvWizard: 'mapping' | 'review';
  readonly seatsShown: 'shown' | 'absent';
  /** Whether access is refused within ten minutes of connecting, or merely advised against. */
  readonly grantWait: 'advised' | 'enforced';
  /** `byHand`: Connect does not work until the credentials were typed into Set Up. */
  readonly connectBy: 'itself' | 'byHand';
  /** `page`: OK leads to Salesforce's login page, which leads back; `none`: OK completes. */
  readonly salesforceLogin: 'none' | 'page';
  /** Without a login page: whether Salesforce blocks the app. (With one, the org itself says so.) */
  readonly oauth: 'allowed' | 'blocked';
}

/** Values of each switch, the default first. */
export const SALES_VARIANTS: {
  readonly [K in keyof SalesSwitches]: readonly [SalesSwitches[K], ...SalesSwitches[K][]];
} = {
  inviteDialog: ['invite', 'lastOk', 'nextOk'],
  csvWizard: ['mapping', 'review'],
  seatsShown: ['shown', 'absent'],
  grantWait: ['advised', 'enforced'],
  connectBy: ['itself', 'byHand'],
  salesforceLogin: ['none', 'page'],
  oauth: ['allowed', 'blocked'],
};

export const DEFAULT_SALES: SalesSwitches = {
  inviteDialog: 'invite',
  csvWizard: 'mapping',
  seatsShown: 'shown',
  grantWait: 'advised',
  connectBy: 'itself',
  salesforceLogin: 'none',
  oauth: 'allowed',
};

/** How long after connecting access is refused where that is enforced, ms (consoles.md, Limits). */
export const GRANT_WAIT = 10 * 60 * 1000;
