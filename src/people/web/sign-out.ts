import { redirect } from 'react-router';
import { appContext } from '../scope.ts';
import type { Route } from './+types/sign-out.ts';
import { setting } from './cookies.ts';

export async function action({ context, request }: Route.ActionArgs) {
  const { auth } = context.get(appContext);
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  return redirect('/', { headers: setting(headers.getSetCookie()) });
}

export function loader() {
  return redirect('/');
}
