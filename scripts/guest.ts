/**
 * @rrweb/record is made for a site's own pages. As a guest on somebody else's it must not write to the page, read what
 * is typed, patch what scripts call, or leave listeners behind (DESIGN.md, decisions 5 and 9): those parts of it are cut
 * out when it is built in. A version in which one of them reads differently does not build.
 */
import { WATCHED } from '../lib/cobrowse/tags.ts';

/** Symbol of the isolated world's `globalThis` under which the recorder leaves the signal that ends a recording. */
const LIFE = `globalThis[Symbol.for('handrail.recording')]`;

/** Observers that patch prototypes, or read fields, media and selections. */
const OBSERVERS = [
  'initInputObserver',
  'initMediaInteractionObserver',
  'initStyleSheetObserver',
  'initAdoptedStyleSheetObserver',
  'initStyleDeclarationObserver',
  'initFontObserver',
  'initSelectionObserver',
  'initCustomElementObserver',
];

/** Text, what takes its place, and how often it stands there. */
const CUTS: readonly (readonly [string, string, number])[] = [
  ...OBSERVERS.map(
    (name) =>
      [`function ${name}(`, `function ${name}() { return () => {}; }\nfunction left_${name}(`, 1] as const,
  ),
  // Natives of an isolated world are its own: no frame is put into the page to fetch others.
  [
    'function getUntaintedPrototype(key) {',
    'function getUntaintedPrototype(key) {\n  return globalThis[key].prototype;',
    1,
  ],
  ['if (Array.from([1], (x) => x * 2)[0] !== 2) {', 'if (false) {', 1],
  ['  patchAttachShadow(element, doc) {', '  patchAttachShadow(element, doc) {\n    return;', 1],
  ['window.parent.postMessage(message, "*");', '', 1],
  ['target.setAttribute("data-rr-is-password", "true");', '', 1],
  ['    const value = n.value;\n', '    const value = "";\n', 1],
  [
    'if (!ignoreAttribute(tagName, attr.name, attr.value)) {',
    'if (attr.name !== "value" || (tagName === "input" && /^(button|submit|reset)$/i.test(n.type))) {',
    1,
  ],
  [
    '      const value = Array.from(\n        index.childNodes(textarea),',
    '      const value = Array.from(\n        [],',
    1,
  ],
  [
    '    attributeOldValue: true,',
    `    attributeOldValue: true,\n    attributeFilter: ${JSON.stringify(WATCHED)},`,
    1,
  ],
  [
    'iframeEl.addEventListener("load", listener)',
    `iframeEl.addEventListener("load", listener, { signal: ${LIFE} })`,
    2,
  ],
  [
    '    iframeEl.addEventListener("load", () => {\n      clearTimeout(timer);\n      fired = true;\n      listener();\n    });',
    `    iframeEl.addEventListener("load", () => {\n      clearTimeout(timer);\n      fired = true;\n      listener();\n    }, { signal: ${LIFE} });`,
    1,
  ],
  [
    '  link.addEventListener("load", () => {\n    clearTimeout(timer);\n    fired = true;\n    listener();\n  });',
    `  link.addEventListener("load", () => {\n    clearTimeout(timer);\n    fired = true;\n    listener();\n  }, { signal: ${LIFE} });`,
    1,
  ],
  // A frame that is ready only after the end is not observed any more.
  [
    'handlers.push(observe(iframeEl.contentDocument));',
    'if (recording) handlers.push(observe(iframeEl.contentDocument));',
    1,
  ],
  // An extension's world has no registry: asking it threw, for each element of a page.
  ['    if (customElements.get(tagName)) isCustomElement = true;\n', '', 1],
  // A recording that has ended, and another begun, before its frames were looked at looks at none.
  [
    '    iframeManager.addLoadListener((iframeEl) => {\n',
    `    const life = ${LIFE};\n    iframeManager.addLoadListener((iframeEl) => {\n      if (life.aborted) return;\n`,
    1,
  ],
  // A recording begins with buffers of its own.
  [
    '  mirror.reset();\n  const maskInputOptions',
    '  mirror.reset();\n  mutationBuffers.length = 0;\n  const maskInputOptions',
    1,
  ],
];

/** The library's text as it is built in. */
export function asGuest(code: string): string {
  return CUTS.reduce((text, [found, put, times]) => {
    const parts = text.split(found);
    if (parts.length !== times + 1)
      throw new Error(
        `@rrweb/record: "${found}" stands there ${parts.length - 1} times, not ${times}; see scripts/guest.ts`,
      );
    return parts.join(put);
  }, code);
}

/** Vite plugin. */
export const guest = {
  name: 'guest',
  transform: (code: string, id: string): string | null =>
    /@rrweb\/record\/dist\/record\.js$/.test(id.split('?')[0] ?? '') ? asGuest(code) : null,
};
