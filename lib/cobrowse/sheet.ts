/** Style sheets as they may leave a page: rules that lay out and colour, with the mirror's names. Pure. */
import type { Names } from './names.ts';
import { scrubSelectors } from './selectors.ts';
import { closing, depthOf, isMark, type Token, tokensOf, trim } from './tokens.ts';
import { scrubDeclaration, scrubValue } from './values.ts';

const DEEPEST = 12;

/** Conditions of a group of rules, told in words and sizes. */
function condition(name: string, prelude: readonly Token[], names: Names): string | null {
  if (name === 'layer') {
    const layers = trim(prelude).map((token) =>
      token.type === 'ident'
        ? names.of('a', token.name)
        : isMark(token, ',') || isMark(token, '.')
          ? ','
          : '',
    );
    return `@layer ${layers.join('')}`;
  }
  if (name !== 'media' && name !== 'container' && name !== 'supports') return null;
  let text = '';
  for (const token of trim(prelude)) {
    const part =
      token.type === 'mark' && ':<>=.'.includes(token.mark) ? token.mark : scrubCondition(token, names);
    if (part === null) return null;
    text += part;
  }
  return `@${name} ${text}`;
}

const scrubCondition = (token: Token, names: Names): string | null =>
  // Widths of windows are numbers of four digits, and so are ratios of none.
  token.type === 'function' ? null : scrubValue([token], '', names);

/** The end of a rule's head, at its `{` or `;`. */
function headEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (depth === 0 && (isMark(token, '{') || isMark(token, ';'))) return at;
    depth += depthOf(token);
  }
  return tokens.length;
}

/** What stands in braces: declarations, and rules nested in it. */
function block(tokens: readonly Token[], names: Names, depth: number): string {
  let text = '';
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type === 'space' || isMark(token, ';')) {
      at += 1;
      continue;
    }
    const end = headEnd(tokens, at);
    const head = tokens.slice(at, end);
    const [name, ...rest] = trim(head);
    const colon = rest.findIndex(({ type }) => type !== 'space');
    const declares = name?.type === 'ident' && isMark(rest[colon], ':');
    if (isMark(tokens[end], '{')) {
      const close = closing(tokens, end);
      const own = declares && name.name.startsWith('--');
      if (!own && depth < DEEPEST) text += rule(head, tokens.slice(end + 1, close), names, depth + 1);
      at = close + 1;
      continue;
    }
    if (declares) {
      const kept = scrubDeclaration(name.name, rest.slice(colon + 1), names);
      if (kept !== null) text += `${kept};`;
    }
    at = end + 1;
  }
  return text;
}

/** A rule from its head and what stands in its braces. */
function rule(head: readonly Token[], body: readonly Token[], names: Names, depth: number): string {
  const [first, ...rest] = trim(head);
  const start =
    first?.type === 'at' ? condition(first.name, rest, names) : scrubSelectors(trim(head), names) || null;
  if (start === null) return '';
  const inner = block(body, names, depth);
  return inner === '' ? '' : `${start}{${inner}}`;
}

/** A whole sheet, or the text of one rule. */
export function scrubSheet(css: string, names: Names): string {
  return block(tokensOf(css), names, 0);
}
