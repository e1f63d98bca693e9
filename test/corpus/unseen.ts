/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' consoles: SAP UI5, Ionic, GWT, Kendo, WordPress, Hotwire, Radix, GitHub, Atlassian.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  abbreviation: 'the label is an <abbr>, whose title explains it in other words',
  bodyPerRow: 'every row of the table has a <tbody> of its own',
  clippedCard: 'the card has rounded edges by clip-path, hides what overflows and is painted by itself',
  cssEllipsis: 'the box of the label is narrower than it: the style sheet cuts it with an ellipsis',
  definitionRows: 'users stand in a definition list: name as term, address and verb as what is said of it',
  disabledReason: 'beside the control stands a small question mark that explains who may use it',
  fioriButton: "UI5's button: three spans, the words in <bdi>, words for the ear in a hidden span behind it",
  invitedBy: 'a further column tells the address of whom each user was invited by',
  lockedTables:
    'two tables side by side without roles or indexes (Kendo): names on the left, verbs on the right',
  longerName: 'the accessible name says more than the label: what it belongs to',
  nativeInRoot:
    'a component (Ionic): label outside, a native button around its slot in its root, no role on the host',
  numberedRows: 'every row begins with its number and a handle to drag it by',
  portalMenu:
    'the opened menu of the gear stands at the end of body, in a wrapper that is moved by transform (Radix)',
  pushFace: "GWT's push button: a focusable box with an invisible field and several faces, one of them shown",
  radioButtons: 'the tabs are buttons with the role of radios',
  rowActions:
    'the verbs of a row stand as links under the name in its first cell, with bars between (WordPress)',
  spannedTeam: 'the first column joins the rows of a team by rowspan',
  stickyVerb: 'the table is wider than its box; the column of the verbs sticks to the right edge',
  summaryGear: 'the gear is the <summary> of a <details> that holds its menu',
  treeEntry: 'the entries of the navigation are items of a tree with levels',
  turboConfirm:
    'the control is a link with a method and a question in data attributes, in a frame of Hotwire',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  boardCard:
    'a card of a board that is called so, which can be dragged and has the role of a button for that',
  consentSwitch: 'a switch of this name in a card about notifications',
  dangerText: 'a heading of the name with a paragraph, in a zone of danger that offers nothing yet',
  eventNames: 'a table of webhooks with the name as an event',
  plansTable: 'a table that compares plans and has a row of the name with ticks',
  previewFrame: 'a preview of an e-mail in a frame, with a button of the name in it',
  relatedLinks: 'a box of related pages of the help with a link of the name',
  searchHit: 'hits of a search, one of them called so, with the words marked',
  statusLegend: 'a legend of coloured dots under a list',
  tagLink: 'a tag of the name that leads to what bears it',
  undoMenu: 'an opened menu of the page\'s history, "Undo" before the name',
  workspaceTabs: 'a strip of the pages that are open, one of the name, each with a cross to close it',
} as const;
