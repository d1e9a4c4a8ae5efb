import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { daysUntil } from '../../language/day.ts';
import { formatDay } from '../../language/format.ts';
import { Button, ButtonLink, type ButtonVariant } from '../../ui/button.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { TodoList } from '../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { SaidTask } from '../tasks.ts';
import { words } from './todo-words.ts';

interface Given {
  tasks: readonly SaidTask[];
  today: string;
  /** Where the page with a button comes back to, in its own words. */
  back?: string;
  empty: ReactNode;
  /** Whether the first is what to begin with; of several lists only one has it. */
  strong?: boolean;
}

/** What waits for somebody, each with one thing to do; the first is what to begin with. */
export function Todos({ tasks, today, back, empty, strong = true }: Given) {
  const t = useWords(words);
  const locale = useLocale();
  const items = tasks.map((task, index) => {
    const days = task.by === null ? 0 : daysUntil(task.by, today);
    return {
      ...{ key: task.name, count: task.count, title: task.title, note: task.note },
      ...(task.by === null ? {} : { by: t.by(formatDay(task.by, locale), days), late: days < 0 }),
      first: strong && index === 0,
      action: <Action task={task} back={back} variant={strong && index === 0 ? 'primary' : 'secondary'} />,
    };
  });
  return <TodoList items={items} empty={empty} />;
}

function Action({
  task: { title, to, press, action },
  back,
  variant,
}: {
  task: SaidTask;
  back: string | undefined;
  variant: ButtonVariant;
}) {
  const t = useWords(words);
  if (press) {
    return (
      <Form method="post" action={to}>
        {back ? <input type="hidden" name="terug" value={back} /> : null}
        <Button variant={variant} name="intent" value={press}>
          {action}
        </Button>
      </Form>
    );
  }
  return (
    <ButtonLink variant={variant} to={to}>
      {action ?? (
        // "Look" says too little without the row around it.
        <>
          {t.look} <VisuallyHidden>({title})</VisuallyHidden>
        </>
      )}
    </ButtonLink>
  );
}
