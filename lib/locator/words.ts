import type { HoldView } from '../calls/sighting.ts';

/** Title; nothing is known; the extension was updated under the page; name of the button that closes. */
const EN = [
  'Stopped, to be safe: nothing was changed',
  'Handrail cannot tell yet whether this click cuts the team off. Wait, then click again, or reload this page.',
  'Handrail was updated: reload this page.',
  'Close',
] as const;
const JA = [
  '念のため止めました。何も変更されていません',
  'チームの接続が切れるか、まだ確認できません。少し待ってもう一度クリックするか、ページを再読み込みしてください。',
  'Handrail が更新されました。ページを再読み込みしてください。',
  '閉じる',
] as const;

const words = (language: string): readonly [string, string, string, string] =>
  language.startsWith('ja') ? JA : EN;

/** A hold in the watcher's own words, where the worker's are missing, in the reader's language (BCP 47). */
export function fallbackHold(orphaned: boolean, language: string): HoldView {
  const [title, silent, updated] = words(language);
  return { title, notice: orphaned ? updated : silent, harm: '', first: '', actions: [] };
}

/** Accessible name of the notice's button. */
export const closeWord = (language: string): string => words(language)[3];
