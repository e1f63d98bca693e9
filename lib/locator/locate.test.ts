// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const WORDS = [
  ['Disconnect', 'Connect', 'Admin Settings', 'User Access'],
  ['切断', '接続', '管理者設定', 'ユーザーアクセス'],
  ['Déconnecter', 'Se connecter', 'Paramètres d’administration', 'Accès utilisateur'],
  ['Trennen', 'Verbinden', 'Admin-Einstellungen', 'Benutzerzugriff'],
  ['Desconectar', 'Conectar', 'Configuración de administración', 'Acceso de usuario'],
  ['Desconectar', 'Conectar', 'Configurações de Administração', 'Acesso do usuário'],
] as const;

const MAKES: Readonly<Record<string, (label: string) => string>> = {
  button: (label) => `<button data-t="x">${label}</button>`,
  link: (label) => `<a href="#" data-t="x">${label}</a>`,
  input: (label) => `<input type="submit" value="${label}" data-t="x">`,
  role: (label) => `<div role="button" tabindex="0" data-t="x">${label}</div>`,
  pointer: (label) => `<div style="cursor: pointer" data-t="x">${label}</div>`,
  icon: (label) => `<button data-t="x"><i class="icon icon-link">link_off</i> ${label}</button>`,
  ligature: (label) =>
    `<button data-t="x"><i style="font-family: 'Material Icons'">link_off</i> ${label}</button>`,
  face: (label) => `<div role="button" tabindex="0" data-t="x"><div class="html-face">${label}</div></div>`,
  wordsInIcon: (label) => `<button data-t="x"><span class="icon icon-button">${label}</span></button>`,
  wrapped: (label) => `<span><span><button data-t="x"><span>${label}</span></button></span></span>`,
  split: (label) => `<button data-t="x">${label.slice(0, 2)}<b>${label.slice(2)}</b></button>`,
  labelled: (label) => `<button data-t="x" aria-label="${label}"><svg></svg></button>`,
  labelledBox: (label) => `<div style="cursor: pointer" data-t="x" title="${label}"><svg></svg></div>`,
  forTheEar: (label) =>
    `<button data-t="x">${label} <span style="position: absolute; width: 1px; height: 1px">of this account</span></button>`,
  byteOrderMark: (label) => `<button data-t="x">${label[0]}\ufeff${label.slice(1)}</button>`,
  zeroWidth: (label) => `<button data-t="x">${label[0]}\u200b${label.slice(1)}\u00a0</button>`,
};

test.each(
  WORDS.flatMap(([disconnect, connect]) =>
    Object.keys(MAKES).flatMap((make) => [
      [make, 'sales.disconnect', disconnect] as const,
      [make, 'sales.connect', connect] as const,
    ]),
  ),
)('as %s, %s is found by "%s"', (make, control, label) => {
  pageOf(`<main><h1>Marketo</h1><section>${MAKES[make]?.(label)}</section></main>`);
  expect(marked(control)).toBe('x');
});

test('the label is quoted as the page shows it, without words for the ear alone', () => {
  pageOf(`<main><h1>Marketo</h1>${MAKES.forTheEar?.('Disconnect')}</main>`);
  expect(find('sales.disconnect').label).toBe('Disconnect');
});

test.each(WORDS)('entries and tabs are found: %s', (_disconnect, _connect, admin, people) => {
  pageOf(`<nav><h4>My Account</h4><a href="#a">Salesforce</a><h4>${admin}</h4>
    <a href="#b">Salesforce</a><a data-t="m" href="#settings/marketo-admin">Marketo</a></nav>
    <main><h1>Marketo</h1><div role="tablist"><a role="tab" href="#" data-t="tab" id="t">${people}</a></div>
    <div role="tabpanel" class="tab-pane" aria-labelledby="t"></div></main>`);
  expect(marked('sales.navMarketo')).toBe('m');
  expect(marked('sales.tabUserAccess')).toBe('tab');
  expect(find('sales.navMarketo').region).toBe(admin);
});

