/** How a console is described: places and controls as data. Engines know these types, never a console by name. */

type Language = 'en' | 'ja' | 'fr' | 'de' | 'es' | 'pt';
/** Variants of one label per language, in the order to try; `*` where the word is the same everywhere. */
export type Label = Readonly<Partial<Record<Language | '*', readonly string[]>>>;

export type ConsoleId = 'sales' | 'marketo' | 'salesforce';
/** `console.name`, e.g. `sales.marketo`. */
export type PlaceId = `${ConsoleId}.${string}`;
export type ControlId = `${ConsoleId}.${string}`;

export interface Place {
  readonly id: PlaceId;
  /** Address as regular expressions on `location.pathname` and `location.hash`. */
  readonly path?: RegExp;
  readonly hash?: RegExp;
  /** What a click in its main region can end: the connection (and rows of it), or people's membership. */
  readonly guards?: 'connection' | 'people';
  /** Its entry in the navigation: where the address says nothing, it is where that alone is the chosen one. */
  readonly entry?: ControlId;
  /** Which of its kind it is, by the query as the worker keeps it (record/address.ts); the first that fits. */
  readonly kinds?: readonly { readonly id: PlaceId; readonly search: RegExp }[];
  /** A sign-in page. */
  readonly signIn?: true;
  /** It belongs to no customer: a shop, a page on the way. */
  readonly nobodys?: true;
  /** Pages of other people under the same hosts: nothing is seen there. */
  readonly quiet?: true;
}

/** Where on the page a control stands. */
type Region =
  | { readonly kind: 'toolbar' } // top bar, outside of the main region
  | { readonly kind: 'menu' } // an opened menu of the toolbar
  | { readonly kind: 'nav'; readonly group: Label } // left navigation, in the group of this name
  | { readonly kind: 'main' } // main region, not inside a user's row
  | { readonly kind: 'row' } // the row of one user; the control reference names whose
  | { readonly kind: 'people' } // the view with the users' rows, in none of them: acts on what is selected
  | { readonly kind: 'dialog' }
  | { readonly kind: 'side' } // in a tree or in the navigation beside the page, not among what the page itself offers
  | { readonly kind: 'card'; readonly name: Label } // under a heading of this name, in the page or a dialog
  | { readonly kind: 'beside'; readonly name: Label } // all that stands in the box behind that of this label
  | { readonly kind: 'anywhere' };

export interface Control {
  readonly id: ControlId;
  /** Places at which it can stand; empty: everywhere in the console. */
  readonly places: readonly PlaceId[];
  /** ARIA roles that it may have, in the order to prefer; `text`: words of the page that do nothing. */
  readonly roles: readonly string[];
  /** Empty: whatever it is called. */
  readonly names: Label;
  readonly region: Region;
  /** Published classes or ids, as a further clue; never needed. */
  readonly selectors?: readonly string[];
  /** Address that a link to it carries, as a further clue. */
  readonly href?: RegExp;
  /** Shown as an icon without text: its classes, address or alternative text say which. */
  readonly icon?: RegExp;
  /** It searches the list of people: wanted only once that list has come, or the person types. */
  readonly searches?: true;
  /** It is said in a message: how it is with one of a list is no such thing. */
  readonly told?: true;
  /** It says how something is: as the name of a value (what stands beside it may deny it), or over a column, it says nothing. */
  readonly state?: true;
  /** Its names stand on many pages: it is looked for only where it is wanted. */
  readonly common?: true;
  /** What the column of this head says in its row, as marks (locator/marks.ts); where its list has none it does not matter. */
  readonly column?: { readonly head: Label; readonly says: RegExp };
  /** Not in a list under a heading of this name: that shows what was there once. */
  readonly gone?: Label;
  /** It is what a page is called, in a heading of its own; false: an entry of a list, and never that. */
  readonly title?: boolean;
  /** A form offers it above and below: the first of one form is pointed at. */
  readonly repeats?: true;
  /** Something (no credential: what this finds) is filled in, or stands beside its words; only whether is told, never what. */
  readonly valued?: true | RegExp;
}

/** What a page shows that proves a task: a control in a state, or the connection as read. */
export interface Sign {
  readonly id: string;
  readonly console: ConsoleId;
  readonly shown: Look;
  /** What shows its contrary, whatever else a page shows; left out where nothing does for certain. */
  readonly against?: Look;
  /** What shows that it is no longer so, where this account's page had shown it; of another account it says nothing. */
  readonly undone?: Look;
  /** It is said of many things that may have a page each: it counts while no other page shows the contrary. */
  readonly ofAll?: true;
  /** It is told of the page that shows one of these alone: others list such things of their own. */
  readonly where?: readonly Look[];
  /** Of those, what only a page shows that tells of all of them: of one thing a page proves no more than the contrary. */
  readonly whole?: readonly Look[];
  /** What leads on from a page of a list, and back: all pages have to be seen, from the first on. */
  readonly pages?: { readonly next: Look; readonly back: Look };
  /** It is shown, too, by somebody who comes into the list of people once this was sent with one of the fields filled in. */
  readonly joins?: { readonly sends: ControlId; readonly fills: readonly ControlId[] };
  /** It counts only where the page came so: what a person changes on a page is not saved yet. */
  readonly asLoaded?: true;
  /** Hosts on which things are tried out first: it is done there, and not yet where people work. */
  readonly trial?: RegExp;
}

