import { redirect } from 'react-router';
import { appContext } from '../scope.ts';
import type { Route } from './+types/sign-out.ts';

export async function action({ context, request }: Route.ActionArgs) {
  const { auth } = context.get(appContext);
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  const answer = new Headers();
  for (const cookie of headers.getSetCookie()) answer.append('Set-Cookie', cookie);
  return redirect('/', { headers: answer });
}

export function loader() {
  return redirect('/');
}
