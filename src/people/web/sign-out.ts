import { redirect } from 'react-router';
import { appContext } from '../scope.ts';
import type { Route } from './+types/sign-out.ts';
import { leave } from './leave.ts';

export async function action({ context, request }: Route.ActionArgs) {
  return leave(context.get(appContext), request, '/');
}

export function loader() {
  return redirect('/');
}
