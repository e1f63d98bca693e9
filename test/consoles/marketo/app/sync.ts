/** The card Action Field Sync: Sync, a look at the preview, Start Sync, progress. */
import { post } from './ask.ts';
import { boot, t } from './boot.ts';
import { button } from './button.ts';
import { buttonRow, card, note, shownValue } from './fields.ts';
import { type Child, h } from './h.ts';
import { grid } from './list.ts';
import { openWindow, tellError } from './window.ts';
import type { InsightView } from './wire.ts';

const FIELDS = [
  ['Actions Last Engagement', 'Text'],
  ['Actions Last Engagement Date', 'Datetime'],
  ['Actions Last Reply Date', 'Datetime'],
  ['Actions Sales Campaign Status', 'Text'],
  ['Actions Call Outcome', 'Text'],
] as const;

export interface SyncCard {
  draw(view: InsightView): HTMLElement;
}

/** `changed` is called after every step; `redraw` where only the card itself has changed. */
export function syncCard(changed: () => Promise<void>, redraw: () => void): SyncCard {
  let previewed = false;
  const step = async (path: '/mkt/preview-sync' | '/mkt/start-sync'): Promise<boolean> => {
    const failure = await post(path);
    if (failure) tellError(failure);
    else await changed();
    return !failure;
  };
  const start = (): void => {
    previewed = false;
    void step('/mkt/start-sync');
  };
  const sync = async (): Promise<void> => {
    if (!(await step('/mkt/preview-sync'))) return;
    if (boot.switches.syncPreview === 'inline') {
      previewed = true;
      redraw();
      return;
    }
    openWindow({ title: t('syncPreviewTitle'), body: preview(), confirm: t('startSync'), onConfirm: start });
  };
  const cancel = (): void => {
    previewed = false;
    redraw();
  };
  return {
    draw(view) {
      const { phase, percent } = view.sync;
      const status = {
        none: 'syncNone',
        preview: 'syncNone',
        running: 'syncRunning',
        done: 'syncDone',
      } as const;
      const missing = view.salesforceSync
        ? view.connected
          ? null
          : 'syncNeedsConnection'
        : 'syncNeedsSalesforce';
      const running = phase === 'running';
      return card(
        t('actionFieldSync'),
        note(t('syncIntro')),
        shownValue(t('status'), t(status[phase])),
        running && progress(percent),
        missing && note(t(missing)),
        previewed && h('div', { class: 'mktInline' }, ...preview()),
        previewed
          ? buttonRow(
              button(t('startSync'), { positive: true, press: start }),
              button(t('cancel'), { press: cancel }),
            )
          : buttonRow(button(t('sync'), { disabled: running || missing !== null, press: () => void sync() })),
      );
    },
  };
}

const preview = (): readonly Child[] => [
  h('h4', {}, t('syncPreviewTitle')),
  note(t('syncPreviewBody')),
  grid(
    [t('syncField'), t('syncType')],
    FIELDS.map((cells) => ({ id: cells[0], cells })),
    null,
  ),
];

function progress(percent: number): HTMLElement {
  const bar = h('div', { class: 'x-progress-bar' });
  bar.style.width = `${percent}%`;
  return h(
    'div',
    { class: 'x-progress-wrap', role: 'progressbar', 'aria-valuenow': String(percent) },
    h('div', { class: 'x-progress-inner' }, bar, h('div', { class: 'x-progress-text' }, `${percent}%`)),
  );
}
