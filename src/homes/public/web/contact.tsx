import type { PageHandle } from '../../../ui/plain.ts';
import { askPath } from '../../paths.ts';
import type { Route } from './+types/contact.ts';
import { loadTextPage } from './load-text-page.ts';
import { TextPage } from './text-page.tsx';

export const handle: PageHandle = { plain: true, ownStyle: true };

export const loader = (args: Route.LoaderArgs) => loadTextPage(args, 'contact');

export default function Contact({ loaderData }: Route.ComponentProps) {
  return <TextPage piece="contact" data={loaderData} pathOf={askPath} />;
}
