import type { CardView } from '../calls/sighting.ts';
import { CARD } from '../words/card.ts';
import type { ScreenLanguage } from '../words/language.ts';

/** What stands around every card, in the reader's language. */
export function frameIn(language: ScreenLanguage): Pick<CardView, 'words' | 'lang'> {
  const words = CARD[language];
  return {
    words: {
      fold: words['frame.fold'],
      more: words['frame.more'],
      less: words['frame.less'],
      pill: words['frame.pill'],
      practice: words['frame.practice'],
      scroll: words['frame.scroll'],
    },
    lang: language,
  };
}
