import type { MutatorName } from '../../kept-out.ts';
import { made } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { as, picture } from './almanacs.ts';
import { openedOf } from './directories.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* Users as tables in a table, and as slides. */

/** How wide a slide is, how far one stands from the next, and what of the strip is seen. */
const [SLIDE, GAP, SEEN] = [260, 16, 700];

export const PAGEANTS = {
  /** Domino's views and forms, as pages were laid out in its time. */
  nestedTables: onUsers((site, { table, titles, users }) => {
    const outer = made(
      site,
      '<table border="1" cellspacing="0" cellpadding="4" width="640"><tbody></tbody></table>',
    );
    for (const cells of users) {
      const row = site.document.createElement('tr');
      row.setAttribute('valign', 'top');
      row.innerHTML =
        '<td><table border="0" cellspacing="0" cellpadding="2" width="100%"><tbody></tbody></table></td>';
      for (const [at, cell] of cells.entries()) {
        const title = titles[at] ?? '';
        const line = site.document.createElement('tr');
        line.innerHTML =
          title === ''
            ? '<td colspan="2"></td>'
            : `<td width="140"><font size="2" color="#555555">${title}:</font></td><td></td>`;
        if (line.lastElementChild) into(line.lastElementChild, cell);
        row.querySelector('tbody')?.append(line);
      }
      outer.querySelector('tbody')?.append(row);
    }
    table.replaceWith(outer);
    return true;
  }),
  /** Swiper: all slides lie in a strip, a shift says which of them are seen. */
  userSlides: onNames((site, register) => {
    const { table, users } = register;
    const whole = users.length * (SLIDE + GAP) - GAP;
    const opened = openedOf(site, register);
    const shift = Math.max(0, Math.min(opened * (SLIDE + GAP), whole - SEEN));
    const arrow = (way: string, sign: string): string =>
      `<button type="button" class="swiper-button-${way.toLowerCase()}" aria-label="${way} slide" style="flex:none;width:32px;border:0;background:none;font-size:24px">${sign}</button>`;
    const strip = made(
      site,
      `<div class="swiper-outer" style="margin:12px 0"><div style="display:flex;align-items:stretch">${arrow('Previous', '‹')}<div class="swiper swiper-initialized swiper-horizontal" style="width:${SEEN}px;overflow:hidden"><div class="swiper-wrapper" aria-live="polite" style="display:flex;gap:${GAP}px;width:${whole}px;transform:translate3d(-${shift}px,0,0)"></div></div>${arrow('Next', '›')}</div><div class="swiper-pagination swiper-pagination-bullets" style="width:764px;padding-top:8px;text-align:center"></div></div>`,
    );
    const [wrapper, dots] = ['.swiper-wrapper', '.swiper-pagination'].map((part) =>
      strip.querySelector(part),
    );
    if (!wrapper || !dots) return false;
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const chosen = at === opened;
      const slide = made(
        site,
        `<div class="swiper-slide${chosen ? ' swiper-slide-active' : ''}" role="group" aria-roledescription="slide" aria-label="${at + 1} / ${users.length}" style="box-sizing:border-box;flex:none;width:${SLIDE}px;padding:16px;border:1px solid #ccc;border-radius:8px;text-align:center"></div>`,
      );
      slide.append(
        picture(site, said(who)),
        as(site, '<div style="font-weight:700"></div>', who),
        ...[where, ...rest].map((cell) => as(site, '<div style="padding-top:8px"></div>', cell)),
      );
      wrapper.append(slide);
      dots.append(
        made(
          site,
          `<span class="swiper-pagination-bullet" role="button" tabindex="0" aria-label="Go to slide ${at + 1}"${chosen ? ' aria-current="true"' : ''} style="display:inline-block;width:8px;height:8px;margin:0 4px;border-radius:50%;background:${chosen ? '#007aff' : '#bbb'};cursor:pointer"></span>`,
        ),
      );
    }
    table.replaceWith(strip);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
