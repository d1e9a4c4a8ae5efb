import { Link } from 'react-router';
import type { Both } from '../../language/both.ts';
import { Soft } from '../../ui/inline.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { bundlePath } from '../paths.ts';
import { words } from '../press-words.ts';
import { useMoment } from './post-table.tsx';

export interface PressedView {
  id: string;
  /** `null` of a press that this version does not know. */
  title: Both<string> | null;
  by: string | null;
  at: Date;
  mails: number;
  calledBack: number;
}

/** Who sent what to how many, the last first. */
export function Pressed({ round, pressed }: { round: string; pressed: readonly PressedView[] }) {
  const t = useWords(words);
  const locale = useLocale();
  const moment = useMoment();
  if (pressed.length === 0) return null;
  return (
    <Section title={t.history} intro={t.historyIntro}>
      <DataTable
        caption={t.history}
        captionHidden
        columns={[
          { key: 'what', text: t.what },
          { key: 'count', text: t.toHowMany, align: 'end' },
          { key: 'by', text: t.whoPressed },
          { key: 'when', text: t.when, nowrap: true },
        ]}
        rows={pressed.map(({ id, title, by, at, mails, calledBack }) => {
          const { day, time } = moment(at);
          return {
            key: id,
            header: 'what',
            cells: {
              what: <Link to={bundlePath(round, id)}>{title?.[locale] ?? t.unknownPress}</Link>,
              count: (
                <>
                  {mails}
                  {calledBack > 0 ? <Soft>{t.calledBack(calledBack)}</Soft> : null}
                </>
              ),
              by: by ?? t.nobody,
              when: `${day}, ${time}`,
            },
          };
        })}
      />
    </Section>
  );
}
