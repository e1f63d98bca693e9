/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of live consoles: Ext JS 4 and its locking grids, Lightning and Spectrum web components, Vaadin and ag-Grid
 * grids, jQuery UI, DataTables, Bootstrap's tooltips, React portals.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  appShell: 'the page does not scroll: its main region does, and the control stands far down in it',
  bodyZero: 'body has no height: the page stands in boxes that are positioned absolutely (Lightning)',
  brokenLine: 'the label is broken over two lines by <br>, in languages without spaces inside of a word',
  buttonInLink: 'a button inside of a link, both of which act',
  childRow: "on narrow pages a row's verb stands in a row of its own below it (DataTables Responsive)",
  clickableRow: 'every row of the table acts itself, and opens the user',
  extFour: "Ext JS 4's button: a link with role button around three nested spans",
  headingSlotted:
    'the card is a component, whose heading comes last in the markup and is drawn first by its slot',
  hostTitle: 'a component repeats label and title of the button in its root as attributes of its host',
  imageReplacement: 'the words are pushed out of a box by text-indent, a picture stands there',
  internalsHost:
    'a component without a role attribute: it has told its role to the platform alone (ElementInternals)',
  jqueryTabs: "jQuery UI's tabs: the item is the tab, the link in it presentation",
  moreMenu: 'a tab that found no room stands in the opened menu of the tabs\' "More"',
  movedTitle: 'a picture whose words a tooltip library moved from title to an attribute of its own',
  nameWithMail: "a user's name and e-mail stand in one text of one cell",
  newBadge: 'a badge "New" or "Beta" behind the name of a tab or of an entry of the navigation',
  pinnedColumns: 'a grid draws its first columns in one table and the others in a second, side by side',
  privateUse: 'glyphs of an icon font in the label itself, from the area for private use',
  slottedCells:
    "a grid's cells stand side by side under its host and are slotted into the rows of its root (Vaadin)",
  spinnerInside: 'an invisible spinner with words for the ear waits inside of the button',
  stepNumber: 'a number in a disc before the name of a tab, as steps have',
  tooltipWrap: 'a box around the button has the same words as its title and name, for a tooltip',
  treegrid: 'the table of users is a treegrid with levels',
  twoWidths: 'two labels, a short and a full one, of which the width of the page shows the full one',
  userCards: 'users stand as cards in a grid: name as heading, e-mail, and the verb at the foot',
  widthGhost: 'the label once more in bold, invisible, from the style sheet, so that its width never changes',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  auditLog: 'a table of what was done: day, whose address, and the verb as a plain word',
  chartLegend: 'a chart whose legend counts what has the name',
  chatReply: 'a chat window in the corner that proposes the words as an answer',
  columnOfTheName: 'a column is called so, and its head sorts',
  footerMap: 'the map of the site at the foot of the page links to a page of the name',
  gettingStarted: 'a list of first steps, of which one that is done is called so',
  idleBulkBar: 'a bar over the list that counts none selected, its verb not clickable',
  liveRegion: 'words for the ear alone that say what was done last',
  newRow: 'a row of the list in which somebody can be added by address, with the same verb',
  parkedPortal: 'a copy at the end of body that a portal keeps scaled to nothing',
  shortcutTable: 'a table of keys and of what they do',
  skeletonTwin: 'a grey bar in the shape of the control, its words in no colour, while something loads',
} as const;
