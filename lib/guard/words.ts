import type { HoldView } from '../calls/sighting.ts';

export type Fallback = 'silent' | 'orphaned';

interface Sentence {
  readonly title: string;
  readonly notice: string;
}

/** What the watcher says by itself when no words of the worker's are there; in the reader's language. */
const SENTENCES: Readonly<Record<'en' | 'ja', Readonly<Record<Fallback, Sentence>>>> = {
  en: {
    silent: {
      title: 'Held to be safe',
      notice:
        'Handrail held this click, and nothing was changed: it cannot tell yet whether the click would cut the team off. Wait a moment, then click again; if this stays, reload the page.',
    },
    orphaned: {
      title: 'Reload this page',
      notice:
        'Handrail was updated: reload this page. Until then this click is held, and nothing was changed.',
    },
  },
  ja: {
    silent: {
      title: '念のため止めました',
      notice:
        'Handrail がこのクリックを止めました。何も変更されていません。チームの接続が切れるかどうかをまだ確認できないためです。少し待ってからもう一度クリックしてください。変わらない場合は、ページを再読み込みしてください。',
    },
    orphaned: {
      title: 'ページを再読み込みしてください',
      notice:
        'Handrail が更新されました。このページを再読み込みしてください。それまでこのクリックは止められます。何も変更されていません。',
    },
  },
};

/** A hold in the watcher's own words. */
export function fallbackHold(kind: Fallback, language: string): HoldView {
  const { title, notice } = SENTENCES[language.startsWith('ja') ? 'ja' : 'en'][kind];
  return { title, notice, harm: '', first: '', actions: [] };
}