/** What a page's globals say once a control of the way was followed; never more than a hint. */
export type Hint = { readonly console: ConsoleId; readonly control: ControlId } & (
  | { readonly area: string }
  | { readonly section: Label }
);

export type Look =
  | {
      readonly control: ControlId;
      readonly is: 'there' | 'enabled' | 'offered' | 'ticked' | 'clear' | 'filled';
    }
  | { readonly connection: 'holds' | 'free' };

/** How the pages of a console tell what they show. Regular expressions run on folded text (locator/text.ts). */
export interface Clues {
  /** Words that say a card or page is about the connection. */
  readonly subject: RegExp;
  /** Name of the view with the users' rows, and the verbs in a row of somebody with and without access. */
  readonly people: Label;
  readonly rowHas: Label;
  readonly rowNone: Label;
  /** Field that shows the tenant. */
  readonly tenantField: RegExp;
  /** Names of groups in the left navigation. */
  readonly groups: readonly Label[];
  /** Published selector of the top bar. */
  readonly toolbar: string;
}

/** With what only exact seeing needs. */
export interface SeenClues extends Clues {
  /** Own controls: when the first is clickable the account holds, when the second is, it is free. */
  readonly holds: ControlId;
  readonly free: ControlId;
  /** Words that say a card or page is about another product's connection. */
  readonly others: RegExp;
  /** What a row says of somebody with and without access, where nothing in it acts on the access. */
  readonly statusHas: Label;
  readonly statusNone: Label;
  /** What a page says where there is no connection, or a broken one. */
  readonly lost: Label;
  /** Name of another view of the same place. */
  readonly siblings: readonly Label[];
}

/** Words of the wide matcher: regular expressions on folded text (accents removed, lower case). */
interface Danger {
  readonly cut: RegExp;
  readonly link: RegExp;
  readonly remove: RegExp;
  /** How somebody already is: what says only that shows such people. */
  readonly was: RegExp;
  readonly access: RegExp;
  /** Of words about access: what only gives it, or tells that somebody has it. */
  readonly gives: RegExp;
  /** How it is, on a switch that may be the connection's own. */
  readonly state: RegExp;
  readonly sure: RegExp;
  /** What confirms a question. */
  readonly confirms: RegExp;
  readonly harmless: RegExp;
  /** Of what is harmless: what leads back, in the pages of a list too. */
  readonly back: RegExp;
  readonly signOut: RegExp;
  readonly icon: RegExp;
  readonly harmlessIcon: RegExp;
  /** What a field for searching is called. */
  readonly search: RegExp;
}

export interface Console {
  readonly id: ConsoleId;
  readonly hosts: readonly RegExp[];
  /** Hosts of these belong to one customer each: the first group names whose (order.md, "Addresses bind only …"). */
  readonly org?: RegExp;
  /** An address that carries the Munchkin ID, in its first group. */
  readonly munchkin?: RegExp;
  /** The first that fits is the place. */
  readonly places: readonly Place[];
  readonly clues: Clues;
}

/** An error message that is known, by what it is about: all of these are found in its folded text (locator/text.ts). */
export interface Trouble {
  readonly id: string;
  readonly says: readonly [RegExp, ...RegExp[]];
  /** Boxes in which a page tells nothing but that something failed: whatever they say. */
  readonly boxes?: string;
  /** A page says so as it stands, in a card or a note, and not only as an answer; the first pattern has no accents. */
  readonly stands?: true;
}

/** With what the reader needs. */
export interface SeenConsole extends Console {
  readonly clues: SeenClues;
  readonly controls: readonly Control[];
  /** What stands in the account's corner and is nobody's name. */
  readonly notNames: RegExp;
}

/** With what the guard needs; the guard stands in every frame, and knows no control by its exact name. */
export interface GuardedConsole extends Console {
  readonly danger: Danger;
}

/** A control at a place; `row` (e-mail) where the control stands in a user's row. */
export interface ControlRef {
  readonly control: ControlId;
  readonly row?: string;
}

/** What a person has shown of a control on a page, as a frame is told it (pick/clue.ts). */
export interface Shown {
  /** ARIA role, and label as the page shows it. */
  readonly role: string;
  readonly label: string;
  /** Heading over it, '' where there is none. */
  readonly heading: string;
  /** Regular expression (source) on path and hash. */
  readonly at: string;
}

/** A control that a frame is asked to look for, and what the person has shown of it. */
export interface Wanted extends ControlRef {
  readonly shown?: Shown;
}
