import { choosingState } from '../programme/programme.ts';
import type { RoundFacts } from './matching-facts.ts';

export type StepName = 'invite' | 'sign-up' | 'choose' | 'match' | 'reply' | 'visits' | 'look-back';

export interface RoundStep {
  step: StepName;
  state: 'done' | 'now' | 'later';
}

interface Draft {
  step: StepName;
  begun: boolean;
  over?: boolean;
}

/**
 * How far a round is. The dates decide; where one is missing, what has happened does. The last step that has
 * begun is the one of now, unless its own last day is past.
 */
export function stepsOf(facts: RoundFacts): RoundStep[] {
  const steps = drafts(facts);
  const current = steps.findLastIndex(({ begun }) => begun);
  return steps.map(({ step, over }, index) => ({
    step,
    state: index < current || (index === current && over) ? 'done' : index === current ? 'now' : 'later',
  }));
}

function drafts({ round, today, signUpState, match, places, signUps, ready }: RoundFacts): Draft[] {
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
    { step: 'invite', begun: true },
    {
      step: 'sign-up',
      begun: signUpState !== 'not-yet' && (signUpOpens !== null || closed || places + signUps > 0),
      over: closed,
    },
    ...(choosingCloses === null || choosingCloses === signUpCloses
      ? []
      : [{ step: 'choose' as const, begun: closed, over: chosen }]),
    { step: 'match', begun: chosen || readyAnyway || reached(matchOn) },
    { step: 'reply', begun: made && past(matchOn) && replyBy !== null, over: past(replyBy) },
    { step: 'visits', begun: reached(firstDay), over: past(lastDay) },
    { step: 'look-back', begun: past(lastDay), over: past(lookBackOn) },
  ];
}
