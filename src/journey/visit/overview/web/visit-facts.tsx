import { formatEachDay, formatFullDate } from '../../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { type Fact, FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import { visitOfRoundPath } from '../../paths.ts';
import { needWords } from '../../reply/web/need-words.ts';
import { sayTimes } from '../../telling/say.ts';
import { SIDES } from '../../visit.ts';
import type { VisitView } from '../view-visit.ts';
import { words } from './visit-words.ts';

/** Who goes where, when, and how both are reached; of a secret place what is opened, and else nothing of the day. */
export function VisitFacts({ visit, round }: { visit: VisitView; round: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { opened, secret } = visit;
  const off: Fact[] =
    visit.endedBy === null
      ? []
      : [
          { term: t.endedBy, text: t.ended[visit.endedBy] },
          { term: t.why, text: visit.reason ? t.reasons[visit.reason] : t.noReason },
        ];
  return (
    <Section title={t.facts}>
      {secret ? <Secret visit={visit} round={round} /> : null}
      <div className={secret ? 'ws-unprinted' : undefined}>
        <FactList
          items={[
            { term: t.who, text: [visit.name ?? t.withdrawn, visit.jobTitle].filter(Boolean).join(', ') },
            { term: t.from, text: visit.home },
            { term: t.to, text: visit.title },
            { term: t.at, text: visit.host },
            ...useOpened(visit),
            ...(visit.goal ? [{ term: t.goal, text: visit.goal }] : []),
            ...(visit.state === 'offered'
              ? [{ term: t.replyBy, text: formatFullDate(visit.replyBy, locale) }]
              : []),
            ...(visit.remindedOn && visit.state === 'offered'
              ? [{ term: t.reminded, text: formatFullDate(visit.remindedOn, locale) }]
              : []),
            ...off,
          ]}
        />
      </div>
      {opened?.asked && visit.isAhead ? <p>{t.dayAsked(formatEachDay(opened.asked, locale))}</p> : null}
    </Section>
  );
}

/** What comes with the day. */
function useOpened({ opened, isAhead }: VisitView): Fact[] {
  const t = useWords(words);
  const needText = useWords(needWords);
  const locale = useLocale();
  if (!opened) return [{ term: t.when, text: <LeftOut>{t.secret}</LeftOut> }];
  const times = sayTimes({ from: opened.from, until: opened.until }, locale);
  return [
    { term: t.when, text: formatEachDay(opened.days, locale) },
    ...(times ? [{ term: t.time, text: times }] : []),
    { term: t.reportAt, text: opened.meeting || t.noReportAt },
    { term: t.host, text: opened.hosts.join(', ') || t.noHost },
    ...(isAhead
      ? SIDES.map((side) => {
          const number = opened.phones[side];
          return {
            term: t.phoneOf[side],
            text: number ? (
              <a className="nl-link" href={telephone(number)}>
                {number}
              </a>
            ) : (
              t.noPhone
            ),
          };
        })
      : []),
    ...SIDES.flatMap((side) => {
      const said = opened.inCalendars.filter((one) => one.side === side);
      return said.length > 0
        ? [{ term: t.calendarOf[side], text: said.map((one) => t.inCalendar(one)).join(', ') }]
        : [];
    }),
    ...(opened.needs.length > 0
      ? [{ term: t.needs, text: opened.needs.map((need) => needText[need]).join(', ') }]
      : []),
  ];
}

function Secret({ visit: { id, opened }, round }: { visit: VisitView; round: string }) {
  const t = useWords(words);
  return (
    <Callout tone={opened ? 'attention' : 'info'}>
      <p>{opened ? t.opened : t.secretText}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={visitOfRoundPath(round, id, opened ? {} : { toon: 'dag' })}>
          {opened ? t.close : t.open}
        </ButtonLink>
      </ButtonRow>
    </Callout>
  );
}
