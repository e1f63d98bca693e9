import type { TenantKey } from '../../lib/checklist/fact.ts';

/** The desk as a page of the extension, on one of its customers. */
export const deskAddress = (tenant: TenantKey | null): string =>
  tenant === null ? 'desk.html' : `desk.html?tenant=${encodeURIComponent(tenant)}`;
