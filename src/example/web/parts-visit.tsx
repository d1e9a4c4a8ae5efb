import { CallLink } from '../../ui/call-link.tsx';
import { DayStrip, type StripDot, StripKey } from '../../ui/day-strip.tsx';
import { Flow, type FlowStep } from '../../ui/flow.tsx';
import { useWords } from '../../ui/language.tsx';
import { LargeLeaf } from '../../ui/large-leaf.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Section } from '../../ui/section.tsx';
import { SignList } from '../../ui/sign-list.tsx';
import { partsPath } from '../paths.ts';
import { DAYS } from './parts-people.ts';
import { words } from './parts-visit-words.ts';

const COUNTS = [41, 22, 35, 24, 7, 3];
const DOTS: readonly StripDot[] = ['been', 'ready', 'todo', 'open', 'look', 'off'];
const NUMBER = '06 12 34 56 70';

/** What the pages of visits are made of. */
export default function PartsVisit() {
  const t = useWords(words);
  const step = (index: number): FlowStep => ({
    key: String(index),
    ...{ count: COUNTS[index]!, text: t.steps[index]![0]!, note: t.steps[index]![1]! },
    ...{ to: `${partsPath}#verloop`, current: index === 2 },
  });
  return (
    <>
      <Section id="verloop" title={t.flow}>
        <Flow label={t.flow} steps={[step(0), step(1), step(2), step(3), step(4)]} off={step(5)} />
      </Section>
      <Section id="dagstrook" title={t.strip}>
        <DayStrip
          label={t.strip}
          days={t.weekdays.map((weekday, index) => ({
            ...{ key: weekday, weekday, date: String(index + 8), count: t.count(index), text: '' },
            ...{ dots: DOTS.slice(0, index), to: `${partsPath}#dagstrook` },
            ...{ begins: index === 0, past: index < 2, today: index === 2 },
          }))}
        />
        <StripKey items={DOTS.map((dot) => ({ dot, text: t.dot[dot] }))} />
      </Section>
      <Section id="blad" title={t.leaf}>
        <div className="ws-inline">
          <LargeLeaf days={DAYS.slice(0, 1)} />
          <LargeLeaf days={DAYS.slice(0, 2)} />
        </div>
      </Section>
      <Section id="weten" title={t.signs}>
        <SignList
          items={[
            { icon: 'place', key: 'place', text: t.place },
            { icon: 'lunch', key: 'lunch', text: t.bring },
          ]}
        />
        <SignList no items={[{ icon: 'cross', key: 'photo', text: t.not }]} />
      </Section>
      <Section id="bellen" title={t.call}>
        <p className="ws-inline">
          <CallLink number={NUMBER} text={t.ring} /> {NUMBER}
        </p>
      </Section>
      <Section id="afdrukken" title={t.print}>
        <p>{t.printText}</p>
        <PrintButton text={t.print} />
      </Section>
    </>
  );
}
