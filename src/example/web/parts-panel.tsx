import { useSearchParams } from 'react-router';
import { lookOf } from '../../journey/programme/programme-kinds.ts';
import { formatShortDate } from '../../language/format.ts';
import { asking } from '../../ui/asked.ts';
import { Badge } from '../../ui/badge.tsx';
import { WeekView } from '../../ui/day-picker.tsx';
import { Happened } from '../../ui/happened.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { ChoiceMark } from '../../ui/marks.tsx';
import { PanelPart, SidePanel } from '../../ui/side-panel.tsx';
import { Quote, State } from '../../ui/state.tsx';
import { Tile } from '../../ui/tile.tsx';
import { DAYS, type Sample, type SampleList } from './parts-people.ts';
import { words } from './parts-words.ts';

interface PartsPanelProps {
  person: Sample;
  beside: NonNullable<SampleList['beside']>;
  total: number;
}

const HAPPENED = ['2026-11-24', '2026-11-18', '2026-11-17'];

/** Somebody of the list, whole. */
export function PartsPanel({ person, beside, total }: PartsPanelProps) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const blad = search.get('blad');
  const linkTo = (id: string | null, text: string) =>
    id === null ? undefined : { to: asking(search, { persoon: id, blad }), text };
  return (
    <SidePanel
      shows={person.id}
      title={person.name}
      position={t.of(beside.position, total)}
      previous={linkTo(beside.previous, t.previousPerson)}
      next={linkTo(beside.next, t.nextPerson)}
      close={{ to: asking(search, { persoon: null, blad }, `persoon-${person.id}`), text: t.close }}
      lead={
        <>
          <p className="ws-organisation">
            <Tile size="small" {...lookOf(person.kind)!} />
            {t.at(person.kind)}
          </p>
          {person.newcomer ? (
            <p>
              <Badge tone="info">{t.view.newcomer}</Badge>
            </p>
          ) : null}
        </>
      }
    >
      <PanelPart title={t.choicesTitle}>
        <ol className="ws-choice-lines">
          {person.choices.map((can, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is the choice
            <li key={index}>
              <ChoiceMark number={index + 1} can={can} />
              {t.place(index + 1)}
              {can ? <State tone="good">{t.can}</State> : <span className="ws-soft">{t.cannot}</span>}
            </li>
          ))}
        </ol>
      </PanelPart>
      <PanelPart title={t.inMarch} aside={t.ofDays(person.days.length, DAYS.length)}>
        <WeekView days={DAYS} marked={person.days} caption={t.inMarch} weekText={t.week} markText={t.free} />
      </PanelPart>
      <PanelPart title={t.learns}>
        <Quote>{t.goal}</Quote>
      </PanelPart>
      <PanelPart title={t.happened}>
        <Happened
          items={t.happenings.map((text, index) => ({
            key: text,
            on: HAPPENED[index]!,
            day: formatShortDate(HAPPENED[index]!, locale),
            text,
          }))}
        />
      </PanelPart>
    </SidePanel>
  );
}
