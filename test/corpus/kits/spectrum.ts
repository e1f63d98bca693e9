import { BASE, each, type Kit } from './kit.ts';

/** Markup as in the documentation of Adobe's Spectrum CSS. */
export const SPECTRUM: Kit = {
  name: 'spectrum',
  css: `${BASE}
.spectrum-Button,.spectrum-ActionButton{display:inline-flex;padding:4px 14px;border:2px solid #777;border-radius:16px;cursor:pointer;background:none}
.app-Header{display:flex;justify-content:space-between;height:56px}.app-Side{float:left;width:220px;min-height:320px}.app-Content{margin-left:250px}
.spectrum-Tabs{display:flex;position:relative}.spectrum-Tabs-item{padding:8px;cursor:pointer}.spectrum-Tabs-itemLabel{cursor:pointer}.spectrum-Popover{position:absolute;right:8px;top:50px;background:#fff}
.spectrum-Menu-item,.spectrum-SideNav-itemLink{display:block;padding:4px;cursor:pointer}.spectrum-Table{display:table}.spectrum-Table-row,.spectrum-Table-head{display:table-row}
.spectrum-Table-cell,.spectrum-Table-headCell{display:table-cell;padding:8px}.spectrum-Table-body{display:table-row-group}.spectrum-Modal-wrapper{position:fixed;inset:0}.spectrum-Modal{width:500px;margin:80px auto;background:#fff}`,
  button: (label, attrs = '', tone = 'plain') =>
    `<button class="spectrum-Button spectrum-Button--sizeM spectrum-Button--${{ main: 'fill spectrum-Button--accent', plain: 'outline spectrum-Button--secondary', danger: 'fill spectrum-Button--negative' }[tone]}"${attrs}><span class="spectrum-Button-label">${label}</span></button>`,
  link: (label, attrs = '') => `<a href="#" class="spectrum-Link spectrum-Link--quiet"${attrs}>${label}</a>`,
  title: (text) => `<h1 class="spectrum-Heading spectrum-Heading--sizeXL">${text}</h1>`,
  card: (title, body) =>
    `<section class="app-Section"><h2 class="spectrum-Heading spectrum-Heading--sizeM">${title}</h2><hr class="spectrum-Divider spectrum-Divider--sizeM">${body}</section>`,
  tabs: (tabs, panel) =>
    `<div class="spectrum-Tabs spectrum-Tabs--horizontal spectrum-Tabs--sizeM" role="tablist">${each(tabs, ({ label, attrs, current }) => `<div class="spectrum-Tabs-item${current ? ' is-selected' : ''}" role="tab" tabindex="0" aria-selected="${current === true}"${attrs}><span class="spectrum-Tabs-itemLabel">${label}</span></div>`)}<div class="spectrum-Tabs-selectionIndicator"></div></div><div role="tabpanel" aria-label="${tabs.find(({ current }) => current)?.label ?? ''}">${panel}</div>`,
  field: (label, id, value, secret) =>
    `<div class="spectrum-Form-item"><label for="${id}" class="spectrum-FieldLabel spectrum-FieldLabel--sizeM">${label}</label><div class="spectrum-Textfield"><input id="${id}" type="${secret ? 'password' : 'text'}" class="spectrum-Textfield-input" value="${value}"></div></div>`,
  search: (placeholder, attrs) =>
    `<form class="spectrum-Search"><div class="spectrum-Textfield spectrum-Search-textfield"><svg class="spectrum-Icon spectrum-Search-icon" aria-hidden="true"></svg><input type="search" placeholder="${placeholder}" name="search" class="spectrum-Textfield-input spectrum-Search-input" autocomplete="off"${attrs}></div><button type="reset" class="spectrum-ClearButton spectrum-Search-clearButton" style="display:none"></button></form>`,
  table: (head, rows) =>
    `<div role="grid" class="spectrum-Table spectrum-Table--sizeM"><div role="row" class="spectrum-Table-head">${each(head, (cell) => `<div role="columnheader" class="spectrum-Table-headCell"><span class="spectrum-Table-columnTitle">${cell}</span></div>`)}</div><div role="rowgroup" class="spectrum-Table-body">${each(rows, (row) => `<div role="row" tabindex="0" class="spectrum-Table-row">${each(row, (cell) => `<div role="gridcell" class="spectrum-Table-cell">${cell}</div>`)}</div>`)}</div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="spectrum-Underlay is-open"></div><div class="spectrum-Modal-wrapper"><div class="spectrum-Modal is-open"><section class="spectrum-Dialog spectrum-Dialog--small spectrum-Dialog--destructive" role="alertdialog" tabindex="-1" aria-modal="true"><div class="spectrum-Dialog-grid"><h1 class="spectrum-Dialog-heading">${title}</h1><hr class="spectrum-Divider spectrum-Dialog-divider"><section class="spectrum-Dialog-content">${text}</section><div class="spectrum-ButtonGroup spectrum-Dialog-buttonGroup">${buttons}</div></div></section></div></div>`,
  bar: (gear, account, menu) =>
    `<header class="app-Header"><a class="spectrum-Link" href="#command_center">Sales</a><div><span class="spectrum-Body">${account}</span><button class="spectrum-ActionButton spectrum-ActionButton--sizeM spectrum-ActionButton--quiet" aria-haspopup="true" aria-label="Settings"${gear}><svg class="spectrum-Icon spectrum-Icon--sizeM" focusable="false" aria-hidden="true"><use xlink:href="#spectrum-icon-18-Settings"></use></svg></button></div></header>${menu.length > 0 ? `<div class="spectrum-Popover spectrum-Popover--bottom is-open" role="presentation"><ul class="spectrum-Menu spectrum-Menu--sizeM" role="menu">${each(menu, ({ label, attrs }) => `<li role="presentation"><a class="spectrum-Menu-item" role="menuitem" tabindex="0"${attrs}><span class="spectrum-Menu-itemLabel">${label}</span></a></li>`)}</ul></div>` : ''}`,
  side: (groups) =>
    `<nav class="app-Side"><ul class="spectrum-SideNav">${each(groups, ({ title, entries }, index) => `<li class="spectrum-SideNav-category"><h2 class="spectrum-SideNav-heading" id="nav-heading-${index}">${title}</h2><ul class="spectrum-SideNav" aria-labelledby="nav-heading-${index}">${each(entries, ({ label, attrs, current }) => `<li class="spectrum-SideNav-item${current ? ' is-selected' : ''}"><a class="spectrum-SideNav-itemLink"${attrs}><span class="spectrum-SideNav-link-text">${label}</span></a></li>`)}</ul></li>`)}</ul></nav>`,
  shell: (bar, side, main) =>
    `<div class="spectrum spectrum--light spectrum--medium">${bar}${side}<main class="app-Content">${main}</main></div>`,
};
