import { formatDate } from '../../../../language/format.ts';
import { saysTable } from '../../../../platform/privacy/access/words.ts';
import { Card } from '../../../../ui/card.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { Correction } from '../reads.ts';
import { words } from './correcting-words.ts';

/** What was asked and what was answered, for who asked and for who answered. */
export function OwnCorrections({ rows, named = false }: { rows: Correction[]; named?: boolean }) {
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
            ? [{ term: t.answer, text: t.waits }]
            : [
                { term: t.answer, text: `${t[one.answer!]} (${formatDate(one.answeredOn, locale)})` },
                ...(one.reply ? [{ term: t.reply, text: one.reply }] : []),
              ]),
        ]}
      />
    </Card>
  ));
}
