import type { ControlId } from '../../lib/consoles/console.ts';
import { ADDS } from './decoys/all.ts';
import {
  DECOYS,
  type DecoyName,
  KEPT_OUT_DECOYS,
  KEPT_OUT_MUTATORS,
  MUTATORS,
  type MutatorName,
} from './kept-out.ts';
import { KITS } from './kits/kits.ts';
import { CHANGES } from './mutators/all.ts';
import { bodyOf, controlsOn, HASHES, type PagePlan, PEOPLE, type View } from './place.ts';
import { type Chance, chance } from './seed.ts';
import { type Site, takeMarks } from './site.ts';
import { type Disguise, disguise } from './state.ts';
import { LANGUAGES } from './words.ts';

/** Everything that a page of the corpus is drawn from. */
export interface Plan extends PagePlan {
  readonly hash: string;
  readonly control: ControlId;
  /** Whose row, for controls in rows. */
  readonly row: string | null;
  /** `none`: the page does not show the control; `two`: it shows it twice, and neither is the one. */
  readonly right: 'one' | 'two' | 'none';
  readonly decoys: readonly DecoyName[];
  readonly mutators: readonly MutatorName[];
}

export interface Page extends Site {
  readonly plan: Plan;
  readonly state: Disguise;
}

const VIEWS: readonly View[] = ['setUp', 'setUp', 'access', 'access', 'both', 'users', 'salesforce'];
const ROWS: readonly ControlId[] = ['sales.rowAccess', 'sales.rowGrant', 'sales.rowMenu'];

/** Number `page` of the corpus of a seed; `keptOut`: from the third that nobody tunes on. */
export function planOf(seed: number, page: number, keptOut: boolean): { plan: Plan; draw: Chance } {
  const draw = chance(seed + (keptOut ? 7_000_000 : 0), page);
  const view = draw.pick(VIEWS);
  const shown: PagePlan = {
    kit: draw.pick(KITS),
    language: draw.pick(LANGUAGES),
    view,
    own: draw.pick(['connect', 'disconnect', 'disconnect', 'both'] as const),
    menu: draw.odds(0.2),
    dialog: view === 'setUp' && draw.odds(0.1),
    rows: draw.pick(['word', 'word', 'word', 'icon', 'switch', 'menu', 'select'] as const),
  };
  const offered = controlsOn(shown);
  const missing = (['sales.disconnect', 'sales.connect', 'sales.userSearch'] as const).filter(
    (control) => !offered.includes(control),
  );
  const absent = missing.length > 0 && draw.odds(0.06);
  // What can cut a team off is drawn twice as often as what only leads there.
  const weighed = offered.flatMap((control) =>
    /onnect|rowAccess/.test(control) ? [control, control] : [control],
  );
  const control = draw.pick(absent ? missing : weighed);
  const twice = !absent && /^sales\.(connect|disconnect)$/.test(control) && draw.odds(0.1);
  const row = control === 'sales.rowGrant' ? PEOPLE[2][1] : PEOPLE[draw.pick([0, 1, 3] as const)][1];
  const plan: Plan = {
    ...shown,
    hash: draw.pick(HASHES[view]),
    control,
    row: ROWS.includes(control) ? row : null,
    right: absent ? 'none' : twice ? 'two' : 'one',
    decoys: draw.some<DecoyName>(keptOut ? KEPT_OUT_DECOYS : DECOYS, absent ? 0 : draw.below(3)),
    mutators: draw.some<MutatorName>(keptOut ? KEPT_OUT_MUTATORS : MUTATORS, twice ? 0 : draw.below(4)),
  };
  return { plan, draw };
}

