import type { Refusal } from '../../lib/calls/screen.ts';
import { BATON } from '../../lib/words/baton.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';

/** Why a pasted message is refused, as a sentence. */
export const refusalText = (refusal: Refusal, language: ScreenLanguage): string => BATON[language][refusal];
