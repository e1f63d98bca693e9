/** A style sheet as tokens (CSS Syntax Level 3, as far as it matters here). Pure; comments are not among them. */

export type Token =
  | { readonly type: 'space' }
  /** `name` with its escapes undone. */
  | { readonly type: 'ident' | 'function' | 'at' | 'hash'; readonly name: string }
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'url' }
  | { readonly type: 'number'; readonly value: number; readonly unit: string }
  /** A single character. */
  | { readonly type: 'mark'; readonly mark: string };

const ESCAPE = String.raw`\\(?:[0-9a-fA-F]{1,6}\s?|[^\n0-9a-fA-F])`;
const IDENT = String.raw`(?:--|-?(?:[A-Za-z_\u0080-\uffff]|${ESCAPE}))(?:[\w\u0080-\uffff-]|${ESCAPE})*`;
const NAME = String.raw`(?:[\w\u0080-\uffff-]|${ESCAPE})+`;
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const TEXT = String.raw`"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?`;

const TOKEN = new RegExp(
  [
    String.raw`(?<comment>/\*[\s\S]*?(?:\*/|$)|<!--|-->)`,
    String.raw`(?<space>\s+)`,
    `(?<text>${TEXT})`,
    String.raw`(?<url>url\(\s*(?:${TEXT}|(?:[^)\\"']|\\[\s\S])*)\s*\)?)`,
    `(?<number>${NUMBER})(?<unit>%|${IDENT})?`,
    `@(?<at>${IDENT})`,
    `#(?<hash>${NAME})`,
    String.raw`(?<ident>${IDENT})(?<call>\()?`,
    String.raw`(?<mark>[\s\S])`,
  ].join('|'),
  'giu',
);

/** A name or text with its escapes undone. */
const plain = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, hex: string | undefined, one: string) => {
        if (hex === undefined) return one;
        const code = Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      })
    : text;

function tokenOf(parts: Readonly<Record<string, string | undefined>>): Token | null {
  const { space, text, url, number, unit = '', at, hash, ident, call, mark } = parts;
  if (space !== undefined) return { type: 'space' };
  if (ident !== undefined) return { type: call === undefined ? 'ident' : 'function', name: plain(ident) };
  if (mark !== undefined) return { type: 'mark', mark };
  if (number !== undefined) return { type: 'number', value: Number(number), unit: plain(unit).toLowerCase() };
  if (hash !== undefined) return { type: 'hash', name: plain(hash) };
  if (url !== undefined) return { type: 'url' };
  if (text !== undefined) return { type: 'string', text: plain(text.slice(1, -1)) };
  if (at !== undefined) return { type: 'at', name: plain(at).toLowerCase() };
  return null;
}

export function tokensOf(css: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of css.matchAll(TOKEN)) {
    const token = tokenOf(groups ?? {});
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

export const isMark = (token: Token | undefined, mark: string): boolean =>
  token?.type === 'mark' && token.mark === mark;

const OPENS = '([{';
const CLOSES = ')]}';

/** How a token changes the depth of brackets. */
export function depthOf(token: Token): number {
  if (token.type === 'function') return 1;
  if (token.type !== 'mark') return 0;
  return OPENS.includes(token.mark) ? 1 : CLOSES.includes(token.mark) ? -1 : 0;
}

/** Position of the bracket that closes the one at `open`; the end where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined) depth += depthOf(token);
    if (depth <= 0) return at;
  }
  return tokens.length;
}

/** The tokens between the marks of one kind that stand in no brackets. */
export function split(tokens: readonly Token[], mark: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && isMark(token, mark)) parts.push([]);
    else parts.at(-1)?.push(token);
    depth += depthOf(token);
  }
  return parts;
}

/** Without the spaces at the ends. */
export function trim(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (tokens[from]?.type === 'space') from += 1;
  while (to > from && tokens[to - 1]?.type === 'space') to -= 1;
  return tokens.slice(from, to);
}
