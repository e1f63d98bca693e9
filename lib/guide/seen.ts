/** The card of a page on which nothing is to be done, while somebody looks on: nobody is to forget it. Pure. */
import type { CardView } from '../calls/sighting.ts';
import { CARD } from '../words/card.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { seenWords } from '../words/seen.ts';
import { frameIn } from './frame.ts';
import { shorten } from './name.ts';

/** @param line who sees what, ready words */
export function seenCard(line: string, tenantName: string, language: ScreenLanguage): CardView {
  const words = CARD[language];
  return {
    key: `seen.${line}`,
    tenant: shorten(tenantName, 24),
    practice: false,
    step: '',
    instruction: seenWords[language].along,
    why: seenWords[language].why,
    more: '',
    target: null,
    mode: 'notice',
    actions: [{ label: words['act.popup'], act: 'popup', primary: false }],
    dots: { count: 0, at: 0 },
    ...frameIn(language),
    seen: line,
  };
}
