import type { PageHandle } from '../../../ui/plain.ts';
import { privacyPath } from '../../paths.ts';
import type { Route } from './+types/privacy.ts';
import { loadTextPage } from './load-text-page.ts';
import { TextPage } from './text-page.tsx';

export const handle: PageHandle = { plain: true, ownStyle: true };

export const loader = (args: Route.LoaderArgs) => loadTextPage(args, 'privacy');

export default function Privacy({ loaderData }: Route.ComponentProps) {
  return <TextPage piece="privacy" data={loaderData} pathOf={privacyPath} />;
}
