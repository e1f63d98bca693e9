/** Styles of the bar and of the preview beside the control, on top of the overlay's own. */
import { CSS } from '../overlay/styles.ts';

const BAR = `
.bar{left:50%;translate:-50% 0;bottom:16px;width:max-content;max-width:min(740px,calc(100vw - 32px));display:flex;align-items:center;gap:var(--hr-space-3) var(--hr-space-4);padding:var(--hr-space-3) var(--hr-space-3) var(--hr-space-3) var(--hr-space-4);background:var(--hr-surface);border-radius:var(--hr-radius);border-top:3px solid var(--hr-accent);box-shadow:var(--hr-shadow-high);overflow-wrap:anywhere}
.bar.high{bottom:auto;top:16px}
.bar:not(:popover-open){display:none}
.bar>div{flex:1;min-width:0}
.bar svg{flex:none;color:var(--hr-accent)}
.bar p{margin:2px 0 0}
.bar .keys{font-size:var(--hr-small);line-height:var(--hr-small-line)}
.bar .keys .quote{padding:0 5px;background:var(--hr-sunken);color:var(--hr-text);border-radius:4px}
.bar :lang(ja){word-break:auto-phrase;line-break:strict}
.bar button{flex:none}
.card{width:max-content;max-width:min(300px,calc(100vw - 24px));pointer-events:none}
.card .body{padding:var(--hr-space-3) var(--hr-space-3)}
.card .step{margin:0 0 2px}
.card[data-refused]{border-inline-start:4px solid var(--hr-warn)}
[data-refused] .step{color:var(--hr-warn-text)}
[data-refused] .quote{background:var(--hr-warn-soft);color:var(--hr-warn-text)}
@media (forced-colors:active){.bar svg{color:CanvasText}.bar{border:1px solid CanvasText}.bar .keys .quote{outline:none;border:1px solid CanvasText}}
`;

/** Everything in one sheet. */
export const PICK_CSS = CSS + BAR;
