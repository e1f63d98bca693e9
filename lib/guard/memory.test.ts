// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { pressMemory } from './memory.ts';

const rows = exactRows(SALES_SEEN.clues);
const row = { control: 'rowAccess', row: 'bo@x.example' } as const;
const PAGE = `<main><h1>Marketo</h1><button data-t="own">Disconnect</button><table>
  <tr><td>Bo</td><td>bo@x.example</td><td><button data-t="bo">Disconnect</button></td></tr>
  <tr><td>Cy</td><td>cy@x.example</td><td><button>Disconnect</button></td></tr></table></main>
  <div role="dialog"><button data-t="yes">OK</button></div><header data-t="bar">Sales</header>`;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

function remembering() {
  const clock = { now: 1_000 };
  const find = pageOf(PAGE);
  const memory = pressMemory(() => clock.now);
  const press = (mark: string): void => memory.pressed(find(mark), SALES_GUARDED, rows);
  const pass = (mark: string, grants = false): void =>
    memory.passed({ clicks: [row], element: find(mark), grants, confirms: false });
  return { clock, memory, press, pass };
}

test('what was let through is confirmed by the dialog that follows it', () => {
  const { memory, press, pass } = remembering();
  press('bo');
  pass('bo');
  press('yes');
  expect(memory.now()).toEqual({
    passed: [row],
    given: false,
    row: { name: 'Bo', email: 'bo@x.example' },
    bar: false,
  });
});

test('a dialog that another press opened confirms nothing', () => {
  const { memory, press, pass } = remembering();
  press('bo');
  pass('bo');
  press('own');
  expect(memory.now().passed).toBeNull();
  expect(memory.now().row).toBeNull();
});

test('after a minute nothing is confirmed any more', () => {
  const { clock, memory, press, pass } = remembering();
  press('bo');
  pass('bo');
  clock.now += 60_000;
  expect(memory.now()).toEqual({ passed: null, given: false, row: null, bar: false });
});

test('giving access is remembered as such; a press in the bar too', () => {
  const { memory, press, pass } = remembering();
  press('bo');
  pass('bo', true);
  expect(memory.now()).toMatchObject({ passed: [row], given: true });
  press('bar');
  expect(memory.now()).toMatchObject({ passed: null, given: false, bar: true });
});
