/** For tests of the desk: customers, as the worker tells of them. */
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { TenantLine } from '../../lib/calls/line.ts';

export const row = (tenant: string, tenantName: string, more: Partial<TenantLine>): DeskRow => ({
  tenant,
  tenantName,
  line: {
    tenant,
    tenantName,
    practice: false,
    procedure: 'onboarding',
    status: 'running',
    myTurn: false,
    whose: null,
    since: null,
    task: 'account',
    trouble: false,
    done: 0,
    all: 7,
    ...more,
  },
  note: null,
  handed: null,
});
