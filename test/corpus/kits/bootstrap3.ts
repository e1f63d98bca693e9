import { BASE, each, type Kit } from './kit.ts';

/** Markup as in the documentation of Bootstrap 3 (panels, nav-tabs, navbar, the dashboard example). */
export const BOOTSTRAP3: Kit = {
  name: 'bootstrap3',
  css: `${BASE}
.btn{display:inline-block;padding:6px 12px;border:1px solid #ccc;cursor:pointer}.navbar{min-height:50px;border-bottom:1px solid #ddd}
.navbar-right{float:right}.navbar-nav>li{float:left;padding:15px}.navbar-header{float:left}.dropdown{position:relative}
.dropdown-menu{display:none;position:absolute;right:0;top:100%;background:#fff;border:1px solid #ccc}.open>.dropdown-menu{display:block}
.sidebar{float:left;width:200px;padding:20px}.main{margin-left:240px;padding:20px}.nav-tabs>li{float:left}.nav-tabs>li>a{display:block;padding:10px}
.nav-tabs:after,.navbar:after{content:"";display:table;clear:both}.tab-content>.tab-pane{display:none}.tab-content>.active{display:block}
.modal{position:fixed;inset:0;display:none}.modal.in{display:block}.modal-dialog{width:600px;margin:80px auto;background:#fff}.panel{border:1px solid #ddd;margin:10px 0}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.glyphicon:before{content:"*"}`,
  button: (label, attrs = '', tone = 'plain') =>
    `<button type="button" class="btn btn-${{ main: 'primary', plain: 'default', danger: 'danger' }[tone]}"${attrs}>${label}</button>`,
  link: (label, attrs = '') => `<a href="#" class="btn btn-link"${attrs}>${label}</a>`,
  title: (text) => `<h1 class="page-header">${text}</h1>`,
  card: (title, body) =>
    `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`,
  tabs: (tabs, panel) =>
    `<div><ul class="nav nav-tabs" role="tablist">${each(tabs, ({ label, attrs, current }, index) => `<li role="presentation"${current ? ' class="active"' : ''}><a href="#" id="tab-${index}" aria-controls="panel-${index}" role="tab" data-toggle="tab"${attrs}>${label}</a></li>`)}</ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="panel-${tabs.findIndex(({ current }) => current)}">${panel}</div></div></div>`,
  field: (label, id, value, secret) =>
    `<div class="form-group"><label for="${id}">${label}</label><input type="${secret ? 'password' : 'text'}" class="form-control" id="${id}" value="${value}"></div>`,
  search: (placeholder, attrs) =>
    `<div class="input-group"><input type="text" class="form-control" placeholder="${placeholder}"${attrs}><span class="input-group-btn"><button class="btn btn-default" type="button"><span class="glyphicon glyphicon-search" aria-hidden="true"></span></button></span></div>`,
  table: (head, rows) =>
    `<table class="table table-striped"><thead><tr>${each(head, (cell) => `<th>${cell}</th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr>${each(row, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  dialog: (title, text, buttons) =>
    `<div class="modal fade in" tabindex="-1" role="dialog"><div class="modal-dialog" role="document"><div class="modal-content"><div class="modal-header"><button type="button" class="close" data-dismiss="modal" aria-label="Close"><span aria-hidden="true">&times;</span></button><h4 class="modal-title">${title}</h4></div><div class="modal-body"><p>${text}</p></div><div class="modal-footer">${buttons}</div></div></div></div>`,
  bar: (gear, account, menu) =>
    `<nav class="navbar navbar-default navbar-static-top"><div class="container-fluid"><div class="navbar-header"><a class="navbar-brand" href="#command_center">Sales</a></div><ul class="nav navbar-nav navbar-right"><li><p class="navbar-text">${account}</p></li><li class="dropdown${menu.length > 0 ? ' open' : ''}"><a href="#" class="dropdown-toggle" data-toggle="dropdown" role="button" aria-haspopup="true" aria-expanded="${menu.length > 0}"${gear}><span class="glyphicon glyphicon-cog"></span> <span class="caret"></span></a><ul class="dropdown-menu">${each(menu, ({ label, attrs }) => `<li><a${attrs}>${label}</a></li>`)}</ul></li></ul></div></nav>`,
  side: (groups) =>
    `<div class="col-sm-3 col-md-2 sidebar">${each(groups, ({ title, entries }) => `<h4>${title}</h4><ul class="nav nav-sidebar">${each(entries, ({ label, attrs, current }) => `<li${current ? ' class="active"' : ''}><a${attrs}>${label}</a></li>`)}</ul>`)}</div>`,
  shell: (bar, side, main) =>
    `${bar}<div class="container-fluid"><div class="row">${side}<div class="col-sm-9 col-md-10 main">${main}</div></div></div>`,
};
