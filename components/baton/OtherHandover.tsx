import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { Choice } from '../control/Choice.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';

export type OtherAnswer = 'no' | 'yes' | null;

interface Props {
  readonly tenant: string;
  readonly value: OtherAnswer;
  readonly onValue: (value: 'no' | 'yes') => void;
  /** The person went on without an answer. */
  readonly missing: boolean;
}

/** Handovers that cross through second profiles cannot be seen by either, so both are asked (order.md, "Excluded"). */
export function OtherHandover({ tenant, value, onValue, missing }: Props) {
  const say = useSay(popupBatonWords);
  return (
    <>
      <Choice
        question={say('otherQuestion', { tenant })}
        options={[
          { value: 'no', label: say('otherNo') },
          { value: 'yes', label: say('otherYes') },
        ]}
        value={value}
        onValue={onValue}
        error={missing && value === null ? say('otherNeeded') : null}
      />
      {value === 'yes' && <Notice tone="warn">{say('otherStop')}</Notice>}
    </>
  );
}
