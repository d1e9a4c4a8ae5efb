import { Flow, type FlowStep } from '../../../../ui/flow.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { visitsPath } from '../../paths.ts';
import { STEPS } from '../../visit-waiting.ts';
import type { StepCount } from '../overview.ts';
import type { Stand } from './visits-list.ts';
import { words } from './visits-words.ts';

interface PipelineProps {
  steps: readonly StepCount[];
  all: number;
  /** What the list is narrowed to. */
  chosen: Stand | null;
  round: string;
}

/** How many visits are where on their way; each leads to those in the list. */
export function Pipeline({ steps, all, chosen, round }: PipelineProps) {
  const t = useWords(words);
  const toStep = ({ step, count, part }: StepCount): FlowStep => ({
    ...{ key: step, count, text: t.stand[step], note: t.note[step](part, count) },
    to: visitsPath(round, { stand: STEPS[step] }),
    current: step === chosen,
  });
  const [offered, accepted, arranged, ready, been, off] = steps.map(toStep) as [
    ...Parameters<typeof Flow>[0]['steps'],
    FlowStep,
  ];
  return <Flow label={t.flow(all)} steps={[offered, accepted, arranged, ready, been]} off={off} />;
}
