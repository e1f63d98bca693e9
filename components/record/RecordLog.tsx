import type { RecordLine } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { recordWords } from '../../lib/words/record.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';
import { sentence } from './sentence.ts';

interface Props {
  readonly record: readonly RecordLine[];
  readonly checklist: Checklist | null;
}

/** Every fact that this browser holds, in the order in which it is given. */
export function RecordLog({ record, checklist }: Props) {
  const say = useSay(recordWords);
  const { language } = useScreen();
  return (
    <section>
      <h2>{say('log')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('what')}</th>
          </tr>
        </thead>
        <tbody>
          {record.map(({ fact, who }) => (
            <tr key={fact.id}>
              <td class="record-when">{exactly(fact.at, language)}</td>
              <td class="record-who">{who || say('unknownWho')}</td>
              <td>{sentence(fact.body, checklist, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
