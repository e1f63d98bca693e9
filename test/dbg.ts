import { SALES_SEEN } from '../lib/consoles/controls.ts';
import { candidatesFor } from '../lib/locator/candidates.ts';
import { lookFor } from '../lib/locator/read.ts';
import { regionOf } from '../lib/locator/region.ts';
import { rolesOf } from '../lib/locator/name.ts';
import { carries } from '../lib/locator/carries.ts';
import { seen } from '../lib/locator/visible.ts';
import { isElsewhere } from '../lib/locator/elsewhere.ts';
export function go(sel: string, control: any) {
  const e = document.querySelector(sel)!;
  const scene = lookFor(document, SALES_SEEN, [{ control }]);
  const c = SALES_SEEN.controls.find((x) => x.id === control)!;
  return { html: e.outerHTML.slice(0, 200), region: regionOf(e, SALES_SEEN.clues).kind, regionEl: regionOf(e, SALES_SEEN.clues).element?.outerHTML.slice(0, 120), roles: rolesOf(e), carries: carries(c.names, e), seen: seen(e), elsewhere: isElsewhere(e, true), inCand: scene.candidates.includes(e), cands: candidatesFor({ control }, c, scene, SALES_SEEN.clues).map((x) => x.outerHTML.slice(0, 120)) };
}
import { locate } from '../lib/locator/locate.ts';
import { regionName } from '../lib/locator/narrow.ts';
import { textOf } from '../lib/locator/name.ts';
import { isLabel } from '../lib/locator/text.ts';
export function nav(sel: string, control: any) {
  const e = document.querySelector(sel)!;
  const scene = lookFor(document, SALES_SEEN, [{ control }]);
  const c = SALES_SEEN.controls.find((x) => x.id === control)!;
  const l = locate({ control }, 'sales.settingsPages' as any, scene, SALES_SEEN);
  const clues = SALES_SEEN.clues;
  const marks = [...scene.texts, ...scene.candidates].flatMap((m: any) => { const holder = m instanceof Element ? m : m.parentElement; const text = m instanceof Element ? textOf(m, 80) : m.data; return clues.groups.some((g) => isLabel(g, text)) ? [[text, holder.outerHTML.slice(0, 80), seen(holder), regionOf(holder, clues).kind, m.contains(e)]] : []; });
  return { found: l.found, name: regionName(c, e, scene, clues), marks };
}
export function row(sel: string, control: any, row: string) {
  const e = document.querySelector(sel)!;
  const ref = { control, row };
  const scene = lookFor(document, SALES_SEEN, [ref]);
  const c = SALES_SEEN.controls.find((x) => x.id === control)!;
  const l = locate(ref, 'sales.marketo' as any, scene, SALES_SEEN);
  const r = e.getBoundingClientRect();
  return { c, found: l.found, el: l.element?.outerHTML.slice(0, 100), roles: rolesOf(e), seen: seen(e), rect: [r.x, r.y, r.width, r.height], els: isElsewhere(e, true), region: regionOf(e, SALES_SEEN.clues).kind, cand: candidatesFor(ref, c, scene, SALES_SEEN.clues).length };
}
