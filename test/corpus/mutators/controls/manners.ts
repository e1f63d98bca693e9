import type { Label } from '../../../../lib/consoles/console.ts';
import * as L from '../../../../lib/consoles/labels.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, rename, type Site } from '../../site.ts';
import { LANGUAGES, type Language } from '../../words.ts';
import { act, type Mutator, onLabel } from '../mutators.ts';
import { handle, remake } from '../remake.ts';
import { rule } from './components.ts';
import { idOf } from './idioms.ts';

/* How yet other kits write one control, and what extensions make of its label. */

/** What a translator knows; of two that are written alike it takes the first. */
const PHRASES: readonly Label[] = [
  L.connect,
  L.disconnect,
  L.setUpTab,
  L.userAccess,
  L.userManagement,
  L.adminSettings,
  L.myAccount,
  L.settings,
];

/** What a label of the page says in another language; null where that is not known or the same. */
export function meaning(words: string, from: Language, to: Language, known = PHRASES): string | null {
  const said = known.find((label) => label[from]?.includes(words))?.[to]?.[0] ?? words;
  return said === words ? null : said;
}

/** A language that the page is not in. */
export const otherLanguage = ({ draw, language }: Site): Language =>
  draw.pick(LANGUAGES.filter((one) => one !== language));

/** How the words of the corpus's Japanese pages are read. */
const KANA: Readonly<Record<string, string>> = {
  管理者: 'かんりしゃ',
  管理: 'かんり',
  接続: 'せつぞく',
  切断: 'せつだん',
  設定: 'せってい',
  検索: 'けんさく',
  名前: 'なまえ',
  編集: 'へんしゅう',
  削除: 'さくじょ',
  更新: 'こうしん',
  招待: 'しょうたい',
};
const KANJI = new RegExp(Object.keys(KANA).join('|'), 'g');

/** The texts that a page shows, as far as an extension changes them. */
export function textsOf(body: Element): Text[] {
  const texts: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('script,style,svg,option,textarea,ruby'))
      texts.push(node);
  return texts;
}

/** A native button that is nothing else, becomes another element with what is in it. */
const onButton = (change: (site: Site, button: Element) => boolean): Mutator =>
  remake(
    (site, subject) =>
      labelText(subject) !== null &&
      subject.matches('button:not([role])') &&
      subject.closest('label,a') === null &&
      change(site, subject),
  );

