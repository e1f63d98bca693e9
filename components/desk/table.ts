/** Pure: the list as a table, for CSV and paper. */
import type { DeskRow } from '../../lib/calls/desk.ts';
import { deskWords } from '../../lib/words/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { spoken } from './spoken.ts';

export const headOf = (language: ScreenLanguage): readonly string[] => {
  const { cName, cKey, cProcedure, cTask, cTurn, cWaits, cDone, cAll, note } = deskWords[language];
  return [cName, cKey, cProcedure, cTask, cTurn, cWaits, cDone, cAll, note];
};

/** One customer; in the order of `headOf`. `now`: this machine's clock, ms. */
export function cellsOf(row: DeskRow, now: number, language: ScreenLanguage): readonly (string | number)[] {
  const { procedure, task, turn, waits } = spoken(row, now, language);
  const { tenant, tenantName, line, note } = row;
  return [
    tenantName,
    tenant,
    procedure,
    task,
    turn,
    waits,
    line?.done ?? '',
    line?.all ?? '',
    note?.text ?? '',
  ];
}
