import { BASE, each, type Kit } from './kit.ts';

/** HTML without any classes. */
export const PLAIN: Kit = {
  name: 'plain',
  css: BASE,
  button: (label, attrs = '') => `<button type="button"${attrs}>${label}</button>`,
  link: (label, attrs = '') => `<a href="#"${attrs}>${label}</a>`,
  title: (text) => `<h1>${text}</h1>`,
  card: (title, body) => `<section><h2>${title}</h2>${body}</section>`,
  tabs: (tabs, panel) =>
    `<ul>${each(tabs, ({ label, attrs, current }) => `<li style="display:inline-block;padding:4px"><a href="#"${current ? ' aria-current="page"' : ''}${attrs}>${label}</a></li>`)}</ul><div>${panel}</div>`,
  field: (label, id, value, secret) =>
    `<p><label for="${id}">${label}</label> <input id="${id}" type="${secret ? 'password' : 'text'}" value="${value}"></p>`,
  search: (placeholder, attrs) => `<p><input type="search" placeholder="${placeholder}"${attrs}></p>`,
  table: (head, rows) =>
    `<table><thead><tr>${each(head, (cell) => `<th>${cell}</th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  dialog: (title, text, buttons) =>
    `<dialog open style="position:fixed;top:120px"><h2>${title}</h2><p>${text}</p><p>${buttons}</p></dialog>`,
  bar: (gear, account, menu) =>
    `<header style="display:flex;justify-content:space-between;height:44px"><a href="#command_center">Sales</a><span><span>${account}</span> <a href="#" title="Settings" style="display:inline-block"${gear}>⚙</a></span></header>${
      menu.length > 0
        ? `<ul role="menu" style="position:absolute;right:8px;top:44px">${each(menu, ({ label, attrs }) => `<li><a role="menuitem"${attrs}>${label}</a></li>`)}</ul>`
        : ''
    }`,
  side: (groups) =>
    `<nav style="float:left;width:200px;min-height:300px">${each(groups, ({ title, entries }) => `<h3>${title}</h3><ul>${each(entries, ({ label, attrs, current }) => `<li><a${current ? ' aria-current="page"' : ''}${attrs}>${label}</a></li>`)}</ul>`)}</nav>`,
  shell: (bar, side, main) => `${bar}${side}<main style="margin-left:220px">${main}</main>`,
};
