import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { Site } from '../../reads-sites.ts';
import { SiteName, whereIs } from '../../site/web/site-name.tsx';
import { words } from './member-words.ts';

/** For the coordinator to read; the contact person changes them. */
export default function MemberSites({ sites }: { sites: readonly Site[] }) {
  const t = useWords(words);
  return (
    <Section id="locaties" title={t.sites} intro={t.sitesIntro}>
      <DataTable
        caption={t.sites}
        captionHidden
        empty={<Empty title={t.noSites} />}
        columns={[
          { key: 'site', text: t.site },
          { key: 'where', text: t.whereText },
        ]}
        rows={sites.map((site) => ({
          key: site.id,
          header: 'site',
          cells: {
            site: <SiteName site={site} secret={t.secret} />,
            where: whereIs(site, t.hostRings),
          },
        }))}
      />
    </Section>
  );
}
