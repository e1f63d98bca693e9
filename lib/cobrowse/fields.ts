/** Plain data whose shape is not known, read field by field. Nothing here throws. */

export type Fields = Readonly<Record<string, unknown>>;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Empty where it is no object. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Empty where it is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A number such as ids and sizes are; null else. */
export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 2 ** 31
    ? Math.round(value * 100) / 100
    : null;

/** An id as the recorder gives them; null else. */
export const idOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31 ? value : null;

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
