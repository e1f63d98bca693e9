import type { ScreenLanguage } from '../../lib/words/language.ts';

const LOCALES: Readonly<Record<ScreenLanguage, string>> = { en: 'en-GB', ja: 'ja-JP' };
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** A moment (ms) as people read it: the time alone today, with the day otherwise, with the year in another year. */
export function when(at: number, now: number, language: ScreenLanguage): string {
  const moment = new Date(at);
  const today = new Date(now);
  const sameYear = moment.getFullYear() === today.getFullYear();
  if (sameYear && moment.toDateString() === today.toDateString()) return clock(at, language);
  return new Intl.DateTimeFormat(LOCALES[language], {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    ...TIME,
  }).format(moment);
}

/** The time of day of a moment (ms). */
export function clock(at: number, language: ScreenLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], TIME).format(new Date(at));
}

/** A moment (ms) in full, for the printed record: day, month, year, seconds. */
export function exactly(at: number, language: ScreenLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(at),
  );
}

/** The day of a moment (ms) where the reader is, as an ISO date: in Japan it is tomorrow already when it is late in UTC. */
export function dayOf(at: number): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A day given as an ISO date (`2026-11-20`), without a time zone's shift. */
export function day(iso: string, language: ScreenLanguage): string {
  const moment = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' }).format(moment);
}
