/** The dress of classic pages: page title, page blocks, buttons that are `<input>`s (consoles.md, Lightning chrome). */
import { documentOf, html, type Markup } from '../html.ts';
import { originOf, page, type Reply, type SignedIn, t } from '../visit.ts';

/** Told to `app/classic.ts`. */
export interface ClassicBoot {
  /** Stands in a frame of Lightning. */
  readonly framed: boolean;
  readonly replaced: boolean;
  readonly redraw: boolean;
}

/** Stands in a frame of Lightning: says so in its address, and so do its links. */
export const isFramed = (visit: SignedIn): boolean => visit.url.searchParams.has('isdtp');

/** An address of a classic page, as a link on this one has it. */
export function link(visit: SignedIn, path: string): string {
  return isFramed(visit) ? `${path}${path.includes('?') ? '&' : '?'}isdtp=p1` : path;
}

/** A button that leads somewhere. */
export const wayButton = (visit: SignedIn, name: string, label: string, path: string): Markup =>
  html`<input type="button" class="btn" name="${name}" value=" ${label} " title="${label}" data-href="${link(visit, path)}"> `;

export const submitButton = (name: string, label: string): Markup =>
  html`<input type="submit" class="btn" name="${name}" value=" ${label} " title="${label}"> `;

/** A page block; with `below`, the buttons stand at the bottom too. */
export function block(title: string, buttons: readonly Markup[], body: Markup, below = false): Markup {
  return html`<div class="bPageBlock brandSecondaryBrd apexDefaultPageBlock secondaryPalette">
<div class="pbHeader"><table><tbody><tr><td class="pbTitle"><h2 class="mainTitle">${title}</h2></td>
<td class="pbButton">${buttons}</td></tr></tbody></table></div>
<div class="pbBody">${body}</div>
<div class="pbBottomButtons">${below && buttons}</div>
</div>`;
}

/** Rows of label and value. */
export const details = (rows: readonly Markup[]): Markup =>
  html`<div class="pbSubsection"><table class="detailList"><tbody>${rows}</tbody></table></div>`;

export const detail = (label: string, value: Markup | string): Markup =>
  html`<tr><td class="labelCol">${label}</td><td class="dataCol col02">${value}</td></tr>`;

/** A row to fill in. */
export function row(id: string, label: string, input: Markup, required = false, error = ''): Markup {
  const mark = required && html`<span class="assistiveText">*</span>`;
  return html`<tr><td class="labelCol${required ? ' requiredInput' : ''}"><label for="${id}">${mark}${label}</label></td>
<td class="data2Col"><div class="${required ? 'requiredInput' : ''}">${required && html`<div class="requiredBlock"></div>`}${input}
${error && html`<div class="errorMsg">${error}</div>`}</div></td></tr>`;
}

/** A list as classic pages have it. */
export const list = (head: readonly string[], rows: readonly Markup[]): Markup =>
  html`<table class="list" cellspacing="0"><tbody>
<tr class="headerRow">${head.map((one) => html`<th scope="col" class="zen-deemphasize">${one}</th>`)}</tr>
${rows.map((one) => html`<tr class="dataRow">${one}</tr>`)}</tbody></table>`;

export const cell = (content: Markup | string): Markup => html`<td class="dataCell">${content}</td>`;

/** Text of a checkbox that cannot be changed. */
export const tick = (on: boolean): Markup =>
  html`<span class="checkImg${on ? ' checked' : ''}" role="img" aria-label="${on ? 'Checked' : 'Not Checked'}"></span>`;

/** A whole classic page. */
export function classicPage(visit: SignedIn, title: string, body: Markup): Reply {
  const framed = isFramed(visit);
  const boot: ClassicBoot = {
    framed,
    replaced: visit.switches.framed === 'replaced',
    redraw: visit.switches.redraw === 'everySecond',
  };
  return page(
    documentOf({
      lang: visit.switches.language,
      title: `${title} ~ Salesforce`,
      style: 'classic.css',
      script: 'classic.ts',
      boot,
      bodyClass: `hasMotif setupTab sfdcBody brandQuaternaryBgr${framed ? ' framed' : ''}`,
      body: html`${!framed && header(visit)}
<div class="bodyDiv brdPalette"><div class="bPageTitle"><div class="ptBody secondaryPalette"><div class="content"><h1 class="noSecondHeader pageType">${title}</h1></div></div></div>
${body}</div>
${!framed && html`<p class="practice-note">${t(visit, 'practiceNote')}</p>`}`,
    }),
  );
}

function header(visit: SignedIn): Markup {
  const lightning = originOf(visit, visit.org, 'lightning');
  return html`<div class="bPageHeader" id="AppBodyHeader"><div class="phHeader"><a class="cloud" href="${lightning}/lightning/page/home">salesforce</a>
<div class="multiforce"><a class="linkElements" href="${lightning}/lightning/setup/SetupOneHome/home">${t(visit, 'setup')}</a>
${visit.switches.account === 'card' && html`<span id="userNavLabel" class="menuButtonLabel">${visit.user.name}</span>`}
<a href="/secur/logout.jsp">${t(visit, 'logOut')}</a></div></div>
<div id="tabContainer" class="zen"><ul id="tabBar"><li>${t(visit, 'home')}</li><li>${t(visit, 'accounts')}</li><li>${t(visit, 'contacts')}</li></ul></div></div>`;
}

/** What somebody sees who may not set up the org. */
export function insufficient(visit: SignedIn): Reply {
  const body = html`<table class="accessDenied"><tbody><tr><td><span class="messageIcon" aria-hidden="true">!</span></td>
<td><span class="errorTitle">${t(visit, 'insufficient')}</span><p>${t(visit, 'insufficientWhy')}</p></td></tr></tbody></table>`;
  return { ...classicPage(visit, t(visit, 'insufficient'), body), status: 403 };
}
