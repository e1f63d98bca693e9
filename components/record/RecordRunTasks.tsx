import type { RunChecklist, RunTask } from '../../lib/checklist/run.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { recordWords } from '../../lib/words/record.ts';
import { doer, partOf, titleOf } from '../run/words.ts';
import { say as inWords, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';

/** A course's tasks: whose they are, how each was proven and when. */
export function RecordRunTasks({ checklist }: { readonly checklist: RunChecklist }) {
  const say = useSay(recordWords);
  const { language } = useScreen();
  return (
    <section>
      <h2>{say('tasks')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('task')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('proven')}</th>
            <th scope="col">{say('when')}</th>
          </tr>
        </thead>
        <tbody>
          {checklist.tasks.map((task) => {
            const person = doer(checklist, task)?.person;
            return (
              <tr key={task.id}>
                <th scope="row">{titleOf(checklist, task.id, language)}</th>
                <td>{person?.name || person?.email}</td>
                <td>{provenBy(checklist, task, language)}</td>
                <td class="record-when">
                  {task.status === 'done' && task.proof !== null && exactly(task.proof.at, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** On paper nobody is "you". */
function provenBy(checklist: RunChecklist, { proof, status }: RunTask, language: ScreenLanguage): string {
  if (proof === null || status !== 'done') return recordWords[language].notDone;
  const person = partOf(checklist, proof.persona)?.person;
  const name = person?.name || person?.email || recordWords[language].somebody;
  return inWords(recordWords, language, proof.grade === 'said' ? 'saidBy' : 'seenBy', { name });
}
