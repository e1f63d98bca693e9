/**
 * Reminds of what only waits for its time. An alarm wakes the worker; what then follows shows in badge, popup and page,
 * and in a notification where that was allowed. Looked at whenever anything is published: an alarm that went with the
 * browser is set again, and what came due meanwhile is told.
 */
import browser from 'webextension-polyfill';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { type Over, oversOf, PREFIX, runIn, type Wait } from '../../lib/summary/waits.ts';
import { fill } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { mayNotify } from './access.ts';
import type { Core } from './core.ts';
import { guideOf } from './courses.ts';
import { runOf, showNextOf } from './running.ts';

/** Names of the waiting times that ran when last looked; outlives the browser. */
const KEY = 'waits';

export async function keepReminders(core: Core): Promise<void> {
  const all = await core.summaries.all();
  const waits = [...all.values()].flatMap((summary) => summary.waits);
  const before = await keptNames();
  await setAlarms(waits);
  for (const over of oversOf(before, await runsOf(core, before))) await notify(core, over);
  const names = waits.map(({ name }) => name);
  if (names.join() !== before.join()) await browser.storage.local.set({ [KEY]: names });
}

/** The runs that these waiting times belong to. */
async function runsOf(core: Core, names: readonly string[]): Promise<readonly RunChecklist[]> {
  const runs = await Promise.all([...new Set(names.map(runIn))].map((run) => runOf(core, run)));
  return runs.filter((run) => run !== null);
}

async function keptNames(): Promise<readonly string[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
}

async function setAlarms(waits: readonly Wait[]): Promise<void> {
  const set = (await browser.alarms.getAll()).filter(({ name }) => name.startsWith(PREFIX));
  const fits = (one: Wait, { name, scheduledTime }: browser.Alarms.Alarm): boolean =>
    one.name === name && one.due === scheduledTime;
  for (const alarm of set) if (!waits.some((one) => fits(one, alarm))) await browser.alarms.clear(alarm.name);
  for (const one of waits)
    if (!set.some((alarm) => fits(one, alarm))) browser.alarms.create(one.name, { when: one.due });
}

/** Shown twice it is still one: its name is that of the waiting time. */
async function notify({ language }: Core, { name, checklist, task }: Over): Promise<void> {
  if (!(await mayNotify())) return;
  const { tenantName, tenant } = checklist;
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: guideOf(checklist)?.words[language].tasks[task.id]?.title ?? task.id,
    message: fill(runWords[language].dueText, { tenant: tenantName || tenant }),
  });
}

let heard = false;

/** To be called at the worker's start and after a permission was given: before, the browser has no notifications. */
export function hearReminders(core: () => Promise<Core>): void {
  if (heard || !('notifications' in browser)) return;
  heard = true;
  browser.notifications.onClicked.addListener(async (name) => {
    await browser.notifications.clear(name);
    await showNextOf(await core(), runIn(name), null);
  });
}
