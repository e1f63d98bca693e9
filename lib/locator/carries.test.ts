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

const EAR = 'style="position: absolute; width: 1px; height: 1px"';
const own = (markup: string): string => `<main><h1>Marketo</h1><section>${markup}</section></main>`;

test.each([
  [
    'a label beside its button',
    '<label for="b">Disconnect</label> <button id="b" data-t="x"><svg></svg></button>',
  ],
  [
    'a label that can be clicked, too',
    '<label for="b" style="cursor: pointer">Disconnect</label><button id="b" data-t="x"></button>',
  ],
  [
    'words for the eye alone',
    `<button data-t="x"><span aria-hidden="true">Disconnect</span><span ${EAR}>Disconnect: Marketo</span></button>`,
  ],
  [
    'letters of their own',
    `<button data-t="x"><span aria-label="Disconnect from it"><span aria-hidden="true">Dis</span><span aria-hidden="true">connect</span></span></button>`,
  ],
  ['a keyboard hint', '<button data-t="x">Disconnect <kbd>⌘D</kbd></button>'],
  ['a keyboard hint without markup', '<button data-t="x">Disconnect Ctrl+Shift+D</button>'],
  ['an access key', '<button data-t="x">切断(<u>D</u>)</button>'],
  ['an access key of full width', '<button data-t="x">切断（Ｄ）</button>'],
  ['an access key underlined', '<button data-t="x"><u>D</u>isconnect</button>'],
  ['cut, its title whole', '<button data-t="x" title="Disconnect">Disconn…</button>'],
  ['cut, the title of a part whole', '<button data-t="x"><span title="Disconnect">Disc...</span></button>'],
  ['cut, its name whole', '<button data-t="x" aria-label="Disconnect">Discon…</button>'],
  [
    'letter by letter in a box that points',
    `<div style="cursor: pointer" data-t="x"><b>${[...'Disconnect'].map((sign) => `<i>${sign}</i>`).join('')}</b></div>`,
  ],
  ['cut, with a mark behind', '<button data-t="x" title="Disconnect">[Discon…]\u202c</button>'],
  [
    'cut, and named so, its title whole',
    '<button data-t="x" title="Disconnect" aria-label="Discon…"></button>',
  ],
  [
    'an entry of a menu bar',
    '<ul role="menubar"><li role="presentation"><button role="menuitem" data-t="x">Disconnect</button></li></ul>',
  ],
  [
    'a small line below',
    '<button data-t="x"><span>Disconnect<span style="display: block; font-size: 12px">Activity: 3.5.</span></span></button>',
  ],
  ['a picture and a key', '<button data-t="x"><svg><title>Disconnect</title></svg><kbd>⌘D</kbd></button>'],
  [
    'a picture in a box that acts',
    '<div style="cursor: pointer" data-t="x"><svg><title>Disconnect</title></svg></div>',
  ],
  [
    'a title and words for the ear',
    `<button data-t="x" title="Disconnect"><svg></svg><span ${EAR}>(admin only)</span></button>`,
  ],
  [
    'a picture and words for the ear',
    `<button data-t="x"><svg><title>Disconnect</title></svg><span ${EAR}>(admin only)</span></button>`,
  ],
  [
    'a picture, its title moved by a tooltip library',
    '<button data-t="x" title="" data-bs-original-title="Disconnect"><svg></svg></button>',
  ],
  ['a picture with a quick tip', '<button data-t="x" data-qtip="Disconnect"><svg></svg></button>'],
  [
    'a picture in a box that tells',
    '<span title="Disconnect"><button data-t="x"><svg></svg></button></span>',
  ],
  [
    'named by itself and its row, with a picture',
    '<b id="r">Marketo</b><button data-t="x" id="b" aria-labelledby="b r"><img alt="Disconnect"></button>',
  ],
  [
    'named by itself and its row, a picture itself',
    '<b id="r">Marketo</b><input type="image" alt="Disconnect" data-t="x" id="b" aria-labelledby="b r">',
  ],
])('%s is the control', (_what, markup) => {
  pageOf(own(markup));
  expect(marked('sales.disconnect')).toBe('x');
});

test.each([
  ['cut, and nothing tells the whole', '<button>Disconn…</button>'],
  ['cut, its title another', '<button title="Discontinue">Disco…</button>'],
  ['a count of what it acts on', '<button>Disconnect (3)</button>'],
  ['a legend that counts', '<li style="cursor: pointer">Disconnect <b>7</b></li>'],
  ['words for the eye that say otherwise', `<button><span aria-hidden="true">Cancel</span></button>`],
  ['the label of a box to tick', '<label style="cursor: pointer"><input type="checkbox"> Disconnect</label>'],
])('%s is not', (_what, markup) => {
  pageOf(own(markup));
  expect(find('sales.disconnect').found).toBe('none');
});

test('a badge of words may make it another', () => {
  pageOf(
    '<main><h1>Marketo</h1><a role="tab" href="#">User Access <span class="badge">Archive</span></a></main>',
  );
  expect(find('sales.tabUserAccess').found).toBe('none');
});

