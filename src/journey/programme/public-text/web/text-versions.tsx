import { formatLongDay } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { words } from './text-words.ts';

export interface ListedVersion {
  /** 0: our text, from before there was any version. */
  number: number;
  ours: boolean;
  restored: number | null;
  at: string | null;
  by: string | null;
}

interface TextVersionsProps {
  versions: readonly ListedVersion[];
  /** Of what is on the page: the draft as well. */
  version: number;
  lookAt: (number: number) => string;
}

/** All that ever stood on the site, the newest first. */
export function TextVersions({ versions, version, lookAt }: TextVersionsProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Section title={t.versions} intro={t.versionsIntro}>
      <DataTable
        caption={t.versions}
        captionHidden
        columns={[
          { key: 'name', text: t.piece },
          { key: 'when', text: t.when, nowrap: true },
          { key: 'by', text: t.by },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={versions.map(({ number, restored, at, by }, index) => {
          const name = number === 0 ? t.oursName : t.version(number);
          return {
            key: String(number),
            id: `versie-${number}`,
            header: 'name',
            cells: {
              name: (
                <Inline>
                  {name}
                  {restored === null ? null : <span className="ws-soft">{t.restored(restored)}</span>}
                  {index === 0 ? <Badge tone="good">{t.current}</Badge> : null}
                </Inline>
              ),
              when: at === null ? t.start : formatLongDay(at, locale),
              by: number === 0 ? '' : (by ?? t.nobody),
              actions: (
                <ButtonRow>
                  <ButtonLink variant="quiet" small to={lookAt(number)}>
                    {t.look} <VisuallyHidden>{t.aboutVersion(name)}</VisuallyHidden>
                  </ButtonLink>
                  {index === 0 ? null : (
                    <RowForm row={`versie-${number}`}>
                      <input type="hidden" name="version" value={version} />
                      <input type="hidden" name="number" value={number} />
                      <Button variant="secondary" small name="intent" value="restore">
                        {t.restore} <VisuallyHidden>{t.aboutVersion(name)}</VisuallyHidden>
                      </Button>
                    </RowForm>
                  )}
                </ButtonRow>
              ),
            },
          };
        })}
      />
    </Section>
  );
}
