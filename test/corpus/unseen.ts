/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Anki, Basecamp, Box, Coolors, DataTables, Deputy, DHL, Evernote, FooTable,
 * Gerrit, Greenhouse, JetBrains, Joomla, Linear, MediaWiki, n8n, Netlify, Phabricator, Pocket, QuickBooks, Quip,
 * Robin, Tabulator, TextExpander, Trac, Webex, Wikipedia, XMind, Zoho, Zoom.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  alphabeticNav:
    'the navigation is one list of all entries by the alphabet, behind each, small, the title of its group (JetBrains)',
  angledMail: 'addresses stand in angle brackets (Gerrit)',
  bracketedVerbs:
    'the verb of a row stands behind the name, in brackets, among links with bars between them (MediaWiki)',
  curtainVerbs:
    'the verbs are links with a picture, one below the other, in a narrow column at the right of the card, above facts (Phabricator)',
  fieldInBar: 'the field stands in the middle of the bar at the top of the page (Box)',
  fieldInHead: 'the field stands in the head of the list, below the title of the column of names (Tabulator)',
  flowNode: 'the card is a box of a plan: an arrow leads to it from a box that stands for Sales (n8n)',
  footTitles: 'the titles of the columns stand once more in a row at the foot of the list (DataTables)',
  gearCaption: 'below the gear stands, small and within the button, its word (Evernote)',
  menuColumns:
    'the opened menu of the gear is a wide panel, its entries in columns with titles, among others (QuickBooks)',
  messageCard:
    'the card is a message of an app in a conversation: picture, name and time above it, another message before it (Webex)',
  moveHandles:
    'each row begins with a handle to drag it and arrows to move it up and down, named by the user (Joomla)',
  navRight: 'the navigation stands at the right of the main part (Trac)',
  pagedAway:
    'further pages of the list, of other users, stand in the markup and are not shown; below are the numbers of the pages (FooTable)',
  productColumns:
    'products stand side by side as columns of a table: their names in its head, below a line for each thing known, in the last row the verbs of each (Zoho)',
  pronouns: 'behind the name of a user stand, small and in brackets, the pronouns (Zoom)',
  sheetTabs:
    'each tab ends in a small triangle that opens a menu of it, before all of them stands a plus that adds one (Quip)',
  stackedSheets:
    'the main part is a sheet that lies upon another, of which the upper edge is seen, with a link back (Basecamp)',
  titleTabs: "the tabs stand in one line with the page's title, at its right end (Linear)",
  typedConfirm:
    'before what disconnects stands a field into which the name of the product has been typed, to be sure (Netlify)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  colourSwatch: 'a palette of colours, each with its number and its name, one called so (Coolors)',
  deskPlan: 'a plan of a room with desks, on each the name and the address of a user who sits there (Robin)',
  flashCard: 'a card to learn by: on its front the words, below a button that shows the answer (Anki)',
  infobox: 'a box of facts beside a picture, one of the facts the words (Wikipedia)',
  jobOpening: 'a list of open positions, one called so, with where it is and a button to apply (Greenhouse)',
  mindMap: 'a map of thoughts that branch from their middle, one of them the words (XMind)',
  parcelTrack: 'how far a parcel has come: stages with time and place, one of them the words (DHL)',
  savedArticle:
    'a list of articles to be read later, one with the words as its title, from where, and how long it takes (Pocket)',
  shiftPlan: 'a table of a week: users by name and address, in each day from when to when they work (Deputy)',
  snippetList: 'a list of short forms and of what they are written out to, one the words (TextExpander)',
} as const;
