import { BASE, each, type Kit } from './kit.ts';

/** Markup as in the component blueprints of the Salesforce Lightning Design System 2.x. */
export const SLDS: Kit = {
  name: 'slds',
  css: `${BASE}
.slds-button{display:inline-flex;align-items:center;border:1px solid transparent;cursor:pointer;background:none;line-height:1.9}
.slds-global-header_container{position:fixed;top:0;left:0;right:0;height:50px;background:#fff}.slds-global-header,.slds-global-actions,.slds-tabs_default__nav,.slds-card__header{display:flex;justify-content:space-between}
.slds-dropdown{position:absolute;right:8px;top:44px;background:#fff;border:1px solid #ddd}.slds-page{padding-top:60px}.slds-nav-vertical{float:left;width:220px;min-height:300px}
.slds-col_bump-left{margin-left:250px}.slds-tabs_default__link{display:block;padding:8px;cursor:pointer}.slds-hide{display:none}.slds-card{border:1px solid #ddd;margin:10px 0}
.slds-modal{position:fixed;inset:0;z-index:9}.slds-modal__container{width:500px;margin:60px auto;background:#fff}.slds-truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:100%}
.slds-assistive-text{position:absolute!important;width:1px!important;height:1px!important;overflow:hidden;clip:rect(0 0 0 0)}`,
  button: (label, attrs = '', tone = 'plain') =>
    `<button class="slds-button slds-button_${{ main: 'brand', plain: 'neutral', danger: 'destructive' }[tone]}"${attrs}>${label}</button>`,
  link: (label, attrs = '') => `<a href="javascript:void(0);"${attrs}>${label}</a>`,
  title: (text) =>
    `<div class="slds-page-header"><div class="slds-page-header__row"><div class="slds-page-header__col-title"><div class="slds-media"><div class="slds-media__body"><div class="slds-page-header__name"><div class="slds-page-header__name-title"><h1><span class="slds-page-header__title slds-truncate" title="${text}">${text}</span></h1></div></div></div></div></div></div></div>`,
  card: (title, body) =>
    `<article class="slds-card"><div class="slds-card__header slds-grid"><header class="slds-media slds-media_center slds-has-flexi-truncate"><div class="slds-media__body"><h2 class="slds-card__header-title"><span>${title}</span></h2></div></header></div><div class="slds-card__body slds-card__body_inner">${body}</div></article>`,
  tabs: (tabs, panel) =>
    `<div class="slds-tabs_default"><ul class="slds-tabs_default__nav" role="tablist" style="justify-content:flex-start">${each(tabs, ({ label, attrs, current }, index) => `<li class="slds-tabs_default__item${current ? ' slds-is-active' : ''}" title="${label}" role="presentation"><a class="slds-tabs_default__link" role="tab" tabindex="${current ? 0 : -1}" aria-selected="${current === true}" aria-controls="tab-default-${index}" id="tab-default-${index}__item"${attrs}>${label}</a></li>`)}</ul>${each(tabs, ({ current }, index) => `<div id="tab-default-${index}" class="slds-tabs_default__content slds-${current ? 'show' : 'hide'}" role="tabpanel" aria-labelledby="tab-default-${index}__item">${current ? panel : ''}</div>`)}</div>`,
  field: (label, id, value, secret) =>
    `<div class="slds-form-element"><label class="slds-form-element__label" for="${id}"><abbr class="slds-required" title="required">* </abbr>${label}</label><div class="slds-form-element__control"><input type="${secret ? 'password' : 'text'}" id="${id}" class="slds-input" value="${value}"></div></div>`,
  search: (placeholder, attrs) =>
    `<div class="slds-form-element"><label class="slds-form-element__label slds-assistive-text" for="text-input-search">${placeholder}</label><div class="slds-form-element__control slds-input-has-icon"><input type="text" id="text-input-search" placeholder="${placeholder}" class="slds-input"${attrs}></div></div>`,
  table: (head, rows) =>
    `<table class="slds-table slds-table_cell-buffer slds-table_bordered"><thead><tr class="slds-line-height_reset">${each(head, (cell) => `<th scope="col"><div class="slds-truncate" title="${cell}">${cell}</div></th>`)}</tr></thead><tbody>${each(rows, (row) => `<tr class="slds-hint-parent">${each(row, (cell, index) => (index === 0 ? `<th scope="row"><div class="slds-truncate">${cell}</div></th>` : `<td><div class="slds-truncate">${cell}</div></td>`))}</tr>`)}</tbody></table>`,
  dialog: (title, text, buttons) =>
    `<section role="dialog" tabindex="-1" aria-modal="true" aria-labelledby="modal-heading-01" class="slds-modal slds-fade-in-open"><div class="slds-modal__container"><button class="slds-button slds-button_icon slds-modal__close"><svg class="slds-button__icon" aria-hidden="true"></svg><span class="slds-assistive-text">Cancel and close</span></button><div class="slds-modal__header"><h1 id="modal-heading-01" class="slds-modal__title">${title}</h1></div><div class="slds-modal__content"><p>${text}</p></div><div class="slds-modal__footer">${buttons}</div></div></section><div class="slds-backdrop slds-backdrop_open" role="presentation"></div>`,
  bar: (gear, account, menu) =>
    `<header class="slds-global-header_container"><div class="slds-global-header slds-grid"><div class="slds-global-header__item"><div class="slds-global-header__logo"><a href="#command_center">Sales</a></div></div><div class="slds-global-header__item"><ul class="slds-global-actions"><li class="slds-global-actions__item"><span>${account}</span></li><li class="slds-global-actions__item"><div class="slds-dropdown-trigger slds-dropdown-trigger_click${menu.length > 0 ? ' slds-is-open' : ''}"><button class="slds-button slds-button_icon slds-button_icon-container slds-global-actions__setup slds-global-actions__item-action" aria-haspopup="true"${gear}><svg class="slds-button__icon slds-global-header__icon" aria-hidden="true"><use xlink:href="/assets/icons/utility-sprite/svg/symbols.svg#settings"></use></svg></button>${menu.length > 0 ? `<div class="slds-dropdown slds-dropdown_right"><ul class="slds-dropdown__list" role="menu">${each(menu, ({ label, attrs }) => `<li class="slds-dropdown__item" role="presentation"><a role="menuitem" tabindex="-1"${attrs}><span class="slds-truncate" title="${label}">${label}</span></a></li>`)}</ul></div>` : ''}</div></li></ul></div></div></header>`,
  side: (groups) =>
    `<nav class="slds-nav-vertical" aria-label="Sub page">${each(groups, ({ title, entries }, index) => `<div class="slds-nav-vertical__section"><h2 id="entity-header-${index}" class="slds-nav-vertical__title">${title}</h2><ul aria-describedby="entity-header-${index}">${each(entries, ({ label, attrs, current }) => `<li class="slds-nav-vertical__item${current ? ' slds-is-active' : ''}"><a class="slds-nav-vertical__action"${current ? ' aria-current="true"' : ''}${attrs}>${label}</a></li>`)}</ul></div>`)}</nav>`,
  shell: (bar, side, main) =>
    `${bar}<div class="slds-page slds-grid_frame">${side}<div class="slds-col_bump-left">${main}</div></div>`,
};
