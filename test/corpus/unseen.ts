/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Atlaskit, Bitwarden, DevExpress, DevExtreme, Docebo, Dynamics 365, Genesys, GWT,
 * Highcharts, HubSpot, iScroll, jqGrid, LinkedIn, Mailgun, Odoo, PatternFly, Polaris, Postman, Redmine, Salesforce,
 * Salesloft, Semantic UI, ServiceNow, Siebel, TestRail, Vaadin, Webix, Wicket, WiseStamp.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  accountMenu:
    'the opened menu of the gear begins with who is signed in, name and address; its entries stand in titled groups, each with a picture (HubSpot)',
  actionsFirst:
    'in the markup the verbs come before the heading of the card; style puts them at its right end (PatternFly, Redmine)',
  appletName:
    'for the ear and on a tip each verb begins with the part that it stands in: "Marketo:Disconnect" (Siebel)',
  areaSwitcher:
    'the navigation shows one group alone; a button at its foot says which, and changes it (Dynamics 365)',
  bandedHead:
    'the titles of columns stand in two rows: one above name and address spans both, the others span both rows (DevExtreme)',
  barIcons:
    'beside the gear stand further buttons that are pictures: help, news with their number, other products (ServiceNow)',
  columnBoxes:
    'in the markup the list is its columns, one beside the other; a row is what stands at one height (Webix)',
  hiddenColumns: 'each row has cells that are not shown, among them the address of another user (jqGrid)',
  leftTabs:
    'the tabs are a menu at the left of the part that they change: links in a box, no list (Semantic UI)',
  navigatorHead:
    'above the titles of the columns stands, in the head of the table, how many there are and more pages; the titles are links that sort (Wicket)',
  orBetween: 'the verbs are joined to a button that saves, in a circle between them "or" (Semantic UI)',
  pageActions:
    "the verbs stand at the right end of the page's title, among others, out of the card (Polaris)",
  readFields:
    'the fields are read, not filled in: what is in one is the words of a button that would edit it (Atlaskit)',
  ribbon:
    'the verbs are large buttons of a ribbon above the main part, in groups with their titles below (DevExpress)',
  savedViews: 'above the list stands a strip of tabs that filter it, the field at its end (Polaris)',
  settingBox: 'the heading of the card is the label of a box that is ticked at its left (Odoo)',
  shiftedScroll:
    'the main part has been scrolled by a shift of what is in it, the platform knows nothing of it (iScroll)',
  slottedShell:
    'bar, navigation and main part are slotted into one component that draws the page, in another order (Vaadin)',
  tableTabs: 'a table holds the tabs and their part: each tab is a cell of a table in its first row (GWT)',
  usernameColumn:
    'beside the address stands the name that a user signs in by: the address and a suffix (Salesforce)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  bounceLog:
    'a log of messages that came back, by the addresses of users, with buttons to send them once more (Mailgun)',
  callOutcome: 'how a call went is chosen among radio buttons, one of them named by the words (Salesloft)',
  leadCard:
    'a card of somebody at another company, with a button of the words to get to know them (LinkedIn)',
  lesson: 'a course as a list of lessons, the link to one of them the words (Docebo)',
  passwordPrompt:
    'the bar of a password manager asks whether to keep what somebody signs in by, the address of a user (Bitwarden)',
  payloadTree: 'a tree of what programs send to one another, a value in it the words (Postman)',
  signaturePreview:
    'what a signature will look like: name and address of a user, and a link of the words (WiseStamp)',
  softphone:
    'a telephone floats: who is on the line, how long, buttons to mute, to hold, and to hang up by the words (Genesys)',
  testStep:
    'a test case in steps: what to press, the words, what then happens, buttons to say whether it did (TestRail)',
  treemapTile: 'a drawing of tiles, larger the more often, one of them named by the words (Highcharts)',
} as const;
