/** Names of a page (classes, ids, custom elements and properties) under others that say nothing, the same each time. */

/** Kinds do not share their names, as they do not in a style sheet. */
export type NameKind = 'c' | 'i' | 'x' | 'v' | 'a';

/** A page that makes names without end gets one name for all that come later. */
const MOST = 50_000;

export interface Names {
  /** `c1` for a class, `i1` for an id, `x-1` for an element, `--v1` for a property, `a1` for an area, slot or layer. */
  readonly of: (kind: NameKind, name: string) => string;
}

const FORMS: Readonly<Record<NameKind, (number: number) => string>> = {
  c: (number) => `c${number}`,
  i: (number) => `i${number}`,
  x: (number) => `x-${number}`,
  v: (number) => `--v${number}`,
  a: (number) => `a${number}`,
};

export function makeNames(): Names {
  const known = new Map<string, number>();
  return {
    of(kind, name) {
      const key = `${kind} ${name}`;
      let number = known.get(key);
      if (number === undefined) {
        number = known.size < MOST ? known.size + 1 : 0;
        if (number > 0) known.set(key, number);
      }
      return FORMS[kind](number);
    },
  };
}