export const MANNERS = {
  /** Immersive Translate: each short text is followed by what it means. */
  bilingual: act((site, subject) => {
    const { document, language, marked } = site;
    const to = otherLanguage(site);
    let changed = false;
    for (const text of textsOf(document.body)) {
      const menu = marked.get('sales.settings')?.some((entry) => entry.contains(text)) === true;
      const said = meaning(text.data.trim(), language, to, menu ? [L.settings] : PHRASES);
      if (said === null) continue;
      text.after(
        made(
          site,
          `<font class="notranslate immersive-translate-target-wrapper" lang="${to}"><br><font class="notranslate immersive-translate-target-translation-block-wrapper"><font class="notranslate immersive-translate-target-inner">${said}</font></font></font>`,
        ),
      );
      changed ||= subject.contains(text);
    }
    return changed;
  }),
  /** Dojo 1.x: dijit/form/Button. */
  dijitButton: onButton((site, button) => {
    if (button.matches('[aria-label],[aria-labelledby],[id]')) return false;
    const id = `dijit_form_Button_${site.draw.below(90)}`;
    const outer = made(
      site,
      `<span class="dijit dijitReset dijitInline dijitButton" role="presentation" widgetid="${id}" style="display:inline-block"><span class="dijitReset dijitInline dijitButtonNode" data-dojo-attach-event="ondijitclick:__onClick" role="presentation" style="display:inline-block;border:1px solid #999;padding:2px 8px"></span><input type="button" value="" class="dijitOffScreen" tabindex="-1" aria-hidden="true" data-dojo-attach-point="valueNode" style="position:absolute;left:-10000px;top:-10000px"></span>`,
    );
    const node = outer.firstElementChild;
    button.replaceWith(outer);
    const inner = made(
      site,
      `<span class="dijitReset dijitStretch dijitButtonContents" role="button" id="${id}" aria-labelledby="${id}_label" tabindex="0" data-dojo-attach-point="titleNode,focusNode"><span class="dijitReset dijitInline dijitIcon dijitNoIcon"></span><span class="dijitReset dijitToggleButtonIconChar" style="display:none">●</span><span class="dijitReset dijitInline dijitButtonText" id="${id}_label" data-dojo-attach-point="containerNode"></span></span>`,
    );
    inner.lastElementChild?.append(...button.childNodes);
    node?.append(inner);
    if (node instanceof HTMLElement) handle(node);
    remark(site, button, inner);
    return true;
  }),
  /** DevExtreme's text box: the placeholder is a box upon the field. */
  drawnPlaceholder: act((site, subject) => {
    const words = subject.getAttribute('placeholder');
    if (!(subject instanceof HTMLInputElement) || words === null || (subject.labels?.length ?? 0) > 0)
      return false;
    for (const name of ['placeholder', 'aria-label']) subject.removeAttribute(name);
    subject.setAttribute('spellcheck', 'false');
    subject.classList.add('dx-texteditor-input');
    subject.style.cssText += ';width:240px;height:28px;box-sizing:border-box';
    const box = made(
      site,
      `<div class="dx-textbox dx-texteditor dx-widget dx-texteditor-empty" style="display:inline-block"><div class="dx-texteditor-container"><div class="dx-texteditor-input-container" style="position:relative"><div data-dx_placeholder="${words}" class="dx-placeholder" style="position:absolute;top:0;left:0;padding:4px 9px;color:#888;pointer-events:none"></div></div></div></div>`,
    );
    subject.replaceWith(box);
    box.querySelector('.dx-texteditor-input-container')?.prepend(subject);
    rule(
      box,
      '.dx-placeholder::before{content:attr(data-dx_placeholder);display:inline-block;white-space:nowrap}',
    );
    return true;
  }),
  /** Reading aids for learners write the kana above the kanji. */
  furigana: act((site, subject) => {
    if (site.language !== 'ja') return false;
    let changed = false;
    for (const text of textsOf(site.document.body)) {
      const spelt = text.data.replace(
        KANJI,
        (kanji) => `<ruby>${kanji}<rp>(</rp><rt>${KANA[kanji] ?? ''}</rt><rp>)</rp></ruby>`,
      );
      if (spelt === text.data) continue;
      changed ||= subject.contains(text);
      text.replaceWith(...made(site, `<span>${spelt}</span>`).childNodes);
    }
    return changed;
  }),
  /** ASP.NET's LinkButton. */
  postBack: onButton((site, button) => {
    const number = 10 + site.draw.below(80);
    const link = rename(site, button, 'a');
    link.removeAttribute('type');
    if (link.id === '') link.id = `ctl00_MainContent_LinkButton${number}`;
    link.setAttribute('href', `javascript:__doPostBack('ctl00$MainContent$LinkButton${number}','')`);
    return true;
  }),
  /** Labels that roll over on a hover. */
  rollingLabel: onLabel((site, text, subject) => {
    const words = text.data.trim();
    if (subject.matches('li') || subject.textContent.trim() !== words) return false;
    const box = made(
      site,
      '<span class="roll" style="display:inline-block;height:20px;line-height:20px;overflow:hidden;white-space:nowrap;vertical-align:bottom"><span style="display:block;transition:transform 300ms"></span></span>',
    );
    text.replaceWith(box);
    box.firstElementChild?.append(text);
    box.append(
      made(site, `<span aria-hidden="true" style="display:block;transition:transform 300ms">${words}</span>`),
    );
    return true;
  }),
  /** PrimeFaces: each widget is followed by the script that starts it; from markup it never runs. */
  widgetScript: onLabel((site, text, subject) => {
    if (subject.matches('li') || subject.closest('label') !== null) return false;
    const id = subject.id === '' ? idOf(site) : subject.id;
    subject.id = id;
    subject.after(
      made(
        site,
        `<script id="${id}_s" type="text/javascript">$(function(){PrimeFaces.cw("CommandButton","widget_${id}",{id:"${id}",label:"${text.data.trim()}"});});</script>`,
      ),
    );
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
