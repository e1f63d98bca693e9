/** Declarations of a style as they may leave a page: known properties, and values of known words and small numbers. Pure. */
import { COLOURS, FUNCTIONS, KEYWORDS, NAMES_AREAS, PROPERTIES, UNITS } from './css-words.ts';
import type { Names } from './names.ts';
import { isMark, split, type Token, tokensOf, trim } from './tokens.ts';

/** No layout needs more, and a number of many digits could be somebody's. */
const LARGEST = 99_999;
/** Without a unit: parts of a colour; weights of a font beside them. */
const PART = 255;
/** Longest value, in tokens. */
const LONGEST = 200;

const MARKS = ',/()+-*';

/** A number with at most five digits before the point and three behind it; null where it is none of a layout. */
function numbered(value: number, unit: string, free: boolean): string | null {
  if (unit !== '' && !UNITS.has(unit)) return null;
  const near = Math.round(Math.max(-LARGEST, Math.min(LARGEST, value)) * 1000) / 1000;
  const small = Math.abs(near) <= PART || (near % 100 === 0 && near <= 1000);
  return unit === '' && !small && !free ? null : `${near}${unit}`;
}

/** Names of areas in the strings of `grid-template-areas`. */
const areas = (text: string, names: Names): string =>
  `"${text
    .split(/\s+/)
    .filter(Boolean)
    .map((area) => (/^\.+$/.test(area) ? '.' : names.of('a', area)))
    .join(' ')}"`;

function word(name: string, property: string, names: Names): string | null {
  const lower = name.toLowerCase();
  if (KEYWORDS.has(lower) || COLOURS.has(lower)) return lower;
  if (name.startsWith('--')) return names.of('v', name);
  return NAMES_AREAS.test(property) ? names.of('a', name) : null;
}

/** One token; null where it must not be seen. */
function written(token: Token, property: string, names: Names): string | null {
  switch (token.type) {
    case 'space':
      return ' ';
    case 'number':
      return numbered(token.value, token.unit, property === 'z-index');
    case 'ident':
      return word(token.name, property, names);
    case 'hash':
      return /^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(token.name) ? `#${token.name}` : null;
    case 'function':
      return FUNCTIONS.has(token.name.toLowerCase()) ? `${token.name.toLowerCase()}(` : null;
    case 'url':
      return /^(background|list-style)/.test(property) ? 'none' : null;
    case 'string':
      return /^grid(-template(-areas)?)?$/.test(property) ? areas(token.text, names) : null;
    case 'mark':
      if (MARKS.includes(token.mark)) return token.mark;
      return '[]'.includes(token.mark) && NAMES_AREAS.test(property) ? token.mark : null;
    default:
      return null;
  }
}

/** A value, or null where any part of it must not be seen. `property` is '' for values that belong to none. */
export function scrubValue(tokens: readonly Token[], property: string, names: Names): string | null {
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  let value = '';
  for (const token of tokens) {
    const part = written(token, property, names);
    if (part === null) return null;
    value += part;
  }
  return value;
}

/** `font` ends in the font's name; what stands before it is kept. */
function scrubFont(tokens: readonly Token[], names: Names): string | null {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'string' || isMark(token, ',') || scrubValue([token], 'font', names) === null) break;
    kept.push(token);
  }
  const value = scrubValue(trim(kept), 'font', names);
  const sized = kept.some((token) => token.type === 'number' && token.unit !== '');
  return value !== null && sized ? `${value} sans-serif` : null;
}

/** `!important` at the end, split off. */
function important(tokens: readonly Token[]): readonly [readonly Token[], string] {
  const last = tokens.at(-1);
  const mark = tokens.findLastIndex((token) => isMark(token, '!'));
  if (mark < 0 || last?.type !== 'ident' || last.name.toLowerCase() !== 'important') return [tokens, ''];
  return [trim(tokens.slice(0, mark)), '!important'];
}

/** One declaration as tokens of its value; null where nothing of it may be seen. */
export function scrubDeclaration(property: string, given: readonly Token[], names: Names): string | null {
  const lower = property.toLowerCase();
  const [tokens, end] = important(trim(given));
  // What it says is never told; whether a box is made is.
  if (lower === 'content') {
    const [first] = tokens;
    const none = first?.type === 'ident' && /^(none|normal)$/i.test(first.name);
    return none ? null : `content:""${end}`;
  }
  if (property.startsWith('--')) {
    const value = scrubValue(tokens, '', names);
    return value === null ? null : `${names.of('v', property)}:${value}${end}`;
  }
  const value =
    lower === 'font'
      ? scrubFont(tokens, names)
      : PROPERTIES.has(lower)
        ? scrubValue(tokens, lower, names)
        : null;
  return value === null ? null : `${lower}:${value}${end}`;
}

/** The declarations of a `style` attribute. */
export function scrubStyle(css: string, names: Names): string {
  const kept: string[] = [];
  for (const part of split(tokensOf(css), ';')) {
    const [name, ...rest] = trim(part);
    const colon = rest.findIndex((token) => isMark(token, ':'));
    if (name?.type !== 'ident' || colon < 0 || colon > 1) continue;
    const declaration = scrubDeclaration(name.name, rest.slice(colon + 1), names);
    if (declaration !== null) kept.push(declaration);
  }
  return kept.join(';');
}
