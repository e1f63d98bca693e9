// @vitest-environment happy-dom
/** What holds all of a page is named after a part of it: that says nothing of what is in it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging, rows } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const SIDE =
  '<div><h6>My Account</h6><a href="#">Profile</a><h6>Admin Settings</h6><a href="#">Marketo</a></div>';
const page = (name: string, inner: string): string =>
  `<div class="${name}" style="width: 1000px; height: 700px">${SIDE}<div>${inner}</div></div>`;
const PEOPLE = `<h1>User Management</h1><ul><li>Ann ann@x.example <button>Deactivate</button></li>
  <li>Bo bo@x.example <button data-t="x">Deactivate</button></li></ul>`;

test.each([
  'layout has-sidebar',
  'sidebar-layout',
  'layout-content-navbar',
  'app with-topbar',
  'has-navbar-fixed-top',
  'app menu-open',
])('a page in a box called "%s" is guarded, pressed from the navigation or not', (name) => {
  for (const bar of [false, true]) {
    const own = page(name, '<h1>Marketo</h1><button data-t="x">Remove connection</button>');
    expect(judged(own, 'connection', { bar })).toBe('disconnect');
    expect(judged(page(name, PEOPLE), 'people', { bar })).toBe('removal:bo@x.example');
  }
});

test('the head of a card is no bar over the page, wherever the page has no main region', () => {
  const card = (title: string, verb: string): string =>
    `<div><h1>Marketo</h1><div class="card"><header class="card-header"><p>${title}</p>${verb}</header></div></div>`;
  expect(judged(card('Connection', '<button data-t="x">Remove connection</button>'))).toBe('disconnect');
  expect(judged(card('Users', '<button data-t="x">Remove access</button>'))).toContain('disconnect');
  const bar = '<header style="top: 0px"><a href="#" data-t="x">Remove this note</a></header>';
  expect(judged(`${bar}<div><h1>Marketo</h1></div>`)).toBeNull();
});

test('a menu that opens by itself in what the page is about is no menu of the bar', () => {
  const menu =
    '<div>⋮<div class="dropdown-menu" style="position: absolute"><a href="#" data-t="x">Remove access</a></div></div>';
  expect(judged(rows(menu), 'connection', { bar: true })).toBe('rowAccess:bo@x.example');
  expect(judged(at(menu), 'connection', { bar: true })).toBe('disconnect');
});

test('what acts on a selection may stand in the head of the table', () => {
  const table = (verb: string): string =>
    at(`<h2>User Access</h2><table><thead><tr><th><input type="checkbox"></th><th colspan="2">${verb}</th></tr></thead>
      <tr><td><input type="checkbox" checked></td><td>Bo</td><td>bo@x.example</td></tr></table>`);
  expect(judged(table('<button data-t="x">Remove access</button>'))).toBe('rowAccess:bo@x.example');
  expect(judged(table('<a href="#" data-t="x">Access</a>'))).toBeNull();
});

test('a link to another host that is the verb itself acts', () => {
  const link = (words: string, host: string): string =>
    at(`<a class="btn" href="https://${host}/x" data-t="x">${words}</a>`);
  expect(judged(link('Disconnect', 'auth.example'))).toBe('disconnect');
  expect(judged(link('Connect', 'auth.example'))).toBe('connect');
  expect(judged(link('Remove connection', 'api.toutapp.com'))).toBe('disconnect');
  expect(judged(link('How to disconnect Marketo', 'docs.example'))).toBeNull();
  expect(judged(link('Release notes', 'api.toutapp.com'))).toBeNull();
});

test('in the frame of a page that is a section signing out is free', () => {
  const out = '<header class="head"><a href="#" data-t="x">Abmelden</a></header>';
  expect(judged(`<section class="layout">${out}<main><h1>Marketo</h1></main></section>`)).toBeNull();
  expect(judged(`<main><section>${out}<h1>Marketo</h1></section></main>`)).toBe('disconnect');
});
