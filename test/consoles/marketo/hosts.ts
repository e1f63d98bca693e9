/** Host names of Marketo and the Adobe shell, and how the shell's frames are nested. */
import type { MarketoSwitches } from './switches.ts';

export const EXPERIENCE = 'experience.adobe.com';

/** Frames between the shell and the interface. Their names, as the interface's own host there, are not published. */
const OUTLETS = ['engage-outlet.marketo.com', 'engage-inlet.marketo.com'] as const;

export type HostKind = 'shell' | 'outlet' | 'own' | 'pod' | 'engage' | 'login' | 'other';

/** What a host name is for (consoles.md: other products under marketo.com are none of the interface). */
export function hostKind(host: string): HostKind {
  if (host === EXPERIENCE) return 'shell';
  if (OUTLETS.some((outlet) => outlet === host)) return 'outlet';
  if (/^classic-\w+\.marketo\.com$/.test(host)) return 'own';
  if (/^app-\w+\.marketo\.com$/.test(host)) return 'pod';
  if (/^engage-(?:ab|sj)\.marketo\.com$/.test(host)) return 'engage';
  return host === 'login.marketo.com' || host === 'app.marketo.com' ? 'login' : 'other';
}

/** Document of the frame after `depth` outlets, without code. */
export function frameAddress(
  depth: number,
  token: string,
  pod: string,
  { frames, innerHost }: MarketoSwitches,
): string {
  const outlet = depth < frames - 1 ? OUTLETS[depth] : undefined;
  if (outlet) return `https://${outlet}/outlet?token=${token}&depth=${depth + 1}`;
  return `https://${innerHost === 'own' ? 'classic' : 'app'}-${pod}.marketo.com/?token=${token}`;
}

/** Content security policies where they are strict. */
export const POLICIES = {
  shell:
    "default-src 'self'; frame-src https://*.marketo.com; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  frame:
    "default-src 'self'; frame-src https://*.marketo.com; img-src 'self' data:; frame-ancestors https://*.marketo.com https://experience.adobe.com; base-uri 'none'",
} as const;
