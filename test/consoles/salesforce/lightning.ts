/** Lightning: the document that draws itself, and what its parts ask for. */
import { z } from 'zod';
import type { ConfigView, LightningBoot, Person } from './app/wire.ts';
import { orgHost } from './hosts.ts';
import { documentOf, html } from './html.ts';
import {
  frameKind,
  json,
  lightningHost,
  NOT_FOUND,
  originOf,
  page,
  type Reply,
  type SignedIn,
  t,
} from './visit.ts';

const config = z.object({ msiActions: z.boolean(), secret: z.string(), marketoApi: z.boolean() });
const install = z.object({ audience: z.enum(['admins', 'all', 'profiles']) });

export const personOf = ({ user: { name, username, admin } }: SignedIn): Person => ({
  name,
  username,
  admin,
});

/** Answers `/lightning/…` and `/api/…`. */
export function lightning(visit: SignedIn): Reply {
  if (visit.url.pathname.startsWith('/api/')) return api(visit);
  const { org, switches } = visit;
  const boot: LightningBoot = {
    page: 'lightning',
    language: switches.language,
    switches,
    user: personOf(visit),
    company: org.org.company,
    orgHost: orgHost(org.org.domain, 'my'),
    sid: visit.session.sid,
    frames: originOf(visit, org, frameKind(visit)),
    visualforce: originOf(visit, org, 'visualforce'),
    setup: originOf(visit, org, lightningHost(visit, '/lightning/setup/')),
    home: originOf(visit, org, lightningHost(visit, '/lightning/page/')),
    configTab: org.installed !== null,
  };
  const body = html``;
  return page(
    documentOf({
      lang: switches.language,
      title: `${t(visit, 'home')} | Salesforce`,
      style: 'lightning.css',
      script: 'main.ts',
      boot,
      bodyClass: 'desktop',
      body,
    }),
  );
}

function api(visit: SignedIn): Reply {
  const { org, user, switches } = visit;
  const posted = visit.method === 'POST' ? parsed(visit.body) : undefined;
  if (visit.url.pathname === '/api/config') {
    const given = config.safeParse(posted);
    const refusal = given.success ? org.act(user.username, { kind: 'configure', ...given.data }) : null;
    if (refusal || (posted !== undefined && !given.success))
      return json({ error: refusal ?? 'badRequest' }, 409);
    const { msiActions, secret, marketoApi } = org.config;
    const view: ConfigView = { msiActions, secret, marketoApi };
    return json(view);
  }
  if (visit.url.pathname === '/api/install' && posted !== undefined) {
    const given = install.safeParse(posted);
    if (!given.success) return json({ error: 'badRequest' }, 400);
    const later = switches.finishes === 'byEmail';
    const refusal = org.act(user.username, { kind: 'install', audience: given.data.audience, later });
    return refusal ? json({ error: refusal }, 409) : json({});
  }
  return NOT_FOUND;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
