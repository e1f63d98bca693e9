/** A page of one of the other consoles, or of the rest of Sales, as the corpus draws it. */
import type { ControlId, Label, PlaceId } from '../../../lib/consoles/console.ts';
import type { Entry, Kit } from '../kits/kit.ts';
import type { Chance } from '../seed.ts';
import { type Language, WORDS } from '../words.ts';

/** What a sheet is written with. */
export interface Paper {
  readonly kit: Kit;
  readonly draw: Chance;
  /** One of a label's variants, in the language of the page. */
  readonly label: (of: Label) => string;
  readonly say: (key: keyof typeof WORDS) => string;
  /** Attributes that mark a control, until the page is parsed (site.ts). */
  readonly at: (control: ControlId) => string;
}

export interface Sheet {
  readonly place: PlaceId | null;
  /** What it shows, each once. */
  readonly controls: readonly ControlId[];
  readonly body: (paper: Paper) => string;
}

export const paperOf = (kit: Kit, language: Language, draw: Chance): Paper => ({
  kit,
  draw,
  label: (of) => draw.pick(of[language] ?? of['*'] ?? of.en ?? []),
  say: (key) => WORDS[key][language],
  at: (control) => ` data-corpus="${control}"`,
});

export const entry = (label: string, attrs = '', current = false): Entry => ({ label, attrs, current });

/** A page with a bar, a list of entries at the side, and a main region. */
export const page = (
  { kit }: Paper,
  side: readonly { readonly title: string; readonly entries: readonly Entry[] }[],
  main: string,
): string => kit.shell(kit.bar('', 'ann.lee@acme.example', []), side.length > 0 ? kit.side(side) : '', main);

/** A value beside its words, as pages that nobody edits show it. */
export const value = (label: string, attrs: string, text: string): string =>
  `<div style="padding:4px"><label${attrs}>${label}:</label> <span>${text}</span></div>`;
