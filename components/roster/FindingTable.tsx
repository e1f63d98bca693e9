import type { Around, Finding } from '../../lib/roster/findings.ts';
import type { Roster } from '../../lib/roster/roster.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { FindingLines } from './FindingLines.tsx';
import { findingText } from './finding.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly roster: Roster;
  readonly around: Around;
}

/** What was found, the gravest first: how grave, what, what to do, and where. */
export function FindingTable({ findings, roster, around }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  return (
    <table class="findings">
      <thead>
        <tr>
          <th scope="col">{say('result')}</th>
          <th scope="col">{say('finding')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => {
          const { kind, severity, lines } = finding;
          const { title, todo, sample } = findingText(finding, roster, around, language);
          return (
            <tr key={kind} class={severity}>
              <td>
                <span class={`severity ${severity}`}>{say(severity)}</span>
              </td>
              <td>
                <p class="finding-title">{title}</p>
                {todo && (
                  <p class="finding-todo">
                    <Rich text={todo} />
                  </p>
                )}
                {sample && <p class="second">{sample}</p>}
                {lines.length > 0 && <FindingLines lines={lines} title={title} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
