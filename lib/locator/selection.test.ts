// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { exactRows } from './exact.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { noteSelection } from './selection.ts';

const rows = exactRows(SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** Who is meant by a button that acts on the selection; Bo alone is ticked where that is seen. */
const chosen = (bar: string, tabs = '<h2>User Access</h2>') => {
  const user = (name: string, ticked = ''): string =>
    `<li><input type="checkbox" ${ticked} aria-label="${name}"> ${name} <small>${name}@x.example</small></li>`;
  const button = pageOf(`<main><h1>Marketo</h1>${tabs}<ul>${user('bo', 'checked')}${user('cy')}</ul>
    <div>${bar} <button data-t="x">Disconnect</button></div></main>`)('x');
  return rows.selection(button);
};

test.each([
  '',
  '1 selected',
  'Selected: 1',
  '1 user selected. Select all 40 users',
  '1 件選択中',
  'Select all',
])('who is ticked is meant: %s', (bar) => {
  expect(chosen(bar)?.people.map((person) => person?.email)).toEqual(['bo@x.example']);
});

test.each([
  'All 40 users selected',
  '2 selected',
  '40 Benutzer ausgewählt',
  '2 utilisateurs sélectionnés',
  '選択: 2',
])('where more are selected than are ticked, nobody knows whom it means: %s', (bar) => {
  expect(chosen(bar)?.people).toContain(null);
});

test('the users’ view is the one whose button is pressed', () => {
  const tabs = (pressed: boolean): string =>
    `<div><button aria-pressed="${!pressed}">Set Up</button><button aria-pressed="${pressed}">User Access</button></div>`;
  expect(chosen('', tabs(true))?.sure).toBe(true);
  expect(chosen('', tabs(false))?.sure).toBe(false);
});

test.each(['class="item is-selected"', 'class="x-grid-row-selected"', 'data-selected="true"'])(
  'where one row has the usual mark and another is marked by %s, nobody knows whom it means',
  (marks) => {
    const user = (name: string, attributes: string): string =>
      `<div role="row" ${attributes}><div role="gridcell">${name}</div><div role="gridcell">${name}@x.example</div></div>`;
    const list = (other: string) =>
      rows.selection(
        pageOf(`<main><h1>Marketo</h1><h2>User Access</h2><div role="grid">
          ${user('bo', `aria-selected="true" ${marks}`)}${user('cy', `aria-selected="false" ${other}`)}</div>
          <button data-t="x">Disconnect</button></main>`)('x'),
      );
    expect(list('class="item"')).toMatchObject({ people: [{ email: 'bo@x.example' }], sure: true });
    expect(list(marks)?.sure).toBe(false);
  },
);

describe('who was ticked on another page of the list', () => {
  const list = (users: readonly [name: string, ticked: string][], bar = '') =>
    pageOf(
      `<main><h1>Marketo</h1><h2>User Access</h2><table>${users
        .map(
          ([name, ticked]) =>
            `<tr><td><input type="checkbox" ${ticked} data-t="${name}"></td><td>${name}</td><td>${name}@x.example</td></tr>`,
        )
        .join(
          '',
        )}</table><button data-t="next">Next</button><div>${bar} <button data-t="x">Disconnect</button></div></main>`,
    );
  const press = (at: ReturnType<typeof list>, mark: string): void =>
    noteSelection(at(mark), SALES_SEEN.clues);
  const meant = (at: ReturnType<typeof list>) =>
    rows.selection(at('x'))?.people.map((person) => person?.email ?? null);
  afterEach(() => press(pageOf('<main><h1>Inbox</h1><a data-t="x">Home</a></main>'), 'x'));

  const turn = (): void => {
    press(
      list([
        ['ada', ''],
        ['al', ''],
      ]),
      'ada',
    );
    press(
      list([
        ['ada', 'checked'],
        ['al', ''],
      ]),
      'next',
    );
  };

  test('may be selected there still', () => {
    turn();
    press(
      list([
        ['bo', ''],
        ['cy', ''],
      ]),
      'bo',
    );
    const second = list([
      ['bo', 'checked'],
      ['cy', ''],
    ]);
    press(second, 'x');
    expect(meant(second)).toEqual(['bo@x.example', null]);
  });

  test('is not where the page counts fewer', () => {
    turn();
    expect(meant(list([['bo', 'checked']], '1 selected'))).toEqual(['bo@x.example']);
    expect(meant(list([['bo', 'checked']], '2 selected'))).toEqual(['bo@x.example', null]);
  });

  test('is not once the row is seen without its tick, or the list was left', () => {
    turn();
    expect(
      meant(
        list([
          ['bo', 'checked'],
          ['ada', ''],
        ]),
      ),
    ).toEqual(['bo@x.example']);
    press(
      list([
        ['bo', ''],
        ['ada', ''],
      ]),
      'bo',
    );
    expect(meant(list([['bo', 'checked']]))).toEqual(['bo@x.example']);
    turn();
    press(pageOf('<main><h1>Inbox</h1><a data-t="x">Home</a></main>'), 'x');
    expect(meant(list([['bo', 'checked']]))).toEqual(['bo@x.example']);
  });
});
