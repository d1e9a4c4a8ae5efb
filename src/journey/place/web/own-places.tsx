import { organisationPath } from '../../../homes/paths.ts';
import { dayOf } from '../../../language/day.ts';
import { formatDays, formatLongDay } from '../../../language/format.ts';
import { noteOpened } from '../../../people/noting.ts';
import { appContext } from '../../../people/scope.ts';
import { enterOwn } from '../../../people/web/enter-own.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { invitationPath } from '../../programme/paths.ts';
import { findSpokenFor, readOwnRounds } from '../../programme/reads-own.ts';
import { newOwnPlacePath, ownPlacePath, ownPlacesPath } from '../paths.ts';
import { type PlaceStatus, slotsTooSmall, statusOf } from '../place.ts';
import { placeNames, sayPlaceBriefly } from '../place-names.ts';
import { choosableFrom, findOfferRound, readOwnPlaces } from '../place-round.ts';

import type { PlaceDetails } from '../reads.ts';
import type { Route } from './+types/own-places.ts';
import { words } from './own-places-words.ts';

const toRow = (place: PlaceDetails) => ({
  code: place.code,
  title: place.title,
  secret: place.secret,
  slots: place.slots,
  minimum: place.minimum,
  tooSmall: slotsTooSmall(place).flatMap(({ days }) => days),
  hosted: place.hosts.length > 0,
  status: statusOf(place),
});

