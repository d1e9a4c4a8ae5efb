import { formatDate, formatPeriod } from '../../../language/format.ts';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { Steps } from '../../../ui/steps.tsx';
import type { RoundView } from '../home.ts';
import type { RoundStep } from '../steps.ts';
import { words } from './round-words.ts';

export function RoundSteps({ view }: { view: RoundView }) {
  const t = useWords(words);
  const noteOf = useNotes(view);
  return (
    <Steps
      label={t.steps}
      upright
      items={view.steps.map(({ step, state }) => ({
        title: t.step[step],
        note: noteOf[step],
        state,
        stateText: t.states[state],
      }))}
    />
  );
}

/** Per step its dates, or what there is to say without them. */
function useNotes(view: RoundView): Record<RoundStep['step'], string> {
  const t = useWords(words);
  const locale = useLocale();
  const { round, match } = view;
  const date = (day: string) => formatDate(day, locale);
  const until = (day: string | null) => (day === null ? t.noDate : t.until(date(day)));
  const opens = view.signUpState === 'not-yet' && round.signUpOpens !== null ? round.signUpOpens : null;
  const visits =
    round.firstDay && round.lastDay
      ? formatPeriod(round.firstDay, round.lastDay, locale)
      : round.firstDay
        ? t.from(date(round.firstDay))
        : until(round.lastDay);
  const made = 'number' in match ? t.proposal(match.number) : match.state === 'busy' ? t.busy : null;
  return {
    invite:
      view.organisations === 0
        ? t.noOrganisations
        : view.answered === view.organisations || view.begins
          ? t.organisationCount(view.organisations)
          : t.answeredOf(view.answered, view.organisations),
    'sign-up': opens ? t.from(date(opens)) : until(round.signUpCloses),
    choose: until(round.choosingCloses),
    match: made ?? (round.matchOn ? t.on(date(round.matchOn)) : t.noDate),
    reply: until(round.replyBy),
    visits,
    'look-back': round.lookBackOn ? t.until(date(round.lookBackOn)) : t.noDate,
  };
}
