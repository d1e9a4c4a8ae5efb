import { reportPath } from '../../../journey/impact/paths.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import type { SaidTask } from '../../tasks.ts';
import { Todos } from '../../web/todos.tsx';
import { words } from './round-words.ts';

interface Given {
  work: Record<'must' | 'can' | 'rest', readonly SaidTask[]>;
  today: string;
  /** The round is over: what is left is what it brought. */
  over: string | null;
}

/** What has to be done, apart from what can be done; what is too much to see at once is behind a line. */
export function RoundWork({ work: { must, can, rest }, today, over }: Given) {
  const t = useWords(words);
  const shared = { today, back: 'ronde', empty: null };
  if (must.length + can.length === 0 && over !== null) {
    return (
      <Section title={t.over} intro={t.overText}>
        <ButtonRow>
          <ButtonLink variant="primary" to={reportPath(over)}>
            {t.toReport}
          </ButtonLink>
        </ButtonRow>
      </Section>
    );
  }
  if (must.length + can.length === 0) {
    return (
      <Section title={t.must}>
        <Todos {...shared} tasks={[]} empty={<p>{t.todoEmpty}</p>} />
      </Section>
    );
  }
  return (
    <>
      <Section title={t.must}>
        <Todos {...shared} tasks={must} empty={<p>{t.mustEmpty}</p>} />
      </Section>
      {can.length > 0 ? (
        <Section title={t.can}>
          <Todos {...shared} tasks={can} strong={must.length === 0} />
        </Section>
      ) : null}
      {rest.length > 0 ? (
        <Disclosure summary={t.rest(rest.length)}>
          <Todos {...shared} tasks={rest} strong={false} />
        </Disclosure>
      ) : null}
    </>
  );
}
