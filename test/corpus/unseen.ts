/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: ASP.NET, Atlassian, Carbon, DeepL, DevExtreme, Dojo, Drupal, FullCalendar,
 * GOV.UK, Handsontable, Hotjar, Immersive Translate, Jira, Kendo, Polaris, PrimeFaces, React Native Web, SLDS, WAVE.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  bilingual:
    'a translating extension has put the label in a second language below the first, within the control',
  columnTitles:
    'each cell begins with the title of its column, which narrow windows alone would show (PrimeFaces)',
  contentFirst:
    'the main part comes first in the markup; a grid draws the navigation to the left of it (Drupal)',
  dijitButton:
    "Dojo's button: role and label id on the innermost of three spans, an empty field far out of the page beside it",
  drawnPlaceholder:
    'the field has no placeholder of its own: a box upon it draws the words from an attribute (DevExtreme)',
  fieldRows: 'names and addresses of users are the values of fields in the cells of the table',
  frozenClone: 'the first two columns are drawn a second time in a table upon the first (Handsontable)',
  furigana: 'a reading aid has put the kana above the kanji of the label, by <ruby>',
  groupedRows: 'users are sorted by team; a row across the table names each team and counts it (Kendo)',
  logoHeading: 'the heading of the card is the logo of the product, a picture with its name',
  postBack: 'the control is a link whose address is the script that sends the form (ASP.NET)',
  resourceList:
    'users are the items of a list; below what stands in an item lies an empty link over all of it (Polaris)',
  rollingLabel: 'the label twice, one below the other, in a box as high as one: a hover rolls to the second',
  sidewaysTabs: 'the tabs stand in a column at the left of their part, their words turned by writing-mode',
  submenuNav: 'the heading of each group of the navigation is a button that is expanded (Carbon)',
  swipedPanels: 'the part of the current tab is one slide of a track that is moved aside by transform (MUI)',
  trailHeading: 'the heading of the page is a trail: a link to what is above, a stroke, and the name (Jira)',
  widgetScript: 'a script with the words of the control in it follows the control (PrimeFaces)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  calendarEvent: 'a week of a calendar, an entry of which is called so (FullCalendar)',
  duelingPicklist: 'two lists of what may be shown, an option of the first is called so (SLDS)',
  glossary: 'a glossary that has the words as a term and says what they mean',
  labelEditor: 'a form to rename what the product shows, in which a field has the words as its value',
  orderPanel: 'the panel of an accessibility checker that lists the controls of the page (WAVE)',
  reviewComment: 'a comment of a reviewer that quotes the words, with a button to resolve it',
  surveyPoll: 'a question about what one came for, one of its answers is called so (Hotjar)',
  swipeBeneath: 'below an item of a list lies, covered by it, what a swipe would lay open (React Native Web)',
  taskProgress: 'a list of tasks under way, one of them called so, with its progress and a button to stop it',
  translatorPopup: 'the window of a translating extension with the words and what they mean (DeepL)',
} as const;
