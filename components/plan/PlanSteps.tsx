import { planWords } from '../../lib/words/popup-plan.ts';
import { useSay } from '../screen/say.ts';

/** The whole handover before it begins: three tasks and a last look, who, about how long. */
export function PlanSteps() {
  const say = useSay(planWords);
  return (
    <ol class="plan-steps">
      {(['step1', 'step2', 'step3', 'step4'] as const).map((step) => (
        <li key={step}>
          <p class="task-title">{say(step)}</p>
          <p class="task-who">{say(`${step}Text`)}</p>
        </li>
      ))}
    </ol>
  );
}
