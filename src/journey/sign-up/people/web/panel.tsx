import { useSearchParams } from 'react-router';
import { asking } from '../../../../ui/asked.ts';
import { useWords } from '../../../../ui/language.tsx';
import { words } from '../../words.ts';
import type { Route } from './+types/sign-ups.ts';
import { nameOf, SAID } from './people-table.tsx';
import { PersonPanel } from './person-panel.tsx';
import { words as personWords } from './person-words.ts';

type Said = Route.ComponentProps['loaderData'];

interface PanelProps {
  loaded: Said;
  person: NonNullable<Said['open']>;
  badTarget: boolean;
}

/** Who is open beside the list, and who is before and after them in it. */
export default function Panel({
  loaded: { beside, days, list, targets, history },
  person,
  badTarget,
}: PanelProps) {
  const t = useWords(words);
  const p = useWords(personWords);
  const [search] = useSearchParams();
  const to = (change: Parameters<typeof asking>[1], part?: string) =>
    asking(search, { ...SAID, blad: search.get('blad'), ...change }, part);
  const other = (id: string | null, text: string) => (id ? { to: to({ persoon: id }), text } : undefined);
  return (
    <PersonPanel
      person={person}
      days={days}
      history={history}
      place={{
        position: list && beside.position > 0 ? p.position(beside.position, list.page.total) : undefined,
        previous: other(beside.previous, p.previousPerson),
        next: other(beside.next, p.nextPerson),
        close: { to: to({ persoon: null }, nameOf(person.id)), text: p.close },
      }}
      exclusions={{
        targets,
        links: { ask: to({ persoon: person.id, open: person.id }), leave: to({ persoon: person.id }) },
        targetError: badTarget ? t.unknownTarget : undefined,
      }}
    />
  );
}
