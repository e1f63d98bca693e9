/** What the guide is told about a procedure: which prompts lead through a step, on which page. Types only. */
import type { Role, Step, TaskId } from '../checklist/checklist.ts';
import type { ControlId, PlaceId } from '../consoles/console.ts';

/** Name of a prompt; its words stand in words/card.ts under `do.…`, `blank.…`, `look.…` and `in.…`. */
export type PromptId =
  | 'gear'
  | 'settings'
  | 'marketo'
  | 'userAccess'
  | 'setUp'
  | 'search'
  | 'rowMenu'
  | 'revokeRow'
  | 'restoreRow'
  | 'selectRow'
  | 'revokeChosen'
  | 'restoreChosen'
  | 'connect'
  | 'disconnect'
  | 'reload';

/** One instruction about one control. */
export interface Prompt {
  readonly id: PromptId;
  /** null: nothing on the page, but the browser's reload. */
  readonly control: ControlId | null;
  /** Leads to the place of the path: followed as soon as the page is there. */
  readonly leads?: true;
  /** The control stands in the row of this participant. */
  readonly row?: Role;
  /**
   * Another way to the last prompt: a row's menu has it, or rows are selected (`box`) before anything acts on who was
   * chosen.
   */
  readonly by?: 'menu' | 'box' | 'chosen';
}

/** The prompts of a step in order; the last one is the step itself and stands at `place`. */
export interface Path {
  readonly place: PlaceId;
  readonly prompts: readonly Prompt[];
}

export interface Prompts {
  /** Places at which the person has to sign in first. */
  readonly signIn: readonly PlaceId[];
  readonly paths: Readonly<Partial<Record<Step, Path>>>;
  /** Steps whose click is held on a page that may be another customer's. */
  readonly heldUnsure: readonly Step[];
  /** Steps whose click is held on a page of another account, or which such a page does not prove. */
  readonly heldForOthers: readonly Step[];
  /** The field in which a page tells whose it is. */
  readonly tells: ControlId;
  /** The tab under which the users are listed. */
  readonly lists: ControlId;
  /** Controls whose label a hold quotes, looked for at every step. */
  readonly quoted: readonly ControlId[];
  /** The task that a step belongs to where the checklist names none. */
  readonly tasks: Readonly<Partial<Record<Step, TaskId>>>;
}
