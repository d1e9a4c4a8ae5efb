import { appContext, localeContext } from '../../../../people/scope.ts';
import { enterDirectory } from '../../finding/web/enter.ts';
import { readOwnCard } from '../cards.ts';
import { vcard } from '../vcard.ts';
import type { Route } from './+types/card-file.ts';
import { vcardWords } from './card-file-words.ts';

/** One's own card for an address book; nobody downloads that of another. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { owner } = await enterDirectory(context, request);
  const card = owner && (await readOwnCard(context.get(appContext).db, owner.personId));
  if (!card) throw new Response(null, { status: 404 });
  const { name, organisation, secret } = owner;
  const email = card.showsMail ? owner.email : '';
  const hours = secret ? '' : card.hours;
  const words = vcardWords[context.get(localeContext)];
  return new Response(vcard({ ...card, name, organisation, email, hours }, words), {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': `attachment; filename="${words.file}.vcf"`,
      'Cache-Control': 'no-store',
    },
  });
}
