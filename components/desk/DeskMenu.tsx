import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskRow } from '../../lib/calls/desk.ts';
import { toCsv } from '../../lib/desk/csv.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { PrintTable } from './PrintTable.tsx';
import { cellsOf, headOf } from './table.ts';

interface Props {
  /** Those that are shown. */
  readonly rows: readonly DeskRow[];
  readonly onHandOn: () => void;
  readonly onTakeIn: () => void;
}

/** What is seldom needed: the list as a file or on paper, and customers from or to a colleague. */
export function DeskMenu({ rows, onHandOn, onTakeIn }: Props) {
  const say = useSay(deskWords);
  const { language, surface, now } = useScreen();
  const [file, setFile] = useState<string | null>(null);
  const [printing, setPrinting] = useState(false);
  const [refused, setRefused] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const leave = (work: () => void) => () => {
    if (menu.current) menu.current.open = false;
    work();
  };
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('click', outside);
    return () => document.removeEventListener('click', outside);
  }, []);
  useEffect(() => {
    if (!printing) return;
    surface.print();
    setPrinting(false);
  }, [printing, surface]);
  const beside = async () => setRefused((await surface.panel?.()) === false);
  const save = () => {
    const name = `handrail-${new Date(now()).toISOString().slice(0, 10)}.csv`;
    const lines = rows.map((row) => cellsOf(row, now(), language));
    surface.save(name, toCsv([headOf(language), ...lines]), 'text/csv');
    setFile(name);
  };
  return (
    <>
      <details class="desk-menu" ref={menu}>
        <summary>{say('file')}</summary>
        <div class="desk-menu-list">
          <Button look="quiet" onPress={save}>
            {say('csv')}
          </Button>
          <Button look="quiet" onPress={leave(() => setPrinting(true))}>
            {say('print')}
          </Button>
          <Button look="quiet" onPress={leave(onHandOn)}>
            {say('handOn')}
          </Button>
          <Button look="quiet" onPress={leave(onTakeIn)}>
            {say('takeIn')}
          </Button>
          {surface.panel !== undefined && (
            <Button look="quiet" onPress={() => void beside()}>
              {say('panel')}
            </Button>
          )}
          <p class="hint" role="status">
            {refused && say('panelRefused')}
          </p>
          <p class="hint" role="status">
            {file !== null && say('csvSaved', { file })}
          </p>
        </div>
      </details>
      {printing && <PrintTable rows={rows} />}
    </>
  );
}
