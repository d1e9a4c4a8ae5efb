import { dayOf, daysFrom } from '../../../../language/day.ts';
import { formatDate, formatEachDay, formatLongDay } from '../../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { Section } from '../../../../ui/section.tsx';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { type Step, Steps } from '../../../../ui/steps.tsx';
import { IsKept } from '../../kit/web/kept-note.tsx';
import { reportPath, visitPath } from '../../paths.ts';
import { sayTimes } from '../../telling/say.ts';
import { AGREED, AHEAD } from '../../visit.ts';
import { endsOn } from '../../visit-end.ts';
import type { OwnVisit } from '../own-visit.ts';
import { mayAskDay } from './may-ask-day.ts';
import { words } from './own-words.ts';

interface Part {
  title: string;
  note: string;
  done: boolean;
}

/** Each step behind the one before it: what was done, what is now, what comes. */
export function HowFar({ visit, kept }: { visit: OwnVisit; kept: boolean }) {
  const t = useWords(words);
  const parts = useParts(visit);
  const { coordinatorPhone: phone } = visit;
  const off = !AHEAD.includes(visit.state) && !AGREED.includes(visit.state);
  const now = off ? -1 : parts.findIndex(({ done }) => !done);
  const items = parts.map(({ title, note, done }, index): Step => {
    const state = done ? 'done' : index === now ? 'now' : 'later';
    return { title, note, state, stateText: t.stepText[state] };
  });
  return (
    <Section title={t.steps}>
      <Steps label={t.steps} items={items} upright />
      {phone || visit.coordinators.length > 0 ? (
        <p className="ws-whom">
          {t.questions}{' '}
          {phone ? (
            <>
              {t.ring} <a href={telephone(phone)}>{phone}</a>{' '}
            </>
          ) : null}
          {visit.coordinators.length > 0 ? (phone ? t.orMail : t.byMail) : null}{' '}
          {visit.coordinators.map((address, index) => (
            <span key={address}>
              {index > 0 ? ', ' : ''}
              <a href={`mailto:${address}`}>
                <MailAddress>{address}</MailAddress>
              </a>
            </span>
          ))}
        </p>
      ) : null}
      <div className="ws-needs-network">
        <ButtonRow>
          <ButtonLink variant="secondary" to={reportPath(visit.id)}>
            {t.happened}
          </ButtonLink>
        </ButtonRow>
      </div>
      {visit.secret ? null : <p className="ws-soft">{t.print}</p>}
      {kept ? <IsKept /> : null}
    </Section>
  );
}

function useParts(visit: OwnVisit): Part[] {
  const t = useWords(words);
  const locale = useLocale();
  const { side, state, secret, detail, condition, conditionSeenOn, signedAt, agreedOn } = visit;
  const dated = (day: Date | null) => (day ? formatDate(dayOf(day), locale) : '');
  const been = state === 'took-place' || state === 'missed';
  const days = detail ? formatEachDay(detail.days, locale) : '';
  const times = detail && !secret ? sayTimes(detail.times, locale) : '';
  const ends =
    detail &&
    !secret &&
    endsOn({ days: detail.days, startTime: detail.times.from, endTime: detail.times.until });
  const preparing: Part[] =
    side === 'visitor'
      ? [
          { title: t.step.rules, note: dated(signedAt), done: signedAt !== null },
          ...(secret ? [{ title: t.step.rings, note: '', done: been }] : []),
        ]
      : [
          ...(condition === 'none'
            ? []
            : [
                {
                  title: t.step.condition,
                  note: conditionSeenOn ? formatDate(conditionSeenOn, locale) : '',
                  done: conditionSeenOn !== null,
                },
              ]),
          { title: t.step.clients, note: '', done: visit.clientsTold },
          { title: t.step.rulesHost, note: dated(signedAt), done: signedAt !== null },
          ...(secret ? [{ title: t.step.youRing, note: '', done: been }] : []),
        ];
  return [
    { title: t.step.agreed, note: dated(agreedOn), done: agreedOn !== null },
    { title: t.step.day, note: '', done: agreedOn !== null && state !== 'accepted' },
    ...preparing,
    {
      title: side === 'visitor' ? t.step.visit : t.step.receive,
      note: [days, times].filter(Boolean).join(', '),
      done: been,
    },
    ...(state === 'missed'
      ? []
      : [
          {
            title: t.step.back,
            note: visit.looksBack
              ? t.backNow
              : ends
                ? t.backOn(formatLongDay(daysFrom(ends, 1), locale))
                : t.backLater,
            done: false,
          },
        ]),
  ];
}

/** At hand on a long page: to be off, or to move. */
export function Foot({ visit, toon }: { visit: OwnVisit; toon: 'dag' | undefined }) {
  const t = useWords(words);
  if (visit.question.ask !== null && visit.question.ask !== 'offer') return null;
  return (
    <StepBar>
      <ButtonLink variant="danger" to={visitPath(visit.id, { toon, doe: 'afzeggen' })}>
        {t.cannot[visit.side]}
      </ButtonLink>
      {visit.underWay ? (
        <ButtonLink variant="secondary" to={visitPath(visit.id, { toon, doe: 'er-niet' })}>
          {t.notThere[visit.side]}
        </ButtonLink>
      ) : mayAskDay(visit) ? (
        <ButtonLink variant="secondary" to={visitPath(visit.id, { toon, doe: 'andere-dag' })}>
          {t.otherDay}
        </ButtonLink>
      ) : null}
    </StepBar>
  );
}
