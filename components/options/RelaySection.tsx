import { useEffect, useState } from 'preact/hooks';
import type { RelayView } from '../../lib/calls/room.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

/** What the address field takes; the worker looks once more. */
const isRelay = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === 'wss:' && url.username === '' && url.password === '' && url.hash === '';
};

/** The address of the relay for rooms; none by default. */
export function RelaySection() {
  const say = useSay(roomWords);
  const { busy, failure, run } = useCalling();
  const [relay, setRelay] = useState<RelayView | null>(null);
  const [address, setAddress] = useState('');
  const [state, setState] = useState<'no' | 'saved' | 'wrong'>('no');
  useEffect(() => {
    void run({ call: 'view', tabId: null, tenant: null }).then((answer) => {
      setRelay(answer?.view?.relay ?? null);
      setAddress(answer?.view?.relay.address ?? '');
    });
  }, []);
  const save = async (next: string | null) => {
    if (next !== null && !isRelay(next)) return setState('wrong');
    setState('no');
    if (!(await run({ call: 'setRelay', relay: next }))) return;
    if (next === null) setAddress('');
    setState('saved');
  };
  if (relay === null) return null;
  return (
    <section class="relay" aria-labelledby="relay">
      <h2 id="relay" class="options-section">
        {say('relayTitle')}
      </h2>
      <p>{say('relayLead')}</p>
      {relay.managed ? (
        <p class="hint">
          {relay.address === null
            ? say('relayManagedNone')
            : say('relayManaged', { relay: new URL(relay.address).host })}
        </p>
      ) : (
        <>
          <Field
            label={say('relayLabel')}
            value={address}
            onValue={setAddress}
            hint={say('relayHint')}
            error={state === 'wrong' ? say('relayWrong') : null}
          />
          <div class="relay-row">
            <Button busy={busy} onPress={() => void save(address.trim())}>
              {say('relaySave')}
            </Button>
            {address !== '' && (
              <Button look="quiet" busy={busy} onPress={() => void save(null)}>
                {say('relayClear')}
              </Button>
            )}
          </div>
          <div role="status">{state === 'saved' && <p class="hint">{say('relaySaved')}</p>}</div>
        </>
      )}
      <Failure failure={failure} />
    </section>
  );
}
