import { choosingState } from '../../journey/programme/programme.ts';
import type { RoundFacts } from './facts.ts';

export type StepName = 'invite' | 'sign-up' | 'choose' | 'match' | 'reply' | 'visits' | 'look-back';

export interface RoundStep {
  step: StepName;
  /** `undone`: its time is past, and nothing was done. */
  state: 'done' | 'undone' | 'now' | 'later';
}

interface Draft {
  step: StepName;
  begun: boolean;
  /** Whether there is anything to show for it. */
  filled: boolean;
  over?: boolean;
}

/**
 * How far a round is. The dates decide; where one is missing, what has happened does. The last step that has
 * begun is the one of now, unless its own last day is past. What nobody did is not done, however late it is.
 */
export function stepsOf(facts: RoundFacts): RoundStep[] {
  const steps = drafts(facts);
  const current = steps.findLastIndex(({ begun }) => begun);
  return steps.map(({ step, filled, over }, index) => {
    const past = index < current || (index === current && over);
    if (past) return { step, state: filled ? 'done' : 'undone' };
    return { step, state: index === current ? 'now' : 'later' };
  });
}

function drafts({ round, today, signUpState, match, places, signUps, ready, invited }: RoundFacts): Draft[] {
  const { signUpOpens, signUpCloses, choosingCloses, matchOn, replyBy, firstDay, lastDay, lookBackOn } =
    round;
  const past = (day: string | null) => day !== null && today > day;
  const reached = (day: string | null) => day !== null && today >= day;
  const made = match.state !== 'none';
  const closed = signUpState === 'closed';
  const chosen = closed && choosingState(round, today) === 'closed';
  // Without a last day nobody waits for it. A proposal that was made before that day is a try.
  const readyAnyway = signUpCloses === null && choosingCloses === null && (made || (places > 0 && ready > 0));
  return [
    { step: 'invite', begun: true, filled: invited > 0 },
    {
      step: 'sign-up',
      begun: signUpState !== 'not-yet' && (signUpOpens !== null || closed || places + signUps > 0),
      filled: signUps > 0,
      over: closed,
    },
    ...(choosingCloses === null || choosingCloses === signUpCloses
      ? []
      : [{ step: 'choose' as const, begun: closed, filled: signUps > 0, over: chosen }]),
    { step: 'match', begun: chosen || readyAnyway || reached(matchOn), filled: made },
    {
      step: 'reply',
      begun: made && past(matchOn) && replyBy !== null,
      filled: made,
      over: past(replyBy),
    },
    { step: 'visits', begun: reached(firstDay), filled: made, over: past(lastDay) },
    { step: 'look-back', begun: past(lastDay), filled: made, over: past(lookBackOn) },
  ];
}
