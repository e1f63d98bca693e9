import type { PopupView } from '../../lib/calls/screen.ts';
import type { Person } from '../../lib/checklist/fact.ts';

/** The tenant's name as some handover of it says; '' where none is known. */
export function nameOfTenant(view: PopupView): string {
  const known = view.checklist?.tenantName || view.runs[0]?.tenantName || view.rooms[0]?.tenantName;
  if (known) return known;
  return view.tenants.find(({ tenant }) => tenant === view.tenant)?.tenantName ?? '';
}

/** This person as the tenant's checklists name them; empty where they do not. */
export function meIn({ checklist, runs }: PopupView): Person {
  const part = runs.flatMap(({ parts }) => parts).find(({ mine }) => mine);
  return checklist?.[checklist.me].person ?? part?.person ?? { name: '', email: '' };
}
