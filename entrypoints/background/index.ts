/** The worker: owns the ledger, answers typed calls, publishes what follows. It can die at any line. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { VIEW_PORT } from '../../lib/calls/client.ts';
import { pickCall, screenCall, watcherCall } from '../../lib/calls/schema.ts';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { serial } from '../../lib/room/serial.ts';
import { screenLanguage } from '../../lib/words/language.ts';
import { endWithBrowser, endWithConsole, endWithDetour, leaveBehind } from './closing.ts';
import { type Core, makeSummaries } from './core.ts';
import { Documents } from './documents.ts';
import { placeLookouts } from './hosts.ts';
import { guardOpenTabs, guardOpenTabsOnce } from './install.ts';
import { isMirrorPort } from './mirroring.ts';
import { answerWatcher } from './pages.ts';
import { answerPick } from './picking.ts';
import { Publisher } from './publisher.ts';
import { hearReminders } from './reminders.ts';
import { makeRooms } from './roomhost.ts';
import { RoomLive } from './roomlive.ts';
import { answerScreen } from './screens.ts';
import { attachViewer, isViewerPort } from './viewing.ts';
import { showTab } from './windows.ts';

function createCore(): Promise<Core> {
  return openLedger('handrail').then((ledger) => {
    const language = screenLanguage(browser.i18n.getMessage('language') || browser.i18n.getUILanguage());
    const core: Core = {
      ledger,
      summaries: makeSummaries(ledger, browser.runtime.getManifest().version),
      documents: new Documents(),
      language,
      exclusively: serial(),
      publish: () => publisher.publish(core),
      rooms: makeRooms(ledger, language, () => core),
      live: new RoomLive(),
    };
    return core;
  });
}

const publisher = new Publisher();

export default defineBackground({
  type: 'module',
  main() {
    let opened: Promise<Core> | null = null;
    const core = (): Promise<Core> => {
      opened ??= createCore();
      return opened;
    };
    const isOwn = (sender: browser.Runtime.MessageSender): boolean =>
      sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

    browser.runtime.onMessage.addListener(async (message: unknown, sender: browser.Runtime.MessageSender) => {
      if (isOwn(sender)) {
        const call = screenCall.safeParse(
          typeof message === 'object' && message !== null && 'screen' in message ? message.screen : null,
        );
        if (!call.success) return { ok: false, refusal: 'failed', detail: 'this call is not known' };
        return answerScreen(await core(), call.data);
      }
      const tabId = sender.tab?.id;
      const pick = pickCall.safeParse(message);
      if (pick.success && tabId !== undefined) return answerPick(await core(), tabId, pick.data);
      const call = watcherCall.safeParse(message);
      if (!call.success || tabId === undefined) return null;
      const guidance = await answerWatcher(await core(), { tabId, frameId: sender.frameId ?? 0 }, call.data);
      publisher.answered(call.data.doc.id);
      return guidance;
    });

    browser.runtime.onConnect.addListener((port) => {
      const { sender } = port;
      if (port.name === VIEW_PORT && sender && isOwn(sender)) publisher.attach(core(), port);
      if (isViewerPort(port) && sender && isOwn(sender)) void attachViewer(core(), port);
      if (isMirrorPort(port) && sender?.id === browser.runtime.id)
        void core().then((known) => known.live.mirroring.attach(known, port));
    });
    browser.tabs.onActivated.addListener(async () => {
      const known = await core();
      await known.live.mirroring.keep(known);
    });
    browser.tabs.onRemoved.addListener(async (tabId) => endWithConsole(await core(), tabId));
    browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
      if (status !== undefined) await leaveBehind(await core(), tabId);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'focus' && tab?.id !== undefined)
        void browser.tabs.sendMessage(tab.id, { push: 'focus' });
      if (command === 'desk') void showTab(null, browser.runtime.getURL('/desk.html'));
    });
    void guardOpenTabsOnce();
    // Alarms may be gone with the browser, and with the version before.
    browser.runtime.onStartup.addListener(async () => endWithBrowser(await core()));
    browser.runtime.onInstalled.addListener(async () => (await core()).publish());
    browser.alarms.onAlarm.addListener(async () => {
      const known = await core();
      void known.publish();
      await endWithDetour(known);
    });
    hearReminders(core);
    browser.permissions.onRemoved.addListener(async () => {
      await placeLookouts();
      (await core()).publish();
    });
    browser.permissions.onAdded.addListener(async () => {
      hearReminders(core);
      await guardOpenTabs();
      (await core()).publish();
    });
  },
});
