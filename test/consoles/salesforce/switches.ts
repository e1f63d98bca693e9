/** Every guess about Salesforce and AppExchange as one value: what consoles.md does not publish is chosen here and nowhere else. */
import { LANGUAGES, type Language } from '../switches.ts';

export interface SalesforceSwitches {
  /** Language of the pages. Left out of what is given: that of the Sales pages. */
  readonly language: Language;
  /** Host of Lightning's Setup. Lightning's other pages are on `lightning.force.com`, or on `my.salesforce.com` with Setup. */
  readonly setupHost: 'lightning.force.com' | 'my.salesforce.com' | 'my.salesforce-setup.com';
  /** Host of the classic pages that stand in a frame in Setup. */
  readonly frameHost: 'my.salesforce.com' | 'my.salesforce-setup.com';
  readonly vfHost: 'vf.force.com' | 'visual.force.com';
  /** How frames of classic pages are named. */
  readonly frameName: 'vfFrameId' | 'none';
  /** `light`: a synthetic shadow root, whose content stands in the document. */
  readonly shadow: 'open' | 'closed' | 'light';
  /** A link in a classic page in Setup: Lightning changes its own address and makes another frame, or the frame goes there by itself. */
  readonly framed: 'replaced' | 'within';
  /** The prefilled form of a remote site, opened by its address: a classic page in a tab of its own, or in a frame in Setup. */
  readonly form: 'ownTab' | 'inSetup';
  /** What follows on saving a remote site: its own page, or the address in `retURL`. */
  readonly afterSave: 'detail' | 'return';
  /** Where the signed-in user can be read: in the header's profile card, or nowhere. */
  readonly account: 'card' | 'none';
  readonly configTab: 'visualforce' | 'lwc';
  /** The field of the API Secret Key. */
  readonly secretField: 'text' | 'password';
  /** An API Secret Key with `&`: refused with words, or taken and broken. */
  readonly ampersand: 'refused' | 'taken';
  /** The listing asks for consent to terms by a checkbox. */
  readonly terms: 'asked' | 'none';
  readonly getIt: 'Get it Now' | 'Get It Now';
  /** Address of the installer after the sign-in. */
  readonly installer: 'packagingSetupUI' | 'apexp';
  /** The installer asks for consent to third-party sites. */
  readonly thirdParty: 'none' | 'asked';
  /** How an installation ends: in front of the person, or later and told by e-mail (`finish` of the org). */
  readonly finishes: 'shown' | 'byEmail';
  /** Whether an older version is installed at the start, so that the installer offers Upgrade. */
  readonly before: 'nothing' | 'older';
  /** How the package's objects arrive. */
  readonly objects: 'inDevelopment' | 'deployed';
  /** What the org thinks of the connected app of Sales. */
  readonly oauthApp: 'allowed' | 'blocked' | 'notInstalled';
  /** Whose profile has "API Enabled". */
  readonly apiEnabled: 'everybody' | 'adminsOnly';
  /** Delay, ms of the page's clock, before Lightning's parts arrive. */
  readonly late: number;
  /** `everySecond`: parts are built anew each second. */
  readonly redraw: 'never' | 'everySecond';
  readonly csp: 'strict' | 'none';
}

/** Values of each switch, the default first. */
export const SALESFORCE_VARIANTS: {
  readonly [K in keyof SalesforceSwitches]: readonly [SalesforceSwitches[K], ...SalesforceSwitches[K][]];
} = {
  language: LANGUAGES,
  setupHost: ['lightning.force.com', 'my.salesforce.com', 'my.salesforce-setup.com'],
  frameHost: ['my.salesforce.com', 'my.salesforce-setup.com'],
  vfHost: ['vf.force.com', 'visual.force.com'],
  frameName: ['vfFrameId', 'none'],
  shadow: ['open', 'closed', 'light'],
  framed: ['replaced', 'within'],
  form: ['ownTab', 'inSetup'],
  afterSave: ['detail', 'return'],
  account: ['card', 'none'],
  configTab: ['visualforce', 'lwc'],
  secretField: ['text', 'password'],
  ampersand: ['refused', 'taken'],
  terms: ['asked', 'none'],
  getIt: ['Get it Now', 'Get It Now'],
  installer: ['packagingSetupUI', 'apexp'],
  thirdParty: ['none', 'asked'],
  finishes: ['shown', 'byEmail'],
  before: ['nothing', 'older'],
  objects: ['inDevelopment', 'deployed'],
  oauthApp: ['allowed', 'blocked', 'notInstalled'],
  apiEnabled: ['everybody', 'adminsOnly'],
  late: [200, 0, 1000, 4000, 8000],
  redraw: ['never', 'everySecond'],
  csp: ['strict', 'none'],
};

export const SALESFORCE_SWITCHES: SalesforceSwitches = {
  language: SALESFORCE_VARIANTS.language[0],
  setupHost: SALESFORCE_VARIANTS.setupHost[0],
  frameHost: SALESFORCE_VARIANTS.frameHost[0],
  vfHost: SALESFORCE_VARIANTS.vfHost[0],
  frameName: SALESFORCE_VARIANTS.frameName[0],
  shadow: SALESFORCE_VARIANTS.shadow[0],
  framed: SALESFORCE_VARIANTS.framed[0],
  form: SALESFORCE_VARIANTS.form[0],
  afterSave: SALESFORCE_VARIANTS.afterSave[0],
  account: SALESFORCE_VARIANTS.account[0],
  configTab: SALESFORCE_VARIANTS.configTab[0],
  secretField: SALESFORCE_VARIANTS.secretField[0],
  ampersand: SALESFORCE_VARIANTS.ampersand[0],
  terms: SALESFORCE_VARIANTS.terms[0],
  getIt: SALESFORCE_VARIANTS.getIt[0],
  installer: SALESFORCE_VARIANTS.installer[0],
  thirdParty: SALESFORCE_VARIANTS.thirdParty[0],
  finishes: SALESFORCE_VARIANTS.finishes[0],
  before: SALESFORCE_VARIANTS.before[0],
  objects: SALESFORCE_VARIANTS.objects[0],
  oauthApp: SALESFORCE_VARIANTS.oauthApp[0],
  apiEnabled: SALESFORCE_VARIANTS.apiEnabled[0],
  late: SALESFORCE_VARIANTS.late[0],
  redraw: SALESFORCE_VARIANTS.redraw[0],
  csp: SALESFORCE_VARIANTS.csp[0],
};
