import browser from 'webextension-polyfill';
import type { Surface } from '../../components/screen/screen.ts';
import { OPTIONAL } from '../../lib/consoles/hosts.ts';

/** The popup or the tab, as far as components may reach it. */
export function surfaceOf(kind: Surface['kind']): Surface {
  return {
    kind,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save(file, text, type) {
      const address = URL.createObjectURL(new Blob([text], { type: type ?? 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = file;
      link.click();
      // The download has taken its own hold of the blob by the next turn.
      setTimeout(() => URL.revokeObjectURL(address));
    },
    open(address) {
      const url = address.includes('://') ? address : browser.runtime.getURL(address);
      void browser.tabs.create({ url });
    },
    close: () => window.close(),
    grant: (console) => {
      const installed = browser.runtime.getManifest().host_permissions ?? [];
      const origins = console === undefined ? installed : [...OPTIONAL[console]];
      return browser.permissions.request({ origins }).catch(() => false);
    },
    remind: () => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
    print: () => window.print(),
    top() {
      // The popup scrolls inside of itself, the tab as a whole.
      for (const scroller of [document.getElementById('app'), document.scrollingElement])
        scroller?.scrollTo(0, 0);
    },
  };
}
