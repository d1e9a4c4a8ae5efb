import { Few } from '../../../../ui/few.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DOT_LOOKS, UnitDots } from '../../../../ui/unit-dots.tsx';
import { definitionOf, type Figures } from '../../impact.ts';
import { LASTED } from '../count-lines.ts';
import { sayMoney } from '../money.ts';
import { words } from '../report-words.ts';
import { Note } from './note.tsx';

/** How long lines between organisations stayed: a dot for each. */
export function Lines({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const met = figures.find('ties.met')?.numerator ?? 0;
  if (met === 0) return null;
  const counts = LASTED.map((part) => figures.find('ties.lasted', part)?.numerator ?? null);
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const isNew = figures.find('ties.new')?.numerator ?? null;
  return (
    <Section
      title={
        <>
          {t.lines}
          <Note number={3} />
        </>
      }
      intro={t.linesText(met)}
    >
      <UnitDots
        label={t.linesDrawn(met)}
        untold={met - told}
        untoldText={t.untold}
        groups={LASTED.map((part, index) => ({
          look: DOT_LOOKS[index]!,
          text: t.lasted[part],
          count: counts[index]!,
          value: counts[index] ?? <Few text={t.few} />,
        }))}
      />
      {isNew === null ? null : <p className="ws-soft">{t.newLines(isNew, met)}</p>}
    </Section>
  );
}

/** What else came of it: four figures, each with its whole. */
export function CameOf({ figures }: { figures: Figures }) {
  const t = useWords(words);
  const locale = useLocale();
  const find = (id: string) => figures.find(id);
  const cost = find('cost.visit');
  const withTime = find('cost.visit-with-time');
  const whole = (id: string) => {
    const { numerator = 0, denominator = 0 } = find(id) ?? {};
    return t.came({ held: numerator ?? 0, agreed: denominator ?? 0 });
  };
  const colleagues = find('colleagues.reached');
  return (
    <Section title={t.more}>
      <dl className="ws-came-of">
        <div>
          <dt>{labels(locale).followUps}</dt>
          <dd>
            <b className="ws-came-of__value">{whole('follow-ups.held')}</b>
            {t.moreNotes.followUps}
          </dd>
        </div>
        <div>
          <dt>{labels(locale).colleagues}</dt>
          <dd>
            <b className="ws-came-of__value">{colleagues?.numerator ?? <Few text={t.few} />}</b>
            {t.moreNotes.colleagues(colleagues?.n ?? null)}
          </dd>
        </div>
        <div>
          <dt>{labels(locale).dilemmas}</dt>
          <dd>
            <b className="ws-came-of__value">{whole('dilemmas.taken-up')}</b>
            {t.moreNotes.dilemmas}
          </dd>
        </div>
        <div>
          <dt>
            {labels(locale).cost}
            <Note number={4} />
          </dt>
          <dd>
            <b className="ws-came-of__value">{cost?.value == null ? '–' : sayMoney(cost.value, locale)}</b>
            {cost?.value == null
              ? t.moreNotes.noCost
              : t.moreNotes.cost(sayMoney(cost.numerator!, locale), cost.denominator!)}
            {withTime?.value == null ? null : ` ${t.moreNotes.withTime(sayMoney(withTime.value, locale))}`}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

const labels = (locale: 'nl' | 'en') => ({
  followUps: definitionLabel('follow-ups.agreed', locale),
  colleagues: definitionLabel('colleagues.reached', locale),
  dilemmas: definitionLabel('dilemmas.taken-up', locale),
  cost: definitionLabel('cost.visit', locale),
});

const definitionLabel = (id: string, locale: 'nl' | 'en') => definitionOf({ id }).label[locale];
