import type { DecoyName } from '../kept-out.ts';
import { rowOf } from '../mutators/controls/idioms.ts';
import { moveInto } from '../mutators/roots.ts';
import { isField, made, type Site } from '../site.ts';
import { type Decoy, inBody, inMain, MAIN, say, twin } from './decoys.ts';
import { rule, verb } from './scenery.ts';

/* What else stands on other products' pages and carries the words of a control. */

/** A copy of what stands in the main region, where the control is in it; its ids stay those of the first. */
export function copyOfMain({ document, subject }: Site): Node[] | null {
  const main = document.querySelector(MAIN);
  if (subject === null || main === null || !main.contains(subject)) return null;
  const copy = main.cloneNode(true);
  if (!(copy instanceof Element)) return null;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  return [...copy.childNodes];
}

export const BYSTANDERS = {
  /** Swagger's list of operations. */
  apiOperation: verb(
    inMain((words, { kit }) =>
      kit.card(
        'API',
        [
          ['GET', 'v1/users', '—'],
          ['DELETE', 'v1/connection', words],
        ]
          .map(
            ([method, path, sum]) =>
              `<div class="opblock" style="border:1px solid #ccc"><button type="button" class="opblock-summary-control" aria-expanded="false" style="border:0;background:none"><span class="opblock-summary-method">${method}</span> <code>/${path}</code> <div class="opblock-summary-description">${sum}</div></button></div>`,
          )
          .join(''),
      ),
    ),
  ),
  /** Ant Design's select as a filter of a log. */
  chosenFilter: verb(
    inMain(
      (words, site) =>
        `<div class="filters"><span>${say(site, 'activity')}:</span> <div class="ant-select ant-select-single" style="display:inline-block;position:relative;border:1px solid #ccc;padding:2px 24px 2px 8px;cursor:pointer"><span class="ant-select-selection-search" style="position:absolute;inset:0"><input type="text" readonly role="combobox" aria-expanded="false" aria-label="${say(site, 'activity')}" style="opacity:0;width:100%"></span><span class="ant-select-selection-item" title="${words}">${words}</span><span class="ant-select-arrow" aria-hidden="true" style="position:absolute;right:8px">▾</span></div></div>`,
    ),
  ),
  /** Rows that a filter has taken away stay, collapsed. */
  collapsedRow: ({ subject }) => {
    const row = subject === null ? null : rowOf(subject);
    const copy = row?.cloneNode(true);
    if (row === null || row === subject || !(copy instanceof HTMLElement)) return false;
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    copy.style.cssText += ';visibility:collapse';
    row.before(copy);
    return true;
  },
  /** The CDK keeps every tooltip's words in one box. */
  describerStore: (site) => {
    const { subject, draw } = site;
    if (subject === null || isField(subject) || subject.hasAttribute('aria-describedby')) return false;
    const id = `cdk-describedby-message-${draw.below(900)}`;
    const stored = inBody(
      (words) =>
        `<div class="cdk-describedby-message-container cdk-visually-hidden" style="visibility:hidden"><div id="${id}-0" role="tooltip">${say(site, 'help')}</div><div id="${id}-1" role="tooltip">${words}</div></div>`,
    )(site);
    if (stored) subject.setAttribute('aria-describedby', `${id}-1`);
    return stored;
  },
  /** CKEditor with the template of an e-mail, its call to action a link. */
  editorButton: verb(
    inMain((words, site) =>
      site.kit.card(
        say(site, 'signature'),
        `<div class="ck-content" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${say(site, 'signature')}" style="border:1px solid #ccc;padding:8px"><p>Hello {{lead.First Name}},</p><p><a href="https://acme.example/welcome" style="background:#06c;color:#fff;padding:8px;border-radius:4px">${words}</a></p></div>`,
      ),
    ),
  ),
  /** Tiles that turn over: what is on the back is not seen. */
  flippedBack: twin((copy) => {
    copy.style.cssText += ';position:absolute;transform:rotateY(180deg);backface-visibility:hidden';
    return copy;
  }),
  /** A flow in a drawing. */
  flowChart: inMain(
    (words, site) =>
      `<figure><svg role="img" aria-label="${say(site, 'activity')}" style="width:420px;height:60px">${[
        '1',
        words,
        '2',
      ]
        .map(
          (title, at) =>
            `<g class="node" style="cursor:grab"><rect x="${at * 140}" y="10" width="120" height="40" rx="6" fill="#eef" stroke="#99c"></rect><text x="${at * 140 + 10}" y="35" font-size="12">${title}</text></g>`,
        )
        .join('')}</svg></figure>`,
  ),
  /** Pages that are drawn twice, for wide and for narrow windows. */
  phoneTwin: (site) => {
    const copy = copyOfMain(site);
    if (copy === null) return false;
    rule(site, '@media(min-width:768px){.d-md-none{display:none!important}}');
    const box = made(site, '<div class="d-md-none"></div>');
    box.append(...copy);
    site.document.querySelector(MAIN)?.append(box);
    return true;
  },
  /** Framework7 keeps the page that one came from at the left of the window. */
  previousPage: (site) => {
    const copy = copyOfMain(site);
    if (copy === null) return false;
    const page = made(
      site,
      '<div class="page page-previous" aria-hidden="true" style="position:absolute;top:0;left:0;width:100%;transform:translate3d(-100%,0,0);pointer-events:none"></div>',
    );
    page.append(...copy);
    site.document.body.append(page);
    return true;
  },
  /** react-to-print copies into a frame that is never seen. */
  printFrame: (site) => {
    const copy = copyOfMain(site);
    if (copy === null || site.document.querySelector('iframe') !== null) return false;
    const frame = site.document.createElement('iframe');
    frame.id = 'printWindow';
    frame.title = 'Print';
    frame.style.cssText = 'position:absolute;top:-9999px;left:-9999px;width:800px;height:600px';
    site.document.body.append(frame);
    const inner = frame.contentDocument;
    const style = site.document.querySelector('style')?.cloneNode(true);
    if (inner !== null) {
      if (style) inner.head.append(style);
      moveInto(inner, copy);
    }
    return true;
  },
  /** What a slot falls back to is not drawn where something is given. */
  unusedFallback: (site) => {
    // What is given takes up room, of which a menu has none.
    if (site.subject?.closest('[role=menu],.x-menu,.dropdown-menu')) return false;
    return twin((copy, { document }) => {
      const host = document.createElement('lazy-action');
      host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
      host.shadowRoot?.querySelector('slot')?.append(copy);
      host.append(made({ document }, '<small>3d</small>'));
      return host;
    })(site);
  },
  /** The chapters of a video about the product. */
  videoChapters: inMain((words, site) =>
    site.kit.card(
      'Video',
      `<ol class="chapters">${[say(site, 'help'), words]
        .map(
          (title, at) =>
            `<li><button type="button" style="border:0;background:none"><time>${at + 1}:23</time> <span>${title}</span></button></li>`,
        )
        .join('')}</ol>`,
    ),
  ),
  /** WalkMe's balloon says what comes next. */
  walkmeBalloon: inBody(
    (words, site) =>
      `<div id="walkme-balloon-1402" class="walkme-custom-balloon-outer-div" style="position:fixed;right:16px;bottom:16px;width:280px;padding:12px;background:#fff;border:2px solid #09c;z-index:2147483647"><div class="walkme-custom-balloon-title">2 / 4</div><div class="walkme-custom-balloon-content">${say(site, 'learn')} “<b>${words}</b>”</div><div class="walkme-custom-balloon-button walkme-action-next" role="button" tabindex="0" style="cursor:pointer"><span>${say(site, 'next')}</span></div></div>`,
  ),
  /** What comes in by a wipe waits, wiped away. */
  wipedTwin: twin((copy) => {
    copy.style.cssText += ';position:absolute;clip-path:inset(0 100% 0 0);transition:clip-path 300ms';
    return copy;
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
