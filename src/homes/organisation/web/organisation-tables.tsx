import { Link } from 'react-router';
import type {
  PersonOfOrganisation,
  PlaceOfOrganisation,
} from '../../../journey/sign-up/reads-organisation.ts';
import { formatDay, formatDays } from '../../../language/format.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Inline, Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { words } from './organisation-words.ts';

interface PlacesProps {
  places: PlaceOfOrganisation[];
  /** Where a place can be added and changed; absent for a round that is over. */
  to?: string | undefined;
}

export function OwnPlaces({ places, to }: PlacesProps) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.places(places.length)}
      captionHidden
      empty={
        <Empty
          title={t.noPlaces}
          action={
            to ? (
              <ButtonLink variant="secondary" to={to}>
                {t.addPlace}
              </ButtonLink>
            ) : undefined
          }
        >
          {to ? <p>{t.noPlacesText}</p> : null}
        </Empty>
      }
      columns={[
        { key: 'place', text: t.place },
        { key: 'days', text: t.days },
      ]}
      rows={places.map((place) => ({
        key: place.code,
        header: 'place',
        cells: {
          place: (
            <>
              {to ? (
                <Link className="nl-link" to={`${to}/${encodeURIComponent(place.code)}`}>
                  {place.title}
                </Link>
              ) : (
                place.title
              )}
              <Soft>{place.code}</Soft>
              {place.secret ? <Badge tone="neutral">{t.secret}</Badge> : null}
            </>
          ),
          days: <Days slots={place.slots} />,
        },
      }))}
    />
  );
}

function Days({ slots }: Pick<PlaceOfOrganisation, 'slots'>) {
  const t = useWords(words);
  const locale = useLocale();
  if (slots.length === 0) return <Badge tone="attention">{t.noDays}</Badge>;
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

interface PeopleProps {
  people: PersonOfOrganisation[];
  /** What to do when there is nobody. */
  nobody: string;
  /** The organisation said that it does not take part. */
  refuses?: boolean;
}

export function OwnPeople({ people, nobody, refuses = false }: PeopleProps) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.people(people.length)}
      captionHidden
      empty={
        <Empty title={t.noPeople}>
          <p>{nobody}</p>
        </Empty>
      }
      columns={[
        { key: 'who', text: t.who },
        { key: 'status', text: t.status },
      ]}
      rows={people.map((person) => ({
        key: person.email,
        header: 'who',
        cells: {
          who: (
            <>
              {person.name}
              <Soft>{person.jobTitle}</Soft>
            </>
          ),
          status: refuses ? <Badge tone="neutral">{t.refusesNext}</Badge> : <Status person={person} />,
        },
      }))}
    />
  );
}

const TONES: Record<PersonOfOrganisation['permission'], Tone> = {
  given: 'good',
  refused: 'wrong',
  asked: 'attention',
  'not-asked': 'attention',
};

/** How far the permission is, and what happens next. */
function Status({ person }: { person: PersonOfOrganisation }) {
  const t = useWords(words);
  const locale = useLocale();
  const { permission, manager, askedOn, mailedOn } = person;
  const day = (value: string) => formatDay(value, locale);
  const [badge, next] = {
    given: [t.given, t.givenNext],
    refused: [t.refused, t.refusedNext(manager)],
    asked: [t.asked, askedOn ? t.askedNext(manager, day(askedOn), day(mailedOn ?? askedOn)) : ''],
    'not-asked': [t.notAsked, t.notAskedNext(manager)],
  }[permission];
  return (
    <>
      <Badge tone={TONES[permission]}>{badge}</Badge>
      <Soft>{next}</Soft>
    </>
  );
}
