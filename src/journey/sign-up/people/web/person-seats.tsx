import { formatDays } from '../../../../language/format.ts';
import { Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { State } from '../../../../ui/state.tsx';
import { whereOf } from './people.ts';
import { words } from './people-words.ts';
import type { PersonView, SeatView } from './person.ts';

/** Where somebody is to go already, and whether a change since has made it impossible. */
export function PersonSeats({ person: { seats } }: { person: PersonView }) {
  const t = useWords(words);
  if (seats.length === 0) return null;
  return (
    <PanelPart title={t.seats}>
      {seats.map((seat) => (
        <Line key={`${seat.value} ${seat.locked}`} seat={seat} />
      ))}
    </PanelPart>
  );
}

function Line({ seat }: { seat: SeatView }) {
  const t = useWords(words);
  const locale = useLocale();
  const days = seat.days.length > 0 ? formatDays(seat.days, locale) : null;
  return (
    <div>
      <span className={seat.secret ? 'ws-unprinted' : undefined}>{whereOf(seat, locale)}</span>
      <Soft>{[seat.locked ? t.seatLocked : t.seatProposed, days].filter(Boolean).join(' · ')}</Soft>
      {seat.trouble === null ? null : (
        <State tone="attention">
          {t.seatTrouble[seat.trouble]} {seat.locked ? t.seatStays : t.seatNext}
        </State>
      )}
    </div>
  );
}
