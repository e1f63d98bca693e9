/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Airtable, Ant Design, ASP.NET, AWS, Bootstrap, d3-cloud, Ext JS, Font
 * Awesome, Framework7, GitHub, GitLab, Gmail, MUI, Notion, OneSignal, Optimizely, React Native Web, SharePoint,
 * Shoelace, SLDS, WordPress; and what the platform offers (invoker commands, details, marks).
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  altRepeats:
    'before the words of the control stands a picture, whose alternative text is the words once more',
  closableTabs: 'each tab ends in a cross that would close it, named so and by the tab (Ext JS)',
  decomposed:
    'the texts of the page come from a file system that writes accents as signs of their own (macOS): they look the same',
  dialogInvoker:
    'the button opens a dialog by command and commandfor; it follows, closed, and has a button of the same words',
  editableHeading: 'the heading of the card is a text that can be edited where it stands (Notion, Airtable)',
  expandedRow:
    'each row begins with a sign that unfolds it; one is unfolded, more of that user in a row below (Ant Design)',
  fieldTools: 'after each field stands a button that copies what is in it, or shows what is secret (AWS)',
  inlineEdit: 'each cell ends in a pencil that edits it, named by the column and by what it holds (SLDS)',
  markedWords:
    'an extension has marked words that somebody collects, in names, addresses and labels (Multi-highlight)',
  nameBadges: "users' names are followed by badges: who is oneself, an admin, a guest (GitHub, GitLab)",
  navDetails: 'each group of the navigation is an open <details>, its title the <summary> (GitHub)',
  pressedTabs: 'the tabs are buttons of one group, of which one is pressed (MUI ToggleButtonGroup)',
  reversedMarkup:
    'in the markup the list runs backwards, the last user first and the verb first; style turns it the right way (React Native Web)',
  slotThroughSlot:
    'the words of the button come through two components: the slot of the outer is what the inner is given (Shoelace)',
  stateBeside:
    'before what connects or disconnects stands a dot and how things are: "Connected" (SharePoint, GitLab)',
  stretchedCard:
    'the heading of the card is a link that is stretched over all of it; what acts lies above (Bootstrap)',
  swipedRow:
    'users are items of a list; one is swiped aside, its verb laid open at the right, the others have none (Framework7)',
  tokenSearch: 'in the box of the field stands, before it, a token of what is filtered by already (GitLab)',
  verbInHeading: 'the verbs stand within the heading of the card, at its right end (Bootstrap)',
  wholeForm: 'all of the page lies in one form with hidden fields (ASP.NET)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  appReview: 'a review of the product with stars and a name, the words its title (WordPress)',
  closedDetails: 'a copy of the control in a <details> that is closed',
  closedDrawer: 'the navigation once more in a drawer that is closed, out of the window (Bootstrap)',
  experiment:
    'a test of two wordings of a button, the words one of them, with how often each was pressed (Optimizely)',
  iconPicker:
    'a choice of icons for a team, each a button with a glyph, one of them named by the words (Font Awesome)',
  menuEditor:
    'a list in which the entries of a menu are put in order, shown and hidden, one called so (WordPress)',
  pushPreview:
    'a drawn telephone shows what a message will look like, the words on it as an answer (OneSignal)',
  recipientChips: 'a message to users, their addresses chips that a cross takes away (Gmail)',
  recycleBin:
    'a list of what was deleted, one thing called so, with buttons to restore it and to delete it for good (SharePoint)',
  wordCloud:
    'a cloud of the words that people write, larger the more often, one of them the words (d3-cloud)',
} as const;
