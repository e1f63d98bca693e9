/** How a console is described: places and controls as data. Engines know these types, never a console by name. */

export const LANGUAGES = ['en', 'ja', 'fr', 'de', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
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
}

/** Where on the page a control stands. */
export type Region =
  | { readonly kind: 'toolbar' } // top bar, outside of the main region
  | { readonly kind: 'menu' } // an opened menu of the toolbar
  | { readonly kind: 'nav'; readonly group: Label } // left navigation, in the group of this name
  | { readonly kind: 'main'; readonly avoidRows: boolean } // main region; avoidRows: not inside a user's row
  | { readonly kind: 'row' } // the row of one user; the control reference names whose
  | { readonly kind: 'dialog' };

export interface Control {
  readonly id: ControlId;
  /** Places at which it can stand; empty: everywhere in the console. */
  readonly places: readonly PlaceId[];
  /** ARIA roles that it may have, in the order to prefer. */
  readonly roles: readonly string[];
  readonly names: Label;
  readonly region: Region;
  /** Published classes or ids, as a further clue; never needed. */
  readonly selectors?: readonly string[];
  /** Words for the region, quoted beside the label (key into the words of the card). */
  readonly regionWord: string;
}

export interface Console {
  readonly id: ConsoleId;
  readonly hosts: readonly RegExp[];
  readonly places: readonly Place[];
  readonly controls: readonly Control[];
}

/** A control at a place; `row` (e-mail) where the control stands in a user's row. */
export interface ControlRef {
  readonly control: ControlId;
  readonly row?: string;
}
