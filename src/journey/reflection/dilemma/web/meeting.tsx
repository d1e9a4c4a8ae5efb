import { formatLongDay } from '../../../../language/format.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { MeetingView } from '../board.ts';
import { words } from './dilemma-words.ts';

interface MeetingProps {
  meeting: MeetingView;
  today: string;
}

/** Where it is talked about, and afterwards what came of it. */
export function Meeting({ meeting: { day, meeting, outcome }, today }: MeetingProps) {
  const t = useWords(words);
  const said = formatLongDay(day, useLocale());
  return (
    <div className="ws-dilemma__meeting">
      <Icon name="calendar" />
      <div>
        <p>
          <strong>{outcome ? t.cameOf : t.whoTakesItUp}</strong>{' '}
          {day >= today ? t.onAgenda(said, meeting) : t.wasOnAgenda(said, meeting)}
        </p>
        {outcome ? <p className="ws-lines">{outcome}</p> : null}
      </div>
    </div>
  );
}
