import { boxed, type Decoy, inBody, inMain, say } from '../../decoys/decoys.ts';
import type { DecoyName, MutatorName } from '../../kept-out.ts';
import { made, type Site, VISUALLY_HIDDEN } from '../../site.ts';
import { act, FRAME, type Mutator, onLabel } from '../mutators.ts';

/* Tuned ones: what live consoles do with what the platform offers (components in components, sprites, zoom, popovers). */

/** Puts a box around the control where its parent may hold any box. */
const around = (make: (site: Site) => HTMLElement): Mutator =>
  act((site, subject) => {
    if (subject.matches('li,tr,td')) return false;
    const box = make(site);
    subject.replaceWith(box);
    (box.querySelector('[slot=here]') ?? box).append(subject);
    box.querySelector('[slot=here]')?.removeAttribute('slot');
    return true;
  });

/** The same, but not in the bars and menus at the page's edges. */
const inPage = (mutator: Mutator): Mutator =>
  act((site, subject) => {
    const root = subject.getRootNode();
    const edge = subject.closest(FRAME) ?? (root instanceof ShadowRoot ? root.host.closest(FRAME) : null);
    return edge === null && mutator(site);
  });

export const PLATFORM_MUTATE = {
  accessKey: onLabel((site, text) => {
    const words = text.data.trim();
    if (/[\u3040-\u9fff]/.test(words)) {
      text.data = `${words}${site.draw.pick(['(C)', ' (C)', '（Ｃ）'])}`;
      return true;
    }
    const rest = text.splitText(text.data.search(/\p{L}/u));
    const letter = made(site, '<u></u>');
    rest.before(letter);
    letter.append(rest.data.slice(0, 1));
    rest.data = rest.data.slice(1);
    return true;
  }),
  hiddenSuffix: onLabel(({ draw }, _text, subject) => {
    const words = draw.pick(['(opens in new tab)', '(current)', '(admin only)']);
    subject.insertAdjacentHTML('beforeend', ` <span style="${VISUALLY_HIDDEN}">${words}</span>`);
    return true;
  }),
  svgTitle: onLabel((_site, text, subject) => {
    const words = text.data.trim();
    text.data = '';
    subject.insertAdjacentHTML(
      'afterbegin',
      `<svg role="img" viewBox="0 0 16 16"><title>${words}</title><path d="M1 1h9v9z"></path></svg>`,
    );
    return true;
  }),
  spriteIcon: onLabel(({ draw }, _text, subject) => {
    const name = draw.pick(['plug', 'unlink', 'power', 'user']);
    subject.insertAdjacentHTML(
      'afterbegin',
      `<svg aria-hidden="true" focusable="false"><use href="/assets/sprite.svg#${name}"></use></svg> `,
    );
    return true;
  }),
  emojiPrefix: onLabel(({ draw }, text) => {
    text.data = `${draw.pick(['🔌', '⚠️', '👤', '✨'])} ${text.data}`;
    return true;
  }),
  softBreaks: onLabel(({ draw }, text) => {
    const at = 1 + draw.below(text.data.length);
    const spaced = text.data.replace(/ /g, draw.pick(['\u00a0', '\u202f', '\u2009']));
    text.data = `${spaced.slice(0, at)}\u00ad${spaced.slice(at)}`;
    return true;
  }),
  isolated: onLabel(({ document, draw }, text) => {
    const box = document.createElement('bdi');
    if (draw.odds(0.5)) box.dir = 'rtl';
    text.replaceWith(box);
    box.append(text);
    return true;
  }),
  cssLabel: onLabel(({ document }, text) => {
    const holder = text.parentElement;
    if (holder === null) return false;
    holder.setAttribute('data-label', text.data.trim());
    text.data = '';
    const rule = '[data-label]::before{content:attr(data-label)}';
    const root = holder.getRootNode();
    const style = document.querySelector('style');
    if (root instanceof ShadowRoot) {
      const own = document.createElement('style');
      own.textContent = rule;
      root.append(own);
    } else if (style !== null) style.textContent += rule;
    return true;
  }),
  presentation: around((site) =>
    made(
      site,
      '<div role="presentation" style="display:inline-block"><span role="none" slot="here"></span></div>',
    ),
  ),
  detailsOpen: inPage(
    around((site) => made(site, `<details open><summary>${say(site, 'details')}</summary></details>`)),
  ),
  scrollBox: inPage(
    around((site) =>
      made(
        site,
        '<div style="height:120px;width:400px;overflow:auto"><div style="height:600px"></div><div slot="here"></div></div>',
      ),
    ),
  ),
  nestedHosts: act(({ document, draw }, subject) => {
    // What a reference or a slot ties to the control's own root would be cut off from it.
    if (subject.matches('li,tr,td,[aria-labelledby]') || subject.querySelector('slot')) return false;
    const outer = document.createElement('ui-action');
    const inner = document.createElement('ui-button');
    const root = inner.attachShadow({ mode: draw.odds(0.5) ? 'open' : 'closed', delegatesFocus: true });
    const style = document.querySelector('style')?.cloneNode(true);
    if (style) root.append(style);
    subject.replaceWith(outer);
    outer.attachShadow({ mode: 'open', delegatesFocus: true }).append(inner);
    root.append(subject);
    return true;
  }),
  scaled: ({ document, draw }) => {
    const box = document.body.firstElementChild;
    if (!(box instanceof HTMLElement)) return false;
    box.style.cssText += draw.odds(0.5) ? ';zoom:0.8' : ';transform:scale(0.75);transform-origin:0 0';
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;

export const PLATFORM_DECOY = {
  closedDialog: boxed('<dialog></dialog>'),
  closedPopover: boxed('<div popover></div>'),
  untilFound: boxed('<div hidden="until-found"></div>'),
  skippedTwin: boxed('<div style="content-visibility:hidden"></div>'),
  stickyClone: boxed('<div aria-hidden="true" style="position:sticky;top:0"></div>'),
  toastQuote: inBody(
    (words) =>
      `<div role="status" aria-live="polite" style="position:fixed;right:16px;bottom:16px;z-index:2000;padding:12px;background:#333;color:#fff"><p>${words}</p><button type="button" aria-label="Close">✕</button></div>`,
  ),
  offCanvas: inBody(
    (words, site) =>
      `<div style="position:fixed;top:0;right:0;width:320px;height:100%;transform:translateX(100%);background:#fff"><p>${say(site, 'details')}</p>${site.kit.button(words)}</div>`,
  ),
  breadcrumb: inMain(
    (words) =>
      `<nav aria-label="Breadcrumb"><ol><li><a href="#command_center">Home</a></li><li><span aria-current="page">${words}</span></li></ol></nav>`,
  ),
  optionOfTheName: inMain(
    (words, site) => `<p><select><option>${say(site, 'team')}</option><option>${words}</option></select></p>`,
  ),
  codeSample: inMain((words) => `<pre><code>${words}</code></pre>`),
  recycledRow: ({ subject }) => {
    const row = subject?.closest('tr,[role=row],.x-grid3-row') ?? null;
    const copy = row?.cloneNode(true);
    if (row === null || !(copy instanceof HTMLElement) || subject === row) return false;
    copy.style.cssText += ';position:absolute;transform:translateY(-9999px)';
    row.after(copy);
    return true;
  },
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
