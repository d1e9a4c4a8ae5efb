import { Form } from 'react-router';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Inline } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { RowForm } from '../../ui/row-form.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { SessionRow } from '../sessions.ts';
import { words } from '../words.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export function Sessions({ rows, intro }: { rows: SessionRow[]; intro: string }) {
  const t = useWords(words);
  const ago = (minutes: number) => {
    if (minutes < 6) return t.justNow;
    if (minutes < HOUR) return t.minutesAgo(minutes);
    return minutes < DAY ? t.hoursAgo(Math.floor(minutes / HOUR)) : t.daysAgo(Math.floor(minutes / DAY));
  };
  return (
    <Section
      title={t.sessions}
      intro={intro}
      actions={
        <Form method="post">
          <Button variant="danger" name="intent" value="end-all">
            {t.signOutAll}
          </Button>
        </Form>
      }
    >
      <DataTable
        caption={t.sessions}
        captionHidden
        columns={[
          { key: 'device', text: t.device },
          { key: 'used', text: t.lastUsed },
          { key: 'do', text: t.doWith, hiddenText: true, align: 'end' },
        ]}
        rows={rows.map((row) => {
          const device = row.device || t.unknownDevice;
          return {
            key: row.id,
            id: row.id,
            header: 'device',
            cells: {
              device: (
                <Inline>
                  {device}
                  {row.current ? <Badge tone="info">{t.thisDevice}</Badge> : null}
                </Inline>
              ),
              used: ago(row.minutesAgo),
              do: (
                <RowForm row={row.id}>
                  <input type="hidden" name="id" value={row.id} />
                  <Button
                    variant="secondary"
                    small
                    name="intent"
                    value="end"
                    label={t.signOutDevice(row.current ? t.thisDevice : device)}
                  >
                    {t.signOutHere}
                  </Button>
                </RowForm>
              ),
            },
          };
        })}
      />
    </Section>
  );
}
