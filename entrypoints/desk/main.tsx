import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { deskAddress } from '../../components/desk/address.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import { type Screen, ScreenContext } from '../../components/screen/screen.ts';
import { ask, watch, watchDesk, watchRooms } from '../../lib/calls/client.ts';
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { RoomsView } from '../../lib/calls/room.ts';
import type { PopupView } from '../../lib/calls/screen.ts';
import { viewerFeed } from '../../lib/calls/viewer.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { tokenStyles } from '../../lib/overlay/tokens.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { screenLanguage } from '../../lib/words/language.ts';
import { surfaceOf } from '../popup/surface.ts';
import { panelOf } from './panel.ts';
import '../../components/looks/index.css';

const language = screenLanguage(browser.i18n.getMessage('language') || browser.i18n.getUILanguage());
const panel = panelOf();
const screen: Screen = {
  language,
  ask,
  now: Date.now,
  trusts: (event) => event.isTrusted,
  surface: { ...surfaceOf('desk'), ...(panel ? { panel } : {}) },
  mirrorOf: viewerFeed,
};

const rows = signal<readonly DeskRow[] | null>(null);
const presenting = signal(false);
const rooms = signal<RoomsView>({ rooms: [], followed: [] });
const open = signal<TenantKey | null>(new URLSearchParams(location.search).get('tenant'));
const view = signal<PopupView | null>(null);
let stop: readonly (() => void)[] = [];

watchDesk((news) => {
  const known = new Map(news.whole ? [] : (rows.value ?? []).map((row) => [row.tenant, row]));
  for (const row of news.rows) known.set(row.tenant, row);
  for (const tenant of news.gone) known.delete(tenant);
  presenting.value = news.presenting;
  rows.value = [...known.values()];
});

/** The customer that is open; the address says it, so that it is still there when the page is loaded anew. */
function follow(tenant: TenantKey | null): void {
  for (const end of stop) end();
  view.value = null;
  open.value = tenant;
  history.replaceState(null, '', deskAddress(tenant));
  stop = [watchRoomsOf(tenant), ...(tenant === null ? [] : [watchTenant(tenant)])];
}

const watchTenant = (tenant: TenantKey): (() => void) =>
  watch({ call: 'view', tabId: null, tenant }, (next) => {
    view.value = next;
  });

/** All rooms; with what is followed in the one of this customer, as soon as it is known which that is. */
function watchRoomsOf(tenant: TenantKey | null): () => void {
  let room: string | null = null;
  let end = () => {};
  const watchAll = () => {
    end();
    end = watchRooms({ call: 'rooms', room }, (next) => {
      rooms.value = next;
      const found = next.rooms.find((one) => one.tenant === tenant)?.room ?? null;
      if (found === room) return;
      room = found;
      watchAll();
    });
  };
  watchAll();
  return () => end();
}

const style = document.createElement('style');
style.textContent = tokenStyles();
document.head.prepend(style);
document.title = `${deskWords[language].title} · Handrail`;
document.documentElement.lang = language;
document.documentElement.dataset.surface = 'tab';
document.documentElement.dataset.screen = 'desk';

function App() {
  return (
    <Desk
      rows={rows.value}
      rooms={rooms.value}
      presenting={presenting.value}
      open={open.value}
      view={view.value}
      onOpen={follow}
    />
  );
}

follow(open.value);
const root = document.getElementById('app');
if (root !== null)
  render(
    <ScreenContext.Provider value={screen}>
      <App />
    </ScreenContext.Provider>,
    root,
  );
