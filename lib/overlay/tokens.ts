/** The look of Handrail, shared by the card in the page, the popup and the desk. One accent, one warning colour. */

export interface Colours {
  /** Background of cards and screens, and of what lies sunk into or raised out of it. */
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  /** Text: main, second, and the quietest that still has AA contrast on `surface` and `sunken`. */
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  /** Hairlines between parts; `edge` is the outline of a control (3:1 on `surface`). */
  readonly line: string;
  readonly edge: string;
  /** Accent as fill and as text, the text on the fill, and a tint for backgrounds. */
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  readonly accentText: string;
  readonly accentSoft: string;
  /** Warning in the same four parts. */
  readonly warn: string;
  readonly warnHover: string;
  readonly onWarn: string;
  readonly warnText: string;
  readonly warnSoft: string;
  /** The ring: the same two tones in both themes, since it lies on the host's page. */
  readonly ringDark: string;
  readonly ringLight: string;
  /** Shadows of a lying card and of a floating one. */
  readonly shadowLow: string;
  readonly shadowHigh: string;
}

export const LIGHT: Colours = {
  surface: '#ffffff',
  sunken: '#f5f7f7',
  hover: '#edf1f1',
  text: '#14201f',
  muted: '#4b5a59',
  faint: '#5f6e6d',
  line: '#e3e8e8',
  edge: '#7f8f8e',
  accent: '#0b6b65',
  accentHover: '#085650',
  onAccent: '#ffffff',
  accentText: '#0a625c',
  accentSoft: '#e3f3f1',
  warn: '#b3470b',
  warnHover: '#933a09',
  onWarn: '#ffffff',
  warnText: '#9c3d08',
  warnSoft: '#fdf1e7',
  ringDark: '#0b6b65',
  ringLight: '#ffffff',
  shadowLow: '0 1px 2px rgb(15 32 31 / 0.06), 0 1px 3px rgb(15 32 31 / 0.08)',
  shadowHigh:
    '0 1px 2px rgb(15 32 31 / 0.08), 0 4px 10px rgb(15 32 31 / 0.08), 0 16px 40px rgb(15 32 31 / 0.16)',
};

export const DARK: Colours = {
  surface: '#1a2221',
  sunken: '#131a19',
  hover: '#26302f',
  text: '#eef3f2',
  muted: '#b3c0be',
  faint: '#97a6a4',
  line: '#2e3938',
  edge: '#71807e',
  accent: '#4ec5b6',
  accentHover: '#6fd6c9',
  onAccent: '#06211e',
  accentText: '#6ed4c6',
  accentSoft: '#17332f',
  warn: '#f2a154',
  warnHover: '#f7b778',
  onWarn: '#2b1502',
  warnText: '#f6b272',
  warnSoft: '#382617',
  ringDark: '#0b6b65',
  ringLight: '#ffffff',
  shadowLow: '0 1px 2px rgb(0 0 0 / 0.4)',
  shadowHigh: '0 0 0 1px rgb(255 255 255 / 0.06), 0 4px 12px rgb(0 0 0 / 0.4), 0 18px 48px rgb(0 0 0 / 0.5)',
};

/** Sizes in px unless a unit stands there. Spaces go by four. */
const SIZES = {
  // `system-ui` last: on Linux it is often a wide face in which 320 px hold little.
  font: '-apple-system, "Segoe UI", Roboto, Cantarell, Ubuntu, "Helvetica Neue", Arial, "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif',
  fontSize: '14px',
  lineHeight: '20px',
  small: '12px',
  smallLine: '16px',
  title: '16px',
  titleLine: '22px',
  radius: '12px',
  radiusSmall: '8px',
  radiusFull: '999px',
  space1: '4px',
  space2: '8px',
  space3: '12px',
  space4: '16px',
  space5: '20px',
  space6: '24px',
  control: '32px',
  quick: '120ms',
  card: '320px',
  popup: '380px',
} as const;

const kebab = (name: string): string => name.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`);

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--hr-${kebab(name)}:${value};`)
    .join('');

/**
 * The tokens as CSS custom properties on `selector`: `--hr-surface`, `--hr-accent-soft`, `--hr-space-4`, `--hr-radius` …
 * Colours follow the operating system; `color-scheme` is set, so that fields and scroll bars follow too.
 */
export function tokenStyles(selector = ':root'): string {
  return [
    `${selector}{color-scheme:light dark;${declare(SIZES)}${declare({ ...LIGHT })}}`,
    `@media (prefers-color-scheme:dark){${selector}{${declare({ ...DARK })}}}`,
  ].join('\n');
}
