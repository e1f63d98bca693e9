/** Class and id as a build with generated names would have it: a function of the name, so that style and page agree. */
export function hashed(name: string): string {
  let hash = 2166136261;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return `k${hash.toString(36)}`;
}

/** A style sheet with every class and id of its selectors hashed. */
export function hashedStyle(css: string): string {
  return css.replace(
    /([.#])([a-z][\w-]*)(?=[^{}]*\{)/gi,
    (_, mark: string, name: string) => mark + hashed(name),
  );
}
