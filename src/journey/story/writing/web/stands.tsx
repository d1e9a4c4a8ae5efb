import { FactList } from '../../../../ui/fact-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { words as storyWords } from '../../words.ts';
import type { Route } from './+types/desk.ts';
import { words } from './desk-words.ts';

/** Where it stands: the step, and what each of the two said so far. */
export function Stands({ loaded }: { loaded: Route.ComponentProps['loaderData'] }) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { state, speakers, photo } = loaded;
  const isRead = ['review', 'approval', 'approved', 'published'].includes(state);
  return (
    <Section title={t.stands}>
      <FactList
        items={[
          { term: t.stand, text: all.states[state] },
          ...speakers.map(({ side, name, organisation, nameAs, said, agreed, photo: says }) => ({
            term: [name || t.sideShort[side], organisation].filter(Boolean).join(', '),
            text: [
              isRead ? (agreed ? t.agreed : t.reads) : said ? t.saidYes : t.notYet,
              ...(said ? [t.writesAs[nameAs]] : []),
              ...(photo && says !== null ? [`${t.photo}: ${says ? '✓' : '✗'}`] : []),
            ].join(', '),
          })),
        ]}
      />
    </Section>
  );
}
