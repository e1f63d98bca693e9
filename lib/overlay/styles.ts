/** Styles of the closed root. Ring, card and pill are popovers: they stand in the top layer, above the page. */
import { tokenStyles } from './tokens.ts';

/** Distance of the ring from its control, and of the card from its control and from the window's edge, px. */
export const RING_GAP = 4;
export const CARD_GAP = 16;

/** Where else the card may stand, in this order: below its control wherever there is room, or beside entries of a list. */
const BELOW = '--below-end,--above,--above-end,--right,--left,--right-end,--left-end';
const SIDE = '--left,--right-end,--left-end,--below,--below-end,--above,--above-end';

const LAYER = `
[popover]{all:unset;box-sizing:border-box;position:fixed;inset:auto;margin:0;font:400 var(--hr-font-size)/var(--hr-line-height) var(--hr-font);color:var(--hr-text);direction:ltr;text-align:start;-webkit-font-smoothing:antialiased}
[popover]:not(:popover-open){display:none}
[popover]::backdrop{display:none}
*{box-sizing:border-box}
`;

const RING = `
.ring{--hr-glow:rgb(11 107 101 / .18);position-anchor:auto;top:calc(anchor(top) - ${RING_GAP}px + var(--t,0px));left:calc(anchor(left) - ${RING_GAP}px + var(--l,0px));width:calc(anchor-size(width) + ${RING_GAP * 2}px - var(--l,0px) - var(--r,0px));height:calc(anchor-size(height) + ${RING_GAP * 2}px - var(--t,0px) - var(--b,0px));pointer-events:none;border-radius:10px;border:2.5px solid var(--hr-ring-dark);box-shadow:0 0 0 2px var(--hr-ring-light),0 0 0 3px rgb(15 32 31 / .18),0 0 0 8px var(--hr-glow)}
.ring.warn{--hr-glow:rgb(179 71 11 / .18);border-color:#b3470b}
`;

const POINTER = `
.pointer{--hr-pointer-dark:#14211f;position-anchor:auto;top:calc(anchor(top) - 10px);left:calc(anchor(left) - 10px);width:calc(anchor-size(width) + 20px);height:calc(anchor-size(height) + 20px);pointer-events:none;border-radius:14px;border:3px solid var(--hr-pointer-dark);box-shadow:0 0 0 1.5px var(--hr-ring-light),inset 0 0 0 1.5px var(--hr-ring-light)}
.pointer::before{content:"";position:absolute;inset:-3px;border-radius:inherit;border:3px dashed var(--hr-ring-light)}
.pointer span{position:absolute;left:-3px;bottom:calc(100% + 6px);max-width:260px;padding:1px 9px;border-radius:var(--hr-radius-full);white-space:nowrap;overflow:hidden;text-overflow:ellipsis;background:var(--hr-pointer-dark);color:var(--hr-ring-light);font-size:var(--hr-small);line-height:20px;font-weight:600;box-shadow:0 0 0 1.5px var(--hr-ring-light)}
.pointer.under span{bottom:auto;top:calc(100% + 6px)}
`;

