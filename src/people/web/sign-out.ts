import { redirect } from 'react-router';
import { note } from '../../platform/audit/note.ts';
import { appContext, viewerContext } from '../scope.ts';
import type { Route } from './+types/sign-out.ts';
import { leave } from './leave.ts';

export async function action({ context, request }: Route.ActionArgs) {
  const app = context.get(appContext);
  const viewer = context.get(viewerContext);
  if (viewer) await note(app.db, { kind: 'signed-out', by: viewer.userId });
  return leave(app, request, '/');
}

export function loader() {
  return redirect('/');
}
