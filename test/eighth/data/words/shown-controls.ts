/** With what the controls of the page of unsubscribes are for. */
import type { ScreenLanguage } from '../../../../lib/words/language.ts';
import * as shipped from '../../../../lib/words/shown-controls.ts';

const CONTROLS: Readonly<Record<ScreenLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'sales.navUnsubscribes': 'open Unsubscribes',
    'sales.unsubscribesSave': 'save the unsubscribe message',
    'sales.unsubscribesSaved': 'see that the unsubscribe message is saved',
  },
  ja: {
    'sales.navUnsubscribes': '配信停止の設定を開く',
    'sales.unsubscribesSave': '配信停止のメッセージを保存する',
    'sales.unsubscribesSaved': '配信停止のメッセージが保存されたことを確認する',
  },
};

export const controlWords = (control: string, language: ScreenLanguage): string =>
  CONTROLS[language][control] ?? shipped.controlWords(control, language);
