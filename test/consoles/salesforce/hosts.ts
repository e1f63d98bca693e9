/** Host names of an org (consoles.md, Salesforce): built from the org's domain, and read back. */

export type OrgHost = 'my' | 'lightning' | 'setup' | 'visualforce';
export type Service = 'login' | 'test' | 'appexchange';

/** What a host name stands for; `domain` as in `northwind` or `northwind--practice`, a sandbox. */
export type Host =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: OrgHost; readonly domain: string };

const SERVICES: Readonly<Record<string, Service>> = {
  'login.salesforce.com': 'login',
  'test.salesforce.com': 'test',
  'appexchange.salesforce.com': 'appexchange',
};

const ENDS: readonly (readonly [RegExp, OrgHost])[] = [
  [/^([a-z0-9-]+?)--mkto-si(?:\.sandbox)?\.vf\.force\.com$/, 'visualforce'],
  [/^([a-z0-9-]+?)--mkto-si(?:\.sandbox|\.na139|\.cs12)?\.visual\.force\.com$/, 'visualforce'],
  [/^([a-z0-9-]+)(?:\.sandbox)?\.lightning\.force\.com$/, 'lightning'],
  [/^([a-z0-9-]+)(?:\.sandbox)?\.my\.salesforce\.com$/, 'my'],
  [/^([a-z0-9-]+)(?:\.sandbox)?\.my\.salesforce-setup\.com$/, 'setup'],
];

/** Reads a host name, null for one that is not Salesforce's. */
export function hostOf(name: string): Host | null {
  const service = SERVICES[name];
  if (service) return { kind: 'service', service };
  for (const [pattern, kind] of ENDS) {
    const domain = name.match(pattern)?.[1];
    if (domain !== undefined) return { kind, domain };
  }
  return null;
}

/** An org's host, e.g. `northwind.my.salesforce.com`. */
export function orgHost(
  domain: string,
  kind: OrgHost,
  vf: 'vf.force.com' | 'visual.force.com' = 'vf.force.com',
): string {
  const sandbox = domain.includes('--');
  const part = sandbox ? '.sandbox' : '';
  if (kind === 'visualforce') {
    const place = vf === 'vf.force.com' ? `${part}.vf` : `${sandbox ? '.cs12' : '.na139'}.visual`;
    return `${domain}--mkto-si${place}.force.com`;
  }
  const ends = {
    my: 'my.salesforce.com',
    lightning: 'lightning.force.com',
    setup: 'my.salesforce-setup.com',
  } as const;
  return `${domain}${part}.${ends[kind]}`;
}
