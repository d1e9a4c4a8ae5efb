const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook that the browser saves; nobody on the way keeps a copy. */
export function asDownload(bytes: Uint8Array, name: string): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}.xlsx"`,
      'Cache-Control': 'no-store',
    },
  });
}
