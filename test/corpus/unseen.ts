/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Angular CDK, Ant Design, Aura, DaisyUI, DataTables, Fluent UI, Framework7, GXT,
 * htmx, MUI, Oracle JET, Slack, Stripe, Swagger, UI5, WalkMe.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  antSpace: 'two Chinese characters on a button stand apart: Ant Design puts a space between them',
  auraAction:
    'an action of Lightning: the item of the list looks like the button, link and box in it bear the title',
  dataTexts: 'words for other states and languages wait in data attributes, what follows in aria-description',
  deafLabel:
    'icon and words of a control let the pointer through, so that the event is always of the control',
  detailsDialog:
    'the control is a <summary>, its closed box asks back with a button of the same words (GitHub)',
  editableSearch: 'the field is a box that can be edited, the style sheet draws its placeholder (Slack)',
  fallbackLabel: 'a component that forms know has nothing in it: its label is what its slot falls back to',
  fluentButton:
    "Fluent UI's button: containers, a glyph, and a description for the ear inside of the button itself",
  gxtButton: "GXT's button: a focusable box around a table of nine cells, the words in the middle one",
  htmxIndicator: 'words for the time after the press lie in the button, transparent until then (htmx)',
  hyphenated: 'a library has put soft hyphens into every long word and breaks into addresses (Hyphenopoly)',
  jetButton: "Oracle JET's button: boxes in it, bound text between comments, named by an id with a bar in it",
  labelToggle:
    'the button is the label of a checkbox that is not shown: only style opens what follows (DaisyUI)',
  lazySection: 'the part with the control stands far down and is painted when it is scrolled to',
  notchedField:
    "MUI's field: the placeholder is a label that floats, a hidden legend repeats it for the notch",
  openDrawer: 'the navigation stands in an opened drawer in front of the page, which is dimmed',
  ownedCells:
    'the rows of two tables are tied by aria-owns: names in the fixed one, verbs in the other (UI5)',
  pseudoIcon: 'the style sheet draws glyphs of an icon font before and behind the label',
  rowMenuPortal: "the verbs stand in menus behind dots; this row's is open, at the end of body (MUI)",
  scrollHead: 'the head of the table is a table of its own; in the body it is collapsed (DataTables)',
  settingsModal: 'the settings are a modal dialog with a heading and a cross over the page (Slack)',
  siblingCell: 'a picture is the button, its words stand in the cell beside it',
  spacedWords: 'each word of the label is a box, apart by a gap of the style sheet, without a space',
  splitView: 'users are a list; whom it has opened stands beside it with address and verb',
  subline: 'below the name of a tab or of an entry stands, within it, a line about what it is for (Stripe)',
  svgButton: 'the button is drawn: a picture with a frame, words and the role of a button',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  apiOperation: 'a list of operations of an API, one of them summed up by the words (Swagger)',
  chosenFilter: 'a filter of what was done, closed, in which the words are chosen (Ant Design)',
  collapsedRow: "the user's row once more, filtered away by visibility: collapse",
  describerStore: 'the descriptions of all tooltips lie at the end of body, out of sight (Angular CDK)',
  editorButton: 'a template of an e-mail that is being edited, with a button of the words in it',
  flippedBack: 'the back of a card that can be turned, with the same control on it',
  flowChart: 'a drawing of a flow, one of its nodes called so',
  phoneTwin: 'the main region once more for telephones, not shown at this width',
  previousPage: 'the page before, moved out to the left, on which the same stood (Framework7)',
  printFrame: 'a frame out of sight with a copy of the page for printing (react-to-print)',
  unusedFallback: 'a component shows what it was given; what its slot falls back to has the same control',
  videoChapters: 'the chapters of a video with their times, one of them called so',
  walkmeBalloon: 'the balloon of a guide that quotes the words and has a button to go on (WalkMe)',
  wipedTwin: 'a copy that clip-path has wiped away until it comes in',
} as const;