/** After all others, in this order. */
const LAST: readonly string[] = [
  ...['filterRow', 'headTools', 'tickColumn', 'navFilter', 'helpBeside', 'compoundButton'],
  ...['ellipsis', 'labelFor', 'brokenLine', 'accessKey', 'letters', 'splitText', 'boundTexts'],
  ...['subline', 'spacedWords', 'editableSearch', 'gxtButton', 'svgButton', 'hyphenated'],
  ...['frozenClone', 'sidewaysTabs', 'bilingual', 'furigana', 'rollingLabel'],
  ...[
    'orgChart',
    'profileCard',
    'bionicReading',
    'decomposed',
    'markedWords',
    'angularHosts',
    'rowComponents',
    'hiddenColumns',
    'bandedHead',
    'navigatorHead',
    'orBetween',
    'tableTabs',
    'nestedTables',
    'userSlides',
    'mailFirst',
    'familyFirst',
    'namelessUsers',
    'twoLineRows',
    'slottedTabs',
    'trademark',
    'angledMail',
    'pronouns',
    'bracketedVerbs',
    'footTitles',
    'fieldInHead',
    'moveHandles',
    'pagedAway',
    'sheetTabs',
    'titleTabs',
    'navRight',
    'stackedSheets',
    'rightToLeft',
    'invertedColours',
    'wholeForm',
    'appRoot',
    'popoverMenu',
  ],
  ...['settingsModal', 'openDrawer', 'frame', 'shiftedScroll'],
];

/** Names of those that applied. */
export interface Drawn {
  readonly page: Page;
  readonly applied: readonly string[];
}

/** Disguises that would not make a page's control one that does nothing. */
function senseless(subject: Element, applied: readonly string[]): readonly Disguise[] {
  const without: Disguise[] = [];
  // Beside a copy that counts for nothing because it is inert, another disguise tells the two apart.
  if (applied.includes('inertTwin')) without.push('inert');
  // A label passes a click on, whatever the pointer may do; and has no state of its own.
  if (subject instanceof HTMLButtonElement || subject instanceof HTMLInputElement)
    if ((subject.labels?.length ?? 0) > 0) without.push('pointer', 'inert');
  if (subject instanceof HTMLLabelElement) without.push('aria');
  // A link around it goes on acting.
  if (subject.parentElement?.closest('a')) without.push('pointer', 'inert', 'aria');
  return without;
}

/** Applies what was drawn to a page; the answer names what could be. */
export function applyDrawn(site: Site, plan: Pick<Plan, 'decoys' | 'mutators'>): string[] {
  const applied: string[] = [];
  for (const name of plan.decoys) if (ADDS[name](site)) applied.push(name);
  // The others change a label that is whole; what is made after a frame would be of the frame's own realm.
  const rank = (name: string): number => LAST.indexOf(name);
  const inOrder = [...plan.mutators].sort((a, b) => rank(a) - rank(b));
  for (const name of inOrder) if (CHANGES[name](site)) applied.push(name);
  return applied;
}

/** Draws a page into a document; `changed` false: as the kit has it, before decoys and mutators. */
export function render(
  document: Document,
  seed: number,
  number: number,
  keptOut: boolean,
  changed = true,
): Drawn {
  const { plan, draw } = planOf(seed, number, keptOut);
  document.head.innerHTML = `<style>${plan.kit.css}</style>`;
  for (const name of ['class', 'style', 'dir']) document.body.removeAttribute(name);
  document.body.innerHTML = bodyOf(plan, draw);
  const marked = takeMarks(document);
  const subject = marked.get(plan.row === null ? plan.control : `${plan.control} ${plan.row}`)?.[0] ?? null;
  const site: Site = { ...plan, document, draw, marked, subject: plan.right === 'none' ? null : subject };
  if (plan.right === 'two') subject?.after(subject.cloneNode(true));
  const applied = changed ? applyDrawn(site, plan) : [];
  const acts =
    plan.right === 'one' &&
    site.subject !== null &&
    !site.subject.matches('input[type=text],input[type=search],textarea,[role=searchbox]');
  const state =
    changed && acts && site.subject
      ? disguise(site.subject, draw, senseless(site.subject, applied))
      : 'enabled';
  return { page: Object.assign(site, { plan, state }), applied };
}