const CARD = `
@position-try --below{position-area:bottom span-right;margin:${CARD_GAP}px 12px ${CARD_GAP}px var(--hr-edge)}
@position-try --below-end{position-area:bottom span-left;margin:${CARD_GAP}px var(--hr-edge) ${CARD_GAP}px 12px}
@position-try --above{position-area:top span-right;margin:${CARD_GAP}px 12px ${CARD_GAP}px var(--hr-edge)}
@position-try --above-end{position-area:top span-left;margin:${CARD_GAP}px var(--hr-edge) ${CARD_GAP}px 12px}
@position-try --right{position-area:right span-bottom;margin:var(--hr-edge) ${CARD_GAP}px 12px}
@position-try --left{position-area:left span-bottom;margin:var(--hr-edge) ${CARD_GAP}px 12px}
@position-try --right-end{position-area:right span-top;margin:12px ${CARD_GAP}px var(--hr-edge)}
@position-try --left-end{position-area:left span-top;margin:12px ${CARD_GAP}px var(--hr-edge)}
.card{width:min(var(--hr-card),calc(100vw - 24px));max-height:calc(100vh - 24px);overflow:auto;overscroll-behavior:contain;background:var(--hr-surface);border-radius:var(--hr-radius);box-shadow:var(--hr-shadow-high);outline:none;scrollbar-width:thin}
.card:focus-visible{outline:2px solid var(--hr-accent);outline-offset:2px}
.card.tied{position-anchor:auto;position-area:bottom span-right;margin:${CARD_GAP}px 12px ${CARD_GAP}px var(--hr-edge);position-try-fallbacks:${BELOW};max-height:none}
.card.tied.side{position-area:right span-bottom;margin:var(--hr-edge) ${CARD_GAP}px 12px;position-try-fallbacks:${SIDE}}
.card.tied.turned{position-try-fallbacks:${BELOW},--below}
.card.tied.side.turned{position-try-fallbacks:${SIDE},--left}
.card.free{margin:0}
.bottomLeft{left:16px;bottom:16px}
.bottomRight{right:16px;bottom:16px}
.small :is(.top,.dots,.why,.more,.link,.pointed,.seen){display:none}
.small .body{padding:var(--hr-space-3)}
.small .row{margin-top:var(--hr-space-2)}
.topLeft{left:16px;top:16px}
.topRight{right:16px;top:16px}
.body{padding:var(--hr-space-4);word-break:normal;overflow-wrap:anywhere}
.body:lang(ja){word-break:auto-phrase;line-break:strict;text-autospace:normal}
.top{display:flex;align-items:center;gap:var(--hr-space-2);min-height:20px;margin:-2px -6px var(--hr-space-3) 0;color:var(--hr-faint);font-size:var(--hr-small);line-height:var(--hr-small-line)}
.top svg{flex:none;color:var(--hr-accent)}
.tenant{flex:1;min-width:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.practice{flex:none;padding:1px 6px;border-radius:var(--hr-radius-full);background:var(--hr-accent-soft);color:var(--hr-accent-text);font-weight:600;font-size:11px;letter-spacing:.04em}
.step{margin:0 0 var(--hr-space-1);color:var(--hr-accent-text);font-size:var(--hr-small);line-height:var(--hr-small-line);font-weight:600;font-variant-numeric:tabular-nums}
h2{all:unset;display:block;font-size:var(--hr-title);line-height:var(--hr-title-line);font-weight:600;letter-spacing:-.005em;text-wrap:pretty}
.quote{font-weight:600;display:inline-block;max-width:100%;box-sizing:border-box;padding:0 6px;margin:0 1px;border-radius:6px;background:var(--hr-accent-soft);color:var(--hr-accent-text);unicode-bidi:isolate}
.why .quote,.more .quote{padding:0 4px}
.warns{padding:var(--hr-space-2) var(--hr-space-3);border-inline-start:3px solid var(--hr-warn);border-radius:var(--hr-radius-small);background:var(--hr-warn-soft);color:var(--hr-text)}
.dots{display:flex;gap:5px;margin:var(--hr-space-3) 0 0}
.dots i{width:6px;height:6px;border-radius:3px;background:var(--hr-line)}
.dots i.past{background:var(--hr-accent);opacity:.45}
.dots i.now{width:18px;background:var(--hr-accent)}
p{margin:var(--hr-space-2) 0 0;color:var(--hr-muted);text-wrap:pretty}
.more{white-space:pre-line}
.wait{display:flex;gap:var(--hr-space-2)}
.wait::before{content:"";flex:none;width:8px;height:8px;margin-top:6px;border-radius:50%;background:var(--hr-accent);animation:breathe 1.6s ease-in-out infinite}
@keyframes breathe{50%{opacity:.25}}
.pointed,.seen{display:flex;gap:var(--hr-space-2)}
.pointed svg,.seen svg{flex:none;margin-top:2px;color:var(--hr-accent)}
.seen{margin-top:var(--hr-space-3);padding-top:var(--hr-space-2);border-top:1px solid var(--hr-line);font-size:var(--hr-small);line-height:var(--hr-small-line)}
.seen svg{margin-top:0}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:var(--hr-space-2);margin-top:var(--hr-space-4)}
button{all:unset;box-sizing:border-box;cursor:pointer;font:500 var(--hr-font-size)/var(--hr-line-height) var(--hr-font);border-radius:var(--hr-radius-small);padding:5px 12px;min-height:var(--hr-control);text-align:center;transition:background-color var(--hr-quick),color var(--hr-quick)}
button:focus-visible{outline:2px solid var(--hr-accent);outline-offset:2px}
button.fill{background:var(--hr-accent);color:var(--hr-on-accent)}
button.fill:hover{background:var(--hr-accent-hover)}
button.plain{color:var(--hr-text);box-shadow:inset 0 0 0 1px var(--hr-line);background:var(--hr-surface)}
button.plain:hover{background:var(--hr-hover)}
button.quiet{color:var(--hr-muted);padding:5px 8px}
button.quiet:hover{background:var(--hr-hover);color:var(--hr-text)}
button.link{display:inline-flex;align-items:center;gap:4px;padding:5px 4px 5px 6px;font-size:13px;color:var(--hr-accent-text)}
button.link:only-child{min-height:24px;padding:2px 6px;margin:-4px -6px}
button.link svg{transition:rotate var(--hr-quick)}
button.link[aria-expanded=true] svg{rotate:180deg}
button.link:hover{background:var(--hr-accent-soft)}
button.fold{flex:none;display:grid;place-items:center;width:24px;min-height:24px;padding:0;color:var(--hr-faint);border-radius:6px}
button.fold:hover{background:var(--hr-hover);color:var(--hr-text)}
button.fold svg{color:inherit}
.push{margin-inline-start:auto}
`;