test.each([
  ['hidden', '<button hidden>Disconnect</button>'],
  ['transparent', '<button style="opacity: 0">Disconnect</button>'],
  ['out of the page', '<button style="left: -9999px">Disconnect</button>'],
  ['of no size', '<button style="width: 1px">Disconnect</button>'],
  ['hidden from readers', '<div aria-hidden="true"><button>Disconnect</button></div>'],
  ['inert', '<div inert><button>Disconnect</button></div>'],
  ['in a template', '<template><button>Disconnect</button></template>'],
  ['a help link', '<a href="https://docs.example.com/">Disconnect</a>'],
  ['a heading', '<h3>Disconnect</h3>'],
  ['a paragraph', '<p>Disconnect</p>'],
  ['in another product’s card', '<section><h3>Salesforce</h3><button>Disconnect</button></section>'],
  ['in a dialog', '<div role="dialog"><button>Disconnect</button></div>'],
  ['in a box before the page', '<div style="z-index: 9000"><button>Disconnect</button></div>'],
  [
    'in an overlay',
    '<div style="position: fixed; z-index: 50"><header><button>Disconnect</button></header></div>',
  ],
  ['in the toolbar', '</div></main><header><button>Disconnect</button></header><main><div>'],
  [
    'in users’ rows',
    '<table><tr><td>Bo</td><td>bo@x.example</td><td><button>Disconnect</button></td></tr><tr><td>Cy</td><td>cy@x.example</td><td><button>Disconnect</button></td></tr></table>',
  ],
  [
    'in rows with names only',
    '<ul><li>Bo Berg <button>Disconnect</button></li><li>Cy Ito <button>Disconnect</button></li><li>Di Poe <button>Connect</button></li></ul>',
  ],
])('a twin %s does not count', (_what, twin) => {
  pageOf(
    `<main><h1>Settings</h1><section><h2>Marketo</h2><button data-t="x">Disconnect</button></section><div>${twin}</div></main>`,
  );
  expect(marked('sales.disconnect')).toBe('x');
});

test('two that cannot be told apart are many', () => {
  pageOf('<main><h1>Marketo</h1><button>Disconnect</button><button>Disconnect</button></main>');
  expect(find('sales.disconnect').found).toBe('many');
});

test('the published class decides between two', () => {
  pageOf(
    '<main><h1>Marketo</h1><button>Disconnect</button><button class="tout-action setup-connect red standard" data-t="x">Disconnect</button></main>',
  );
  expect(marked('sales.disconnect')).toBe('x');
});

test('a label split over a pointing box is not mistaken for its second half', () => {
  pageOf(
    '<main><h1>Marketo</h1><div style="cursor: pointer" data-t="x"><span>Dis</span><span>connect</span></div></main>',
  );
  expect(marked('sales.disconnect')).toBe('x');
  expect(find('sales.connect').found).toBe('none');
});

