import { utils } from '@e965/xlsx';

/** What begins like this is a formula to who opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

/** With semicolons, as a Dutch spreadsheet opens it, and the mark by which it knows the letters. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)),
  );
  return `\u{feff}${utils.sheet_to_csv(utils.aoa_to_sheet(safe), { FS: ';', RS: '\r\n' })}`;
}
