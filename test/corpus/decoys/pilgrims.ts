import type { DecoyName } from '../kept-out.ts';
import { type Decoy, inMain, say } from './decoys.ts';

/* Colours, facts, thoughts and articles, all of it with the words of a control. */

export const PILGRIMS = {
  /** Coolors' palettes. */
  colourSwatch: inMain((words, site) => {
    const colours = [
      ['#264653', '#fff', say(site, 'signature')],
      ['#2a9d8f', '#fff', words],
      ['#e9c46a', '#222', 'Saffron'],
    ] as const;
    return `<div class="palette" role="group" aria-label="Palette" style="display:flex;max-width:540px;height:120px;margin:12px 0">${colours
      .map(
        ([colour, ink, name]) =>
          `<div class="palette-color" style="flex:1;display:flex;flex-direction:column;justify-content:flex-end;padding:12px;background:${colour};color:${ink}"><b>${colour.slice(1).toUpperCase()}</b><span class="palette-name" style="font-size:12px">${name}</span></div>`,
      )
      .join('')}</div>`;
  }),
  /** Wikipedia's boxes. */
  infobox: inMain((words) => {
    const fact = (title: string, value: string): string =>
      `<tr><th scope="row" class="infobox-label" style="vertical-align:top">${title}</th><td class="infobox-data">${value}</td></tr>`;
    return `<table class="infobox" style="width:280px;margin:12px 0;border:1px solid #a2a9b1;background:#f8f9fa;font-size:12px"><caption style="font-weight:700">Acme Corporation</caption><tbody><tr><td colspan="2" style="text-align:center"><svg role="img" aria-label="Headquarters" viewBox="0 0 120 60" style="width:200px;height:100px"><path d="M0 60V0h120v60z" fill="#bcd7ea"></path><path d="M20 60V20h30v40zM56 60V8h26v52zM88 60V30h20v30z" fill="#6b7f8c"></path></svg><div>Headquarters</div></td></tr>${fact('Founded', '1949')}${fact('Motto', words)}${fact('Employees', '2,140 (2025)')}</tbody></table>`;
  }),
  /** XMind's maps. */
  mindMap: inMain((words, site) => {
    const thought = (left: number, top: number, text: string, style: string): string =>
      `<div class="topic" style="position:absolute;left:${left}px;top:${top}px;box-sizing:border-box;width:150px;padding:6px 8px;border-radius:8px;text-align:center;${style}">${text}</div>`;
    return site.kit.card(
      'Ideas, May',
      `<div class="mind-map" style="position:relative;overflow:hidden;width:560px;height:190px;background:#fbfbf7"><svg aria-hidden="true" viewBox="0 0 560 190" style="position:absolute;inset:0;width:560px;height:190px"><path d="M280 95C330 95 330 35 390 35M280 95C330 95 330 155 390 155M280 95C230 95 230 95 170 95" fill="none" stroke="#e08a3c" stroke-width="3"></path></svg>${thought(205, 76, 'Growth', 'background:#e08a3c;color:#fff;font-weight:700')}${thought(390, 16, words, 'background:#fbe6d3')}${thought(390, 136, say(site, 'help'), 'background:#fbe6d3')}${thought(20, 76, 'Events', 'background:#fbe6d3')}</div>`,
    );
  }),
  /** Pocket's list. */
  savedArticle: inMain((words, site) => {
    const article = (title: string, from: string, minutes: number, colour: string): string =>
      `<article class="saved-item" style="display:flex;gap:16px;padding:12px 0;border-bottom:1px solid #eee"><span aria-hidden="true" style="flex:none;width:96px;height:64px;border-radius:4px;background:${colour}"></span><div><a href="https://${from}/a/${minutes}" target="_blank" style="font-size:16px">${title}</a><div style="color:#777;font-size:12px">${from} · ${minutes} min</div></div></article>`;
    return site.kit.card(
      'Saves',
      `<div class="saved-list" style="max-width:560px">${article('How teams sell together', 'sales-weekly.example', 6, '#c9d8c5')}${article(words, 'longreads.example', 14, '#d8c5c9')}</div>`,
    );
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
