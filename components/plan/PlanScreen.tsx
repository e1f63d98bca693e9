import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';
import { compareAccount } from '../../lib/checklist/person.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { Rich } from '../text/Rich.tsx';
import { KeeperChoice } from './KeeperChoice.tsx';
import { NotHolder } from './NotHolder.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { looksLikeEmail, samePerson, selfOf, tenantGuess } from './person.ts';
import { Remembered } from './Remembered.tsx';

interface Props {
  readonly view: PopupView;
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly onBack: () => void;
  readonly onStarted: () => void;
}

const NOBODY: Person = { name: '', email: '' };

/** After a handover that was broken off the next one is most likely with the same person. */
function formerOther({ checklist }: PopupView): Person {
  if (checklist?.status !== 'brokenOff') return NOBODY;
  return checklist[checklist.me === 'leaver' ? 'keeper' : 'leaver'].person;
}

/** Who the reader was in the handover before, unless somebody else is signed in now. */
function formerSelf({ checklist, account }: PopupView): Person | null {
  const person = checklist?.[checklist.me].person;
  return person && compareAccount(account, person) !== 'other' ? person : null;
}

/** The plan before the start, on one page: what happens, what cannot be undone, who takes part. */
export function PlanScreen({ view, tenant, tenantName, onBack, onStarted }: Props) {
  const say = useSay(planWords);
  const { busy, failure, run } = useCalling();
  // What the person has not touched follows the page: rows and account may come after this screen.
  const [ownSelf, setSelf] = useState<Person | null>(null);
  const self = ownSelf ?? formerSelf(view) ?? selfOf(view.account, view.rows);
  const [keeper, setKeeper] = useState(() => formerOther(view));
  const [decided, setTyped] = useState<boolean | null>(keeper === NOBODY ? null : true);
  const typed = decided ?? (view.rows.length === 0 && keeper === NOBODY);
  const [ownCalled, setCalled] = useState<string | null>(null);
  const called = ownCalled ?? tenantGuess(tenant, tenantName, self.email);
  const [planned, setPlanned] = useState('');
  const [resumes, setResumes] = useState(false);
  const [presses, setPresses] = useState(0);
  const pressed = presses > 0;

  const wrong = {
    keeper: keeper.name.trim() === '' && keeper.email === '' ? say('needKeeper') : null,
    keeperName: keeper.name.trim() === '' ? say('needName') : null,
    keeperEmail: looksLikeEmail(keeper.email) ? null : say('needEmail'),
    same: samePerson(self, keeper) ? say('samePerson') : null,
    name: self.name.trim() === '' ? say('needName') : null,
    email: looksLikeEmail(self.email) ? null : say('needEmail'),
    called: called.trim() === '' ? say('needTenantName') : null,
  };
  const keeperWrong = typed ? (wrong.keeperName ?? wrong.keeperEmail) : wrong.keeper;
  const anyWrong = keeperWrong ?? wrong.same ?? wrong.name ?? wrong.email ?? wrong.called;
  const told = (error: string | null): string | null => (pressed ? error : null);

  const start = async () => {
    setPresses(presses + 1);
    if (anyWrong !== null) return;
    const answer = await run({
      call: 'start',
      tenant,
      tenantName: called.trim(),
      leaver: tidy(self),
      keeper: tidy(keeper),
      planned: planned || null,
      ...(resumes && { resumes }),
    });
    if (answer) onStarted();
  };

  if (!resumes && (view.connection === 'free' || view.connection === 'blocked')) {
    return <NotHolder connection={view.connection} onBack={onBack} onResume={() => setResumes(true)} />;
  }
  return (
    <Page
      title={say(resumes ? 'resumeDo' : 'title')}
      onBack={resumes ? () => setResumes(false) : onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void start()}>
          {say(resumes ? 'resumeDo' : 'start')}
        </Button>
      }
    >
      {resumes ? (
        <p class="lead">{say('resumeText')}</p>
      ) : (
        <>
          <p class="lead">{say('intro')}</p>
          <PlanSteps />
          <Notice tone="info" title={say('undoTitle')}>
            <p>{say('undo')}</p>
            <p>{say('stop')}</p>
          </Notice>
        </>
      )}
      <Remembered first={view.firstInvited} self={self} />
      <section class="form">
        <h2>{say('whoTitle')}</h2>
        {typed ? (
          <>
            <Field
              label={say('keeperName')}
              value={keeper.name}
              onValue={(name) => type({ ...keeper, name })}
              most={80}
              error={told(wrong.keeperName)}
            />
            <Field
              label={say('keeperEmail')}
              type="email"
              value={keeper.email}
              onValue={(email) => type({ ...keeper, email })}
              most={120}
              error={told(wrong.keeperEmail ?? wrong.same)}
            />
            {view.rows.length > 0 ? (
              <Button look="quiet" onPress={() => change(false)}>
                {say('listed')}
              </Button>
            ) : (
              <p class="hint">
                <Rich text={say(view.unlisted ? 'rowsUnread' : 'rowsMissing')} />
              </p>
            )}
          </>
        ) : (
          <>
            <KeeperChoice
              rows={view.rows}
              self={self}
              value={keeper}
              onValue={setKeeper}
              error={told(wrong.keeper ?? wrong.same)}
            />
            <Button look="quiet" onPress={() => change(true)}>
              {say('typed')}
            </Button>
          </>
        )}
      </section>
      <section class="form">
        <h2>{say('youTitle')}</h2>
        <Field
          label={say('yourName')}
          value={self.name}
          onValue={(name) => setSelf({ ...self, name })}
          most={80}
          complete="name"
          error={told(wrong.name)}
        />
        <Field
          label={say('yourEmail')}
          type="email"
          value={self.email}
          onValue={(email) => setSelf({ ...self, email })}
          most={120}
          complete="email"
          error={told(wrong.email)}
        />
        <Field
          label={say('tenantName')}
          hint={say('tenantNameHint')}
          value={called}
          onValue={setCalled}
          most={80}
          complete="organization"
          error={told(wrong.called)}
        />
        {!resumes && (
          <Field
            label={say('planned')}
            hint={say('plannedHint')}
            type="date"
            value={planned}
            onValue={setPlanned}
          />
        )}
      </section>
      <Failure failure={failure} />
    </Page>
  );

  function type(person: Person) {
    setTyped(true);
    setKeeper(person);
  }

  function change(toTyped: boolean) {
    setTyped(toTyped);
    setKeeper(NOBODY);
  }
}

const tidy = ({ name, email }: Person): Person => ({ name: name.trim(), email: email.trim().toLowerCase() });
