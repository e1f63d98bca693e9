import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { CustomerChoice } from './CustomerChoice.tsx';
import { munchkinFrom } from './munchkin.ts';

interface Props {
  readonly view: PopupView;
  readonly doc: string;
}

/** Names the tenant of one document; first says where the page itself would show it. */
export function TenantWindow({ view, doc }: Props) {
  const say = useSay(windowWords);
  const { surface } = useScreen();
  const calling = useCalling();
  const { busy, failure, run } = calling;
  const unshown = view.doc?.unshown === true;
  const [open, setOpen] = useState(unshown);
  const [typed, setTyped] = useState('');
  const [presses, setPresses] = useState(0);
  const pressed = presses > 0;
  const [done, setDone] = useState<string | null>(null);
  const munchkin = munchkinFrom(typed);
  const onSales = view.doc?.console === 'sales';
  const title = say(onSales ? 'tenantTitle' : 'tenantAsk');
  const look = () => surface.close();

  if (view.doc === null) return <Page title={title}>{<Notice tone="info">{say('gone')}</Notice>}</Page>;
  const known = done ?? view.doc.tenant;
  if (known !== null)
    return (
      <Page
        title={title}
        foot={
          <Button look="primary" onPress={look}>
            {say('closeWindow')}
          </Button>
        }
      >
        <Notice tone="good">
          <Rich text={say(done === null ? 'tenantRead' : 'tenantDone', { tenant: known })} />
        </Notice>
      </Page>
    );

  const tell = async (named: string) => {
    if (await run({ call: 'nameTenant', doc, munchkin: named })) setDone(named);
  };
  const name = async () => {
    setPresses(presses + 1);
    if (munchkin !== null) await tell(munchkin);
  };
  // Other consoles never show it.
  if (!onSales)
    return <CustomerChoice lines={view.tenants} calling={calling} onName={(one) => void tell(one)} />;
  return (
    <Page
      title={title}
      complaint={presses}
      foot={
        open ? (
          <>
            <Button look="primary" busy={busy} onPress={() => void name()}>
              {say('tenantDo')}
            </Button>
            <Button onPress={look}>{say('look')}</Button>
          </>
        ) : (
          <Button look="primary" onPress={look}>
            {say('look')}
          </Button>
        )
      }
    >
      {unshown ? (
        <p class="lead">{say('tenantUnshown')}</p>
      ) : (
        <>
          <p class="lead">{say('tenantFirst')}</p>
          <ol class="steps">
            {(['tenant1', 'tenant2', 'tenant3'] as const).map((word) => (
              <li key={word}>
                <Rich text={say(word)} />
              </li>
            ))}
          </ol>
          <p class="hint">{say('tenantSees')}</p>
        </>
      )}
      <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('tenantType')}</summary>
        <Field
          label={say('tenantField')}
          hint={say('tenantCount')}
          value={typed}
          onValue={setTyped}
          most={20}
          error={pressed && munchkin === null ? say('needMunchkin') : null}
        />
      </details>
      <Failure failure={failure} />
    </Page>
  );
}
