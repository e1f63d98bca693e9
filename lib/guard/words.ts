import type { HoldView } from '../calls/sighting.ts';

export type Fallback = 'silent' | 'orphaned';

/** What the watcher says by itself when no words of the worker's are there: title and notice, in the reader's language. */
const SENTENCES: Readonly<Record<'en' | 'ja', Readonly<Record<Fallback, readonly [string, string]>>>> = {
  en: {
    silent: [
      'Held to be safe',
      'Nothing was changed. Handrail cannot tell yet whether this click would cut the team off: wait a moment, then click again, or reload the page.',
    ],
    orphaned: [
      'Handrail was updated: reload this page',
      'Until then this click is held. Nothing was changed.',
    ],
  },
  ja: {
    silent: [
      '念のため止めました',
      '何も変更されていません。チームの接続が切れるかどうかをまだ確認できません。少し待ってからもう一度クリックするか、ページを再読み込みしてください。',
    ],
    orphaned: [
      'Handrail が更新されました。ページを再読み込みしてください',
      'それまでこのクリックは止められます。何も変更されていません。',
    ],
  },
};

/** A hold in the watcher's own words. */
export function fallbackHold(kind: Fallback, language: string): HoldView {
  const [title, notice] = SENTENCES[language.startsWith('ja') ? 'ja' : 'en'][kind];
  return { title, notice, harm: '', first: '', actions: [] };
}
