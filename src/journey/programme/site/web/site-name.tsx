import { Badge } from '../../../../ui/badge.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import type { Site } from '../../reads-sites.ts';

/** How a site is called, and that it is secret. */
export function SiteName({ site: { name, kind }, secret }: { site: Site; secret: string }) {
  return (
    <Inline>
      {name}
      {kind === 'secret' ? <Badge tone="neutral">{secret}</Badge> : null}
    </Inline>
  );
}

/** Where it is; of a secret one only how people meet. */
export const whereIs = (site: Site, hostRings: string): string | null =>
  site.kind === 'open' ? site.address : `${site.region}; ${site.hostRings ? hostRings : site.meetingPoint}`;
