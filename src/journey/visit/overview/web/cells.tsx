import type { ReactNode } from 'react';
import type { Tone } from '../../../../ui/badge.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { State } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import type { State as VisitState } from '../../visit.ts';
import { isPast, type VisitRow } from '../overview.ts';
import { words } from './visits-words.ts';

type WhoGoes = Pick<VisitRow, 'jobTitle' | 'home'>;

export function Who({ visit: { jobTitle, home }, children }: { visit: WhoGoes; children: ReactNode }) {
  return (
    <>
      {children}
      <small>{[jobTitle, home.name].filter(Boolean).join(', ')}</small>
    </>
  );
}

export function To({
  visit: { title, host },
  secret = false,
}: {
  visit: Pick<VisitRow, 'title' | 'host'>;
  secret?: boolean;
}) {
  return (
    <span className="ws-organisation">
      <Tile size="small" icon={host.look?.icon ?? null} family={host.look?.family ?? null} />
      <span className={secret ? 'ws-board__to ws-unprinted' : 'ws-board__to'}>
        {title}
        <small>{host.name}</small>
      </span>
    </span>
  );
}

/** Where somebody reports and for whom they ask, on what is taken along. */
export function ReportAt({ visit: { meeting, askFor } }: { visit: Pick<VisitRow, 'meeting' | 'askFor'> }) {
  const t = useWords(words);
  return (
    <>
      {meeting || t.unknown}
      {askFor ? <small>{t.askFor(askFor)}</small> : null}
    </>
  );
}

export const TONES: Record<VisitState, Tone> = {
  offered: 'attention',
  accepted: 'attention',
  arranged: 'attention',
  ready: 'good',
  'took-place': 'good',
  missed: 'wrong',
  declined: 'wrong',
  lapsed: 'wrong',
  cancelled: 'wrong',
};

/** How a visit stands; of one whose day is over that it has to be told. */
export function Standing({
  visit,
  today,
}: {
  visit: Pick<VisitRow, 'state' | 'days' | 'from' | 'until'>;
  today: string;
}) {
  const t = useWords(words);
  const { state } = visit;
  const isOver = (state === 'arranged' || state === 'ready') && isPast(visit, today);
  return <State tone={isOver ? 'attention' : TONES[state]}>{isOver ? t.toTell : t.states[state]}</State>;
}
