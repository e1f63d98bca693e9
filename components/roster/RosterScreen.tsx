import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_BYTES } from '../../lib/roster/check.ts';
import { SEATS } from '../../lib/roster/findings.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { Mark } from '../text/Mark.tsx';
import { Rich } from '../text/Rich.tsx';
import { useDrop } from './drop.ts';
import { FileChoice } from './FileChoice.tsx';
import { Progressing } from './Progressing.tsx';
import { Result } from './Result.tsx';
import { useReading } from './reading.ts';
import { Unseen } from './Unseen.tsx';

interface Props {
  /** Addresses of users that a page of the console showed; none where none did. */
  readonly known: readonly string[];
}

/** A list of people to invite, checked before it is uploaded. The file is read here, and goes nowhere. */
export function RosterScreen({ known }: Props) {
  const say = useSay(rosterWords);
  const { stand, take, takeColumn, cancel } = useReading();
  const over = useDrop(take);
  const [seats, setSeats] = useState('');
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${say('title')} · Handrail`;
  }, []);
  useLayoutEffect(() => {
    if (stand.at === 'refused' || stand.at === 'severalFiles')
      refusal.current?.focus({ preventScroll: true });
  }, [stand]);
  const most = MOST_BYTES / 1024 / 1024;
  return (
    <main class="roster" aria-busy={stand.at === 'reading'}>
      <header class="record-head">
        <Mark size={24} />
        <h1>{say('title')}</h1>
      </header>
      <div class="roster-lead">
        <p>
          <Rich text={say('lead')} />
        </p>
        <p class="lead">{say('local')}</p>
      </div>
      {'file' in stand && stand.at !== 'reading' && <p class="roster-file">{stand.file}</p>}
      {(stand.at === 'refused' || stand.at === 'severalFiles') && (
        <div ref={refusal} tabIndex={-1}>
          {stand.at === 'severalFiles' ? (
            <Notice tone="warn" title={say('oneFile', { count: stand.count })} />
          ) : (
            <Notice tone={stand.why === 'cancelled' ? 'info' : 'warn'} title={say(stand.why)}>
              <p>
                <Rich text={say(`${stand.why}Text`, { most, seats: SEATS })} />
              </p>
            </Notice>
          )}
        </div>
      )}
      {stand.at === 'reading' ? (
        <Progressing file={stand.file} progress={stand.progress} onCancel={cancel} />
      ) : (
        <FileChoice again={stand.at === 'read'} over={over} onFiles={take} />
      )}
      {stand.at === 'read' && (
        <Result
          file={stand.file}
          roster={stand.roster}
          known={known}
          used={seats}
          onUsed={setSeats}
          onColumn={takeColumn}
        />
      )}
      <Unseen known={known.length} />
    </main>
  );
}
