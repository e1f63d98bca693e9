import type { HoldView } from '../calls/sighting.ts';

export type Fallback = 'silent' | 'orphaned';

/** What the watcher says by itself when no words of the worker's are there, in the reader's language. */
const SENTENCES: Readonly<
  Record<'en' | 'ja', Readonly<Record<Fallback | 'title' | 'reload' | 'dismiss', string>>>
> = {
  en: {
    title: 'Held to be safe: nothing was changed',
    silent:
      'Handrail cannot tell yet whether this click would cut the team off. Wait a moment, then click again, or reload the page.',
    orphaned: 'Handrail was updated: reload this page.',
    reload: 'Reload',
    dismiss: 'Got it',
  },
  ja: {
    title: '念のため止めました。何も変更されていません',
    silent:
      'チームの接続が切れるかどうかをまだ確認できません。少し待ってからもう一度クリックするか、ページを再読み込みしてください。',
    orphaned: 'Handrail が更新されました。ページを再読み込みしてください。',
    reload: '再読み込み',
    dismiss: 'わかりました',
  },
};

/** A hold in the watcher's own words. */
export function fallbackHold(kind: Fallback, language: string): HoldView {
  const lang = language.startsWith('ja') ? 'ja' : 'en';
  const { title, [kind]: notice, reload, dismiss } = SENTENCES[lang];
  const actions = [
    { act: 'reload', label: reload, primary: kind === 'orphaned' },
    { act: 'dismiss', label: dismiss, primary: kind === 'silent' },
  ] as const;
  return { lang, title, notice, harm: '', first: '', actions };
}
