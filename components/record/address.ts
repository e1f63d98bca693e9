import type { TenantKey } from '../../lib/checklist/fact.ts';

/** The printable record as a page of the extension. */
export const recordAddress = (tenant: TenantKey): string =>
  `popup.html?screen=record&tenant=${encodeURIComponent(tenant)}`;
