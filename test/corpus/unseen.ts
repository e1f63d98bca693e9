/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: AG Grid, Ambition, Amplitude, Angular, Ant Design, Azure, Carbon, Crowdin,
 * Docusaurus, GitHub, GitLab, Gmail, GOV.UK, Grafana, Grammarly, Lark, Lit, MUI, Okta, PDF.js, Primer, React Spectrum,
 * Sentry, SLDS, Trailhead, Zapier; and what the platform offers (popovers in the top layer, grid areas, columns).
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  accountBeside:
    'before what disconnects stands as whom one is connected: picture, name and address of a user (Zapier)',
  angularHosts:
    'buttons and cards lie in elements of unknown names without a box; all bear empty attributes of their component (Angular)',
  boundTexts: 'the words of the control are several texts with comments between them (Lit, React)',
  cardMenu: 'the verbs are entries of a menu in the corner of the card, which its dots have opened (Grafana)',
  columnFlow: 'what the card holds flows in two columns, as in a newspaper',
  dangerRows:
    'each verb stands at the end of a line that begins with a title and a sentence of what it does (GitHub)',
  flyoutNav:
    'the navigation is folded to icons; the entries of one group stand in a box that flew out of it, at the end of body (Ant Design)',
  gridList:
    'users are rows of one cell, named by the user; picture, name, address and verb lie in areas of that cell (React Spectrum)',
  headTools:
    'each title of a column has a sign that sorts, a button that filters and an edge to drag (AG Grid)',
  headingAnchor: 'each heading of the main part ends in a link to itself, named by it (Docusaurus)',
  headingLast: 'in the markup the heading of the card comes last; areas of a grid draw it above',
  middleCut:
    'addresses are cut in their middle by style: two boxes, of which the first alone shrinks (Primer)',
  openSuggest:
    'the field is a combobox with users below it, name and address, that it suggests before anything is typed (Okta)',
  pathTabs: 'the tabs are stages of a path: links with the role of options in a list box (SLDS)',
  popoverMenu: 'the opened menu of the gear is a popover of the platform, in the top layer',
  starredNav:
    'each entry of the navigation is followed by a star that keeps it, named so and by the entry (Azure)',
  stepperCard:
    'the card is the second of three steps, one below the other; its heading stands beside a number (MUI)',
  subHeads:
    'within the card fields and verbs have headings of their own, a level below that of the card (GitLab)',
  tickColumn: 'each row begins with a box to tick, named by the user; one in the head ticks all (Carbon)',
  verbsInStrip:
    'the verbs of the part stand at the right end of the strip of its tabs, out of the part (Ant Design)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  achievement: 'a shelf of badges that somebody has earned by learning, one called so (Trailhead)',
  addressWatermark:
    'the address of who is signed in is written aslant over the whole page, hardly seen, many times (Lark)',
  checkAnswers:
    'a summary of what was answered, one answer the words, each with a link to change it (GOV.UK)',
  errorIssue:
    'a list of errors of a program, where one came from called so, with buttons to resolve it (Sentry)',
  funnelStep: 'a funnel of steps with bars and shares, one of them called so (Amplitude)',
  ghostText: 'behind what was typed into a text stands in grey how it may go on, the words (Gmail)',
  leaderboard: 'a table of who sent how much, users by place with name and address, no verbs (Ambition)',
  pdfPage: 'a page of a manual as a picture, its text upon it in no colour, a line of it the words (PDF.js)',
  spellingCard:
    'the card of a spelling checker: the words misspelt and struck out, a button puts them right (Grammarly)',
  translationKeys: 'a table of texts and their translations, one text the words (Crowdin)',
} as const;
