import ExcelJS from 'exceljs';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { readSeen } from '../seen.ts';
import type { Route } from './+types/seen-file.ts';
import { enterLeak } from './enter.ts';
import { words } from './leak-words.ts';
import { saySeen } from './say-seen.ts';

/** The same lines as the page shows, all of them; that somebody took it along is noted. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, leak, isCoordinator } = await enterLeak(context, params.lek, 'file-taken');
  const locale = context.get(localeContext);
  const { mails } = context.get(appContext);
  const t = words[locale];
  const rows = await readSeen(db, leak, { all: isCoordinator });
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(t.register);
  sheet.addRow([t.heads.who, '', t.heads.works, t.heads.what, t.heads.when]);
  // As text: a name that begins with = is no formula.
  for (const row of rows.map((one) => saySeen(one, { mails, locale, secret: leak.secret })))
    sheet.addRow([row.name, row.address, row.organisation, row.what, row.when]);
  const bytes = await book.xlsx.writeBuffer();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="gezien.xlsx"',
      'Cache-Control': 'no-store',
    },
  });
}
