import { localeContext } from '../../../../people/scope.ts';
import { writePdf } from '../../../../platform/pdf/write.ts';
import { enterOwnVisit } from '../../own/web/enter.ts';
import { certificateOf, hasCertificate } from '../certificate.ts';
import { CERTIFICATE_PAGE } from '../certificate-page.ts';
import type { Route } from './+types/certificate.ts';

/** The certificate of participation, for who went. Its name is the same for every visit. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { found, today } = await enterOwnVisit(context, request, params.stage);
  if (!hasCertificate(found, today)) throw new Response(null, { status: 404 });
  const certificate = certificateOf(found, context.get(localeContext));
  const bytes = await writePdf(CERTIFICATE_PAGE, certificate);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="bewijs.pdf"',
      'Cache-Control': 'no-store',
    },
  });
}
