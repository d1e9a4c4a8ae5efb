import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { RowForm } from '../../../ui/row-form.tsx';
import { DataTable } from '../../../ui/table.tsx';
import type { UnplacedView } from '../matching-proposal.ts';
import { words } from '../words.ts';
import { Reason, WhyNot } from './reason.tsx';
import { Person } from './visits-table.tsx';

interface UnplacedTableProps {
  caption: string;
  unplaced: UnplacedView[];
  /** How its rows are called, for more than one table on a page. */
  rows: string;
}

export function UnplacedTable({ caption, unplaced, rows: prefix }: UnplacedTableProps) {
  const t = useWords(words);
  const rowOf = (index: number) => `${prefix}-${index + 1}`;
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={<Empty title={t.allPlaced} />}
      columns={[
        { key: 'who', text: t.who },
        { key: 'from', text: t.from },
        { key: 'reason', text: t.reason },
      ]}
      rows={unplaced.map(({ person, setAside, reason, whyNot }, index) => ({
        // Who withdrew since has no address.
        key: person.email || `${index}`,
        id: rowOf(index),
        header: 'who',
        cells: {
          who: <Person person={person} />,
          from: person.organisation,
          reason: (
            <>
              {reason ? <Reason reason={reason} of="place" /> : null}
              {reason?.code === 'rules' ? null : <WhyNot reasons={whyNot} />}
              {setAside ? (
                <RowForm row={rowOf(index)}>
                  <input type="hidden" name="person" value={person.email} />
                  <Button variant="secondary" small name="intent" value="take-part">
                    {t.takePart}
                  </Button>
                </RowForm>
              ) : null}
            </>
          ),
        },
      }))}
    />
  );
}
