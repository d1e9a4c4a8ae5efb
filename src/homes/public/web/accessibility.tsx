import type { PageHandle } from '../../../ui/plain.ts';
import { accessibilityPath } from '../../paths.ts';
import type { Route } from './+types/accessibility.ts';
import { loadTextPage } from './load-text-page.ts';
import { TextPage } from './text-page.tsx';

export const handle: PageHandle = { plain: true, ownStyle: true };

export const loader = (args: Route.LoaderArgs) => loadTextPage(args, 'accessibility');

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  return <TextPage piece="accessibility" data={loaderData} pathOf={accessibilityPath} />;
}
