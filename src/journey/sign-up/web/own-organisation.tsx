import { appContext, viewerContext } from '../../../people/scope.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { formatDays, useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { findOwnOrganisation } from '../policy.ts';
import { readOwnOrganisation } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/own-organisation.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const organisation = await findOwnOrganisation(db, context.get(viewerContext)!, params.code);
  if (!organisation) throw new Response(null, { status: 404 });
  return { name: organisation.name, rounds: await readOwnOrganisation(db, organisation.id) };
}

type RoundView = Awaited<ReturnType<typeof readOwnOrganisation>>[number];

export default function OwnOrganisation({ loaderData: { name, rounds } }: Route.ComponentProps) {
  const t = useWords(words);
  const [newest, ...earlier] = rounds;
  const shown = [
    ...(newest ? [newest] : []),
    ...earlier.filter(({ places, people }) => places.length + people.length > 0),
  ];
  return (
    <>
      <title>{`${name} · Wisselstage`}</title>
      <PageHead
        crumbs={newest ? [{ text: newest.name }] : []}
        title={name}
        lead={
          newest && newest.places.length + newest.people.length > 0
            ? t.organisationLead(newest.places.length, newest.people.length)
            : undefined
        }
      />
      {shown.map((round) =>
        round.places.length + round.people.length === 0 ? (
          <Empty key={round.id} title={t.organisationEmpty}>
            <p>{t.organisationEmptyText}</p>
          </Empty>
        ) : (
          <Round key={round.id} round={round} named={round !== newest} />
        ),
      )}
    </>
  );
}

function Round({ round, named }: { round: RoundView; named: boolean }) {
  const t = useWords(words);
  const of = (title: string) => (named ? `${round.name}: ${title}` : title);
  return (
    <>
      <Section title={of(t.ownPlaces(round.places.length))}>
        <DataTable
          caption={t.ownPlaces(round.places.length)}
          captionHidden
          empty={<Empty title={t.noOwnPlaces} />}
          columns={[
            { key: 'place', text: t.place },
            { key: 'days', text: t.placeDays },
          ]}
          rows={round.places.map((place) => ({
            key: place.code,
            header: 'place',
            cells: {
              place: (
                <>
                  {place.title}
                  <Soft>{place.code}</Soft>
                  {place.secret ? <Badge tone="neutral">{t.secret}</Badge> : null}
                </>
              ),
              days: <Days slots={place.slots} />,
            },
          }))}
        />
      </Section>
      <Section title={of(t.ownPeople(round.people.length))}>
        <DataTable
          caption={t.ownPeople(round.people.length)}
          captionHidden
          empty={<Empty title={t.noOwnPeople} />}
          columns={[
            { key: 'who', text: t.who },
            { key: 'permission', text: t.permission },
          ]}
          rows={round.people.map((person) => ({
            key: person.email,
            header: 'who',
            cells: {
              who: (
                <>
                  {person.name}
                  <Soft>{person.jobTitle}</Soft>
                </>
              ),
              permission: person.permission ? (
                <Badge tone="good">{t.given}</Badge>
              ) : (
                <>
                  <Badge tone="attention">{t.missing}</Badge>
                  <Soft>{t.missingNext(person.manager)}</Soft>
                </>
              ),
            },
          }))}
        />
      </Section>
    </>
  );
}

function Days({ slots }: Pick<RoundView['places'][number], 'slots'>) {
  const t = useWords(words);
  const locale = useLocale();
  if (slots.length === 0) return t.noDays;
  return (
    <Inline>
      {slots.map(({ days, capacity }) => (
        <Badge tone="info" key={days[0]}>
          {t.slot(formatDays(days, locale), capacity)}
        </Badge>
      ))}
    </Inline>
  );
}
