import { formatLongDay } from '../../language/format.ts';
import { Button } from '../../ui/button.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { RowForm } from '../../ui/row-form.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { PasskeyRow } from '../passkeys.ts';
import { words } from '../words.ts';
import { PasskeyMake } from './passkey-make.tsx';

export function Passkeys({ rows, asksCode }: { rows: PasskeyRow[]; asksCode: boolean }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section title={t.passkeys} intro={t.passkeysText}>
      <DataTable
        caption={t.passkeys}
        captionHidden
        empty={<p>{t.passkeysNone}</p>}
        columns={[
          { key: 'name', text: t.passkeyName },
          { key: 'added', text: t.added },
          { key: 'do', text: t.doWith, hiddenText: true, align: 'end' },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          id: row.id,
          header: 'name',
          cells: {
            name: row.name,
            added: row.added ? formatLongDay(row.added, locale) : '',
            do: (
              <RowForm row={row.id}>
                <input type="hidden" name="id" value={row.id} />
                <Button
                  variant="danger"
                  small
                  name="intent"
                  value="remove-passkey"
                  label={t.passkeyRemove(row.name)}
                >
                  {t.remove}
                </Button>
              </RowForm>
            ),
          },
        }))}
      />
      <PasskeyMake asksCode={asksCode} />
      <noscript>
        <p>{t.passkeysNoScript}</p>
      </noscript>
    </Section>
  );
}
