/** Presenting: whether the person shares the screen in a call, and what pages and screens say meanwhile. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { Guidance } from '../../lib/calls/sighting.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';
import { bare, HIDDEN, standIns, type Veil, veiled, veilOver } from '../../lib/guide/veil.ts';
import { type Core, tenantState } from './core.ts';
import { guideOf } from './courses.ts';

/** Kept in `storage.local`: a browser that is started anew in the middle of a call still hides names. */
const KEY = 'presenting';
const stored = z.object({ [KEY]: z.optional(z.boolean()) });

export async function isPresenting(): Promise<boolean> {
  const kept = stored.safeParse(await browser.storage.local.get(KEY));
  return kept.success && kept.data[KEY] === true;
}

export const setPresenting = (on: boolean): Promise<void> => browser.storage.local.set({ [KEY]: on });

/** Over the people of a tenant and of its rooms; where the page tells none, over those of all. */
export async function tenantVeil(
  core: Core,
  tenant: TenantKey | null,
  others: readonly Person[],
): Promise<Veil> {
  const tenants = tenant === null ? await core.ledger.tenants() : [tenant];
  const states = await Promise.all(tenants.map((one) => tenantState(core, one)));
  const known = {
    checklists: states.flatMap(({ checklist }) => checklist ?? []),
    runs: states.flatMap(({ runs }) => runs),
    members: core.rooms.all
      .filter(({ stand }) => tenant === null || stand.tenant === tenant)
      .flatMap(({ members }) => members),
    others,
  };
  return veilOver(standIns(known, guideOf, core.language));
}

/** The title of the toolbar button: it names no customer either, as the desk does not. */
export async function titleWords(
  core: Core,
  words: { readonly tenant: string; readonly seen: string },
): Promise<typeof words> {
  if (!(await isPresenting())) return words;
  const veil = await tenantVeil(core, null, []);
  return { tenant: words.tenant === '' ? '' : HIDDEN, seen: veil(words.seen) };
}

/** A hold's `row` are the words that the frame replaces by whose row was clicked: these stand in no sentence. */
const NOWHERE = '\0';

/** What a page is told: the words are veiled, what is looked up there is not. */
export function veiledGuidance(guidance: Guidance, veil: Veil): Guidance {
  const { card, verdicts } = guidance;
  return {
    ...guidance,
    card: card && {
      ...veiled(card, (key) => (key === 'key' ? bare : veil)),
      target: card.target,
      large: true,
    },
    verdicts: veiled(verdicts, (key) => (key === 'row' ? () => NOWHERE : veil)),
  };
}

/** Texts under these keys are people, known here or not. */
const PEOPLE: readonly string[] = ['name', 'email', 'account', 'row'];

export function veiledView(view: PopupView, veil: Veil): PopupView {
  const hides = (text: string): string => {
    const said = veil(text);
    return said === text && text !== '' ? HIDDEN : said;
  };
  return {
    ...veiled(view, (key) => (PEOPLE.includes(key) ? hides : veil)),
    account: null,
    rows: [],
    tenants: [],
    presenting: true,
  };
}
