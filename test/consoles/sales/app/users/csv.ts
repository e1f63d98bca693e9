/** Reads a file of comma-separated values as this console does: quotes are known, other separators and encodings are not. */

/** Rows of cells, trimmed; empty lines are left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += char;
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) endCell();
    else if (char === '\n' && !quoted) endRow();
    else if (char !== '\r' || quoted) cell += char;
  }
  endRow();
  return rows;
}
