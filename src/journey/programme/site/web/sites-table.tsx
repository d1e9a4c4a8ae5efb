import { ButtonLink } from '../../../../ui/button.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { Site } from '../../reads-sites.ts';
import { words } from '../../web/own-words.ts';
import { SiteName, whereIs } from './site-name.tsx';

export function SitesTable({ sites }: { sites: readonly Site[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.sites}
      captionHidden
      columns={[
        { key: 'site', text: t.site },
        { key: 'where', text: t.where },
        { key: 'actions', text: t.actions, hiddenText: true },
      ]}
      rows={sites.map((site) => ({
        key: site.id,
        header: 'site',
        cells: {
          site: <SiteName site={site} secret={t.secret} />,
          where: whereIs(site, t.rings.toLowerCase()),
          actions: (
            <Inline>
              <ButtonLink variant="secondary" small to={`?wijzig=${site.id}`}>
                {t.edit} <VisuallyHidden>{site.name}</VisuallyHidden>
              </ButtonLink>
              <ButtonLink
                variant="quiet"
                small
                to={`?wijzig=${site.id}&soort=${site.kind === 'open' ? 'geheim' : 'open'}`}
              >
                {site.kind === 'open' ? t.makeSecret : t.makeOpen}{' '}
                <VisuallyHidden>{site.name}</VisuallyHidden>
              </ButtonLink>
            </Inline>
          ),
        },
      }))}
    />
  );
}
