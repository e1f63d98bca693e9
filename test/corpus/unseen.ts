/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Ant Design, Atlassian, Bugzilla, Canny, DHTMLX, DirectAdmin, Docusaurus, Ext JS,
 * Foundation, Gutenberg, Jotform, Laravel, Mailman, MUI, Pendo, PrimeFaces, React Grid Layout, react-select, Salesforce,
 * Slack, Statuspage, Synology DSM, UserWay, Vercel, WordPress, d3-org-chart, PatternFly.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  accordionTabs:
    'the tabs are the heads of an accordion, one below the other; the part of the open one stands between them (Foundation)',
  antIcon: 'the icon in the control is a picture with an English name of its own (Ant Design)',
  autosizeField:
    'the field is as narrow as what stands in it; the box around is drawn as the field, its words are a box beside (react-select)',
  bottomTabs: 'the tabs stand below the part that they change (Ext JS)',
  dashboardTiles:
    'each card is a tile of a dashboard, put in its place by a shift, with a grip and a menu of its own (React Grid Layout)',
  desktopWindow:
    'the main part lies in a window of a desktop: a title bar to drag it by, a bar of what is open below (Synology DSM)',
  listBox:
    'users are the options of a box that shows several lines, one of them chosen; its verb stands below (Bugzilla)',
  mailColumns:
    'the address stands in two columns: the name before the at sign, then the domain (DirectAdmin)',
  nestedNav:
    'the navigation shows one group alone, its title above it and above that a button that leads back (Atlassian)',
  orgChart:
    'users are boxes of a drawn tree: each is markup inside of the drawing, put in its place by a shift (d3-org-chart)',
  panelGrid:
    'a table lays out the card: a row for each field with its words, the verbs in the last row (PrimeFaces, WordPress)',
  productInWords: 'the words of the verb say what is connected as well: "Disconnect Marketo" (Slack)',
  profileCard:
    'a card floats at one user of the list, at the end of the page: picture, name, address and verb; the rows have none (Slack)',
  readingMask:
    'an aid has darkened the window but for a strip; the pointer goes through to what lies below (UserWay)',
  speedDial:
    'the verbs are round buttons that float at the corner of the window, the words of each on a tip beside it (MUI)',
  textLines:
    'users are lines of one paragraph: name, address in angle brackets, team, verb, and then a break (Mailman)',
  tickedBar:
    'one row of the list is ticked; the verb stands in a bar above that counts what is, the rows have none (PatternFly)',
  titleSwitcher: 'the title of the page is a button that opens a list of what else there is (Vercel)',
  untranslated: 'the words of the control are English on a page in another language (Salesforce)',
  userColumns:
    'each user is a column of the table; names, addresses, teams and verbs are its rows (Atlassian)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  docPager:
    'at the edge of a text of help, links to what comes before and after it, the words next (Docusaurus)',
  featureRequest: 'a list of ideas with a button to vote for each, one of them called so (Canny)',
  featureTag: 'the panel of an analytics tool that counts the clicks on what is called so (Pendo)',
  fieldDictionary: 'a table of the fields of an object, the words the label of one (Salesforce)',
  formBuilder: 'a form that is being built: its last part is a button of the words, to be dragged (Jotform)',
  ganttBar: 'a plan of bars over weeks, one of them called so (DHTMLX)',
  impersonationBar:
    'a bar at the foot of the window says as whom the page is looked at, by the address of a user (Laravel)',
  sponsored: 'an advertisement of another product, its link named by the words',
  statusComponent:
    'a list of the parts of a service and how each is doing, one of them called so (Statuspage)',
  thumbnail: 'a small picture of the page that is its markup once more, scaled down (Gutenberg)',
} as const;
