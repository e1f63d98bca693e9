// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { ControlRef } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { candidatesOn } from './candidates.ts';
import type { Clue } from './clue.ts';
import { actingAt, type Inspected, inspect } from './inspect.ts';
import { clue as schema } from './schema.ts';

const BO = 'bo.tanaka@acme.example';
const ROW: ControlRef = { control: 'sales.rowAccess', row: BO };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const row = (name: string, email: string, cell: string): string =>
  `<tr id="ext-gen${name.length}"><td>${name}</td><td>${email}</td><td>${cell}</td></tr>`;
const page = (bo: string, more = ''): string => `<main><h1>Marketo</h1>${more}<h2>Team Access</h2><table>
  ${row('Bo Tanaka', BO, bo)}${row('Cy Itō', 'cy@acme.example', '<button>Entziehen</button>')}</table></main>`;

function look(body: string, mark: string, ref: ControlRef = ROW): Inspected {
  const found = actingAt(pageOf(body)(mark));
  if (found === null) throw new Error('nothing acts there');
  return inspect(window, found, ref, SALES_SEEN);
}

test('the words on it, its kind, and where it stands', () => {
  const { clue, refused } = look(
    page('<button id="ext-gen164" class="x4-btn-7"><b data-t="b">Entziehen</b></button>'),
    'b',
  );
  expect(refused).toBeNull();
  expect(clue).toEqual({
    control: 'sales.rowAccess',
    role: 'button',
    label: 'Entziehen',
    region: 'row',
    heading: 'Team Access',
    address: '/next#settings/marketo-admin',
  });
});

test.each([
  ['noLabel', '<button data-t="b">✕</button>'],
  ['personal', '<button data-t="b">Bo entziehen</button>'],
  ['personal', '<button data-t="b">Wie Itō</button>'],
  ['personal', '<button data-t="b" aria-label="Entziehen: bo.tanaka@acme.example">✕</button>'],
  ['number', '<button data-t="b">Entziehen (3)</button>'],
  ['tooLong', `<button data-t="b">${'Entziehen '.repeat(7)}</button>`],
  ['twins', '<button data-t="b">Weg</button><button>Weg</button>'],
  ['nothing', '<input type="text" data-t="b" aria-label="Weg">'],
])('%s: %s', (refused, cell) => {
  expect(look(page(cell), 'b').refused).toBe(refused);
});

test('another’s row, no row, and a row where none may be are refused', () => {
  expect(look(page('', '<button data-t="b">Entziehen</button>'), 'b').refused).toBe('otherRow');
  expect(look(page('<button data-t="b">Weg</button>'), 'b', { ...ROW, row: 'cy@acme.example' }).refused).toBe(
    'otherRow',
  );
  expect(look(page('<button data-t="b">Weg</button>'), 'b', { control: 'sales.disconnect' }).refused).toBe(
    'inRow',
  );
  const own = page('', '<section><h2>Marketo</h2><button data-t="b">Weg</button></section>');
  expect(look(own, 'b', { control: 'sales.disconnect' })).toMatchObject({
    refused: null,
    clue: { region: 'main' },
  });
});

test('a heading that names somebody is not kept, and the clue is found without it', () => {
  const body = page('<button data-t="b">Weg</button>').replace('Team Access', 'Team of Cy Itō');
  expect(look(body, 'b')).toMatchObject({ refused: null, clue: { heading: '' } });
});

describe('whatever is shown on pages of others’ making', () => {
  const MAKES: readonly string[] = [
    page('<a href="#u/10472" id="ext-gen164" class="x-btn-text">Entziehen</a>'),
    page(
      '<div role="button" tabindex="0" id="yui_3_18_1_4711" title="Zugriff von Bo Tanaka entziehen">Weg</div>',
    ),
    page('<button id="react-select-2" class="css-1q2w3e" aria-label="Bo Tanaka"><svg></svg></button>'),
    page('<span class="btn btn-7" style="cursor: pointer">4711</span>', '<p>Acme Inc, 123-ABC-456</p>'),
    `<header class="navbar"><span class="user-name">Ada Lind</span></header><nav><h4>Acme Inc</h4><a href="#x1">Ada Lind</a></nav>${page('<button name="b_33" value="bo@x.example">Sperren</button>')}`,
    `<ul>${[1, 2, 3].map((n) => `<li id="u${n}"><b>User ${n}</b> <i>u${n}@acme.example</i> <button id="b${n}">Weg</button></li>`).join('')}</ul>`,
  ];

  function keptOn(body: string): readonly Clue[] {
    pageOf(body, '#settings/marketo-admin/10472/bo.tanaka@acme.example');
    return candidatesOn(document).flatMap((element) =>
      SALES_SEEN.controls.flatMap(({ id }) => {
        const { clue, refused } = inspect(window, element, { control: id, row: BO }, SALES_SEEN);
        return refused === null ? [clue] : [];
      }),
    );
  }

  it('no id, class, address, name or number is kept', () => {
    const kept = MAKES.map((body) => {
      const clues = keptOn(body);
      const marks = [...document.querySelectorAll('*')].flatMap(({ id, classList }) => [id, ...classList]);
      const secrets = [
        ...marks.filter((one) => /\d/.test(one)),
        'Tanaka',
        'Itō',
        'Lind',
        '@',
        '10472',
        '456',
      ];
      for (const clue of clues) {
        expect(schema.parse(clue)).toEqual(clue);
        for (const secret of secrets) expect(JSON.stringify(clue)).not.toContain(secret);
      }
      return clues.map(({ label }) => label);
    });
    expect(new Set(kept.flat())).toEqual(new Set(['Entziehen', 'Weg', 'Sperren']));
    // Many pages: the bound on time only catches what never ends.
  }, 60_000);
});

test('the keyboard walks each control once, in the order of the page, also in shadow roots', () => {
  pageOf(
    '<a href="#a">A</a><x-box></x-box><button hidden>H</button><div class="btn"><button>C</button></div><handrail-overlay><button>no</button></handrail-overlay>',
  );
  const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button>B</button>';
  expect(candidatesOn(document).map((element) => element.textContent)).toEqual(['A', 'B', 'C']);
});