/** Their days are over: the code tells two with one title apart. */
function toEarlier(earlier: readonly PlaceDetails[]) {
  const names = placeNames(earlier);
  return earlier.map(({ code }) => ({ code, title: sayPlaceBriefly(names.get(code)!) }));
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const organisation = await enterOwn(context, findSpokenFor, params.code);
  const found = await findOfferRound(db, organisation);
  const own = found && (await readOwnPlaces(db, found, organisation));
  // Their days stand here.
  if (own?.places.some(({ secret }) => secret)) {
    const { id, programmeId } = organisation;
    await noteOpened(context, { kind: 'secret-opened', programmeId, about: { kind: 'organisation', id } });
  }
  return {
    address: organisation.address,
    name: organisation.name,
    ways: await readOwnRounds(db, organisation, dayOf(new Date())),
    round: found && {
      name: found.round.name,
      firstDay: found.round.firstDay,
      lastDay: found.round.lastDay,
      before: found.before?.name ?? '',
      refuses: found.refuses,
      choosable: choosableFrom(found.round),
    },
    places: own?.places.map(toRow) ?? [],
    earlier: toEarlier(own?.earlier ?? []),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

const tones: Record<PlaceStatus, 'good' | 'attention' | 'neutral'> = {
  open: 'good',
  'no-days': 'attention',
  withdrawn: 'neutral',
};

export default function OwnPlaces({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { address, name, ways, round, places, earlier, done } = loaderData;
  const day = (value: string | null | undefined) => (value ? formatLongDay(value, locale) : null);
  const choosable = round?.choosable ?? { state: 'closed' as const };
  const canChoose =
    choosable.state === 'not-yet' ? t.choosableFrom(day(choosable.day)) : t.choosable[choosable.state];
  const said = { erbij: t.added(canChoose), bewaard: t.saved, weg: t.deleted, gestopt: t.withdrawn };
  return (
    <>
      <title>{`${t.places} · ${name}`}</title>
      <PageHead
        crumbs={[{ to: organisationPath(address), text: name }, { text: t.places }]}
        crumbsLabel={t.crumbs}
        title={t.places}
        lead={round ? t.lead(round.name, day(round.firstDay), day(round.lastDay)) : undefined}
        actions={
          round ? (
            <ButtonLink variant="primary" to={newOwnPlacePath(address)}>
              {t.add}
            </ButtonLink>
          ) : undefined
        }
      />
      {ways.length > 1 ? (
        <Tabs
          label={t.rounds}
          items={ways.map((way) => ({
            to: ownPlacesPath(way.address),
            text: way.text[locale],
            current: way.current,
          }))}
        />
      ) : null}
      <Done text={entryOf(said, done)} />
      {round?.refuses ? (
        <Callout tone="attention" title={t.refuses} headingLevel={2}>
          <p>{t.refusesText}</p>
          <ButtonLink variant="secondary" small to={invitationPath(address)}>
            {t.toAnswer}
          </ButtonLink>
        </Callout>
      ) : null}
      {round ? (
        <>
          {places.length === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <PlacesTable places={places} address={address} canChoose={canChoose} refuses={round.refuses} />
          )}
          {earlier.length > 0 ? (
            <Section title={t.earlier} intro={t.earlierIntro(round.before)}>
              <DataTable
                caption={t.earlier}
                captionHidden
                empty={null}
                columns={[
                  { key: 'place', text: t.place },
                  { key: 'actions', text: t.actions },
                ]}
                rows={earlier.map((place) => ({
                  key: place.code,
                  header: 'place',
                  cells: {
                    place: place.title,
                    actions: (
                      <ButtonLink
                        variant="secondary"
                        small
                        to={newOwnPlacePath(address, { vorige: place.code })}
                      >
                        {t.take}
                      </ButtonLink>
                    ),
                  },
                }))}
              />
            </Section>
          ) : null}
        </>
      ) : (
        <Empty title={t.noRound}>
          <p>{t.noRoundText}</p>
        </Empty>
      )}
    </>
  );
}

interface PlacesTableProps {
  places: ReturnType<typeof toRow>[];
  /** Of the organisation, with its round. */
  address: string;
  /** From when people can choose a place that is open. */
  canChoose: string;
  /** The organisation said that it does not take part. */
  refuses: boolean;
}

function PlacesTable({ places, address, canChoose, refuses }: PlacesTableProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.places}
      captionHidden
      empty={null}
      columns={[
        { key: 'place', text: t.place },
        { key: 'days', text: t.days },
        { key: 'status', text: t.status },
        { key: 'actions', text: t.actions },
      ]}
      rows={places.map((place) => ({
        key: place.code,
        header: 'place',
        cells: {
          place: (
            <>
              {place.title}
              <Soft>{place.code}</Soft>
              {place.secret ? <Badge tone="neutral">{t.secret}</Badge> : null}
              {place.hosted || place.status === 'withdrawn' ? null : (
                <Badge tone="attention">{t.noHost}</Badge>
              )}
            </>
          ),
          days: (
            <>
              <Inline>
                {place.slots.map(({ days, capacity, startTime, endTime }) => (
                  <Badge tone="info" key={days[0]}>
                    {t.slot(
                      formatDays(days, locale),
                      capacity,
                      startTime === '' ? '' : t.times(startTime, endTime),
                    )}
                  </Badge>
                ))}
                {place.tooSmall.length > 0 ? <Badge tone="attention">{t.tooSmall}</Badge> : null}
              </Inline>
              {place.tooSmall.length > 0 ? (
                <Soft>{t.tooSmallText(formatDays(place.tooSmall, locale), place.minimum)}</Soft>
              ) : null}
            </>
          ),
          status: refuses ? (
            <Badge tone="neutral">{t.notChoosable}</Badge>
          ) : (
            <>
              <Badge tone={tones[place.status]}>{t.statuses[place.status]}</Badge>
              <Soft>{place.status === 'open' ? canChoose : t.next[place.status]}</Soft>
            </>
          ),
          actions: (
            <ButtonRow>
              <ButtonLink variant="secondary" small to={ownPlacePath(address, place.code)}>
                {t.edit}
              </ButtonLink>
              <ButtonLink variant="quiet" small to={newOwnPlacePath(address, { kopie: place.code })}>
                {t.copyShort}
              </ButtonLink>
            </ButtonRow>
          ),
        },
      }))}
    />
  );
}
