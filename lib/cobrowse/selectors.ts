/** Selectors of a style sheet with the mirror's names; one that asks for what must not be seen is dropped. Pure. */
import { PSEUDO } from './css-words.ts';
import type { Names } from './names.ts';
import { attributeOf, tagOf } from './tags.ts';
import { closing, isMark, split, type Token, trim } from './tokens.ts';

/** Deepest nesting of `:is(:not(…))`. */
const DEEPEST = 8;

const COMBINATORS = '>+~*&';

/** `[name]` or `[name=value]` of an attribute that the mirror has, with a value that it may have. */
function attribute(tokens: readonly Token[], names: Names): string | null {
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'space');
  if (first?.type !== 'ident') return null;
  const name = first.name.toLowerCase();
  if (rest.length === 0) return /^(class|id|style|slot)$/.test(name) || known(name) ? `[${name}]` : null;
  const value = rest.find(({ type }) => type === 'ident' || type === 'string');
  const equals = isMark(rest[0], '=') && rest[1] === value;
  if (!equals || value === undefined) return null;
  const text = value.type === 'ident' ? value.name : value.type === 'string' ? value.text : '';
  if (name === 'id') return `[id=${names.of('i', text)}]`;
  const kept = attributeOf(name, text);
  return kept === null ? null : `[${name}="${kept}"]`;
}

/** Whether any value of it is told. */
const known = (name: string): boolean =>
  ['', '1', 'true', 'auto', 'text', 'left', 'button', 'top', 'modal', 'off'].some(
    (value) => attributeOf(name, value) !== null,
  );

/** `2n + 1`, `odd`, and `of` with selectors behind it is dropped. */
function nth(tokens: readonly Token[]): string | null {
  let text = '';
  for (const token of trim(tokens)) {
    if (token.type === 'space') text += ' ';
    else if (token.type === 'number' && Math.abs(token.value) < 1000 && /^(n-?\d{0,3})?$/.test(token.unit))
      text += `${/n ?$/.test(text) && token.value >= 0 ? '+' : ''}${token.value}${token.unit}`;
    else if (token.type === 'ident' && /^(even|odd|-?n(-\d{1,3})?)$/i.test(token.name)) text += token.name;
    else if (isMark(token, '+') || isMark(token, '-')) text += token.type === 'mark' ? token.mark : '';
    else return null;
  }
  return text;
}

/** What stands behind a colon, from `at` on; the position behind it, or null. */
function pseudo(
  tokens: readonly Token[],
  at: number,
  names: Names,
  depth: number,
): readonly [string, number] | null {
  const colons = isMark(tokens[at], ':') ? '::' : ':';
  const start = colons === '::' ? at + 1 : at;
  const token = tokens[start];
  if (token?.type !== 'ident' && token?.type !== 'function') return null;
  const name = token.name.toLowerCase();
  if (!PSEUDO.has(name)) return null;
  if (token.type === 'ident') return [colons + name, start + 1];
  const end = closing(tokens, start);
  const inner = tokens.slice(start + 1, end);
  const [only] = trim(inner);
  const given = name.startsWith('nth-')
    ? nth(inner)
    : name === 'dir'
      ? only?.type === 'ident' && /^(ltr|rtl)$/i.test(only.name)
        ? only.name
        : null
      : depth < DEEPEST
        ? all(inner, names, depth + 1)
        : null;
  return given === null ? null : [`${colons}${name}(${given})`, end + 1];
}

/** One selector without commas. */
function one(tokens: readonly Token[], names: Names, depth: number): string | null {
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const following = tokens[at + 1];
    if (token.type === 'space') text += ' ';
    else if (token.type === 'ident') text += tagOf(token.name, names);
    else if (token.type === 'hash') text += `#${names.of('i', token.name)}`;
    else if (isMark(token, '.') && following?.type === 'ident') {
      text += `.${names.of('c', following.name)}`;
      at += 1;
    } else if (isMark(token, '[')) {
      const end = closing(tokens, at);
      const kept = attribute(tokens.slice(at + 1, end), names);
      if (kept === null) return null;
      text += kept;
      at = end;
    } else if (isMark(token, ':')) {
      const kept = pseudo(tokens, at + 1, names, depth);
      if (kept === null) return null;
      text += kept[0];
      at = kept[1] - 1;
    } else if (token.type === 'mark' && COMBINATORS.includes(token.mark)) text += token.mark;
    else return null;
  }
  return text.trim() === '' ? null : text;
}

/** All of a list, or null: where an argument is lost, the whole would say something else. */
function all(tokens: readonly Token[], names: Names, depth: number): string | null {
  const parts = split(tokens, ',').map((part) => one(trim(part), names, depth));
  return parts.includes(null) ? null : parts.join(',');
}

/** The selectors of a list that are left; '' where none is. */
export const scrubSelectors = (tokens: readonly Token[], names: Names): string =>
  split(tokens, ',')
    .flatMap((part) => one(trim(part), names, 0) ?? [])
    .join(',');
