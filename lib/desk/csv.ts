/** A table as a spreadsheet program reads it (RFC 4180), with the mark by which it knows the text's encoding. */
const MARK = '\ufeff';

export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** What begins like a formula is shown as text: a customer's name must calculate nothing. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
