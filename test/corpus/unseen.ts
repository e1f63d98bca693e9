/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: 1Password, Amazon, Asana, BambooHR, Bootstrap, Carbon, Chrome DevTools, Element,
 * Figma, Google Admin, Google Sheets, Home Assistant, MUI, Microsoft Entra, Microsoft Teams, Natural Reader, Notion,
 * Okta, PeopleSoft, Scribe, Shopify, Stripe, TanStack, Voice Access.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  aliasBelow: 'below each address stands a second one of the same user, at another domain (Google Admin)',
  annotatedSection:
    'title and introduction of the card stand at its left, its fields and verbs in a box at the right (Shopify)',
  appRoot: 'all of the page lies in the root of one component (Home Assistant)',
  badgeInHeading: 'the heading of the card ends in a badge that tells a state (Stripe)',
  fieldOverlay: "an extension's own icon lies at the end of each field, in a root of its own (1Password)",
  fixedRight:
    'the column of the verbs is pinned: all of the table is drawn twice, and in each what the other shows is not seen (Element)',
  flatBlocks:
    'no box is a user: name, address and verb follow one another as blocks, a rule between two users (Notion)',
  inspector:
    'one row of the list is selected; a panel at the right tells who it is and has the verb, the rows have none (Microsoft Entra)',
  layoutTable: 'a table lays out the page: bar, navigation and main part are its cells (PeopleSoft)',
  managerColumn:
    'between address and verb stand a role to choose, a telephone number, and the manager with an address (Okta)',
  paddingRows:
    'the list lies in a box that is scrolled; one empty row as high as what is not drawn stands before and after (TanStack)',
  peoplePills:
    'users are pills that flow one after the other: picture, name, address and verb in a line (MUI)',
  railNav:
    'the navigation is a narrow rail: of each entry an icon, the words small below it (Microsoft Teams)',
  reportingLines: 'users stand in nested lists: in the item of each those who report to that one (BambooHR)',
  scopedSearch:
    'before the field stands what to search in, after it a button, all of them one group (Amazon, Bootstrap)',
  scrolledTabs: 'the tabs lie in a strip that scrolls, with an arrow before and after it (Carbon)',
  secondaryAction:
    'the item of a user is a button with name and address; the verb lies upon its end, beside it in the markup (MUI)',
  splitPanes:
    'navigation and main part are panes that scroll by themselves, a bar to drag between them (Microsoft Entra)',
  teamColumns: 'users are cards on a board, a column for each team (Asana)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  fileName: 'a list of files, one of them named by the words, each with a link to load it',
  inspectorTip: 'the tip of a developer tool at the control: kind, name and size of it (Chrome DevTools)',
  invoiceLine: 'an invoice, a line of it called so, with its price',
  mergeHint: 'a hint that the user may be there twice, with both addresses and a button to merge them',
  presenceAvatars:
    'round pictures of who looks at the page, each a button named by a name and an address (Figma)',
  readAloud: 'the bar of a reader at the foot of the window, with the words that it reads (Natural Reader)',
  recorderSteps: 'the panel of a recorder that lists what was pressed, the words among it (Scribe)',
  roleMatrix: 'a table of what each role may do, a line of it the words, with ticks',
  sheetCell: 'a sheet of cells with letters and numbers at its edges, the words in one cell (Google Sheets)',
  voiceLabel: 'the bubble of a voice control beside the control, with its name to be said (Voice Access)',
} as const;
