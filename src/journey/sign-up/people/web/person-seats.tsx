import { formatDays } from '../../../../language/format.ts';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { State } from '../../../../ui/state.tsx';
import { whereOf } from './people.ts';
import type { PersonView, SeatView } from './person.ts';
import { words } from './person-words.ts';

/** Where somebody is to go already, and whether a change since has made it impossible. */
export function PersonSeats({ person: { seats } }: { person: PersonView }) {
  const p = useWords(words);
  if (seats.length === 0) return null;
  return (
    <PanelPart title={p.seats}>
      {seats.map((seat) => (
        <Line key={`${seat.value} ${seat.locked}`} seat={seat} />
      ))}
    </PanelPart>
  );
}

function Line({ seat }: { seat: SeatView }) {
  const p = useWords(words);
  const locale = useLocale();
  const days = seat.days.length > 0 ? formatDays(seat.days, locale) : null;
  return (
    <div>
      <span className={seat.secret ? 'ws-unprinted' : undefined}>{whereOf(seat, locale)}</span>
      <Soft>{[seat.locked ? p.seatLocked : p.seatProposed, days].filter(Boolean).join(' · ')}</Soft>
      {seat.trouble === null ? null : (
        <State tone="attention">
          {p.seatTrouble[seat.trouble]} {seat.locked ? p.seatStays : p.seatNext}
        </State>
      )}
    </div>
  );
}
