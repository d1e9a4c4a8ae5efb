import type { ReactNode } from 'react';
import { formatDate } from '../../../../language/format.ts';
import { saysTable } from '../../../../platform/privacy/access/words.ts';
import { Card } from '../../../../ui/card.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { Correction } from '../reads.ts';
import { words } from './correcting-words.ts';

/** What was asked and what was answered, for who asked and for who answered. */
interface OwnCorrectionsProps {
  rows: Correction[];
  named?: boolean;
  /** What is answered with, in place of that it waits. */
  form?: (one: Correction) => ReactNode;
}

export function OwnCorrections({ rows, named = false, form }: OwnCorrectionsProps) {
  const t = useWords(words);
  const locale = useLocale();
  return rows.map((one) => (
    <Card key={one.id}>
      <FactList
        items={[
          ...(named ? [{ term: t.who, text: one.name }] : []),
          { term: t.about, text: one.about === 'other' ? t.other : saysTable(one.about, locale) },
          { term: t.text, text: one.text },
          { term: t.askedOn, text: formatDate(one.askedOn, locale) },
          ...(one.answeredOn === null
            ? form
              ? []
              : [{ term: t.answer, text: t.waits }]
            : [
                { term: t.answer, text: `${t[one.answer!]} (${formatDate(one.answeredOn, locale)})` },
                ...(one.reply ? [{ term: t.reply, text: one.reply }] : []),
              ]),
        ]}
      />
      {form?.(one)}
    </Card>
  ));
}
