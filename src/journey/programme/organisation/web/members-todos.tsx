import { Form, Link } from 'react-router';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import type { Todo } from '../../../../ui/todo-list.tsx';
import { shortagePath } from '../../../impact/paths.ts';
import { FILTERS, type MembersView } from './member-view.ts';
import type { MembersWords } from './members-words.ts';

/** What waits for the coordinator, the one thing to do next first. */
export function todosOf(round: string, view: Omit<MembersView, 'members'>, t: MembersWords): Todo[] {
  const { invitable, contactless, waiting, remindable } = view;
  const todos: Todo[] = [
    {
      key: 'invite',
      count: invitable,
      title: t.inviteTitle(invitable),
      note: (
        <>
          {t.inviteNote}{' '}
          <Link className="nl-link" to={shortagePath(round)}>
            {t.shortage}
          </Link>
        </>
      ),
      action: (
        <Form method="post">
          <Button variant="primary" name="intent" value="invite">
            {t.inviteAll(invitable)}
          </Button>
        </Form>
      ),
    },
    {
      key: 'remind',
      count: waiting.length,
      title: t.remindTitle(waiting.length),
      note: remindable > 0 ? t.names(waiting) : `${t.names(waiting)}. ${t.remindLater}`,
      action:
        remindable > 0 ? (
          <Form method="post">
            <Button variant={invitable > 0 ? 'secondary' : 'primary'} name="intent" value="remind">
              {t.remindAll}
            </Button>
          </Form>
        ) : undefined,
    },
    {
      key: 'contactless',
      count: contactless,
      title: t.contactTitle(contactless),
      note: t.contactNote,
      action: (
        <ButtonLink variant="secondary" to={`?toon=${FILTERS.contactless}`}>
          {t.look}
        </ButtonLink>
      ),
    },
  ];
  return todos.filter(({ count }) => count !== 0);
}
