import { describe, expect, it } from 'vitest';
import { type DocTenant, NO_TENANT, resolveTenant } from './tenant.ts';

const known: DocTenant = { tenant: '123-ABC-456', by: 'page', account: 'ada@x.example' };
const nobody = () => null;
const seen = (over: Partial<{ munchkin: string; account: string; signedOut: boolean }>) => ({
  munchkin: null,
  account: null,
  signedOut: false,
  ...over,
});

describe('the tenant of a document', () => {
  it('is read from the page', () => {
    expect(resolveTenant(NO_TENANT, seen({ munchkin: '123-ABC-456' }), nobody)).toEqual({
      doc: { tenant: '123-ABC-456', by: 'page', account: null },
      left: null,
    });
  });

  it('is known by an account tied to one, which is kept as the page shows it', () => {
    const tied = (account: string) => (account === 'Ada@x.example' ? '123-ABC-456' : null);
    const { doc } = resolveTenant(NO_TENANT, seen({ account: 'Ada@x.example' }), tied);
    expect(doc).toEqual({ tenant: '123-ABC-456', by: 'account', account: 'Ada@x.example' });
  });

  it('is known less surely by a name: it counts as named by the person', () => {
    const { doc } = resolveTenant(NO_TENANT, seen({ account: 'Ada' }), () => '123-ABC-456');
    expect(doc).toEqual({ tenant: '123-ABC-456', by: 'named', account: 'Ada', guess: true });
    const read = resolveTenant(doc, seen({ account: 'Ada', munchkin: '123-ABC-456' }), nobody);
    expect(read.doc).toEqual({ tenant: '123-ABC-456', by: 'page', account: 'Ada' });
  });

  it('holds for the whole document, also where the next route shows nothing', () => {
    expect(resolveTenant(known, seen({}), nobody)).toEqual({ doc: known, left: null });
  });

  it('is not overruled by an account tied to another tenant', () => {
    expect(resolveTenant(known, seen({ account: 'ada@x.example' }), () => '999-XYZ-999').doc).toEqual(known);
  });

  it('ends when somebody else signs in, and is read anew', () => {
    expect(resolveTenant(known, seen({ account: 'bo@x.example' }), nobody)).toEqual({
      doc: { tenant: null, by: null, account: 'bo@x.example' },
      left: known,
    });
  });

  it('stays where only the case differs, or a name stands where an e-mail stood', () => {
    for (const account of ['ADA@x.example', 'Ada Lindqvist']) {
      const { doc, left } = resolveTenant(known, seen({ account }), nobody);
      expect(doc.tenant).toBe('123-ABC-456');
      expect(left).toBeNull();
    }
  });

  it('ends at a sign-out', () => {
    expect(resolveTenant(known, seen({ signedOut: true }), nobody)).toEqual({ doc: NO_TENANT, left: known });
  });

  it('follows the page to another customer and says what was left', () => {
    const { doc, left } = resolveTenant(known, seen({ munchkin: '999-XYZ-999' }), nobody);
    expect(doc).toEqual({ tenant: '999-XYZ-999', by: 'page', account: 'ada@x.example' });
    expect(left).toEqual(known);
  });

  it('is not known where two customers are shown; what was left is said, and a person may say whose it is', () => {
    const two = { ...seen({ account: 'ada@x.example' }), several: true };
    const tied = () => '123-ABC-456';
    const nobodys = { tenant: null, by: null, account: 'ada@x.example' };
    expect(resolveTenant(known, two, tied)).toEqual({ doc: nobodys, left: known });
    expect(resolveTenant(NO_TENANT, two, tied)).toEqual({ doc: nobodys, left: null });
    const named: DocTenant = { ...known, by: 'named' };
    expect(resolveTenant(named, two, tied)).toEqual({ doc: named, left: null });
    expect(resolveTenant({ ...named, guess: true }, two, tied).doc).toEqual(nobodys);
  });

  it('stays unknown where nothing tells it', () => {
    expect(resolveTenant(NO_TENANT, seen({ account: 'ada@x.example' }), nobody).doc.tenant).toBeNull();
  });
});
