import { useState } from 'preact/hooks';
import type { TenantLine } from '../../lib/calls/line.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import type { Calling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { TenantList } from '../tenant/TenantList.tsx';
import { munchkinFrom } from './munchkin.ts';

interface Props {
  readonly lines: readonly TenantLine[];
  readonly calling: Calling;
  readonly onName: (munchkin: string) => void;
}

/** Whose a page is that shows it nowhere: one of the customers that are known here, or a Munchkin ID. */
export function CustomerChoice({ lines, calling: { busy, failure }, onName }: Props) {
  const say = useSay(windowWords);
  const [open, setOpen] = useState(lines.length === 0);
  const [typed, setTyped] = useState('');
  const [presses, setPresses] = useState(0);
  const munchkin = munchkinFrom(typed);
  const name = () => {
    setPresses(presses + 1);
    if (munchkin !== null) onName(munchkin);
  };
  const field = (
    <Field
      label={say('tenantField')}
      value={typed}
      onValue={setTyped}
      most={20}
      error={presses > 0 && munchkin === null ? say('needMunchkin') : null}
    />
  );
  return (
    <Page
      title={say('tenantAsk')}
      complaint={presses}
      foot={
        open && (
          <Button look="primary" busy={busy} onPress={name}>
            {say('tenantDo')}
          </Button>
        )
      }
    >
      <p class="lead">{say('tenantChoose')}</p>
      <TenantList lines={lines} title={say('tenantKnown')} onPick={onName} />
      {lines.length === 0 ? (
        field
      ) : (
        <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say('tenantOther')}</summary>
          {field}
        </details>
      )}
      <Failure failure={failure} />
    </Page>
  );
}
