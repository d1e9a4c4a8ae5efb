import { dayOf } from '../../../../language/day.ts';
import { formatDay } from '../../../../language/format.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { State } from '../../../../ui/state.tsx';
import type { Invitation } from '../../reads-members.ts';
import type { AnswerState as Answered } from './member-view.ts';
import { words } from './member-words.ts';

const TONES: Record<Answered, Tone> = {
  yes: 'good',
  no: 'neutral',
  waiting: 'attention',
  uninvited: 'neutral',
};

interface AnswerProps {
  answer: Answered;
  invitation: Invitation;
}

/** What an organisation answered, and the last thing that was done about it. */
export function AnswerBadge({ answer, invitation }: AnswerProps) {
  const t = useWords(words);
  const since = useSince(invitation);
  return (
    <>
      <Inline>
        <Badge tone={TONES[answer]}>{t.answers[answer]}</Badge>
      </Inline>
      {since ? <Soft>{since}</Soft> : null}
    </>
  );
}

/** The same in a row of a list. */
export function AnswerState({ answer, invitation }: AnswerProps) {
  const t = useWords(words);
  const since = useSince(invitation);
  return (
    <>
      <State tone={TONES[answer]} {...(answer === 'no' ? { icon: 'cross' as const } : {})}>
        {t.answers[answer]}
      </State>
      {since ? <small>{since}</small> : null}
    </>
  );
}

function useSince({ answeredAt, remindedOn, invitedOn }: Invitation): string | null {
  const t = useWords(words);
  const locale = useLocale();
  const day = (value: string) => formatDay(value, locale);
  if (answeredAt) return t.answeredOn(day(dayOf(answeredAt)));
  return remindedOn ? t.remindedOn(day(remindedOn)) : invitedOn && t.invitedOn(day(invitedOn));
}