test('the verb in one user’s row is found by the address, and only where it takes away', () => {
  pageOf(`<main><h1>Marketo</h1><table><tr><td>Bo Berg</td><td>Bo@x.example</td><td><a href="#" data-t="bo">Disconnect</a></td></tr>
    <tr><td>Cy</td><td>cy@x.example</td><td><a href="#" data-t="cy">Connect</a></td></tr></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
  expect(find('sales.rowAccess', 'bo@x.example').region).toBe('Bo Berg');
  expect(marked('sales.rowAccess', 'cy@x.example')).toBeNull();
  expect(marked('sales.rowGrant', 'cy@x.example')).toBe('cy');
  expect(marked('sales.rowAccess', 'nobody@x.example')).toBeNull();
});

test('an inert verb in one row is that row’s, whatever the other rows show', () => {
  pageOf(`<main><h1>Marketo</h1><table><tr><td>Bo Berg</td><td>bo@x.example</td><td><a href="#" inert data-t="bo">Disconnect</a></td></tr>
    <tr><td>Cy</td><td>cy@x.example</td><td><a href="#">Disconnect</a></td></tr></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
  expect(find('sales.rowAccess', 'bo@x.example').enabled).toBe('no');
});

test('an inert control is no twin of what stands where nobody sees it', () => {
  pageOf(`<main><h1>Marketo</h1><button inert data-t="x">Disconnect</button>
    <div><button style="left: -9999px">Disconnect</button></div></main>`);
  expect(marked('sales.disconnect')).toBe('x');
});

test('rows that are a table each are rows', () => {
  const row = (name: string, mark: string): string =>
    `<div class="x-grid3-row"><table><tbody><tr><td>${name}</td><td>${mark}@x.example</td><td><button data-t="${mark}">Disconnect</button></td></tr></tbody></table></div>`;
  pageOf(`<main><h1>Marketo</h1><div>${row('Bo', 'bo')}${row('Cy', 'cy')}</div></main>`);
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('cy');
});

test.each([
  ['that its tab controls', '<a href="#" role="tab" aria-controls="p">User Access</a>'],
  ['below its chosen tab', '<a href="#" role="tab">User Access</a>'],
])('what acts on users in a panel without a name, %s, is not the own control', (_what, tab) => {
  pageOf(`<main><h1>Marketo</h1><ul role="tablist"><li role="presentation"><a href="#" role="tab">Set Up</a></li>
    <li role="presentation" class="active">${tab}</li></ul>
    <div role="tabpanel" id="p"><button>Disconnect</button></div></main>`);
  expect(find('sales.disconnect').found).toBe('none');
});

test('what a font draws as a picture is nobody’s name', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td><a href="#" data-t="${mark}"><i class="material-icons">check</i> Disconnect</a></td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('what is hidden in a row, such as its menu, is nobody’s name', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td><button data-t="${mark}">Disconnect</button><ul hidden><li><a href="#">View details</a></li></ul></td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('a hidden label in a button made of a table is nobody’s name', () => {
  const row = (mark: string, verb: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td>${verb}</td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>
    ${row('bo', '<button aria-labelledby="l" data-t="bo"><svg></svg></button><span id="l" hidden>[Dis\ufeffconnect]</span>')}
    ${row('cy', '<button>Disconnect</button>')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test.each(['aria-labelledby="t"', ''])(
  'what acts on users is not the own control within a shadow root either: %s',
  (by) => {
    pageOf('<main><h1>Marketo</h1><x-app></x-app></main>');
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML = `<ul><li class="active"><a href="#" role="tab" id="t">User Access</a></li></ul>
      <div role="tabpanel" ${by}><button>Disconnect</button></div>`;
    expect(find('sales.disconnect').found).toBe('none');
  },
);

test.each([
  ['after', '<h4>Admin Settings</h4><x-entry></x-entry>', 'one'],
  ['before', '<x-entry></x-entry><h4>Admin Settings</h4>', 'none'],
] as const)('an entry in a shadow root %s the name of a group: %s', (_where, inside, expected) => {
  pageOf(`<nav>${inside}</nav><main><h1>Marketo</h1></main>`);
  const root = document.querySelector('x-entry')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<a href="#x">Marketo</a>';
  expect(find('sales.navMarketo').found).toBe(expected);
});

test('what is slotted into a control is a part of it', () => {
  pageOf('<header><x-button><i class="fa fa-cog"></i></x-button></header><main><h1>Marketo</h1></main>');
  const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button data-t="x"><slot></slot></button>';
  expect(find('sales.gear').element?.localName).toBe('button');
});

test('open shadow roots are looked into', () => {
  pageOf('<main><h1>Marketo</h1><x-card></x-card></main>');
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button data-t="x">Disconnect</button>';
  expect(marked('sales.disconnect')).toBe('x');
});

test('where rows are selected first: the box in the row, and what acts on the selection beside the own card', () => {
  const row = (name: string, mark: string) =>
    `<tr><td><input type="checkbox" ${mark}></td><td>${name}</td><td>${name.toLowerCase()}@x.example</td></tr> `;
  pageOf(`<main><section><h2>Marketo</h2><button data-t="own">Disconnect</button></section>
    <section><h2>User Access</h2><button data-t="chosen">Disconnect</button><button data-t="grant">Connect</button>
    <table><thead><tr><th>Name</th></tr></thead>${row('Ann', '')}${row('Bo', 'data-t="box"')}</table></section></main>`);
  expect(marked('sales.rowSelect', 'bo@x.example')).toBe('box');
  expect(marked('sales.chosenAccess')).toBe('chosen');
  expect(marked('sales.chosenGrant')).toBe('grant');
  expect(marked('sales.disconnect')).toBe('own');
});

test('of a link around a button and its help the button is the control', () => {
  pageOf(`<main><h1>Marketo</h1><a href="#"><fieldset disabled><button data-t="x">Disconnect</button></fieldset>
    <button aria-label="Help: Disconnect">?</button></a></main>`);
  expect(marked('sales.disconnect')).toBe('x');
});
