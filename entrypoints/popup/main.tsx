import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Loading } from '../../components/popup/Loading.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { RecordScreen } from '../../components/record/RecordScreen.tsx';
import type { RosterScreen } from '../../components/roster/RosterScreen.tsx';
import { type Screen, ScreenContext } from '../../components/screen/screen.ts';
import { OverrideWindow } from '../../components/window/OverrideWindow.tsx';
import { PickWindow } from '../../components/window/PickWindow.tsx';
import { TenantWindow } from '../../components/window/TenantWindow.tsx';
import { ask, watch } from '../../lib/calls/client.ts';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { tokenStyles } from '../../lib/overlay/tokens.ts';
import { screenLanguage } from '../../lib/words/language.ts';
import { askedFor } from './address.ts';
import { surfaceOf } from './surface.ts';
import '../../components/looks/index.css';

const asked = askedFor(location.search);
// The package's own words name their language: where they stand and the browser's answer differ, they are right.
const language = screenLanguage(browser.i18n.getMessage('language') || browser.i18n.getUILanguage());
const kind = location.search === '' ? 'popup' : 'tab';
const screen: Screen = {
  language,
  ask,
  now: Date.now,
  trusts: (event) => event.isTrusted,
  surface: surfaceOf(kind),
};

const view = signal<PopupView | null>(null);
const picked = signal<TenantKey | null>(null);
/** Comes with what it reads files by, so it is loaded where it is asked for. */
const roster = signal<typeof RosterScreen | null>(null);
let stop = () => {};

/** Watches the tenant that was picked, else that of the tab or of the address. */
async function follow(tenant: TenantKey | null): Promise<void> {
  picked.value = tenant;
  const tabId = asked.tab ?? (kind === 'popup' ? await tabInFront() : null);
  stop();
  stop = watch(
    {
      call: 'view',
      tabId,
      tenant: tenant ?? asked.tenant,
      ...(asked.doc === null ? {} : { doc: asked.doc }),
    },
    (next) => {
      view.value = next;
    },
  );
}

async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function App() {
  const now = view.value;
  if (asked.screen === 'popup')
    return <Popup view={now} picked={picked.value} onPick={(tenant) => void follow(tenant)} />;
  if (asked.screen === 'roster') {
    const Roster = roster.value;
    const known = now?.rows.map(({ email }) => email) ?? [];
    return Roster === null ? <Loading /> : <Roster known={known} />;
  }
  if (now === null) return <Loading />;
  if (asked.screen === 'record') return <RecordScreen view={now} />;
  if (asked.screen === 'pick') return <PickWindow view={now} />;
  const doc = asked.doc ?? '';
  return asked.screen === 'override' ? (
    <OverrideWindow view={now} doc={doc} />
  ) : (
    <TenantWindow view={now} doc={doc} />
  );
}

const style = document.createElement('style');
style.textContent = tokenStyles();
document.head.prepend(style);
document.documentElement.lang = language;
document.documentElement.dataset.surface = kind;
document.documentElement.dataset.screen = asked.screen;

const root = document.getElementById('app');
if (root !== null)
  render(
    <ScreenContext.Provider value={screen}>
      <App />
    </ScreenContext.Provider>,
    root,
  );
void follow(null);
if (asked.screen === 'roster')
  void import('../../components/roster/RosterScreen.tsx').then((loaded) => {
    roster.value = loaded.RosterScreen;
  });
