/** What a file of people to invite was found to hold. Plain data; nothing of it leaves the page that reads the file. */

/**
 * Where a row begins: its line in the file (from 1, as a text editor counts), and its row in a spreadsheet. They
 * differ below a cell with a line break, and below a line `sep=`.
 */
export interface Place {
  readonly line: number;
  readonly row: number;
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** Why a cell cannot be used as one e-mail address. */
export type Fault =
  | 'empty'
  | 'shifted' // another cell of the row has the address
  | 'noAt'
  | 'twoAt'
  | 'several' // two addresses in one cell
  | 'named' // name and address in one cell, or `mailto:`
  | 'hidden' // a character that cannot be seen
  | 'lookalike' // a character that is not ASCII
  | 'space'
  | 'edge' // a stop, comma or other mark at the beginning or end
  | 'domain'
  | 'shape';

/** Why a file is not read at all. */
export type Refused =
  | 'empty'
  | 'tooLarge'
  | 'spreadsheet'
  | 'binary'
  | 'noRows' // a line that is longer than any row
  | 'unreadable'
  | 'cancelled';

/** One or more rows about which the same is to be said, with the cell that says it as the file has it. */
export interface Line {
  readonly places: readonly Place[];
  readonly text: string;
  readonly fault: Fault | null;
}

/** A column as a person is asked about it. */
export interface Column {
  readonly at: number;
  /** From the header; '' where there is none. */
  readonly name: string;
  /** First cell with something in it; '' where all are empty. */
  readonly example: string;
}

export interface Columns {
  /** Null where it must be asked: `candidates` then says which columns. */
  readonly email: Column | null;
  readonly emailBy: 'header' | 'content' | 'choice' | null;
  readonly candidates: readonly Column[];
  readonly first: Column | null;
  readonly last: Column | null;
  readonly full: Column | null;
  /** The first row names the columns. */
  readonly header: boolean;
  /** How many cells a row has: the header's, else the most frequent. */
  readonly width: number;
}

export interface Roster {
  readonly encoding: Encoding;
  /** A byte order mark stands before the text. */
  readonly marked: boolean;
  /** Null where there is but one column. */
  readonly separator: Separator | null;
  /** The first line is `sep=…`, which only Excel understands. */
  readonly sepLine: boolean;
  readonly columns: Columns;
  /** Rows with anything in them, the header left out. */
  readonly people: number;
  /** Usable addresses in lower case, each with where it stands; the first place is where it stood first. */
  readonly addresses: ReadonlyMap<string, Line>;
  readonly invalid: readonly Line[];
  /** Spaces around an address that is otherwise usable. */
  readonly spaced: readonly Line[];
  /** More or fewer cells than the others. */
  readonly ragged: readonly Line[];
  /** A cell with a line break. */
  readonly broken: readonly Line[];
  /** A quotation mark where none may stand. */
  readonly misquoted: readonly Line[];
  /** Where a quotation mark opens that is never closed. */
  readonly unclosed: Line | null;
  /** First cell that is not plain ASCII, to see by whether the encoding is right; '' where there is none. */
  readonly sample: string;
}
