import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Around, findingsOf, SEATS } from '../../lib/roster/findings.ts';
import type { Roster } from '../../lib/roster/roster.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Icon } from '../text/Icon.tsx';
import { Rich } from '../text/Rich.tsx';
import { ColumnQuestion } from './ColumnQuestion.tsx';
import { Copies } from './Copies.tsx';
import { Counts } from './Counts.tsx';
import { copyOfFindings, copyOfLines } from './copy.ts';
import { FindingTable } from './FindingTable.tsx';

interface Props {
  readonly file: string;
  readonly roster: Roster;
  readonly known: readonly string[];
  /** Seats in use as typed. */
  readonly used: string;
  readonly onUsed: (used: string) => void;
  readonly onColumn: (column: number) => void;
}

const VERDICTS = {
  stops: ['mendTitle', 'mendText', 'warn'],
  look: ['lookTitle', 'lookText', 'info'],
  fine: ['goodTitle', 'goodText', 'check'],
  ask: ['askTitle', 'askText', 'info'],
} as const;

/** What was found in a file. Focus goes to the verdict when it opens. */
export function Result({ file, roster, known, used, onUsed, onColumn }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [roster]);

  const typed = used.normalize('NFKC').trim();
  const wrong = typed !== '' && !/^\d{1,4}$/.test(typed);
  const around: Around = { used: typed === '' || wrong ? null : Number(typed), known };
  const findings = findingsOf(roster, around);
  const { candidates, email } = roster.columns;
  const asks = email === null && candidates.length > 0;
  const verdict = asks ? 'ask' : (findings[0]?.severity ?? 'fine');
  const [title, text, icon] = VERDICTS[verdict];
  const mend = findings.some(({ severity, lines }) => severity !== 'fine' && lines.length > 0);
  return (
    <section class="roster-result">
      <div class={`verdict ${verdict}`}>
        <span class="notice-icon">
          <Icon name={icon} />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {say(title)}
          </h2>
          <p>
            <Rich text={say(text)} />
          </p>
        </div>
      </div>
      {asks && <ColumnQuestion candidates={candidates} onColumn={onColumn} />}
      {!asks && (
        <>
          <Counts roster={roster} around={around} />
          <Field
            label={say('used')}
            value={used}
            onValue={onUsed}
            hint={say('usedHint', { seats: SEATS })}
            error={wrong ? say('usedWrong') : null}
            most={8}
          />
        </>
      )}
      <FindingTable findings={findings} roster={roster} around={around} />
      <Copies
        findings={() => copyOfFindings(file, findings, roster, around, language)}
        lines={mend ? () => copyOfLines(findings, language) : null}
      />
    </section>
  );
}
