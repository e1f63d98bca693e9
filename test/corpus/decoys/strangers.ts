import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { made } from '../site.ts';
import { copyOfMain } from './bystanders.ts';
import { type Decoy, inBody, inMain, say } from './decoys.ts';

/* What yet other products and tools put on a page, most of it with the words of a control. */

export const STRANGERS = {
  /** Docusaurus' and Sphinx' way on through a manual. */
  docPager: inMain(
    (words, site) =>
      `<nav class="pagination-nav" aria-label="Docs pages" style="display:grid;grid-template-columns:1fr 1fr;gap:16px;max-width:720px;margin:16px 0">${[
        ['prev', 'Previous', say(site, 'help')],
        ['next', 'Next', words],
      ]
        .map(
          ([way, sublabel, label]) =>
            `<a class="pagination-nav__link pagination-nav__link--${way}" href="https://docs.example/guide/${way}" style="padding:12px;border:1px solid #ddd"><div class="pagination-nav__sublabel" style="font-size:12px">${sublabel}</div><div class="pagination-nav__label">${label}</div></a>`,
        )
        .join('')}</nav>`,
  ),
  /** Canny's board of what people wish for. */
  featureRequest: inMain((words, site) =>
    site.kit.card(
      'Ideas',
      `<ul class="posts">${[
        [say(site, 'export'), 118],
        [words, 42],
      ]
        .map(
          ([title, votes], at) =>
            `<li class="postListItem" style="display:flex;gap:12px;padding:8px"><button type="button" class="postVotes" aria-label="Vote, ${votes}" style="width:44px">▲<br>${votes}</button><div><a class="postTitle" href="/ideas/${at + 310}"><b>${title}</b></a><p style="margin:0">${say(site, 'intro')}</p></div></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
  /** Pendo's designer beside a page. */
  featureTag: inBody(
    (words, site) =>
      `<aside id="pendo-designer" aria-label="Features" style="position:fixed;right:16px;top:280px;box-sizing:border-box;width:220px;padding:12px;border:1px solid #ec2059;background:#fff;z-index:300000"><b>Tagged features</b><dl style="margin:8px 0">${[
        [words, 214],
        [say(site, 'help'), 9],
      ]
        .map(
          ([feature, clicks]) =>
            `<dt class="pendo-feature">${feature}</dt><dd style="margin:0 0 4px">${clicks} clicks, 30 days</dd>`,
        )
        .join('')}</dl><button type="button">Tag new feature</button></aside>`,
  ),
  /** Salesforce's Object Manager: fields and relationships. */
  fieldDictionary: inMain((words, site) =>
    site.kit.card(
      'Fields & Relationships',
      site.kit.table(
        ['Field label', 'Field name', 'Data type', ''],
        [
          [words, '<code>ConnState__c</code>', 'Picklist', site.kit.link(say(site, 'details'))],
          [
            say(site, 'signature'),
            '<code>Signature__c</code>',
            'Text(255)',
            site.kit.link(say(site, 'details')),
          ],
        ],
      ),
    ),
  ),
  /** Jotform: parts of a form are covered, so that a press takes hold of them. */
  formBuilder: inMain((words, site) => {
    const part = (inside: string): string =>
      `<li class="form-line" draggable="true" style="position:relative;padding:12px;border:1px dashed #aab">${inside}<div class="form-line-cover" style="position:absolute;inset:0;cursor:move"></div></li>`;
    return site.kit.card(
      'Form',
      `<ul class="form-section" style="max-width:480px">${part(`<span>${say(site, 'email')}</span> <input type="text" tabindex="-1" aria-hidden="true">`)}${part(`<button type="button" class="form-submit-button" tabindex="-1">${words}</button>`)}</ul><p><button type="button">+ Add element</button></p>`,
    );
  }),
  /** DHTMLX Gantt: a task is a bar. */
  ganttBar: inMain((words, site) =>
    site.kit.card(
      'Rollout',
      `<div class="gantt_container" style="position:relative;width:640px;height:84px;border:1px solid #ddd"><div class="gantt_task_scale" aria-hidden="true" style="display:flex">${['W18', 'W19', 'W20', 'W21'].map((week) => `<div class="gantt_scale_cell" style="width:160px">${week}</div>`).join('')}</div>${[
        [say(site, 'invite'), 20],
        [words, 250],
      ]
        .map(
          ([task, left], at) =>
            `<div class="gantt_task_line" data-task-id="${at + 1}" aria-label="Task: ${task} Start date: 2026-05-0${at + 4}" style="position:absolute;left:${left}px;top:${24 + at * 28}px;width:220px;height:24px;background:#3db9d3;color:#fff;cursor:move"><div class="gantt_task_progress" style="position:absolute;inset:0 60% 0 0;background:#299cb4"></div><div class="gantt_task_content" style="position:relative;text-align:center">${task}</div></div>`,
        )
        .join('')}</div>`,
    ),
  ),
  /** Laravel's and others' bars while somebody looks at a product as somebody else. */
  impersonationBar: inBody((_words, { draw }) => {
    const [name, email] = draw.pick(PEOPLE);
    return `<div role="region" aria-label="Impersonation" class="impersonate-bar" style="position:fixed;left:0;right:0;bottom:0;height:32px;padding:4px 16px;box-sizing:border-box;background:#fde68a;z-index:1000">👁 Viewing as <strong>${name}</strong> (${email}) <button type="button">Exit</button></div>`;
  }),
  /** What somebody has paid for to stand there. */
  sponsored: inMain(
    (words) =>
      `<aside aria-label="Advertisement" class="ad-slot" style="display:flex;gap:16px;align-items:center;max-width:640px;margin:12px 0;padding:12px;border:1px solid #ddd;background:#fafafa"><svg aria-hidden="true" viewBox="0 0 16 16" style="width:48px;height:48px"><path d="M2 2h12v12H2z" fill="#f60"></path></svg><div><small>Ad · Flowlink</small><p style="margin:0">5,000 apps in one place. 14 days free.</p></div><a class="ad-cta" rel="sponsored noopener" target="_blank" href="https://ads.example/click?campaign=7712" style="padding:6px 12px;background:#f60;color:#fff">${words}</a></aside>`,
  ),
  /** Statuspage in a product's own page. */
  statusComponent: inMain((words, site) =>
    site.kit.card(
      'System status',
      `<div class="components-container">${[
        ['API', 'Operational'],
        [words, 'Operational'],
        [say(site, 'export'), 'Degraded performance'],
      ]
        .map(
          ([name, state]) =>
            `<div class="component-inner-container" style="display:flex;justify-content:space-between;max-width:480px;padding:6px"><span class="name">${name}</span> <span class="component-status">${state}</span></div>`,
        )
        .join('')}</div>`,
    ),
  ),
  /** Gutenberg's previews are markup: drawn small, and nothing of it can be pressed. */
  thumbnail: (site) => {
    const copy = copyOfMain(site);
    if (copy === null) return false;
    const box = made(
      site,
      '<div class="block-editor-block-preview__container" aria-hidden="true" style="position:fixed;left:12px;bottom:48px;box-sizing:border-box;width:200px;height:130px;overflow:hidden;border:1px solid #888;background:#fff;pointer-events:none;user-select:none;z-index:5"><div class="block-editor-block-preview__content" style="width:1000px;transform:scale(0.2);transform-origin:0 0"></div></div>',
    );
    box.firstElementChild?.append(...copy);
    site.document.body.append(box);
    return true;
  },
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
