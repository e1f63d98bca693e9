/** The connection as this document knows it: read from the server, changed by Connect and Disconnect. */
import { get, post } from '../ask.ts';
import { boot, late, t } from '../boot.ts';
import { askBack } from '../dialog.ts';
import { toast } from '../toast.ts';
import type { MarketoView } from '../wire.ts';

// Where a change shows only after a reload, the first answer holds for the whole document.
let first: MarketoView | null = null;

export async function readConnection(): Promise<MarketoView | null> {
  if (first) return first;
  const view = await get('/api/marketo');
  if (boot.switches.shows === 'afterReload') first = view;
  await late();
  return view;
}

export interface ConnectionActions {
  connect(credentials?: Readonly<Record<'munchkin' | 'clientId' | 'clientSecret', string>>): void;
  disconnect(): void;
}

/** What the buttons do; `show` draws the connection, `view` is the one shown. */
export function connectionActions(
  view: () => MarketoView | null,
  show: (view: MarketoView) => void,
): ConnectionActions {
  const change = async (path: string, body: unknown, done: string): Promise<void> => {
    const failure = await post(path, body);
    toast(failure ?? done, failure ? 'danger' : 'success');
    // Painted beforehand and failed: the page goes on showing what is not true.
    if (failure && boot.switches.paints === 'beforeAnswer') return;
    const now = await readConnection();
    if (now) show(now);
  };
  return {
    connect(credentials) {
      const before = view();
      if (boot.switches.paints === 'beforeAnswer' && before) show({ ...before, standing: 'holder' });
      void change('/api/marketo/connect', credentials ? { credentials } : {}, t('toastConnected'));
    },
    disconnect() {
      askBack(t('disconnectTitle'), t('disconnectBody'), t('disconnect'), () => {
        void change('/api/marketo/disconnect', {}, t('toastDisconnected'));
      });
    },
  };
}
