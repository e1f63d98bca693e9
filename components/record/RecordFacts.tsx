import type { RecordLine } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { calledIn } from '../../lib/guide/name.ts';
import { type RecordWord, recordWords } from '../../lib/words/record.ts';
import { plannedDay } from '../handover/read.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { day, exactly } from '../screen/when.ts';
import { InFull } from './InFull.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly record: readonly RecordLine[];
}

const FIRST: Readonly<Record<'yes' | 'no' | 'unsure', RecordWord>> = {
  yes: 'firstYes',
  no: 'firstNo',
  unsure: 'firstUnsure',
};

/** The head of the record: which Marketo, who, how it stands, the digits, the notes. */
export function RecordFacts({ checklist, record }: Props) {
  const say = useSay(recordWords);
  const { language } = useScreen();
  const people = { leaver: calledIn(checklist, 'leaver'), keeper: calledIn(checklist, 'keeper') };
  const planned = plannedDay(record, checklist.handover);
  const compared = record.find(
    ({ fact }) => fact.body.kind === 'confirmed' && fact.body.handover === checklist.handover,
  );
  const digits = compared
    ? say('digitsConfirmed', { who: compared.who, when: exactly(compared.fact.at, language) })
    : say(checklist.keeper.confirmed ? 'digitsReleased' : 'digitsOpen');
  return (
    <dl class="record-facts">
      <dt>{say('tenant')}</dt>
      <dd>
        {checklist.tenantName} <span class="second whole">{checklist.tenant}</span>
      </dd>
      <dt>{say('from')}</dt>
      <dd>
        <InFull person={checklist.leaver.person} />
      </dd>
      <dt>{say('to')}</dt>
      <dd>
        <InFull person={checklist.keeper.person} />
      </dd>
      <dt>{say('state')}</dt>
      <dd>{say(checklist.status)}</dd>
      <dt>{say('digits')}</dt>
      <dd>{digits}</dd>
      {planned !== null && (
        <>
          <dt>{say('promised')}</dt>
          <dd>{day(planned, language)}</dd>
        </>
      )}
      {checklist.workspace !== null && (
        <>
          <dt>{say('workspace', people)}</dt>
          <dd>{checklist.workspace}</dd>
        </>
      )}
      {checklist.firstInvited !== null && (
        <>
          <dt>{say('first')}</dt>
          <dd>{say(FIRST[checklist.firstInvited], people)}</dd>
        </>
      )}
    </dl>
  );
}
