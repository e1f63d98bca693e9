import type { DecoyName } from '../kept-out.ts';
import { isField, labelText, made, type Site } from '../site.ts';
import { WORDS } from '../words.ts';

/** Adds to a page what nobody would take for the control; false: does not apply here. */
export type Decoy = (site: Site) => boolean;

/** What names the control for the eye. */
export const wordsOf = (subject: Element): string =>
  labelText(subject)?.data.trim() ??
  subject.getAttribute('placeholder') ??
  subject.getAttribute('aria-label') ??
  '';

/** Adds a copy of the control, changed so that it does not count. */
export const twin =
  (change: (copy: HTMLElement, site: Site, subject: Element) => Node): Decoy =>
  (site) => {
    const { subject } = site;
    if (subject === null) return false;
    const copy = subject.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return false;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    const decoy = change(copy, site, subject);
    subject.parentNode?.insertBefore(decoy, site.draw.odds(0.5) ? subject : subject.nextSibling);
    return true;
  };

const styled = (style: string): Decoy =>
  twin((copy) => {
    copy.style.cssText += `;${style}`;
    return copy;
  });

/** Adds a copy of the control in a box. */
export const boxed = (markup: string): Decoy =>
  twin((copy, site) => {
    const box = made(site, markup);
    box.append(copy);
    return box;
  });

export const MAIN = 'main,.main,.slds-col_bump-left,.x-panel-center>.x-panel-bwrap>.x-panel-body';

/** Adds something at the beginning or the end of the main region. */
export const inMain =
  (draw: (words: string, site: Site, subject: Element) => string): Decoy =>
  (site) => {
    const main = site.document.querySelector(MAIN);
    if (site.subject === null || main === null || wordsOf(site.subject) === '') return false;
    main.insertAdjacentHTML(
      site.draw.odds(0.5) ? 'beforeend' : 'afterbegin',
      draw(wordsOf(site.subject), site, site.subject),
    );
    return true;
  };

/** Only where the control is the admin's own Connect or Disconnect. */
export const own =
  (decoy: Decoy): Decoy =>
  (site) =>
    /^sales\.(connect|disconnect)$/.test(site.control) && decoy(site);

/** Adds something at the end of the page. */
export const inBody =
  (draw: (words: string, site: Site) => string): Decoy =>
  (site) => {
    const words = site.subject === null ? '' : wordsOf(site.subject);
    if (words === '') return false;
    site.document.body.insertAdjacentHTML('beforeend', draw(words, site));
    return true;
  };

export const say = (site: Site, key: keyof typeof WORDS): string => WORDS[key][site.language];

/** Zoë and Yun have no other row on any page. */
const usersOf = (words: string, { kit }: Site): string =>
  kit.table(
    ['Name', 'E-mail', ''],
    [
      ['Zoë Quist', 'zoe@acme.example', kit.button(words)],
      ['Yun Park', 'yun@acme.example', kit.button(words)],
    ],
  );

export const DECOY = {
  hiddenTwin: styled('display:none'),
  invisibleTwin: styled('visibility:hidden'),
  transparentTwin: styled('opacity:0'),
  offPageTwin: styled('position:absolute;left:-9999px'),
  zeroSizeTwin: styled(
    'display:inline-block;width:0;height:0;padding:0;border:0;min-width:0;overflow:hidden',
  ),
  clippedTwin: styled(
    'position:absolute;width:1px;height:1px;padding:0;border:0;overflow:hidden;clip:rect(0,0,0,0)',
  ),
  inertTwin: twin((copy) => {
    copy.inert = true;
    return copy;
  }),
  ariaHiddenTwin: twin((copy) => {
    copy.ariaHidden = 'true';
    return copy;
  }),
  templateTwin: twin((copy, { document }) => {
    const template = document.createElement('template');
    template.content.append(copy);
    return template;
  }),
  collapsedTwin: boxed('<div style="height:0;overflow:hidden"></div>'),
  carousel: twin((copy, site, subject) => {
    if (subject.matches('li')) {
      copy.hidden = true;
      copy.style.display = 'none';
      return copy;
    }
    const box = made(
      site,
      '<div style="width:240px;height:40px;overflow:hidden;position:relative"><div style="position:absolute;left:240px;width:240px"></div></div>',
    );
    box.firstElementChild?.append(copy);
    return box;
  }),
  fieldOfTheName: inMain((words, _site, subject) =>
    isField(subject)
      ? `<p><button type="button">${words}</button></p>`
      : `<p><label>${words} <input type="text"></label></p>`,
  ),
  helpLink: inMain(
    (words) => `<p><a href="https://experienceleague.adobe.com/docs/sales" target="_blank">${words}</a></p>`,
  ),
  helpSentence: inMain((words, site) => `<p>${say(site, 'learn')} <strong>${words}</strong>.</p>`),
  history: inMain((words, site) =>
    site.kit.card(
      say(site, 'activity'),
      `<ul><li><span>3.5.</span> <span>${words}</span></li><li><span>4.5.</span> <span>${words}</span></li></ul>`,
    ),
  ),
  statusBadge: inMain((words) => `<p><span class="badge bg-success label label-default">${words}</span></p>`),
  tooltip: inMain(
    (words) =>
      `<div role="tooltip" class="tooltip in" style="position:absolute;top:300px;left:400px">${words}</div>`,
  ),
  otherCard: own(
    inMain((words, { kit, draw }) =>
      kit.card(draw.pick(['Salesforce', 'Gmail', 'Outlook', 'Zoom']), kit.button(words)),
    ),
  ),
  perUserTwins: own(inMain((words, site) => site.kit.card('User Access', usersOf(words, site)))),
  toolbarTwin: own((site) => {
    const bar = site.document.querySelector('header,.navbar,.x-toolbar');
    if (bar === null || site.subject === null) return false;
    const button = made(site, `<button type="button">${wordsOf(site.subject)}</button>`);
    (bar.querySelector('.container-fluid') ?? bar).append(button);
    return true;
  }),
  otherGroup: (site) => {
    const { subject, document } = site;
    if (!/^sales\.nav/.test(site.control) || subject === null) return false;
    const item = subject.closest('li');
    const other = [...document.querySelectorAll('nav ul,.sidebar ul,.x-tree-node-ct')].find(
      (list) => !list.contains(subject) && list.querySelector('ul') === null,
    );
    const copy = item?.cloneNode(true);
    if (!(copy instanceof Element) || !other) return false;
    copy.querySelector('a')?.setAttribute('href', '#settings/my/other');
    other.append(copy);
    return true;
  },
  dialogInFront: (site) => {
    if (site.subject === null || wordsOf(site.subject) === '') return false;
    const { kit } = site;
    site.document.body.insertAdjacentHTML(
      'beforeend',
      kit.dialog(
        'Salesforce',
        say(site, 'intro'),
        `${kit.button(say(site, 'cancel'))} ${kit.button(wordsOf(site.subject))}`,
      ),
    );
    return true;
  },
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
