/** What a page's globals hint at: which controls of the way were followed. Pure; nothing is proven by it. */
import type { ControlId, Hint } from '../consoles/console.ts';
import { isLabel } from '../locator/text.ts';

/** What the globals said (row "page globals"), as parsed: nothing of it is trusted. */
export interface Whereabouts {
  readonly area: string | null;
  /** Title of the section, in the language of the interface. */
  readonly section: string | null;
}

/** The controls that led to where the globals say that the page is. */
export const followedBy = ({ area, section }: Whereabouts, hints: readonly Hint[]): readonly ControlId[] =>
  hints.flatMap((hint) => {
    const there = 'area' in hint ? hint.area === area : section !== null && isLabel(hint.section, section);
    return there ? [hint.control] : [];
  });
