import type { RouterContextProvider } from 'react-router';
import { appContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { readProgrammes } from '../../../programme/reads-programme.ts';

type Context = Readonly<RouterContextProvider>;

const notFound = () => new Response(null, { status: 404 });

/**
 * Of which programme somebody sees the network: that of the address, or the first that they coordinate or speak for an organisation
 * of. For anybody else it is not there.
 */
export async function enterNetwork(context: Context, request: Request) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext);
  const runs = viewer ? programmesAs(viewer, 'coordinator') : [];
  const speaks = viewer ? programmesAs(viewer, 'contact') : [];
  const all = await readProgrammes(db, [...new Set([...runs, ...speaks])]);
  const asked = new URL(request.url).searchParams.get('programma');
  const first = all.find(({ id }) => runs.includes(id)) ?? all[0];
  const found = asked === null ? first : all.find(({ code }) => code === asked);
  if (!found) throw notFound();
  const { id: programmeId, ...programme } = found;
  return {
    ...{ db, programmeId, programme },
    coordinates: runs.includes(programmeId),
    programma: all.length > 1 ? programme.code : undefined,
    others: all.filter(({ id }) => id !== programmeId).map(({ code, name }) => ({ code, name })),
  };
}

/** The same for who coordinates it; for anybody else it is not there. */
export async function enterAsCoordinator(context: Context, request: Request) {
  const entered = await enterNetwork(context, request);
  if (!entered.coordinates) throw notFound();
  return entered;
}
