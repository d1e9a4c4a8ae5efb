import { type RouterContextProvider, redirect } from 'react-router';
import { z } from 'zod';
import { dayOf } from '../../../../language/day.ts';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { directoryPath } from '../../../contact/paths.ts';
import { findProgramme } from '../../own/finding.ts';
import { readFollowUps } from '../read-follow-ups.ts';
import { type Reader, readReader } from '../reader.ts';

type Context = Readonly<RouterContextProvider>;

const notFound = () => new Response(null, { status: 404 });

/**
 * The programme that the address asks for, or the first that is theirs; for anybody else it is not there. Who only signed up is
 * told where the contacts are what they wait for.
 */
export async function enterFollowUps(context: Context, request: Request) {
  const app = context.get(appContext);
  const asker = context.get(askerContext);
  const code = new URL(request.url).searchParams.get('programma');
  const reader = await readReader(app, asker, code);
  if (reader) return { db: app.db, reader, today: dayOf(new Date()) };
  if (asker.roles.some(({ kind }) => kind === 'participant')) throw redirect(directoryPath());
  throw notFound();
}

/** One follow-up that the viewer may see; anything else is not there. */
export async function enterFollowUp(context: Context, vervolg: string) {
  const app = context.get(appContext);
  const id = z.uuid().safeParse(vervolg).data;
  const code = id ? await findProgramme(app.db, id) : null;
  const reader = code ? await readReader(app, context.get(askerContext), code) : null;
  const [row] = id && reader ? await readFollowUps(app.db, reader, [id]) : [];
  if (!row || !reader) throw notFound();
  return { db: app.db, reader: reader satisfies Reader, row, today: dayOf(new Date()) };
}
