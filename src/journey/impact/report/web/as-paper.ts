import type { Locale } from '../../../../language/format.ts';
import { writePdf } from '../../../../platform/pdf/write.ts';
import { paperOf } from '../paper.ts';
import { REPORT_PAGE } from '../paper-page.ts';
import type { Report } from '../reading.ts';
import { words } from './page-words.ts';

/** A PDF that the browser saves; nobody on the way keeps a copy. */
export async function asPaper(report: Report, locale: Locale): Promise<Response> {
  const bytes = await writePdf(REPORT_PAGE, paperOf(report, locale));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${words[locale].file}-${report.round.code}.pdf"`,
      'Cache-Control': 'no-store',
    },
  });
}
