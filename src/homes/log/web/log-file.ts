import ExcelJS from 'exceljs';
import { localeContext } from '../../../people/scope.ts';
import { logAsked } from '../log.ts';
import { readLog } from '../reads.ts';
import type { Route } from './+types/log-file.ts';
import { enterLog } from './enter.ts';
import { words } from './log-words.ts';
import { sayRow } from './say.ts';

/** More than anybody reads; a workbook takes no more than a million. */
const MOST = 50_000;

/** The same lines as the page shows, all of them: who takes it along is noted as well. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programme } = await enterLog(context, request, 'file-taken');
  const locale = context.get(localeContext);
  const t = words[locale];
  const asked = { ...logAsked(new URL(request.url).searchParams), programmeId: programme.id };
  const rows = await readLog(db, { ...asked, limit: MOST, offset: 0 });
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(t.title);
  sheet.addRow(['#', t.when, t.who, t.role, t.what, '', t.about]);
  // As text: a name that begins with = is no formula.
  for (const row of rows.map((one) => sayRow(one, locale)))
    sheet.addRow([
      row.id === null ? '' : Number(row.id),
      row.when,
      row.who,
      row.as,
      row.what,
      row.result,
      row.about,
    ]);
  const bytes = await book.xlsx.writeBuffer();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="logboek.xlsx"',
      'Cache-Control': 'no-store',
    },
  });
}
