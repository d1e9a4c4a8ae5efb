import { ButtonLink } from '../../../ui/button.tsx';
import type { Todo } from '../../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { DEMAND_ID } from './demand-table.tsx';
import type { RoundView } from './round-view.ts';
import type { RoundWords } from './round-words.ts';

/** What waits for the coordinator, the one thing to do next first. */
export function todosOf(view: RoundView, round: string, t: RoundWords): Todo[] {
  if (view.signUps === 0 || view.places === 0) return [importTodo(view, round, t)];
  return [...matchTodo(view, round, t), ...peopleTodos(view, round, t), ...organisationTodos(view, t)];
}

function importTodo({ signUps, places }: RoundView, round: string, t: RoundWords): Todo {
  const isEmpty = signUps === 0 && places === 0;
  return {
    key: 'import',
    title: isEmpty ? t.importTitle : t.importMoreTitle,
    note: isEmpty ? t.importNote : t.importMoreNote(signUps, places),
    action: (
      <ButtonLink variant="primary" to={`/rondes/${round}/import`}>
        {t.importAction}
      </ButtonLink>
    ),
  };
}

function matchTodo({ match, ready, seats }: RoundView, round: string, t: RoundWords): Todo[] {
  const toMatching = (text: string) => (
    <ButtonLink variant="primary" to={`/rondes/${round}/matching`}>
      {text}
    </ButtonLink>
  );
  switch (match.state) {
    case 'busy':
      return [{ key: 'match', title: t.busyTitle, note: t.busyNote, action: toMatching(t.busyAction) }];
    case 'failed':
      return [{ key: 'match', title: t.failedTitle, note: t.failedNote, action: toMatching(t.failedAction) }];
    case 'stale':
      return [
        {
          key: 'match',
          title: t.staleTitle(match.number),
          note: t.staleNote,
          action: toMatching(t.staleAction),
        },
      ];
    case 'proposal':
      return [
        {
          key: 'match',
          count: match.placed,
          title: t.proposalTitle(match.number, match.placed),
          note: t.proposalNote(match.people),
          action: toMatching(t.proposalAction),
        },
      ];
    case 'none':
      if (ready === 0) return [];
      return [
        {
          key: 'match',
          count: ready,
          title: t.readyTitle(ready),
          note: t.readyNote(seats),
          action: toMatching(t.readyAction),
        },
      ];
  }
}

function peopleTodos({ signUps, permission, impossible }: RoundView, round: string, t: RoundWords): Todo[] {
  const missing = signUps - permission;
  const look = (filter: string, of: string) => (
    <ButtonLink variant="secondary" to={`/rondes/${round}/aanmeldingen?toon=${filter}`}>
      {t.look} <VisuallyHidden>{of}</VisuallyHidden>
    </ButtonLink>
  );
  const todos: Todo[] = [
    {
      key: 'permission',
      count: missing,
      title: t.permissionTitle(missing),
      note: t.permissionNote,
      action: look('zonder-toestemming', t.lookOf.permission),
    },
    {
      key: 'impossible',
      count: impossible,
      title: t.impossibleTitle(impossible),
      note: t.impossibleNote,
      action: look('geen-keuze', t.lookOf.impossible),
    },
  ];
  return todos.filter(({ count }) => count !== 0);
}

function organisationTodos({ sendOnly, crowded }: RoundView, t: RoundWords): Todo[] {
  const look = (
    <ButtonLink variant="secondary" to={`#${DEMAND_ID}`}>
      {t.lookAtDemand}
    </ButtonLink>
  );
  const [most] = crowded;
  return [
    ...(sendOnly.length > 0
      ? [
          {
            key: 'send-only',
            count: sendOnly.length,
            title: t.sendOnlyTitle(sendOnly.length),
            note: t.names(sendOnly),
            action: look,
          },
        ]
      : []),
    ...(most
      ? [
          {
            key: 'crowded',
            count: crowded.length,
            title: t.crowdedTitle(crowded.length),
            note: t.crowdedNote(most.name, most.first, most.seats, crowded.length === 1),
            action: look,
          },
        ]
      : []),
  ];
}
