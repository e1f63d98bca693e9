/** Languages of Handrail's own screens. What is quoted from a page stays in the page's language. */
export const SCREEN_LANGUAGES = ['en', 'ja'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** A set of words: every key in every language of ours; `{name}` is a placeholder, `**…**` is shown strong. */
export type Words<K extends string = string> = Readonly<Record<ScreenLanguage, Readonly<Record<K, string>>>>;

/** The screen language for a browser language such as `ja-JP`; English where there is none. */
export function screenLanguage(browserLanguage: string): ScreenLanguage {
  const short = browserLanguage.slice(0, 2).toLowerCase();
  return SCREEN_LANGUAGES.find((language) => language === short) ?? 'en';
}

/** Fills `{name}` placeholders; one that is not given stays visible, so that a test finds it. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
