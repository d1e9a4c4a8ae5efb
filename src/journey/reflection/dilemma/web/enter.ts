import { type LoaderFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { dayOf } from '../../../../language/day.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { directoryPath } from '../../../contact/paths.ts';
import { isSecret } from '../../reads.ts';
import { rootsOf, viewBoard } from '../board.ts';
import { enterBoard, findProgramme } from '../entering.ts';
import type { Guarded } from '../form.ts';
import { readBoard, readNames } from '../read-board.ts';

type Context = LoaderFunctionArgs['context'];

const notFound = () => new Response(null, { status: 404 });

/** The board of the programme that the address asks for, or of the first that is theirs; for anybody else it is not there. */
export async function enterProgramme(context: Context, request: Request) {
  const { db } = context.get(appContext);
  const asked = new URL(request.url).searchParams.get('programma');
  const viewer = context.get(viewerContext)!;
  const reader = await enterBoard(db, viewer, { code: asked });
  // Where they are told what they wait for.
  if (!reader && viewer.selves.length > 0) throw redirect(directoryPath());
  if (!reader) throw notFound();
  return { db, reader };
}

/** What is on the board as this reader may see it. */
export async function readView(context: Context, { db, reader }: Awaited<ReturnType<typeof enterProgramme>>) {
  const rows = await readBoard(db, reader.programmeId);
  const board = viewBoard(rows, {
    ...{ locale: context.get(localeContext), today: dayOf(new Date()), own: reader.organisations },
  });
  return { rows, board };
}

/**
 * One dilemma, with all that were joined with it. What is hidden is not there; what was joined is where it goes on.
 */
export async function enterDilemma(context: Context, dilemma: string) {
  const { db } = context.get(appContext);
  const id = z.uuid().safeParse(dilemma).data;
  const programmeId = id && (await findProgramme(db, id));
  const reader = programmeId ? await enterBoard(db, context.get(viewerContext)!, { programmeId }) : null;
  if (!id || !reader) throw notFound();
  const { rows, board } = await readView(context, { db, reader });
  const roots = rootsOf(rows.dilemmas);
  const group = rows.dilemmas.flatMap((one) => (roots.get(one.id) === id ? [one.id] : []));
  return {
    ...{ db, reader, rows, group, id },
    view: board.dilemmas.find((one) => one.id === id) ?? null,
    organisations: board.organisations,
    /** Where it goes on; itself when it is one of its own. */
    root: roots.get(id)!,
  };
}

/** One that is open; anything else is not there. */
export async function enterOpenDilemma(context: Context, dilemma: string) {
  const entered = await enterDilemma(context, dilemma);
  const { view } = entered;
  if (!view) throw notFound();
  return { ...entered, view };
}

/** For coordinators of its programme, in whatever state it is; for anybody else it is not there. */
export async function enterManaged(context: Context, dilemma: string) {
  const entered = await enterDilemma(context, dilemma);
  if (!entered.reader.coordinates) throw notFound();
  const row = entered.rows.dilemmas.find(({ id }) => id === entered.id)!;
  return { ...entered, row };
}

/** What a text of this reader may not hold. */
export async function guardFor(
  { db, reader }: Awaited<ReturnType<typeof enterProgramme>>,
  said: Guarded['said'],
): Promise<Guarded> {
  return {
    said,
    secret: await isSecret(
      db,
      reader.organisations.map(({ id }) => id),
    ),
    names: await readNames(db, reader.programmeId),
  };
}