const HOLD = `
.card.hold{border-inline-start:4px solid var(--hr-warn)}
.hold .kicker{display:flex;align-items:center;gap:6px;margin:0 0 var(--hr-space-2);color:var(--hr-warn-text);font-size:var(--hr-small);line-height:var(--hr-small-line);font-weight:600}
.hold .kicker svg{flex:none}
.hold .quote{background:var(--hr-warn-soft);color:var(--hr-warn-text)}
.hold .first{margin-top:var(--hr-space-3);padding:var(--hr-space-2) var(--hr-space-3);border-radius:var(--hr-radius-small);background:var(--hr-sunken);color:var(--hr-text)}
.hold button.fill{background:var(--hr-text);color:var(--hr-surface)}
.hold button.fill:hover{background:var(--hr-muted)}
`;

const PILL = `
.pill{border-radius:var(--hr-radius-full);box-shadow:var(--hr-shadow-high);touch-action:none}
.pill button{display:flex;align-items:center;gap:var(--hr-space-2);max-width:min(280px,calc(100vw - 32px));padding:7px 14px 7px 10px;border-radius:var(--hr-radius-full);background:var(--hr-surface);color:var(--hr-text);font-size:13px;line-height:18px;touch-action:none;user-select:none}
.pill button:hover{background:var(--hr-hover)}
.pill svg{flex:none;color:var(--hr-accent)}
.pill span{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.pill.drag button{cursor:grabbing}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

const LARGE = `
.large{--hr-font-size:18px;--hr-line-height:26px;--hr-small:15px;--hr-small-line:20px;--hr-title:23px;--hr-title-line:31px;--hr-card:440px;--hr-control:40px}
.large .body{padding:var(--hr-space-6)}
.large.ring{border-width:5px;box-shadow:0 0 0 3px var(--hr-ring-light),0 0 0 5px rgb(15 32 31 / .25),0 0 0 14px var(--hr-glow)}
.large.ring:not([data-number=""])::after{content:attr(data-number);position:absolute;top:-20px;left:-20px;min-width:32px;padding:0 8px;border-radius:16px;background:var(--hr-ring-dark);color:var(--hr-ring-light);border:2px solid var(--hr-ring-light);font:700 17px/28px var(--hr-font);text-align:center}
.large .count{margin-top:var(--hr-space-3);color:var(--hr-accent-text);font-variant-numeric:tabular-nums}
`;

const SYSTEM = `
@media (forced-colors:active){
.card,.pill{border:1px solid CanvasText}
.card.hold{border-inline-start:6px solid CanvasText}
.top svg,.pill svg,.kicker svg{color:CanvasText}
.pointer{border-color:CanvasText}
.pointer span{background:Canvas;color:CanvasText;border:1px solid CanvasText}
.ring{border-color:Highlight;outline:2px solid CanvasText;outline-offset:0}
.practice,button.plain,.pill button{border:1px solid CanvasText}
.quote{outline:1px solid CanvasText;background:Canvas;color:CanvasText}
.hold .first{border:1px solid CanvasText}
button.fill,.hold button.fill{forced-color-adjust:none;background:ButtonText;color:ButtonFace}
button:focus-visible,.card:focus-visible{outline:3px solid Highlight}
.dots i{background:GrayText;forced-color-adjust:none}
.dots i.past,.dots i.now{background:CanvasText;opacity:1}
.wait::before{background:CanvasText;forced-color-adjust:none}
}
@media (prefers-reduced-motion:reduce){*,*::before{animation:none!important;transition:none!important}}
@media print{[popover]{display:none!important}}
`;

/** Everything in one sheet, for `adoptedStyleSheets`: nothing to load, and no style attribute that a policy could refuse. */
export const CSS = [tokenStyles('[popover]'), LAYER, RING, POINTER, CARD, HOLD, PILL, LARGE, SYSTEM].join(
  '\n',
);
