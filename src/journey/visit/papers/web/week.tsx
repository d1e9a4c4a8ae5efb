import { roundPath } from '../../../../homes/paths.ts';
import { dayOf, daysFrom } from '../../../../language/day.ts';
import { formatEachDay, formatPeriod } from '../../../../language/format.ts';
import { capital } from '../../../../language/grammar.ts';
import { appContext, roundContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { Section } from '../../../../ui/section.tsx';
import { type Phones, readOverview, readPhonesOf } from '../../overview/read-overview.ts';
import { ReportAt, To, Who } from '../../overview/web/cells.tsx';
import { handOutsPath, visitsPath, weekOfVisitsPath } from '../../paths.ts';
import { sayTimes } from '../../telling/say.ts';
import { firstAsked, type WeekDay, weekOf } from '../week.ts';
import type { Route } from './+types/week.ts';
import { words } from './papers-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const today = dayOf(new Date());
  const { rows } = await context
    .get(appContext)
    .reads.read(`visits ${roundId} ${today}`, () => readOverview(db, roundId, today));
  const asked = new URL(request.url).searchParams.get('van') ?? '';
  const week = weekOf(rows, isDay(asked) ? asked : firstAsked(rows, today));
  const visits = week.days.flatMap(({ visits }) => visits).filter(({ days }) => days.at(-1)! >= today);
  const phones = await readPhonesOf(db, [...new Set(visits.map(({ id }) => id))]);
  return { round: { code, name }, week, phones };
}

/** A day that there is, as an address has it. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

export default function Week({ loaderData: { round, week, phones } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const title = t.weekFrom(formatPeriod(week.monday, daysFrom(week.monday, 6), locale));
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: visitsPath(round.code), text: t.visits },
          { text: t.week },
        ]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={
          <span className="ws-unprinted">
            {t.lead} {t.apart}
          </span>
        }
        actions={
          <ButtonRow>
            <PrintButton text={t.print} />
            {week.earlier ? (
              <ButtonLink variant="secondary" to={weekOfVisitsPath(round.code, { van: week.earlier })}>
                {t.earlier}
              </ButtonLink>
            ) : null}
            {week.later ? (
              <ButtonLink variant="secondary" to={weekOfVisitsPath(round.code, { van: week.later })}>
                {t.later}
              </ButtonLink>
            ) : null}
            <ButtonLink variant="secondary" to={handOutsPath(round.code)}>
              {t.handOuts}
            </ButtonLink>
          </ButtonRow>
        }
      />
      {week.days.map((one) => (
        <Day key={one.day} one={one} phones={phones} />
      ))}
    </>
  );
}

function Day({ one: { day, visits }, phones }: { one: WeekDay; phones: ReadonlyMap<string, Phones> }) {
  const t = useWords(words);
  const locale = useLocale();
  const title = capital(formatEachDay([day], locale));
  if (visits.length === 0) return <Section title={title} intro={t.nobody} />;
  return (
    <Section title={title}>
      <DenseTable
        caption={title}
        header="who"
        whole
        columns={[
          { key: 'time', text: t.time, width: 'small' },
          { key: 'who', text: t.who },
          { key: 'to', text: t.to },
          { key: 'at', text: t.at, width: 'large' },
          { key: 'host', text: t.receives, width: 'middle' },
          { key: 'phone', text: t.telephone, width: 'middle' },
        ]}
        rows={visits.map((visit) => ({
          key: visit.id,
          cells: {
            time: sayTimes({ from: visit.from, until: visit.until }, locale) || t.unknown,
            who: <Who visit={visit}>{visit.name ?? t.withdrawn}</Who>,
            to: <To visit={visit} />,
            at: <ReportAt visit={visit} />,
            host: visit.hosts.join(', ') || t.unknown,
            phone: <Telephone visit={visit} numbers={phones.get(visit.id)} />,
          },
        }))}
      />
    </Section>
  );
}

interface TelephoneProps {
  visit: WeekDay['visits'][number];
  numbers: Phones | undefined;
}

/** As digits: a sign is of no use on paper. */
function Telephone({ visit, numbers }: TelephoneProps) {
  const t = useWords(words);
  const those = [
    { whose: visit.name ?? t.withdrawn, number: numbers?.visitor },
    { whose: visit.hosts[0] ?? t.receives, number: numbers?.host },
  ];
  const known = those.flatMap(({ whose, number }) => (number ? [{ whose, number }] : []));
  if (known.length === 0) return t.unknown;
  return known.map(({ whose, number }) => (
    <small key={whose}>
      <a href={telephone(number)}>{number}</a> {whose}
    </small>
  ));
}
