import { redirect } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { ownWaitingPath } from '../../paths.ts';
import { readOwnPlaces } from '../own-places.ts';
import { leaveWaitingList } from '../waiting-list.ts';
import type { Route } from './+types/own.ts';
import { words } from './own-words.ts';
import { PlaceInLine } from './place-in-line.tsx';

const enter = async (context: Route.LoaderArgs['context']) => {
  const { db } = context.get(appContext);
  const personIds = context.get(viewerContext)!.selves.map(({ personId }) => personId);
  const locale = context.get(localeContext);
  return { db, places: await readOwnPlaces(db, { personIds, today: dayOf(new Date()), locale }) };
};

export async function loader({ context, request }: Route.LoaderArgs) {
  const { places } = await enter(context);
  return { places, done: new URL(request.url).searchParams.has('gedaan') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, places } = await enter(context);
  const wanted = String((await request.formData()).get('aanmelding') ?? '');
  const own = places.find(({ signUpId }) => signUpId === wanted);
  if (!own) throw new Response(null, { status: 404 });
  await leaveWaitingList(db, own.signUpId, context.get(viewerContext)!.userId);
  return redirect(ownWaitingPath({ gedaan: true }), 303);
}

export default function OwnWaiting({ loaderData: { places, done } }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead title={t.title} lead={places.length > 0 ? t.lead : undefined} />
      {done ? <Done text={t.done} /> : null}
      {places.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : null}
      {places.map((place) => (
        <PlaceInLine key={place.signUpId} place={place} />
      ))}
      <ButtonRow>
        <ButtonLink variant="secondary" to={minePath()}>
          {t.toMine}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
