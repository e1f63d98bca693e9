import type { DeskRow } from '../../lib/calls/desk.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';
import { cellsOf, headOf } from './table.ts';

/** What goes on paper: every customer that is shown, not only those on the screen. */
export function PrintTable({ rows }: { readonly rows: readonly DeskRow[] }) {
  const say = useSay(deskWords);
  const { language, now } = useScreen();
  const head = headOf(language);
  return (
    <section class="desk-print">
      <h1>
        {say('list')} · {exactly(now(), language)}
      </h1>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.tenant}>
              {cellsOf(row, now(), language).map((cell, at) => (
                <td key={head[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
