/** Talks to the worker as the screens do, to bring a handover to a stand quickly and to read what was recorded. */
import type { PopupView, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { Step } from '../../lib/checklist/checklist.ts';
import type { Fact } from '../../lib/checklist/fact.ts';
import { poll } from './poll.ts';
import { inPage, type Person, type Tab } from './tab.ts';

/** Munchkin ID of the practice tenant. */
export const MUNCHKIN = '000-HND-001';

/** Asks the worker once, from a page of the extension. */
export async function ask(screen: Tab, call: ScreenCall): Promise<ScreenAnswer> {
  return inPage(
    screen,
    (asked: ScreenCall): Promise<ScreenAnswer> => chrome.runtime.sendMessage({ screen: asked }),
    call,
  );
}

/** ask, where only success will do. */
export async function say(screen: Tab, call: ScreenCall): Promise<string> {
  const answer = await ask(screen, call);
  if (!answer.ok) throw new Error(`${call.call}: ${answer.refusal} ${answer.detail}`);
  return answer.text ?? '';
}

/** What the popup of the actor's tab is shown. */
export async function view({ popup }: Pick<Person, 'popup'>): Promise<PopupView> {
  const tabId = Number(new URL(popup.url()).searchParams.get('tab'));
  const answer = await ask(popup, { call: 'view', tabId, tenant: null });
  if (!answer.ok || !answer.view) throw new Error('no view');
  return answer.view;
}

/** Waits until this is the next step of the actor's checklist. */
export async function expectStep(actor: Person, step: Step): Promise<void> {
  await poll(async () => (await view(actor)).checklist?.next.step).toBe(step);
}

/** The facts of the practice tenant that this browser keeps, in the order of its record. */
export async function facts(actor: Person): Promise<readonly Fact[]> {
  const answer = await ask(actor.popup, { call: 'view', tabId: null, tenant: MUNCHKIN });
  if (!answer.ok || !answer.view) throw new Error('no view');
  return answer.view.record.map(({ fact }) => fact);
}

/** The handover's name. */
export async function handoverOf(actor: Person): Promise<string> {
  const { checklist } = await view(actor);
  if (!checklist) throw new Error('no handover');
  return checklist.handover;
}
