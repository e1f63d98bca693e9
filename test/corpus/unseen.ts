/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end. Shapes of other products' pages: Ant Design, Ant Design Mobile, Atlassian, Auth0, Azure, Carbon, cPanel,
 * Drupal, Dynamics 365, Fluent UI, GitLab, Google Admin, Grafana, HubSpot, Jira, Kendo UI, Kibana, Moodle, phpMyAdmin,
 * SAP UI5, Stripe, Syncfusion, Vaadin, WordPress, Workday, Zendesk Garden.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {
  actionList:
    'users are items of a list: picture, name as a heading, address below; what acts is a list of its own in the item (Ant Design)',
  casedMail: 'addresses are written with capitals, as a directory holds them (Workday, SAP)',
  commandBar:
    'the verbs are items of a menu bar at the top of the main part, among others, each with a picture (Dynamics 365)',
  compoundButton: 'below the words of the button stands, within it, a second line of small ones (Fluent UI)',
  filterRow:
    'below the titles of the columns stands a row of fields, each filters by its column (Kendo UI, Syncfusion)',
  helpBeside: 'beside the control stands a small round question mark, called help and the words (Moodle)',
  hoveredRow:
    'the pointer rests upon one row: its verbs are drawn over its right end, the other rows have none (Google Admin)',
  iconTabBar: 'each tab is a round picture with its words below, which name it (SAP UI5)',
  letterGroups:
    'users are items below the letter that they begin with, an index of letters at the edge (Ant Design Mobile)',
  linkedCells: 'all that a row tells is links to the page of its user, each with a name of its own (Grafana)',
  menuInRow:
    'the verb is an entry of a menu that lies open in its cell, below the button that opened it (Zendesk Garden)',
  navFilter: 'above the navigation stands a field that filters its entries (Azure, Jira)',
  popinRows:
    'name and verb stand in one row, the other columns in a row of their own below, each after its title (SAP UI5)',
  productRows:
    'the card is a row of a table of products: name, what else it holds, verbs; other products have theirs (WordPress, GitLab)',
  sidePanel:
    'the card lies in a panel at the right in front of the page, its verbs in the foot beside one to cancel (HubSpot, Carbon)',
  slottedField: 'the field and its label are given to a component that draws them in its slots (Vaadin)',
  teamTables: 'each team has a heading and a table of its own (GitLab)',
  tileNav:
    'the navigation lies above the main part: a box for each group, the entries are tiles with a picture (cPanel)',
  userFieldsets:
    'each user is a group of fields in a form: name as the legend, what else is known line by line, verb (Drupal)',
  verbInSentence: 'the verb is a link at the end of the sentence that tells what it is about (Auth0, Stripe)',
} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {
  approvalTask: 'somebody asks for what is called so, with buttons to approve it and to deny it (Workday)',
  automationRule: 'a list of rules, what one of them does is called so (Jira)',
  databaseRow: 'the rows of a table of a database, a value of one is the words (phpMyAdmin)',
  onThisPage: 'a list of what stands on the page, a link of it called so (Atlassian)',
  ownerCard: 'a card tells who owns the account: name and address of a user (Stripe)',
  pendingInvites:
    'a list of who was invited, with buttons to send that once more and to take it back (GitLab)',
  pipelineJob: 'a pipeline of jobs, one of them called so, with a button to run it once more (GitLab)',
  statTile: 'a tile with a number and a line, the words its title (Grafana)',
  ticketList: 'a list of tickets, one of a user and its subject the words (Zendesk)',
  topValues:
    'the most common values of a field, one of them the words, with buttons to filter by it (Kibana)',
} as const;
