import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { CourseGuide } from '../../lib/guide/way.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Page } from '../popup/Page.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly runs: readonly RunChecklist[];
  readonly onBack: () => void;
  readonly onChoose: (course: string) => void;
}

/** What can be begun: each course with its title and one sentence; the first that was never finished leads. */
export function ChooseScreen({ runs, onBack, onChoose }: Props) {
  const say = useSay(runWords);
  const { language } = useScreen();
  const finished = ({ course: { id } }: CourseGuide): boolean =>
    runs.some(({ course, status }) => course === id && status === 'finished');
  const likely = COURSES.find((guide) => !finished(guide)) ?? COURSES[0];
  return (
    <Page title={say('chooseTitle')} onBack={onBack}>
      <ul class="ways plain-list">
        {COURSES.map((guide) => {
          const { id } = guide.course;
          const { title, why } = guide.words[language];
          return (
            <li key={id} class="way">
              <h2>{title}</h2>
              <p class="hint">{why}</p>
              <Button
                look={guide === likely ? 'primary' : 'plain'}
                name={`${say('choose')}: ${title}`}
                onPress={() => onChoose(id)}
              >
                {say('choose')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
