/** Whether styles or shadow roots have changed in a way that no observer of the page's tree is told. */
import { rootsOf } from '../locator/tree.ts';

type Count = (sheet: CSSStyleSheet) => number;

const rules: Count = (sheet) => {
  try {
    return sheet.cssRules.length;
  } catch {
    // Of another host.
    return -1;
  }
};

/** `told`: whether the recorder has told of a node. Asked again and again; true where a whole picture is needed. */
export function watchSheets(document: Document, told: (node: Node) => boolean): () => boolean {
  const lengths = new WeakMap<CSSStyleSheet, number>();
  const adopted = new Map<Document | ShadowRoot, number>();
  let first = true;

  const differs = (sheet: CSSStyleSheet): boolean => {
    const [before, now] = [lengths.get(sheet), rules(sheet)];
    lengths.set(sheet, now);
    return before !== undefined && before !== now;
  };
  return () => {
    let changed = false;
    for (const root of rootsOf(document)) {
      // What is closed to the recorder stays so.
      if (root instanceof ShadowRoot && root.mode === 'closed') continue;
      const inner = root instanceof ShadowRoot ? root.firstElementChild : null;
      if (inner !== null && !told(inner)) changed = true;
      const own = [...root.adoptedStyleSheets];
      if ((adopted.get(root) ?? 0) !== own.length && !first) changed = true;
      adopted.set(root, own.length);
      for (const sheet of [...root.styleSheets, ...own]) if (differs(sheet)) changed = true;
    }
    const wanted = changed && !first;
    first = false;
    return wanted;
  };
}
