/** Somebody's published markup, as functions from words to HTML. `attrs` begin with a space. */

export interface Entry {
  readonly label: string;
  readonly attrs: string;
  readonly current?: boolean;
}

export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Kit {
  readonly name: string;
  /** What of the kit's style sheet decides where things stand, what can be seen and what shows the pointing hand. */
  readonly css: string;
  readonly button: (label: string, attrs?: string, tone?: 'main' | 'plain' | 'danger') => string;
  readonly link: (label: string, attrs?: string) => string;
  readonly title: (text: string) => string;
  readonly card: (title: string, body: string) => string;
  readonly tabs: (tabs: readonly Entry[], panel: string) => string;
  readonly field: (label: string, id: string, value: string, secret?: boolean) => string;
  readonly search: (placeholder: string, attrs: string) => string;
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => string;
  readonly dialog: (title: string, text: string, buttons: string) => string;
  /** Top bar: attributes of the gear, who is signed in, and the entries of its open menu (none: closed). */
  readonly bar: (gear: string, account: string, menu: readonly Entry[]) => string;
  readonly side: (groups: readonly Group[]) => string;
  readonly shell: (bar: string, side: string, main: string) => string;
}

export const each = <Item>(items: readonly Item[], draw: (item: Item, index: number) => string): string =>
  items.map(draw).join('');

/** Base of every kit's style: what browsers and resets give. */
export const BASE = `
body{margin:0;font:14px/20px sans-serif}ul{list-style:none;margin:0;padding:0}a[href],button{cursor:pointer}
table{border-collapse:collapse}td,th{padding:4px 8px;text-align:left}svg{width:16px;height:16px}`;
