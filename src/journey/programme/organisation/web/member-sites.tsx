import { Badge } from '../../../../ui/badge.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { Site } from '../../reads-sites.ts';
import { words } from './member-words.ts';

/** For the coordinator to read; the contact person changes them. */
export function MemberSites({ sites }: { sites: readonly Site[] }) {
  const t = useWords(words);
  return (
    <Section title={t.sites} intro={t.sitesIntro}>
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
            site: (
              <Inline>
                {site.name}
                {site.kind === 'secret' ? <Badge tone="neutral">{t.secret}</Badge> : null}
              </Inline>
            ),
            where:
              site.kind === 'open'
                ? site.address
                : `${site.region}; ${site.hostRings ? t.hostRings : site.meetingPoint}`,
          },
        }))}
      />
    </Section>
  );
}
