/** Pure: what the two buttons copy. */
import { type Around, type Finding, toMend } from '../../lib/roster/findings.ts';
import type { Roster } from '../../lib/roster/roster.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { counted, findingText } from './finding.ts';
import { lineText, whyText } from './line.ts';

/** Lines that stand under a finding. */
const MOST_LINES = 10;

const bare = (text: string): string => text.replaceAll('**', '');

/** The findings with what to do and the first lines of each. */
export function copyOfFindings(
  file: string,
  findings: readonly Finding[],
  roster: Roster,
  around: Around,
  language: ScreenLanguage,
): string {
  const words = rosterWords[language];
  const parts = findings.map((finding) => {
    const { title, todo, sample } = findingText(finding, roster, around, language);
    const lines = finding.lines.slice(0, MOST_LINES).map((line) => {
      const { where, text, why } = lineText(line, language);
      return `  ${[where, text, why].filter(Boolean).join(' · ')}`;
    });
    const rest = finding.lines.length - lines.length;
    return [
      `[${words[finding.severity]}] ${title}`,
      ...[todo, sample].filter(Boolean).map((text) => `  ${bare(text)}`),
      ...lines,
      ...(rest > 0 ? [`  … +${counted(rest, language)}`] : []),
    ].join('\n');
  });
  return [`${words.title} · ${file}`, ...parts].join('\n\n');
}

/**
 * Every line to mend or to look at, in the order of the file: where, what stands there, why. Not as a table: what
 * stands in the file would be read as a formula where it is pasted into a spreadsheet.
 */
export function copyOfLines(findings: readonly Finding[], language: ScreenLanguage): string {
  return toMend(findings)
    .map(({ finding, line }) => {
      const { where, text } = lineText(line, language, Number.POSITIVE_INFINITY);
      return [where, text, whyText(finding, line, language)].join(' · ');
    })
    .join('\n');
}
