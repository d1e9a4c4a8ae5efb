import { useSearchParams } from 'react-router';
import { asking, type PageOf } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Paging } from '../../../../ui/paging.tsx';
import { Section } from '../../../../ui/section.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { UnplacedView } from '../../matching-proposal.ts';
import { sayReason } from '../../reason/say-reason.ts';
import { words as reasonWords } from '../../reason/words.ts';
import { words as matchingWords } from '../../words.ts';
import { ASKED, PRICE } from './asked.ts';
import { words as boardWords } from './board-words.ts';
import { words } from './unplaced-words.ts';
import { nameOf } from './visits.tsx';

/** Somebody without a visit, to be opened beside the list. */
export type UnplacedRow = UnplacedView & { id: string };

interface UnplacedProps {
  unplaced: PageOf<UnplacedRow>;
  notTaking: UnplacedRow[];
  open: string | null;
  fixed: boolean;
}

/** Who has no visit, with the reason in a few words; all of it stands in the panel, with what can be done. */
export default function Unplaced({ unplaced, notTaking, ...rest }: UnplacedProps) {
  const t = useWords(words);
  const b = useWords(boardWords);
  return (
    <>
      {unplaced.total === 0 ? (
        <Empty title={t.allPlaced} />
      ) : (
        <Rows caption={t.unplacedCaption} rows={unplaced.items} {...rest} />
      )}
      <Paging page={unplaced} label={b.pages} />
      {notTaking.length > 0 ? (
        <Section title={`${t.notTakingTitle} (${notTaking.length})`}>
          <Rows caption={t.notTakingCaption} rows={notTaking} {...rest} />
        </Section>
      ) : null}
    </>
  );
}

interface RowsProps extends Pick<UnplacedProps, 'open' | 'fixed'> {
  caption: string;
  rows: UnplacedRow[];
}

function Rows({ caption, rows, open, fixed }: RowsProps) {
  const t = useWords(words);
  const b = useWords(boardWords);
  const m = useWords(matchingWords);
  const reasons = useWords(reasonWords);
  const [search] = useSearchParams();
  return (
    <DenseTable
      caption={caption}
      header="who"
      columns={[
        { key: 'who', text: m.who },
        { key: 'from', text: m.from, width: 'large' },
        { key: 'reason', text: t.reason },
      ]}
      rows={rows.map(({ id, person, setAside, reason }, index) => ({
        // Who withdrew since has no address.
        key: id || `${index}`,
        id: `zonder-${id || index}`,
        open: id !== '' && id === open,
        cells: {
          who: (
            <>
              {id === '' ? (
                person.name
              ) : (
                <RowLink
                  id={nameOf(id)}
                  to={asking(search, { ...ASKED, persoon: id, blad: search.get('blad') })}
                  open={id === open}
                >
                  {person.name}
                </RowLink>
              )}
              <small>{person.jobTitle}</small>
            </>
          ),
          from: person.organisation,
          reason: (
            <>
              {reason ? (t.shortReason[reason.code] ?? sayReason(reasons, reason, 'place')) : ''}
              {setAside && !fixed && id !== '' ? (
                <ButtonLink
                  variant="quiet"
                  small
                  to={asking(search, { ...ASKED, persoon: id, doe: 'take-part' }, PRICE)}
                >
                  {b.takePart} <VisuallyHidden>({person.name})</VisuallyHidden>
                </ButtonLink>
              ) : null}
            </>
          ),
        },
      }))}
    />
  );
}
