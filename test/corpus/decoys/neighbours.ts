import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { type Decoy, inMain, say } from './decoys.ts';
import { verb } from './scenery.ts';

/* What yet other products show on their pages, most of it with the words of a control. */

export const NEIGHBOURS = {
  /** Workday's inbox: one asks, another decides. */
  approvalTask: verb(
    inMain((words, site) =>
      site.kit.card(
        'Approvals',
        `<ul class="inbox">${[words, say(site, 'export')]
          .map(
            (task, at) =>
              `<li style="display:flex;gap:12px;align-items:center;padding:8px;border-bottom:1px solid #ddd"><div style="flex:1"><b>${task}</b><br><small>Zoë Quist · <time datetime="2026-05-0${at + 3}">${at + 3}.5.</time></small></div>${site.kit.button('Approve')} ${site.kit.button('Deny')}</li>`,
          )
          .join('')}</ul>`,
      ),
    ),
  ),
  /** Jira's rules: when, and then. */
  automationRule: verb(
    inMain((words, site) =>
      site.kit.card(
        'Rules',
        `<ul class="rules">${[
          [say(site, 'signature'), words],
          [say(site, 'profile'), say(site, 'export')],
        ]
          .map(
            ([when, then], at) =>
              `<li style="display:flex;gap:12px;align-items:center;padding:8px"><span>When: ${when}</span> <span aria-hidden="true">→</span> <span>Then: <b>${then}</b></span> <span role="switch" tabindex="0" aria-checked="${at === 0}" aria-label="Rule ${at + 1}" style="display:inline-block;width:32px;height:16px;background:#69c"></span> <a href="#rules/${at + 1}">${say(site, 'edit')}</a></li>`,
          )
          .join('')}</ul>`,
      ),
    ),
  ),
  /** phpMyAdmin browses a table. */
  databaseRow: inMain(
    (words, site) =>
      `<form class="resultsForm"><table class="table_results data" style="margin:12px 0;font-family:monospace"><thead><tr><th colspan="3"></th><th>id</th><th>action</th><th>count</th></tr></thead><tbody>${[
        words,
        say(site, 'export'),
        say(site, 'refresh'),
      ]
        .map(
          (value, at) =>
            `<tr>${(['edit', 'details', 'remove'] as const).map((link) => `<td class="print_ignore"><a href="index.php?route=/table/${link}&amp;id=${at + 1}">${say(site, link)}</a></td>`).join('')}<td>${at + 1}</td><td class="data text">${value}</td><td>${31 - 7 * at}</td></tr>`,
        )
        .join('')}</tbody></table></form>`,
  ),
  /** Atlassian's and other manuals' tables of contents. */
  onThisPage: inMain(
    (words, site) =>
      `<nav aria-label="On this page" class="page-toc" style="width:220px;margin:12px 0;padding-left:12px;border-left:2px solid #ddd"><b>On this page</b><ul>${[
        say(site, 'help'),
        words,
        say(site, 'details'),
      ]
        .map((title, at) => `<li><a href="#h-${at + 1}">${title}</a></li>`)
        .join('')}</ul></nav>`,
  ),
  /** Stripe's and others' account settings. */
  ownerCard: inMain((_words, site) => {
    const [name, email] = site.draw.pick(PEOPLE);
    return site.kit.card(
      'Account owner',
      `<p><b>${name}</b><br><span>${email}</span></p>${site.kit.button('Transfer ownership')}`,
    );
  }),
  /** GitLab lists those who have not come yet. */
  pendingInvites: inMain((_words, site) =>
    site.kit.card(
      'Pending invitations',
      site.kit.table(
        [say(site, 'email'), '', ''],
        [
          ['mara.voss@acme.example', '3.5.'],
          ['kit.rowe@acme.example', '4.5.'],
        ].map(([email = '', day = '']) => [
          email,
          day,
          `${site.kit.button('Resend')} ${site.kit.button('Revoke')}`,
        ]),
      ),
    ),
  ),
  /** GitLab's graph of a pipeline. */
  pipelineJob: verb(
    inMain(
      (words, site) =>
        `<div class="pipeline-graph" style="display:flex;gap:32px;margin:12px 0;padding:12px;background:#f5f5f5">${[
          ['Build', say(site, 'export')],
          ['Deploy', words],
        ]
          .map(
            ([stage, job], at) =>
              `<div class="stage-column"><div class="stage-column-title"><b>${stage}</b></div><div class="ci-job-component" style="display:flex;gap:8px;padding:4px 12px;border:1px solid #ccc;border-radius:16px;background:#fff"><a class="menu-item" href="/acme/sync/-/jobs/${at + 71}" title="${job} - passed"><span class="ci-status-icon" aria-hidden="true" style="color:#108548">✓</span> <span class="ci-job-name">${job}</span></a> <button type="button" title="Run again" aria-label="Run again" style="border:0;background:none">↻</button></div></div>`,
          )
          .join('')}</div>`,
    ),
  ),
  /** Grafana's panels. */
  statTile: verb(
    inMain(
      (words, { draw }) =>
        `<section class="panel-container" aria-label="${words}" style="width:240px;margin:12px 0;padding:8px;border:1px solid #ccc"><header class="panel-header"><h6 class="panel-title" style="margin:0;font-size:14px">${words}</h6></header><div class="singlestat-panel-value" style="font-size:40px;line-height:48px">${2 + draw.below(80)}</div><svg aria-hidden="true" viewBox="0 0 200 30" style="width:200px;height:30px"><path d="M0 20L50 8L100 24L150 12L200 4" fill="none" stroke="#3a7"></path></svg></section>`,
    ),
  ),
  /** Zendesk's views. */
  ticketList: verb(
    inMain((words, site) => {
      const asked = site.draw.some(PEOPLE, 2);
      return site.kit.card(
        'Tickets',
        site.kit.table(
          ['#', 'Subject', 'Requester', 'Status'],
          asked.map(([name, email], at) => [
            `${at + 4311}`,
            `<a href="#tickets/${at + 4311}">${at === 0 ? words : say(site, 'export')}</a>`,
            `${name}<br><small>${email}</small>`,
            at === 0 ? 'Open' : 'Solved',
          ]),
        ),
      );
    }),
  ),
  /** Kibana's popover of a field. */
  topValues: verb(
    inMain((words, site) => {
      const button = (name: string, sign: string): string =>
        `<button type="button" aria-label="${name}" title="${name}" style="border:0;background:none">${sign}</button>`;
      return `<div class="unifiedFieldList" style="width:320px;margin:12px 0;padding:8px;border:1px solid #ccc"><b>action</b><div>Top values</div>${[
        [words, 62],
        [say(site, 'export'), 31],
      ]
        .map(
          ([value, share]) =>
            `<div class="unifiedFieldList__row" style="display:flex;gap:8px;align-items:center"><span style="flex:1">${value}</span> <progress max="100" value="${share}" style="width:80px"></progress> <span>${share} %</span> ${button(`Filter for action: ${value}`, '⊕')} ${button(`Filter out action: ${value}`, '⊖')}</div>`,
        )
        .join('')}</div>`;
    }),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
