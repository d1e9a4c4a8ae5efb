import { Link } from 'react-router';
import { formatDay, formatLongDay } from '../../../../language/format.ts';
import type { PageHandle } from '../../../../people/pages.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { CheckboxField, SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Stack } from '../../../../ui/step-bar.tsx';
import { sayPlaceBriefly } from '../../../place/place-names.ts';
import { findRound } from '../../../programme/reads.ts';
import { formPath, galleryPath, galleryPlacePath, ownSignUpPath } from '../../paths.ts';

import {
  countGallery,
  filterGallery,
  type GalleryPlace,
  galleryState,
  hasSignedUp,
  isShown,
  readGallery,
} from '../gallery.ts';

import type { Route } from './+types/gallery.ts';
import { words } from './gallery-words.ts';
import { PlaceBadges, SecretLine } from './place-card.tsx';

/** Once per organisation what is the same of all its places: the page is read on a phone. */
const byOrganisation = (places: readonly GalleryPlace[]) =>
  [...Map.groupBy(places, ({ organisationCode }) => organisationCode)].map(([code, own]) => ({
    code,
    name: own[0]!.organisation,
    about: [own[0]!.kind, own[0]!.region].filter(Boolean).join(' · '),
    places: own.map(({ code: place, name, secret, condition, slots, seats, busy }) => ({
      ...{ code: place, name, secret, condition, slots, seats, busy },
    })),
  }));

export const handle: PageHandle = { plain: true };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const round = await findRound(db, params.ronde);
  if (!round) throw new Response(null, { status: 404 });
  const state = galleryState(round);
  const search = new URL(request.url).searchParams;
  const filter = {
    kind: search.get('soort') ?? '',
    region: search.get('regio') ?? '',
    day: search.get('dag') ?? '',
    room: search.has('vrij'),
  };
  const all = isShown(state) ? await readGallery(db, round) : [];
  const shown = filterGallery(all, filter);
  return {
    round: { code: round.code, name: round.name, opens: round.signUpOpens },
    state,
    // Told here: what reads the gallery is for the server alone.
    there: isShown(state),
    signedUp: await hasSignedUp(db, round, context.get(viewerContext)),
    filter,
    filters: countGallery(all, filter),
    total: all.length,
    organisations: new Set(all.map(({ organisationCode }) => organisationCode)).size,
    count: shown.length,
    shown: byOrganisation(shown),
  };
}

export default function Gallery({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, state, signedUp, filter, total, organisations, count, shown } = loaderData;
  const here = galleryPath(round.code);
  if (!loaderData.there) {
    const [title, lead] = state === 'closed' ? [t.closed, t.closedText] : [t.unannounced, t.unannouncedText];
    return (
      <>
        <title>{`${title} · ${round.name}`}</title>
        <PageHead crumbs={[{ text: round.name }]} title={title} lead={lead} />
        <ButtonLink variant="primary" to={ownSignUpPath()}>
          {t.toMine}
        </ButtonLink>
      </>
    );
  }
  const filtered = Boolean(filter.kind || filter.region || filter.day || filter.room);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ text: round.name }]}
        title={t.title}
        lead={total > 0 ? t.lead(total, organisations, round.name) : undefined}
        actions={
          state === 'announced' ? undefined : signedUp || state === 'choosing' ? (
            <ButtonLink variant="primary" to={ownSignUpPath()}>
              {t.toMine}
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" to={formPath(round.code)}>
              {t.signUp}
            </ButtonLink>
          )
        }
      />
      {state === 'choosing' && !signedUp ? (
        <Callout tone="info">
          <p>{t.choosing}</p>
        </Callout>
      ) : null}
      {state === 'announced' && round.opens ? (
        <Callout tone="info">
          <p>{t.announced(formatLongDay(round.opens, locale))}</p>
        </Callout>
      ) : null}
      {total === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <>
          <Filter view={loaderData} open={filtered} here={here} />
          <Section title={t.found(count, total)}>
            {count === 0 ? (
              <Empty
                title={t.nothing}
                action={
                  <ButtonLink variant="secondary" to={here}>
                    {t.clear}
                  </ButtonLink>
                }
              />
            ) : null}
            {shown.map(({ code, name, about, places }) => (
              <Card key={code} title={name}>
                <Soft>{about}</Soft>
                {places.map((place) => (
                  <Stack key={place.code}>
                    <p>
                      <Link to={galleryPlacePath(round.code, place.code)}>{sayPlaceBriefly(place.name)}</Link>
                      {place.secret ? <SecretLine /> : null}
                    </p>
                    <PlaceBadges place={place} />
                  </Stack>
                ))}
              </Card>
            ))}
          </Section>
        </>
      )}
    </>
  );
}

interface FilterProps {
  view: Route.ComponentProps['loaderData'];
  open: boolean;
  here: string;
}

function Filter({ view, open, here }: FilterProps) {
  const t = useWords(words);
  const isKept = useKeptFields('filter') !== null;
  const locale = useLocale();
  const { filter, filters } = view;
  const options = (values: typeof filters.kinds, label: (value: string) => string) => [
    { value: '', label: t.all },
    ...values.map(({ value, count }) => ({ value, label: t.counted(label(value), count) })),
  ];
  return (
    <Disclosure summary={t.filter} open={open || isKept || undefined}>
      <KeptForm kept="filter" method="get" action={here} preventScrollReset key={JSON.stringify(filter)}>
        <FormStack>
          <SelectField
            id="soort"
            name="soort"
            label={t.kind}
            defaultValue={filter.kind}
            options={options(filters.kinds, (value) => value)}
          />
          <SelectField
            id="regio"
            name="regio"
            label={t.region}
            defaultValue={filter.region}
            options={options(filters.regions, (value) => value)}
          />
          <SelectField
            id="dag"
            name="dag"
            label={t.day}
            hint={t.dayHint}
            defaultValue={filter.day}
            options={options(filters.days, (value) => formatDay(value, locale))}
          />
          <CheckboxField
            id="vrij"
            name="vrij"
            value="1"
            label={t.room(filters.room)}
            hint={t.roomHint}
            defaultChecked={filter.room}
          />
          <ButtonRow>
            <Button variant="secondary">{t.show}</Button>
            {open ? (
              <ButtonLink variant="quiet" to={here}>
                {t.clear}
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Disclosure>
  );
}
