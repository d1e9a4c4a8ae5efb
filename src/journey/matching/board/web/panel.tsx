import { Link, useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { ASKED, PANEL } from './asked.ts';
import { words as boardWords } from './board-words.ts';
import { History } from './history.tsx';
import type { Loaded } from './load.ts';
import { words } from './panel-words.ts';
import { PersonPanel } from './person-panel.tsx';
import { Price } from './price.tsx';
import { nameOf } from './visits.tsx';

interface PanelProps {
  board: Loaded;
  person: NonNullable<Loaded['open']>;
}

/** Who is open beside the list, with what a decision would do and what happened last. */
export default function Panel({ board, person }: PanelProps) {
  const t = useWords(words);
  const b = useWords(boardWords);
  const [search] = useSearchParams();
  const { beside, price, wish } = board;
  const to = (change: Parameters<typeof asking>[1], part?: string) =>
    asking(search, { ...ASKED, blad: search.get('blad'), ...change }, part);
  const other = (id: string | null, text: string) => (id ? { to: to({ persoon: id }), text } : undefined);
  const note = wish?.kind === 'forbid' ? t.forbidsNote : wish?.kind === 'set-aside' ? t.asideNote : undefined;
  return (
    <PersonPanel
      person={person}
      run={board.run}
      fixed={board.stale}
      days={board.days}
      others={board.others}
      place={{
        position: beside.position > 0 ? t.position(beside.position, beside.of) : undefined,
        previous: other(beside.previous, t.previousPerson),
        next: other(beside.next, t.nextPerson),
        close: { to: to({}, nameOf(person.id)), text: t.close },
      }}
      price={price && wish ? <Price price={price} run={board.run} fields={wish.fields} note={note} /> : null}
      history={
        <PanelPart title={b.happened} aside={<Link to="?toon=geschiedenis">{b.all}</Link>}>
          <History lines={board.lines} run={board.run} row={PANEL} fixed={board.stale} />
        </PanelPart>
      }
    />
  );
}
