/** The section Sales Insight: its own configuration, and Actions Config with the account and the two cards. */
import { post, readInsight } from './ask.ts';
import { boot, late, t } from './boot.ts';
import { button } from './button.ts';
import { buttonRow, card, credential, note, shownValue } from './fields.ts';
import { type Child, h } from './h.ts';
import { choiceOf } from './list.ts';
import { syncCard } from './sync.ts';
import { tabStrip } from './tabs.ts';
import { openWindow, tellError } from './window.ts';
import type { InsightView } from './wire.ts';

/** Draws the section into `host` until `signal` ends it. */
export async function insightSection(host: HTMLElement, signal: AbortSignal): Promise<void> {
  let view: InsightView | null = null;
  let tab = 'config';
  let chosen: string | null = null;
  let told = '';
  const draw = (): void => {
    if (!view || signal.aborted) return;
    const tabs = [
      { id: 'config', label: t('insightConfig') },
      {
        id: 'actions',
        label: t(boot.switches.configTab === 'unknown' ? 'actionsConfigUnknown' : 'actionsConfig'),
      },
    ];
    const show = (id: string): void => {
      tab = id;
      draw();
    };
    host.replaceChildren(tabStrip(tabs, tab, show), h('div', { class: 'mktTabBody' }, ...body(view)));
  };
  const load = async (): Promise<void> => {
    const read = await readInsight();
    if (read) view = read;
    draw();
  };
  const sync = syncCard(load, draw);
  const send = async (email: string): Promise<void> => {
    const failure = await post('/mkt/send-invite', { email });
    if (failure) tellError(failure);
    else told = t('invitationSent', { email });
    chosen = null;
    await load();
  };
  const ask = (): void => {
    const admin = view?.admins.find(({ email }) => email === chosen);
    if (!admin) return;
    const { name, email } = admin;
    if (boot.switches.inviteDialog === 'none') void send(email);
    else
      openWindow({
        title: t('inviteTitle', { name }),
        body: [note(t('inviteBody', { email }))],
        confirm: t('sendInvite'),
        onConfirm: () => void send(email),
      });
  };
  const choose = (id: string): void => {
    chosen = id;
    draw();
  };
  const body = (shown: InsightView): readonly Child[] => {
    if (tab === 'config') return configuration(shown);
    if (!shown.enabled) return [card(t('disabledTitle'), note(t('disabledBody')))];
    return [accountCard(shown, chosen, told, choose, ask), integrationCard(shown), sync.draw(shown)];
  };
  await late();
  await load();
  const timer = setInterval(() => {
    if (view?.sync.phase === 'running') void load();
    else if (boot.switches.redraw === 'everySecond') draw();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function configuration({ apiSecretKey }: InsightView): readonly Child[] {
  return [
    card(
      t('apiConfig'),
      credential(t('munchkinId'), boot.tenant.munchkin),
      shownValue('API URL', `https://${boot.tenant.munchkin.toLowerCase()}.mktoapi.com/soap/mktows/2_0`),
      credential(t('apiSecretKey'), apiSecretKey, true),
      note(t('apiKeyNote')),
      buttonRow(button(t('edit'), { press: () => tellError(t('nothingHere')) })),
    ),
  ];
}

function accountCard(
  view: InsightView,
  chosen: string | null,
  told: string,
  choose: (id: string) => void,
  ask: () => void,
): HTMLElement {
  const there = view.credentials !== null;
  const message = told ? h('p', { class: 'mktDone' }, told) : null;
  if (there && boot.switches.afterInvite === 'note')
    return card(t('accountTitle'), message, note(t('accountThere')));
  const rows = view.admins.map(({ name, email, invited }) => ({
    id: email,
    cells: [name, email, invited ? t('invited') : ''],
    disabled: invited,
  }));
  return card(
    t('accountTitle'),
    message,
    note(t(there ? 'accountThere' : 'accountNone')),
    choiceOf([t('name'), t('email'), t('status')], rows, chosen, choose),
    buttonRow(button(t('sendInvite'), { positive: true, disabled: chosen === null, press: ask })),
  );
}

function integrationCard({ credentials }: InsightView): HTMLElement {
  if (!credentials) return card(t('integrationInfo'), note(t('integrationNone')));
  return card(
    t('integrationInfo'),
    credential(t('munchkinId'), boot.tenant.munchkin),
    credential(t('clientId'), credentials.clientId),
    credential(t('clientSecret'), credentials.clientSecret, true),
  );
}
