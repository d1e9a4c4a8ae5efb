import { dayOf } from '../../../../language/day.ts';
import { formatDay } from '../../../../language/format.ts';
import { Badge, type Tone } from '../../../../ui/badge.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';

import type { Invitation } from '../../reads-members.ts';
import type { AnswerState } from './member-view.ts';
import { words } from './member-words.ts';

const TONES: Record<AnswerState, Tone> = {
  yes: 'good',
  no: 'neutral',
  waiting: 'attention',
  uninvited: 'neutral',
};

/** What an organisation answered, and the last thing that was done about it. */
export function AnswerBadge({ answer, invitation }: { answer: AnswerState; invitation: Invitation }) {
  const t = useWords(words);
  const locale = useLocale();
  const day = (value: string) => formatDay(value, locale);
  const { answeredAt, remindedOn, invitedOn } = invitation;
  const since = answeredAt
    ? t.answeredOn(day(dayOf(answeredAt)))
    : remindedOn
      ? t.remindedOn(day(remindedOn))
      : invitedOn && t.invitedOn(day(invitedOn));
  return (
    <>
      <Inline>
        <Badge tone={TONES[answer]}>{t.answers[answer]}</Badge>
      </Inline>
      {since ? <Soft>{since}</Soft> : null}
    </>
  );
}
