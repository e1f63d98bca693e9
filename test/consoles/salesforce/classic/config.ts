/** The tab *Marketo Sales Insight Config* as a Visualforce page, on a host of its own. */
import { html, type Markup } from '../html.ts';
import { formOf, NOT_FOUND, type Reply, type SignedIn, t } from '../visit.ts';
import { block, classicPage, insufficient, link, row } from './layout.ts';

/** Name of the tab in addresses. */
export const CONFIG_TAB = 'mkto_si__Marketo_Sales_Insight_Config';

// Visualforce writes names out of the page's parts; they say nothing.
const FORM = 'j_id0:j_id2';
const PART = `${FORM}:j_id3:j_id29`;

/** Answers `/apex/mkto_si__Marketo_Sales_Insight_Config`. */
export function configPage(visit: SignedIn): Reply {
  if (visit.url.pathname !== `/apex/${CONFIG_TAB}` || !visit.org.installed) return NOT_FOUND;
  if (!visit.user.admin) return insufficient(visit);
  if (visit.method !== 'POST') return shown(visit, null);
  const given = formOf(visit);
  const refusal = visit.org.act(visit.user.username, {
    kind: 'configure',
    msiActions: given.has(`${PART}:j_id33`),
    secret: given.get(`${PART}:j_id36`) ?? '',
    marketoApi: given.has(`${PART}:j_id30`),
  });
  return shown(visit, refusal ? 'refused' : 'saved', given);
}

function shown(visit: SignedIn, outcome: 'saved' | 'refused' | null, given?: URLSearchParams): Reply {
  const { config } = visit.org;
  const refused = outcome === 'refused' ? given : undefined;
  const box = (id: string, label: string, on: boolean): Markup =>
    row(
      `${PART}:${id}`,
      label,
      html`<input type="checkbox" id="${PART}:${id}" name="${PART}:${id}"${(refused ? refused.has(`${PART}:${id}`) : on) ? { markup: ' checked' } : ''}>`,
    );
  const text = (id: string, label: string, value: string, type: string): Markup =>
    row(
      `${PART}:${id}`,
      label,
      html`<input type="${type}" size="50" autocomplete="off" id="${PART}:${id}" name="${PART}:${id}" value="${refused?.get(`${PART}:${id}`) ?? value}">`,
    );
  const rows = [
    box('j_id30', t(visit, 'enableMarketoApi'), config.marketoApi),
    text('j_id31', t(visit, 'marketoHost'), '', 'text'),
    box('j_id33', t(visit, 'enableMsiActions'), config.msiActions),
    text('j_id36', t(visit, 'apiSecretKey'), config.secret, visit.switches.secretField),
  ];
  const save = html`<input type="submit" class="btn" name="${FORM}:j_id3:j_id4:save" value="${t(visit, 'save')}">`;
  const said =
    outcome &&
    html`<div id="j_id0:msg" role="alert" class="message ${outcome === 'saved' ? 'confirmM3' : 'errorM3'}"><div class="messageText">${t(visit, outcome === 'saved' ? 'saved' : 'ampersandError')}</div></div>`;
  const body = html`<form id="${FORM}" name="${FORM}" method="post" action="${link(visit, visit.url.pathname)}" enctype="application/x-www-form-urlencoded">
${said}${block(t(visit, 'msiConfig'), [save], html`<div class="pbSubsection"><table class="detailList"><tbody>${rows}</tbody></table></div>`, true)}</form>`;
  return classicPage(visit, t(visit, 'msiConfig'), body);
}
