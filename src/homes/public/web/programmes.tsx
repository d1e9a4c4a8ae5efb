import type { PublicProgramme } from '../../../journey/programme/reads-public.ts';
import { useWords } from '../../../ui/language.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { words } from './public-words.ts';

interface ProgrammesProps {
  all: readonly PublicProgramme[];
  current: PublicProgramme | null;
  pathOf: (asked: { programma?: string }) => string;
}

/** On a site with several programmes: whose page it is, and the way to the same page of the others. */
export function Programmes({ all, current, pathOf }: ProgrammesProps) {
  const t = useWords(words);
  if (all.length < 2) return null;
  return (
    <Tabs
      label={t.programmes}
      items={all.map(({ code, name }) => ({
        ...{ to: pathOf({ programma: code }), text: name },
        current: code === current?.code,
      }))}
    />
  );
}
