import { BASE, each, type Kit } from './kit.ts';

/** Markup as in the documentation of Bootstrap 5 (cards, nav-tabs of buttons, the dashboard example). */
export const BOOTSTRAP5: Kit = {
  name: 'bootstrap5',
  css: `${BASE}
.btn{display:inline-block;padding:6px 12px;border:1px solid #ccc;cursor:pointer}.navbar{display:flex;justify-content:space-between;padding:8px}
.dropdown-menu{display:none;position:absolute;right:8px;background:#fff;border:1px solid #ccc}.dropdown-menu.show{display:block}
.sidebar{float:left;width:210px;min-height:400px}.ms-sm-auto{margin-left:240px}.nav-tabs{display:flex}.nav-link{display:block;padding:8px;border:0;background:none}
.tab-content>.tab-pane{display:none}.tab-content>.active{display:block}.modal{position:fixed;inset:0;display:none}.modal.show{display:block}
.modal-dialog{width:500px;margin:60px auto;background:#fff}.card{border:1px solid #ddd;margin:10px 0}.bi{display:inline-block;width:1em;height:1em}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}`,
  button: (label, attrs = '', tone = 'plain') =>
    `<button type="button" class="btn btn-${{ main: 'primary', plain: 'outline-secondary', danger: 'danger' }[tone]}"${attrs}>${label}</button>`,
  link: (label, attrs = '') => `<a class="btn btn-link" href="#" role="button"${attrs}>${label}</a>`,
  title: (text) =>
    `<div class="d-flex justify-content-between pt-3 pb-2 mb-3 border-bottom"><h1 class="h2">${text}</h1></div>`,
  card: (title, body) =>
    `<div class="card"><div class="card-body"><h5 class="card-title">${title}</h5>${body}</div></div>`,
  tabs: (tabs, panel) =>
    `<ul class="nav nav-tabs" id="views" role="tablist">${each(tabs, ({ label, attrs, current }, index) => `<li class="nav-item" role="presentation"><button class="nav-link${current ? ' active' : ''}" id="view-${index}" data-bs-toggle="tab" type="button" role="tab" aria-controls="pane-${index}" aria-selected="${current === true}"${attrs}>${label}</button></li>`)}</ul><div class="tab-content">${each(tabs, ({ current }, index) => `<div class="tab-pane fade${current ? ' show active' : ''}" id="pane-${index}" role="tabpanel" aria-labelledby="view-${index}" tabindex="0">${current ? panel : ''}</div>`)}</div>`,
  field: (label, id, value, secret) =>
    `<div class="form-floating mb-3"><input type="${secret ? 'password' : 'text'}" class="form-control" id="${id}" placeholder="${label}" value="${value}"><label for="${id}">${label}</label></div>`,
  search: (placeholder, attrs) =>
    `<div class="input-group mb-3"><span class="input-group-text"><i class="bi bi-search"></i></span><input type="search" class="form-control" placeholder="${placeholder}" aria-label="${placeholder}"${attrs}></div>`,
  table: (head, rows) =>
    `<div class="table-responsive"><table class="table table-hover align-middle"><thead><tr>${each(head, (cell) => `<th scope="col">${cell}</th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr>${each(row, (cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`))}</tr>`)}</tbody></table></div>`,
  dialog: (title, text, buttons) =>
    `<div class="modal fade show" tabindex="-1" aria-modal="true" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h1 class="modal-title fs-5">${title}</h1><button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button></div><div class="modal-body">${text}</div><div class="modal-footer">${buttons}</div></div></div></div><div class="modal-backdrop fade show"></div>`,
  bar: (gear, account, menu) =>
    `<header class="navbar navbar-dark sticky-top bg-dark shadow"><a class="navbar-brand" href="#command_center">Sales</a><div class="d-flex"><span class="navbar-text">${account}</span><div class="dropdown"><button class="btn btn-secondary dropdown-toggle" type="button" data-bs-toggle="dropdown" aria-expanded="${menu.length > 0}"${gear}><i class="bi bi-gear" aria-hidden="true"></i></button><ul class="dropdown-menu${menu.length > 0 ? ' show' : ''}">${each(menu, ({ label, attrs }) => `<li><a class="dropdown-item"${attrs}>${label}</a></li>`)}</ul></div></div></header>`,
  side: (groups) =>
    `<nav id="sidebarMenu" class="col-md-3 d-md-block bg-light sidebar"><div class="position-sticky">${each(groups, ({ title, entries }) => `<h6 class="sidebar-heading px-3 text-muted"><span>${title}</span></h6><ul class="nav flex-column mb-2">${each(entries, ({ label, attrs, current }) => `<li class="nav-item"><a class="nav-link${current ? ' active' : ''}"${attrs}>${label}</a></li>`)}</ul>`)}</div></nav>`,
  shell: (bar, side, main) =>
    `${bar}<div class="container-fluid"><div class="row">${side}<main class="col-md-9 ms-sm-auto px-md-4">${main}</main></div></div>`,
};
