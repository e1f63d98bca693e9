/** Attributes of one element as they may leave a page. Pure. */
import { type Fields, fieldsOf, type Json, numberOf, textOf } from './fields.ts';
import type { Mask } from './mask.ts';
import type { Names } from './names.ts';
import { scrubSheet } from './sheet.ts';
import { attributeOf, WATCHED } from './tags.ts';
import { tokensOf } from './tokens.ts';
import { scrubDeclaration, scrubStyle } from './values.ts';

export interface Rules {
  readonly names: Names;
  readonly mask: Mask;
}

const TOLD = new Set(WATCHED);

/** Buttons that have their label in their value. */
const LABELLED = /^(button|submit|reset)$/i;

const tokens = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** One property of a style that has changed; null where it is not told. */
function property(name: string, value: unknown, names: Names): readonly [string, Json] | null {
  const [text, priority] = Array.isArray(value) ? [textOf(value[0]), value[1]] : [textOf(value), ''];
  // What is taken away is named as what was there.
  const kept = scrubDeclaration(name, tokensOf(value === false ? '0' : (text ?? '')), names);
  const colon = kept?.indexOf(':') ?? -1;
  if (kept === null || colon < 0) return null;
  const own = kept.slice(0, colon);
  if (value === false) return [own, false];
  return [own, priority === 'important' ? [kept.slice(colon + 1), 'important'] : kept.slice(colon + 1)];
}

function styleDiff(changes: Fields, names: Names): Json {
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(changes)) {
    const told = property(name, value, names);
    if (told !== null) kept[told[0]] = told[1];
  }
  return kept;
}

/** Sizes and scroll positions that the recorder adds. */
function measure(name: string, value: unknown): Json | null {
  if (name === 'rr_scrollLeft' || name === 'rr_scrollTop') return numberOf(value);
  const px = /^(\d{1,5})(\.\d+)?px$/.exec(textOf(value) ?? '');
  return px === null ? null : `${px[1]}px`;
}

function one(tag: string, name: string, value: unknown, all: Fields, { names, mask }: Rules): Json | null {
  if (/^rr_(width|height|scrollLeft|scrollTop)$/.test(name)) return measure(name, value);
  if (name === 'style' && textOf(value) === null) return styleDiff(fieldsOf(value), names);
  const text = value === true ? '' : textOf(value);
  if (text === null) return null;
  switch (name) {
    case 'class':
      return tokens(text)
        .map((token) => names.of('c', token))
        .join(' ');
    case 'id':
      return names.of('i', text.trim());
    case 'style':
      return scrubStyle(text, names);
    case '_cssText':
      return tag === 'style' ? scrubSheet(text, names) : null;
    case 'slot':
      return names.of('a', text);
    case 'name':
      return tag === 'slot' ? names.of('a', text) : null;
    case 'value':
      return tag === 'input' && LABELLED.test(textOf(all.type) ?? '') ? mask(text) : null;
    default:
      return attributeOf(name, text);
  }
}

/** `tag`: the element's name in the mirror. null in a value takes the attribute away. */
export function scrubAttributes(tag: string, attributes: Fields, rules: Rules): Record<string, Json> {
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const lower = name.startsWith('rr_') || name === '_cssText' ? name : name.toLowerCase();
    if (value === null) {
      if (TOLD.has(lower)) kept[lower] = null;
      continue;
    }
    const told = one(tag, lower, value, attributes, rules);
    if (told !== null) kept[lower] = told;
  }
  return kept;
}
