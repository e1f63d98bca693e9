import { describe, expect, it } from 'vitest';
import { hostOf, orgHost } from './hosts.ts';

describe('hosts', () => {
  it.each(['northwind', 'northwind--practice'])('of %s are read back as they are built', (domain) => {
    for (const kind of ['my', 'lightning', 'setup', 'visualforce'] as const)
      for (const vf of ['vf.force.com', 'visual.force.com'] as const)
        expect(hostOf(orgHost(domain, kind, vf))).toEqual({ kind, domain });
  });

  it('have the published shapes', () => {
    expect(orgHost('northwind', 'my')).toBe('northwind.my.salesforce.com');
    expect(orgHost('northwind', 'lightning')).toBe('northwind.lightning.force.com');
    expect(orgHost('northwind', 'setup')).toBe('northwind.my.salesforce-setup.com');
    expect(orgHost('northwind', 'visualforce')).toBe('northwind--mkto-si.vf.force.com');
    expect(orgHost('northwind--practice', 'lightning')).toBe(
      'northwind--practice.sandbox.lightning.force.com',
    );
  });

  it.each(['toutapp.com', 'salesforce.com', 'evil.example', 'northwind.my.salesforce.com.evil.example'])(
    '%s is none',
    (name) => {
      expect(hostOf(name)).toBeNull();
    },
  );
});
