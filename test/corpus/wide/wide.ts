/** The corpus's pages of Marketo, Salesforce, AppExchange and the rest of Sales: drawn like those of generate.ts. */
import type { ControlId } from '../../../lib/consoles/console.ts';
import { controlOf } from '../consoles.ts';
import { applyDrawn } from '../generate.ts';
import {
  DECOYS,
  type DecoyName,
  KEPT_OUT_DECOYS,
  KEPT_OUT_MUTATORS,
  MUTATORS,
  type MutatorName,
} from '../kept-out.ts';
import type { Kit } from '../kits/kit.ts';
import { KITS } from '../kits/kits.ts';
import { type Chance, chance } from '../seed.ts';
import { type Site, takeMarks } from '../site.ts';
import { LANGUAGES, type Language } from '../words.ts';
import { MARKETO_SHEETS } from './marketo.ts';
import { SALES_SHEETS } from './sales.ts';
import { SALESFORCE_SHEETS } from './salesforce.ts';
import { paperOf, type Sheet } from './sheet.ts';

/** Apart from the pages of Sales of the same number. */
const APART = 3_000_000;
export const SHEETS: readonly Sheet[] = [...MARKETO_SHEETS, ...SALESFORCE_SHEETS, ...SALES_SHEETS];

export interface WidePlan {
  readonly kit: Kit;
  readonly language: Language;
  readonly sheet: Sheet;
  readonly control: ControlId;
  readonly decoys: readonly DecoyName[];
  readonly mutators: readonly MutatorName[];
}

export interface WidePage extends Site {
  readonly plan: WidePlan;
  readonly applied: readonly string[];
}

/** Words that do nothing: a page tells something by them. */
export const isText = (control: ControlId): boolean => controlOf(control).roles.includes('text');

/** Of these a person would take the addition for the control just as well, where it may stand anywhere. */
const ALIKE: readonly DecoyName[] = [
  'dialogInFront',
  'breadcrumb',
  'recentActions',
  'skipLink',
  'optionOfTheName',
];
/** Changes that leave words words. */
const OF_WORDS: readonly MutatorName[] = [
  'belowTheFold',
  'comments',
  'displayContents',
  'openRoot',
  'frame',
  'isolated',
];
const BESIDE_WORDS: readonly DecoyName[] = [
  'hiddenTwin',
  'invisibleTwin',
  'templateTwin',
  'noscript',
  'closedDialog',
];

export function planWide(seed: number, number: number, keptOut: boolean): { plan: WidePlan; draw: Chance } {
  const draw = chance(seed + APART + (keptOut ? 7_000_000 : 0), number);
  const sheet = draw.pick(SHEETS);
  const control = draw.pick(sheet.controls);
  const all = keptOut
    ? { decoys: KEPT_OUT_DECOYS, mutators: KEPT_OUT_MUTATORS }
    : { decoys: DECOYS, mutators: MUTATORS };
  const words = isText(control);
  const decoys = all.decoys.filter((name) => (words ? BESIDE_WORDS.includes(name) : !ALIKE.includes(name)));
  const mutators = all.mutators.filter((name) => !words || OF_WORDS.includes(name));
  const plan: WidePlan = {
    kit: draw.pick(KITS),
    language: draw.pick(LANGUAGES),
    sheet,
    control,
    decoys: draw.some<DecoyName>(decoys, draw.below(3)),
    mutators: draw.some<MutatorName>(mutators, draw.below(4)),
  };
  return { plan, draw };
}

/** Draws a page into a document. */
export function renderWide(document: Document, seed: number, number: number, keptOut: boolean): WidePage {
  const { plan, draw } = planWide(seed, number, keptOut);
  const { kit, language, sheet, control } = plan;
  document.head.innerHTML = `<style>${kit.css}</style>`;
  for (const name of ['class', 'style', 'dir']) document.body.removeAttribute(name);
  document.body.innerHTML = sheet.body(paperOf(kit, language, draw));
  const marked = takeMarks(document);
  const site: Site = {
    document,
    kit,
    language,
    control,
    draw,
    marked,
    subject: marked.get(control)?.[0] ?? null,
  };
  const applied = applyDrawn(site, plan);
  return Object.assign(site, { plan, applied });
}
