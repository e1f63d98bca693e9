/** Somebody on a course who knows nothing of the consoles: does what is ringed, and answers what the page itself asks. */
import { expect } from '@playwright/test';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { CARD } from '../../lib/words/card.ts';
import type { Actor } from './actor.ts';
import { Trail } from './follower.ts';
import { poll } from './poll.ts';
import { cards, clickOnCard, ringed } from './ringed.ts';
import type { Person } from './tab.ts';
import { ask, MUNCHKIN, say, view } from './worker.ts';

export interface Walk {
  readonly actor: Actor;
  /** What is typed into a field that is ringed. */
  readonly typed: string;
  /** Whether the card asks to fill in what is ringed, where a closed shadow root keeps to itself what has the focus. */
  readonly fills?: (card: string) => boolean;
  /** Where nothing is ringed: answers what stands on the page, or chooses what the card asks to choose. True: did something. */
  readonly answers: () => Promise<boolean>;
  /** What is chosen first where the card says this, whatever is ringed. True: did something. */
  readonly chooses?: (card: string) => Promise<boolean>;
}

/** The first run of the tab's customer. */
export async function runOf(actor: Person): Promise<RunChecklist | undefined> {
  return (await view(actor)).runs[0];
}

export const isDone = async (actor: Person, task: string): Promise<boolean> =>
  (await runOf(actor))?.tasks.find(({ id }) => id === task)?.status === 'done';

/** Begins the onboarding with every part in one person's hands, and what has to be said before it. */
export async function beginAlone(actor: Person): Promise<void> {
  const { name, email, popup } = actor;
  const personas = ['marketoAdmin', 'salesforceAdmin', 'csm'];
  const people = personas.map((persona) => ({ persona, person: { name, email } }));
  await say(popup, {
    call: 'begin',
    tenant: MUNCHKIN,
    tenantName: 'Northwind',
    course: 'onboarding',
    people,
    personas,
  });
  const answer = await ask(popup, { call: 'view', tabId: null, tenant: MUNCHKIN });
  const run = answer.ok ? answer.view?.runs[0]?.run : undefined;
  if (run === undefined) throw new Error('no run');
  for (const what of ['enabled', 'crmSync'])
    await say(popup, { call: 'attest', run, what, name, on: '2026-11-26' });
}

/** What the card says. */
const said = async ({ page }: Actor): Promise<string> =>
  (await cards(page)).map(({ text }) => text).join(' | ');

/** Where this person is, and what the worker knows of it, for the message of a walk that comes to no end. */
async function whereabouts(actor: Actor): Promise<string> {
  const { place, tenant, doc } = await view(actor);
  return `${actor.page.url()}: ${doc?.url} ${place} ${tenant}; ${await said(actor)}`;
}

/** How long a person looks whether a click has done anything, ms. */
const SEES = 6000;

/** One thing that Handrail asks for, or nothing where it asks nothing yet. */
async function step({ actor, typed, fills, answers, chooses }: Walk, trail: Trail): Promise<void> {
  const { page, popup } = actor;
  const seen = await view(actor);
  if (seen.doc?.tenant === null && (await said(actor)) !== '') {
    trail.note('names the customer');
    const named = await ask(popup, { call: 'nameTenant', doc: seen.doc.doc, munchkin: MUNCHKIN });
    // Refused only where the page has shown it meanwhile.
    if (!named.ok) expect((await view(actor)).doc?.tenant).not.toBeNull();
    return;
  }
  const ring = await ringed(page);
  if (await chooses?.(await said(actor))) {
    trail.note('chooses');
    return;
  }
  if (ring === null) {
    const there = CARD[actor.lang]['frame.scroll'];
    if ((await said(actor)).includes(there)) {
      trail.note('goes there');
      await clickOnCard(page, there);
    } else if (await answers()) trail.note('answers the page');
    return;
  }
  trail.note(`clicks “${ring.text}”`);
  const before = await said(actor);
  await page.mouse.click(ring.onPage.x, ring.onPage.y);
  const field = await ring.frame
    .evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.type : null;
    })
    .catch(() => null);
  if (field === null ? fills?.(before) : !/checkbox|radio|button|submit/.test(field)) {
    // A field may have had the focus, and the text, before it was ringed.
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
  }
  // A person sees what the click has done before they click again; where it did nothing, they do.
  await poll(() => said(actor), { timeout: SEES })
    .not.toBe(before)
    .catch(() => trail.note('nothing moves'));
}

/** Does what Handrail says until a task is done by what the pages showed. */
export async function walk(walking: Walk, task: string): Promise<void> {
  const { actor } = walking;
  const trail = new Trail();
  await actor.page.bringToFront();
  await poll(
    async () => {
      if (await isDone(actor, task)) return 'done';
      await step(walking, trail);
      return (await isDone(actor, task)) ? 'done' : `${task}: ${trail}; ${await whereabouts(actor)}`;
    },
    { timeout: 150_000 },
  ).toBe('done');
}
