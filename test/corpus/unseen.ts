/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: AdminLTE, Algolia, Ant Design, ASP.NET, Atlaskit, Bionic Reading, Dark Reader,
 * Fiori, GitHub, GOV.UK, Headless UI, HubSpot, Lit, Radix, React Virtualized, Salesforce Classic, Vaadin, Vuetify,
 * Zendesk Garden, ZoomText.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  bionicReading: 'an extension has set the first half of every word of the page in bold (Bionic Reading)',
  copyAddress: 'after each address stands a button that copies it, and is named so (GitHub)',
  coveredWords:
    'the words are plain text in a box; an empty button lies over all of it, named by their id (Atlaskit)',
  disclosureHead:
    'the heading of the card is a button that folds it, its body the region below (Headless UI)',
  flatCells:
    'no element is a row: all cells of the list lie in one box, each by its left and top (React Virtualized)',
  flatNav: 'titles and entries of the navigation are items of one flat list (AdminLTE)',
  flipScroll: 'style turns the list over: each user is a column, the titles stand at the left (flip-scroll)',
  footerBar: "what the card offers stands in a bar that sticks to the foot of the page's main part (Fiori)",
  headerTabs: 'the tabs stand in a bar at the head of the page, away from the part that they change (GitHub)',
  hintedField:
    'the words of the field stand above it as its label, a hint below, an example in it (Zendesk Garden)',
  invertedColours: 'an extension has inverted the colours of the whole page by a filter (Dark Reader)',
  megaMenu: 'the navigation is a wide menu that is open below the bar, its groups side by side (HubSpot)',
  menuBarVerb: 'the control is an item of a menu bar, a component in a component (Vaadin)',
  pageBlock:
    'the title of the card and its buttons are cells of one table above its body (Salesforce Classic)',
  rightToLeft: 'the page runs from right to left: what stood at the left stands at the right (Ant Design)',
  rowComponents: 'each user is a component with a root of its own, in which all of the row lies (Lit)',
  summaryCards:
    'each user is a card: name and verb in its head, then the address in a list of terms (GOV.UK)',
  twoPerRow: 'two users stand side by side in each row of the table, each in one cell (ASP.NET)',
  userAccordion:
    'users are the parts of an accordion, all open: who it is on the button, the verb in the region below (Radix)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  assistantAnswer: 'the panel of an assistant that tells in steps what to press, and asks whether it helped',
  datalistOption: 'a field that suggests the words, in a list that nobody sees before typing',
  inboxSubject: 'the list of notices below a bell, one of them called so, with its day',
  lens: 'the lens of a magnifier that shows the control enlarged, at the edge of the window (ZoomText)',
  namesakeRow:
    'the row of another user whose address ends like the one that is asked for, with the same verb',
  popularSearches: 'a search of the help with what others looked for, one of them the words (Algolia)',
  scaleMark: 'a slider between named steps, one of them called so (Vuetify)',
  sessionList: 'a list of who is signed in, with the address of the user and a button to sign that one out',
  settingsDiff: 'what was changed in the settings, the words struck out and others put in',
  transcript: 'what was said in a call, a line of it the words, each line with a button to hear it',
} as const;
