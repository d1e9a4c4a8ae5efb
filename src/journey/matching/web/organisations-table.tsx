import { formatSigned } from '../../../language/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { SentReceived } from '../../../ui/sent-received.tsx';
import { DataTable } from '../../../ui/table.tsx';
import type { OrganisationView } from '../matching-proposal.ts';
import { words } from './organisations-words.ts';

/** Of the others the table says as much. */
const DRAWN = 5;

interface OrganisationsTableProps {
  organisations: OrganisationView[];
  tolerance: number;
}

export default function OrganisationsTable({ organisations, tolerance }: OrganisationsTableProps) {
  const t = useWords(words);
  const locale = useLocale();
  const furthest = [...organisations]
    .sort((a, b) => b.beyond - a.beyond || Math.abs(b.net) - Math.abs(a.net))
    .slice(0, DRAWN);
  return (
    <>
      <Card title={t.sentReceived} headingLevel={2}>
        <p>{t.sentReceivedNote}</p>
        <SentReceived label={t.sentReceived} heads={t.heads} rows={furthest} />
      </Card>
      <p>{t.toleranceNote(tolerance)}</p>
      <DataTable
        caption={t.organisationsCaption}
        captionHidden
        columns={[
          { key: 'name', text: t.heads.name },
          { key: 'sent', text: t.heads.sent, align: 'end' },
          { key: 'received', text: t.heads.received, align: 'end' },
          { key: 'before', text: t.standingBefore, align: 'end' },
          { key: 'now', text: t.standingAfter, align: 'end' },
          { key: 'note', text: t.margin },
        ]}
        rows={organisations.map((row) => ({
          key: row.code,
          header: 'name',
          cells: {
            name: row.name,
            sent: row.sent,
            received: row.received,
            before: formatSigned(row.standing, locale),
            now: formatSigned(row.net, locale),
            note:
              row.beyond === 0 ? (
                <Badge tone="good">{t.within}</Badge>
              ) : (
                <Badge tone="attention">{t.beyond(row.beyond)}</Badge>
              ),
          },
        }))}
      />
    </>
  );
}
