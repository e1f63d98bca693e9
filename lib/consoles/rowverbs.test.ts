// @vitest-environment happy-dom
/** What a row's verb may be called where it names the access. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { read } from '../locator/read.ts';
import { SALES_SEEN } from './controls.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const BO = 'bo@x.example';
const row = (email: string, verb: string): string =>
  `<tr><td>${email}</td><td><button>${verb}</button></td></tr>`;

/** What is found of Bo's row, and of the own connection, on a page whose rows have this verb. */
function found(verb: string) {
  pageOf(`<div class="main"><div><h1>Marketo</h1><button>Disconnect</button><h2>User Access</h2>
    <table><thead><tr><th>User</th><th>Access</th></tr></thead><tbody>${row(BO, verb)}${row('cy@x.example', verb)}</tbody></table></div></div>`);
  const wanted = [
    { control: 'sales.rowAccess', row: BO },
    { control: 'sales.rowGrant', row: BO },
    { control: 'sales.disconnect' },
  ] as const;
  const wants = {
    wanted,
    concerned: [{ name: 'Bo Ito', email: BO }],
    typed: new WeakSet<Element>(),
    guardedBefore: false,
  };
  const { rows, controls } = read(window, SALES_SEEN, wants).sighting;
  const label = (of: (typeof wanted)[number]['control']) => {
    const one = controls.find(({ ref }) => ref.control === of);
    return one?.found === 'one' ? one.label : 'none';
  };
  const [cut, give, own] = [label('sales.rowAccess'), label('sales.rowGrant'), label('sales.disconnect')];
  return { access: rows[0]?.access, cut, give, own };
}

describe('the verb in a row', () => {
  it.each([
    'Disconnect',
    'Revoke access',
    'Remove Access',
    'アクセス権を取り消す',
    'アクセスを取り消す',
    'Révoquer l’accès',
    "Retirer l'accès",
    'Zugriff entziehen',
    'Zugriff widerrufen',
    'Revocar acceso',
    'Quitar el acceso',
    'Revogar acesso',
    'Remover o acesso',
  ])('“%s” takes the access away, and is quoted', (verb) => {
    expect(found(verb)).toEqual({ access: 'has', cut: verb, give: 'none', own: 'Disconnect' });
  });
  it.each([
    'Connect',
    'Grant access',
    'アクセス権を付与',
    'Accorder l’accès',
    'Zugriff gewähren',
    'Conceder acceso',
    'Conceder acesso',
  ])('“%s” says that there is none; only Connect, which is not held there, is pointed at', (verb) => {
    const give = verb === 'Connect' ? verb : 'none';
    expect(found(verb)).toEqual({ access: 'none', cut: 'none', give, own: 'Disconnect' });
  });
  // These end more than the access, or something else.
  it.each(['Remove', 'Revoke', 'Delete user', 'Revoke API access', 'Manage access', 'Request access'])(
    '“%s” is neither',
    (verb) => {
      expect(found(verb)).toEqual({ access: 'unclear', cut: 'none', give: 'none', own: 'Disconnect' });
    },
  );
});
