import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { looksLikeEmail } from '../plan/person.ts';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { guideOf } from './words.ts';

/** Asked once the first invitation is out: who got it must never be removed after the data sync. */
export function First({ view, checklist }: { readonly view: PopupView; readonly checklist: RunChecklist }) {
  const say = useSay(runWords);
  const { busy, failure, run } = useCalling();
  const mine = checklist.parts.find((part) => part.mine)?.person;
  const [name, setName] = useState(mine?.name ?? '');
  const [email, setEmail] = useState(mine?.email ?? '');
  const [pressed, setPressed] = useState(false);
  const asking = guideOf(checklist.course)?.course.tasks.find(
    ({ remembers }) => remembers === 'firstInvited',
  );
  const task = checklist.tasks.find(({ id }) => id === asking?.id);
  if (!asking || task?.status !== 'done' || view.presenting) return null;
  if (view.firstInvited !== null)
    return <p class="hint">{say('firstSaved', { name: nameOf(view.firstInvited) })}</p>;
  if (
    !asking.personas.some((persona) => checklist.parts.some((part) => part.mine && part.persona === persona))
  )
    return null;
  const save = () => {
    setPressed(true);
    if (name.trim() === '' || !looksLikeEmail(email)) return;
    const person = { name: name.trim(), email: email.trim().toLowerCase() };
    void run({ call: 'firstInvited', tenant: checklist.tenant, person });
  };
  return (
    <section class="turn" aria-labelledby="first">
      <div>
        <h2 id="first">{say('firstTitle')}</h2>
        <p class="why">{say('firstText')}</p>
      </div>
      <Field
        label={say('firstName')}
        value={name}
        onValue={setName}
        most={80}
        error={pressed && name.trim() === '' ? say('needName') : null}
      />
      <Field
        label={say('firstEmail')}
        type="email"
        value={email}
        onValue={setEmail}
        most={120}
        error={pressed && !looksLikeEmail(email) ? say('needEmail') : null}
      />
      <Failure failure={failure} />
      <Button busy={busy} onPress={save}>
        {say('save')}
      </Button>
    </section>
  );
}
