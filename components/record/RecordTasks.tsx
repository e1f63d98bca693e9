import type { Checklist } from '../../lib/checklist/checklist.ts';
import { recordWords } from '../../lib/words/record.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';
import { proofText } from '../task/proof.ts';
import { taskTitle } from '../task/task.ts';

/** The tasks, who did them, how each was proven and when. */
export function RecordTasks({ checklist }: { readonly checklist: Checklist }) {
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
            const person = checklist[task.role].person;
            const proof = task.status === 'done' ? task.proof : null;
            return (
              <tr key={task.id}>
                <th scope="row">{taskTitle(checklist, task.id, language)}</th>
                <td>{person.name || person.email}</td>
                <td>{proof === null ? say('notDone') : proofText(checklist, proof, language, true)}</td>
                <td class="record-when">{proof !== null && exactly(proof.at, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
