import { Form, redirect } from 'react-router';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { closePlacePath, closingPath, leakPath } from '../../paths.ts';
import { closePlace } from '../closing.ts';
import { findClosable } from '../may-close.ts';
import type { Route } from './+types/close-place.ts';
import { words } from './close-place-words.ts';

async function enter({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const place = await findClosable(db, viewer, params.plek);
  if (!place) throw new Response(null, { status: 404 });
  return { db, viewer, place };
}

/** Changes nothing: it says what the press does. */
export async function loader(args: Route.LoaderArgs) {
  const { place } = await enter(args);
  if (place.leakId) throw redirect(leakPath(place.leakId));
  const { id, title, organisation } = place;
  return { id, title, organisation };
}

export async function action(args: Route.ActionArgs) {
  const { db, viewer, place } = await enter(args);
  const leakId = await db
    .transaction()
    .execute((trx) => closePlace(trx, { placeId: place.id, by: viewer.userId, as: place.as }));
  if (!leakId) throw new Response(null, { status: 404 });
  return redirect(leakPath(leakId, { gedaan: 'dicht' }), 303);
}

export default function ClosePlace({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { id, title, organisation } = loaderData;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: closingPath, text: t.all }, { text: title }]}
        crumbsLabel={t.crumbs}
        eyebrow={organisation}
        title={t.ask(title)}
        lead={t.lead}
      />
      <Form method="post" action={closePlacePath(id)}>
        <ButtonRow>
          <Button variant="danger">{t.press}</Button>
          <ButtonLink variant="quiet" to={closingPath}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Callout tone="info" title={t.what} headingLevel={2}>
        <ul>
          {t.whatHappens.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Callout>
      <p>{t.not}</p>
    </>
  );
}
