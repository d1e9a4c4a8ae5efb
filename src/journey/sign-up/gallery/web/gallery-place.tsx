import { useLocation } from 'react-router';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { asking } from '../../../../ui/asked.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PageSummary } from '../../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { sayPlaceBriefly } from '../../../place/place-names.ts';
import { findRound } from '../../../programme/reads.ts';
import { formPath, galleryPath } from '../../paths.ts';

import { findInGallery, galleryState, hasSignedUp, isShown } from '../gallery.ts';

import type { Route } from './+types/gallery-place.ts';
import { words } from './gallery-words.ts';
import { PlaceDays, SecretDays } from './place-days.tsx';
import { PlaceHost } from './place-host.tsx';

export const handle: PageHandle = { plain: true };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const round = await findRound(db, params.ronde);
  const state = round ? galleryState(round) : 'closed';
  const place = round && isShown(state) ? await findInGallery(db, round, params.plek) : null;
  if (!round || !place) throw new Response(null, { status: 404 });
  const signedUp = await hasSignedUp(db, round, context.get(viewerContext));
  const chosen = (new URL(request.url).searchParams.get('gekozen') ?? '').split(',').filter(Boolean);
  return { round: { code: round.code, name: round.name }, state, signedUp, place, chosen };
}

export default function GalleryPlace({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, state, signedUp, place, chosen } = loaderData;
  const search = new URLSearchParams(useLocation().search);
  const { condition, functions } = place;
  const title = sayPlaceBriefly(place.name);
  const who = [
    t.conditions[condition],
    ...(condition === 'client-contact' && functions ? [t.functions(functions)] : []),
  ];
  const facts = [
    ...(place.secret ? [{ term: t.secret, text: `${t.secretText} ${t.secretDays}` }] : []),
    { term: t.who, text: who.join(' ') },
    ...(place.languages ? [{ term: t.language, text: place.languages }] : []),
    ...(place.accessibility ? [{ term: t.accessibility, text: <Lines text={place.accessibility} /> }] : []),
  ];
  return (
    <>
      <PageSummary title={title} partOf={round.name} description={t.description(round.name)} />
      <PageHead
        band="sand"
        crumbs={[
          { to: galleryPath(round.code) + asking(search, {}, `plek-${place.code}`), text: t.back },
          { text: place.organisation },
        ]}
        crumbsLabel={t.crumbs}
        title={title}
      />
      <PlaceHost place={place} />
      {place.secret ? <SecretDays /> : <PlaceDays slots={place.slots} months />}
      {place.busy ? (
        <Callout tone="attention">
          <p>{t.busyText}</p>
        </Callout>
      ) : null}
      {place.description ? <Lines text={place.description} /> : null}
      <FactList items={facts} />
      {state === 'open' || (state === 'choosing' && signedUp) ? (
        <>
          {chosen.length > 0 && !signedUp ? null : <p>{signedUp ? t.chooseMoreText : t.chooseText}</p>}
          <ButtonRow>
            <ButtonLink
              variant="primary"
              to={choosing(round.code, place.code, { chosen: signedUp ? [] : chosen, search })}
            >
              {t.choose}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : null}
    </>
  );
}

/** Who was choosing goes back to that; who came for this place alone begins with it. */
function choosing(
  round: string,
  code: string,
  { chosen, search }: { chosen: readonly string[]; search: URLSearchParams },
): string {
  if (chosen.length === 0) return formPath(round, 'keuzes', { plek: code });
  const gekozen = [...chosen.filter((one) => one !== code), code].join(',');
  return galleryPath(round) + asking(search, { gekozen }, `plek-${code}`);
}

/** A text of several lines, as it was typed. */
function Lines({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name, and never move
  return text.split(/\n+/).map((line, index) => <p key={index}>{line}</p>);
}
