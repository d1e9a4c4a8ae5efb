import { redirect } from 'react-router';
import { noteAccess } from '../erasing/noting-access.ts';
import { isFresh, readOwnData } from '../erasing/own.ts';
import { myDataPath } from '../paths.ts';
import { appContext, askerContext } from '../scope.ts';
import type { Route } from './+types/my-data-file.ts';

/** The same as the page, for programs: by the names of the tables and columns. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db, eraser } = context.get(appContext);
  const asker = context.get(askerContext);
  if (asker.undecided.length > 0 || !(await isFresh(db, asker))) return redirect(myDataPath());
  const { programmes } = await readOwnData(db, eraser, asker);
  await noteAccess(db, asker, 'file');
  return new Response(`${JSON.stringify({ email: asker.email, programmes }, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mijn-gegevens.json"',
      'Cache-Control': 'no-store',
    },
  });
}
