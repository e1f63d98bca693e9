/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Ace, Adobe, Datadog, Flatfile, Foundation, Framework7, Google, Google Calendar,
 * Google Cloud, Google Meet, Heroku, Ionic, Leaflet, Lotus Domino, Material Web, Miro, Moodle, Oracle APEX, Primer,
 * Raycast, Segment, Sentry, Shoelace, Slack, Spotify, Swiper, Toggl, UI5 Web Components, Visual Studio Code, Webflow.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  actionSheet:
    'the opened menu of the gear is a sheet at the foot of the window, over a dimmed page, with a button to cancel (Ionic)',
  activityBar:
    'the gear stands at the foot of a narrow strip at the left edge of the window, below other pictures (Visual Studio Code)',
  areaField: 'the field is a <textarea> of one line (Google)',
  bannerVerbs:
    'the verbs stand at the right end of a banner above the main part that names the product and says what it is for (Primer)',
  cardTabs:
    'the card has tabs of its own below its heading, of which the second is shown: fields and verbs (Datadog)',
  familyFirst: 'family name and first name stand in two columns, the family name first (Moodle)',
  listButtons: 'each verb is a line of a list, as wide as the card, its words in the middle (Framework7)',
  mailFirst: 'the column of addresses stands before that of names (Google Cloud)',
  marketHead:
    "the card begins with a band as in a directory of apps: the product's sign, its name, its maker, stars; the verbs at its right end (Slack)",
  millerNav:
    'the titles of the groups are buttons in a column at the left; the entries of the chosen one stand in a second column (Webflow)',
  namelessUsers:
    'who has told no name is listed by the address in its place, so that it stands twice (Sentry)',
  navComponents:
    'each entry of the navigation is a component: its words are an attribute, the link lies in its root (UI5 Web Components)',
  nestedTables:
    'each row of the list is one cell with a table in it: a line for each thing known, its title before it, the verb last (Lotus Domino)',
  productList:
    'between navigation and main part stands a list of products, each with how it is doing; the one that is shown is chosen (Segment)',
  searchHost:
    'the field lies in the root of a component, which draws the words that it is given as a label in the frame (Material Web)',
  slottedTabs:
    'tabs and part are slotted into one component: the tabs into its strip, each by its slot, the part below (Shoelace)',
  termTabs:
    'the tabs are what is said of a term: a word stands before them, in one definition list (Foundation)',
  trademark: "behind the product's name stands, small and raised, the sign of a registered mark (Adobe)",
  twoLineRows:
    'each user takes two rows of the table: the name spans both, the address stands in the first, all else in the second (Oracle APEX)',
  userSlides:
    'users are slides of a strip that runs sideways, each told as one of how many, with arrows and dots (Swiper)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  clipboardItem:
    'a panel of what was copied lately, one of it the words, each to be pinned and forgotten (Raycast)',
  findBar: 'a bar to find something in a text, the words typed into its field, with how many there are (Ace)',
  importPreview:
    'a file that is to be read in: its first lines with names and addresses of users, above each column a choice of what it is (Flatfile)',
  liveCaption: 'captions of a call float at the foot of the window: who speaks, and the words (Google Meet)',
  mapPin:
    'a map with a pin, whose bubble says the words, and buttons to come nearer and to go away (Leaflet)',
  podcastEpisode:
    'a player of a podcast: the episode is called so, with buttons to play and to skip (Spotify)',
  rsvpList:
    'a meeting: its title the words, who is invited by name and address, who comes, and whether one comes oneself (Google Calendar)',
  stickyNote: 'a wall with notes in colours, one of them says the words (Miro)',
  terminalLine: 'what a program has written, line by line with its time, one line the words (Heroku)',
  timeEntry: 'a list of what time was spent on, one thing called so, with buttons to go on with it (Toggl)',
} as const;
