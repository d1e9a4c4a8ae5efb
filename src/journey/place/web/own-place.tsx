import { dayOf } from '../../../language/day.ts';
import { noteOpened } from '../../../people/noting.ts';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { enterOwn } from '../../../people/web/enter-own.ts';
import { useAnswer } from '../../../ui/answer.ts';
import { useWords } from '../../../ui/language.tsx';
import { findSpokenFor } from '../../programme/reads-own.ts';
import { LeakNote } from '../leak/web/leak-note.tsx';
import { newOwnPlacePath, ownPlacesPath } from '../paths.ts';
import { findOfferRound, findOwnPlace } from '../place-round.ts';
import { findLeakOf } from '../reads-closed.ts';

import type { Route } from './+types/own-place.ts';
import { type At, savePlaceForm, viewPlace } from './place-page.ts';
import { PlacePage } from './place-view.tsx';
import { words } from './place-words.ts';

const notFound = () => new Response(null, { status: 404 });

async function ownOf({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const app = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const organisation = await enterOwn(context, findSpokenFor, params.code);
  const found = await findOfferRound(app.db, organisation);
  if (!found) throw notFound();
  const isNew = params.plek === 'nieuw';
  const place = await findOwnPlace(app.db, found.round.id, organisation, isNew ? null : params.plek);
  if (!isNew && !place) throw notFound();
  const at: At = {
    app,
    round: found.round,
    organisation,
    place,
    coordinator: false,
    list: (asked) => ownPlacesPath(organisation.address, asked),
    copyTo: (asked) => newOwnPlacePath(organisation.address, asked),
    today: dayOf(new Date()),
    by: viewer.userId,
  };
  return { at, before: found.before, viewer };
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { at, before, viewer } = await ownOf({ context, params });
  const search = new URL(request.url).searchParams;
  const { db } = at.app;
  if (at.place?.secret) {
    const { programmeId } = at.organisation;
    const about = { kind: 'place', id: at.place.id };
    await noteOpened(context, { kind: 'secret-opened', programmeId, about });
  }
  const base = search.has('vorige')
    ? before && (await findOwnPlace(db, before.id, at.organisation, search.get('vorige')))
    : await findOwnPlace(db, at.round.id, at.organisation, search.get('kopie'));
  const view = await viewPlace(at, search, { base, host: { name: viewer.name, email: viewer.email } });
  const closing = at.place ? { placeId: at.place.id, leakId: await findLeakOf(db, at.place.id) } : null;
  return { view, closing };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return savePlaceForm((await ownOf({ context, params })).at, request);
}

export default function OwnPlace({ loaderData, actionData, params }: Route.ComponentProps) {
  const said = useAnswer(actionData);
  const { view, closing } = loaderData;
  const here = `${view.list}/${encodeURIComponent(params.plek)}`;
  const t = useWords(words);
  return (
    <PlacePage
      key={here}
      view={view}
      said={said}
      here={here}
      above={
        <>
          {closing ? <LeakNote {...closing} /> : null}
          {view.title ? <p>{t.whoComes}</p> : null}
        </>
      }
    />
  );
}