test('a label and its button are one, and the button tells whether it is enabled', () => {
  pageOf(own('<label for="b" style="cursor: pointer">Disconnect</label><button id="b" disabled></button>'));
  const { found, element, enabled, label } = find('sales.disconnect');
  expect([found, element?.localName, enabled, label]).toEqual(['one', 'button', 'no', 'Disconnect']);
});

test('the label of a button that cannot be seen stands for it', () => {
  pageOf(
    own(
      `<label for="b" style="cursor: pointer" data-t="x">Disconnect</label><button id="b" disabled ${EAR}></button>`,
    ),
  );
  expect(marked('sales.disconnect')).toBe('x');
  expect(find('sales.disconnect').enabled).toBe('no');
});

const TABS: Readonly<Record<string, (label: string, mark: string) => string>> = {
  count: (label, mark) =>
    `<a role="tab" href="#" data-t="${mark}">${label} <span class="badge">12</span></a>`,
  'count in parentheses': (label, mark) => `<a role="tab" href="#" data-t="${mark}">${label} (3)</a>`,
  'many and more': (label, mark) => `<button role="tab" data-t="${mark}">${label} <span>99+</span></button>`,
  'cut and counted': (label, mark) =>
    `<a role="tab" href="#" data-t="${mark}" title="${label}">${label.slice(0, -1)}… <b class="badge">4</b></a>`,
  'letter by letter in a label': (label, mark) =>
    `<label style="cursor: pointer" data-t="${mark}"><input type="radio" name="v" ${EAR}><b>${[...label].map((sign) => `<i>${sign}</i>`).join('')}</b></label>`,
  'picture and count': (label, mark) =>
    `<a role="tab" href="#" data-t="${mark}"><img alt="${label}"> <b>12</b></a>`,
  radio: (label, mark) =>
    `<label style="cursor: pointer" data-t="${mark}"><input type="radio" name="v" ${EAR}>${label}</label>`,
};

test.each(Object.keys(TABS))('tabs are found: %s', (make) => {
  pageOf(
    `<main><h1>Marketo</h1><div>${TABS[make]?.('Set Up', 's')}${TABS[make]?.('User Access', 'u')}</div></main>`,
  );
  expect(marked('sales.tabSetUp')).toBe('s');
  expect(marked('sales.tabUserAccess')).toBe('u');
});

test('the state of a tab is its label’s: what takes no pointer in it is the box that cannot be seen', () => {
  pageOf(`<main><h1>Marketo</h1><label style="cursor: pointer"><input type="radio" style="position: absolute; width: 0px;
    pointer-events: none">Set Up</label></main>`);
  expect(find('sales.tabSetUp').enabled).toBe('yes');
});

test.each([
  '<a role="tab" href="#" aria-selected="true">User Access <b>12</b></a>',
  `<label class="tab"><input type="radio" name="v" checked ${EAR}>User Access</label>`,
  '<h2>User Access (12)</h2>',
])('what acts under %s is not the own control', (tab) => {
  pageOf(`<main><h1>Marketo</h1>${tab}<div><button>Disconnect</button></div></main>`);
  expect(find('sales.disconnect').found).toBe('none');
});

test('what opens details in a row is nobody’s name', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td><details open><summary>View details</summary><button data-t="${mark}">Disconnect</button></details></td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('a hint beside the verb in a button made of a table is nobody’s name', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td><button data-t="${mark}"><span ${EAR}>${mark}: </span>Disconnect</button><small>Share your data</small></td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('a mark behind the verb cuts no address', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}</td><td>${mark}@acme.example</td><td>APAC</td><td><button data-t="${mark}">Disconnect…</button></td></tr>`;
  pageOf(
    `<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`.replaceAll(
      '> <',
      '><',
    ),
  );
  expect(marked('sales.rowAccess', 'bo@acme.example')).toBe('bo');
});

test('a verb in two parts is nobody’s name', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}@x.example</td><td><table><tr><td><div style="cursor: pointer" data-t="${mark}"><b>Discon<i>nect</i></b></div></td></tr></table></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('an address that is cut is none: its title tells it', () => {
  const row = (mark: string): string =>
    `<tr><td>${mark}</td><td title="${mark}@acme.example">${mark}@acme.ex…</td><td><button data-t="${mark}">Disconnect</button></td></tr>`;
  pageOf(`<main><h1>Marketo</h1><table><tbody>${row('bo')}${row('cy')}</tbody></table></main>`);
  expect(marked('sales.rowAccess', 'bo@acme.example')).toBe('bo');
});

test.each([
  ['of another product', '12px', 'Salesforce'],
  ['of somebody', '12px', 'ann@acme.example'],
  ['as large as the words', '16px', 'all users'],
])('a line below the words, %s, is more than an explanation', (_what, size, line) => {
  pageOf(
    own(
      `<button style="font-size: 16px">Disconnect<span style="display: block; font-size: ${size}">${line}</span></button>`,
    ),
  );
  expect(find('sales.disconnect').found).toBe('none');
});

test('an entry of the menu that a menu bar has opened is no button of the page', () => {
  pageOf(
    own(
      '<ul role="menubar"><li><ul role="menu"><li role="menuitem" tabindex="-1">Disconnect</li></ul></li></ul>',
    ),
  );
  expect(find('sales.disconnect').found).toBe('none');
});
