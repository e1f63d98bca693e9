import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { PersonaId } from '../../lib/checklist/course.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';
import type { CourseGuide } from '../../lib/guide/way.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { looksLikeEmail, selfOf, tenantGuess } from '../plan/person.ts';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Parts } from './Parts.tsx';
import { partName } from './words.ts';

interface Props {
  readonly guide: CourseGuide;
  readonly view: PopupView;
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly onBack: () => void;
  readonly onBegun: () => void;
}

const NOBODY: Person = { name: '', email: '' };

/** The plan before a course begins: what happens, who takes which part. */
export function BeginScreen({ guide, view, tenant, tenantName, onBack, onBegun }: Props) {
  const say = useSay(runWords);
  const { language } = useScreen();
  const { busy, failure, run } = useCalling();
  const { course, words } = guide;
  // Whoever is alone has nothing to choose, and nobody to name.
  const alone = course.personas.length === 1;
  const [mine, setMine] = useState<readonly PersonaId[]>(alone ? course.personas : []);
  const [ownSelf, setSelf] = useState<Person | null>(null);
  const self = ownSelf ?? selfOf(view.account, view.rows);
  const [others, setOthers] = useState<Readonly<Record<PersonaId, Person>>>({});
  const [ownCalled, setCalled] = useState<string | null>(null);
  const called = ownCalled ?? tenantGuess(tenant, tenantName, self.email);
  const [presses, setPresses] = useState(0);
  const { title, why } = words[language];
  const theirs = course.personas.filter((persona) => !mine.includes(persona));
  const needed = (persona: PersonaId): boolean =>
    course.tasks.some(({ personas }) => personas[0] === persona);
  const given = (persona: PersonaId): Person => others[persona] ?? NOBODY;
  const people = [
    ...mine.map((persona) => ({ persona, person: tidy(self) })),
    ...theirs
      .filter((persona) => given(persona).name.trim() !== '')
      .map((persona) => ({ persona, person: tidy(given(persona)) })),
  ];
  const wrong = {
    mine: mine.length === 0 ? say('needPart') : null,
    name: self.name.trim() === '' ? say('needName') : null,
    email: looksLikeEmail(self.email) ? null : say('needEmail'),
    called: called.trim() === '' ? say('needName') : null,
  };
  const wrongOf = (persona: PersonaId) => {
    const { name, email } = given(persona);
    return {
      name: name.trim() === '' && needed(persona) ? say('needName') : null,
      email: email === '' ? null : looksLikeEmail(email) ? null : say('needEmail'),
    };
  };
  const anyWrong =
    Object.values(wrong).some((one) => one !== null) ||
    theirs.some((persona) => Object.values(wrongOf(persona)).some((one) => one !== null));
  const told = (error: string | null): string | null => (presses > 0 ? error : null);
  const change = (persona: PersonaId, person: Person) => setOthers({ ...others, [persona]: person });
  const begin = async () => {
    setPresses(presses + 1);
    if (anyWrong) return;
    const answer = await run({
      call: 'begin',
      tenant,
      tenantName: called.trim(),
      course: course.id,
      people,
      personas: mine,
    });
    if (answer) onBegun();
  };
  return (
    <Page
      title={title}
      onBack={onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void begin()}>
          {say('start')}
        </Button>
      }
    >
      <p class="lead">{why}</p>
      <ol class="plan-steps">
        {course.tasks.map(({ id, personas }) => (
          <li key={id}>
            {words[language].tasks[id]?.title}
            {!alone && <span class="second">{partName(course.id, personas[0] ?? '', language)}</span>}
          </li>
        ))}
      </ol>
      {!alone && <p class="hint">{say('beginLead')}</p>}
      <section class="form">
        {!alone && (
          <>
            <h2>{say('peopleTitle')}</h2>
            <Parts
              question={say('youAre')}
              course={course.id}
              parts={course.personas.map((persona) => ({ persona, person: null }))}
              value={mine}
              onValue={setMine}
              error={told(wrong.mine)}
            />
          </>
        )}
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
        {theirs.map((persona) => {
          const part = partName(course.id, persona, language);
          const person = given(persona);
          return (
            <div class="form" key={persona}>
              <Field
                label={say('nameOf', { part })}
                value={person.name}
                onValue={(name) => change(persona, { ...person, name })}
                most={80}
                error={told(wrongOf(persona).name)}
                {...(needed(persona) ? {} : { hint: say('optional') })}
              />
              <Field
                label={say('emailOf', { part })}
                type="email"
                value={person.email}
                onValue={(email) => change(persona, { ...person, email })}
                most={120}
                error={told(wrongOf(persona).email)}
              />
            </div>
          );
        })}
        <Field
          label={say('tenantName')}
          value={called}
          onValue={setCalled}
          most={80}
          complete="organization"
          error={told(wrong.called)}
        />
      </section>
      <Failure failure={failure} />
    </Page>
  );
}

const tidy = ({ name, email }: Person): Person => ({ name: name.trim(), email: email.trim().toLowerCase() });
