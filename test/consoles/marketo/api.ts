/** The interface behind Marketo's pages: what the section shows, and the changes that act on the truth. */
import { z } from 'zod';
import type { Truth } from '../live.ts';
import type { OnboardingAction } from '../onboarding.ts';
import type { InsightView } from './app/wire.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const invitation = z.object({ email: z.string() });

/** `GET /mkt/insight` for a Marketo admin. */
export function insight(truth: Truth): InsightView {
  const { onboarding, users } = truth.state;
  const { tenant } = truth;
  return {
    enabled: onboarding.actionsEnabled,
    admins: tenant.marketo.users
      .filter((user) => user.admin)
      .map(({ name, email }) => ({ name, email, invited: onboarding.invited.includes(email) })),
    credentials:
      onboarding.firstInvited === null
        ? null
        : { clientId: tenant.clientId, clientSecret: tenant.clientSecret },
    salesforceSync: onboarding.salesforceSync,
    connected: users.some((user) => user.holds),
    sync: truth.fieldSync(),
    apiSecretKey: tenant.marketo.apiSecretKey,
  };
}

/** The change that a POST asks for, null where there is none. */
export function changeOf(
  path: string,
  body: unknown,
): Exclude<OnboardingAction, { kind: 'finishSync' }> | null {
  if (path === '/mkt/preview-sync') return { kind: 'previewSync' };
  if (path === '/mkt/start-sync') return { kind: 'startSync' };
  const parsed = path === '/mkt/send-invite' ? invitation.safeParse(body) : null;
  return parsed?.success ? { kind: 'sendInvite', email: parsed.data.email } : null;
}
