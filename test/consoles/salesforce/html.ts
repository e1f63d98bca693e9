/** Markup by template: what is filled in is escaped, unless it is markup itself. */

export interface Markup {
  readonly markup: string;
}
type Filling = Markup | readonly Markup[] | string | number | false | null | undefined;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const isList = (filling: Filling): filling is readonly Markup[] => Array.isArray(filling);

function textOf(filling: Filling): string {
  if (filling === null || filling === undefined || filling === false) return '';
  if (isList(filling)) return filling.map((one) => one.markup).join('');
  if (typeof filling === 'object') return filling.markup;
  return String(filling).replace(/[&<>"]/g, (char) => MARKS[char] ?? char);
}

export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return { markup: String.raw({ raw: parts }, ...fillings.map(textOf)) };
}

export interface DocumentParts {
  readonly lang: string;
  readonly title: string;
  /** Names of the style sheet and of the script in `app/`. */
  readonly style: string;
  readonly script?: string;
  /** What the script is told; stands in the document as JSON. */
  readonly boot?: unknown;
  readonly bodyClass?: string;
  readonly body: Markup;
}

/** A whole document. */
export function documentOf({
  lang,
  title,
  style,
  script,
  boot,
  bodyClass = '',
  body,
}: DocumentParts): string {
  const json = boot === undefined ? null : JSON.stringify(boot).replaceAll('<', '\\u003c');
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/${style}">
${json !== null && { markup: `<script type="application/json" data-boot>${json}</script>` }}
${script !== undefined && html`<script type="module" src="/static/${script}"></script>`}
</head>
<body class="${bodyClass}">${body}</body>
</html>
`.markup;
}
