import type { Locale } from '../../../../language/format.ts';
import { type PlaceName, placeNames, sayPlace } from '../../../place/place-names.ts';
import { namedApart } from '../../../programme/programme-names.ts';
import type { SignUpsShown } from '../../paths.ts';
import type { ExclusionNote } from '../../reads-exclusions.ts';
import type { readPeople } from '../../reads-people.ts';
import type { PermissionState } from '../../reads-permissions.ts';
import { type Choice, choiceValue, type SignUp } from '../../schema.ts';
import { hasPossibleChoice, placesOf } from '../../sign-up.ts';
import { peopleNames } from '../../sign-up-names.ts';

/** How a filter is called in the address. */
export const FILTERS = {
  all: '',
  permission: 'zonder-toestemming',
  newcomer: 'nieuw',
  choice: 'geen-keuze',
  safety: 'veiligheid',
  aside: 'weggelaten',
} as const satisfies Record<string, SignUpsShown | ''>;
export type Filter = keyof typeof FILTERS;

export interface TargetView {
  /** As a form sends it: `place:POL-1`. */
  value: string;
  kind: Choice['kind'];
  code: string;
  organisation: string;
  /** Absent for a whole organisation. */
  title: string | null;
  name: PlaceName | null;
}

/** Where somebody must not come, and who says so. */
export interface ExclusionView extends TargetView {
  /** They said so themselves, at sign-up. */
  said: boolean;
  noted: ExclusionNote | null;
}

/** In one line, so that no two are the same. */
export const whereOf = (
  { organisation, name }: Pick<TargetView, 'organisation' | 'name'>,
  locale: Locale,
): string => (name ? `${organisation}, ${sayPlace(name, locale)}` : organisation);

/** An exclusion of the address, to ask about it or to say that it is gone. */
export interface AboutExclusion {
  /** Told apart from others with that name. */
  called: string;
  email: string;
  target: TargetView;
  said: boolean;
}

export interface PersonView
  extends Pick<
    SignUp,
    | 'name'
    | 'email'
    | 'jobTitle'
    | 'newcomer'
    | 'unplacedBefore'
    | 'learningGoal'
    | 'imageBefore'
    | 'days'
    | 'visits'
    | 'managerName'
    | 'managerEmail'
    | 'permission'
  > {
  id: string;
  /** The name, told apart from others with that name. */
  called: string;
  /** How far the question to the manager is. */
  asked: PermissionState;
  /** Whether a host has seen the screening; `null` when no choice asks for one. */
  screening: boolean | null;
  organisation: string;
  choices: (TargetView | null)[];
  excluded: ExclusionView[];
  setAside: boolean;
  /** The organisation said that it does not take part. */
  refuses: boolean;
  possible: boolean;
}

export interface PeopleView {
  people: PersonView[];
  /** An exclusion that somebody has. */
  findExclusion(id: string | null, value: string | null): AboutExclusion | null;
  /** A place or organisation that somebody can be excluded from again. */
  findTarget(id: string | null, value: string | null): AboutExclusion | null;
  counts: Record<Filter, number>;
  allowed: number;
  /** Everything somebody can be excluded from. */
  targets: TargetView[];
}

export function filterOf(search: URLSearchParams): Filter {
  const asked = search.get('toon');
  return (Object.keys(FILTERS) as Filter[]).find((key) => FILTERS[key] === asked) ?? 'all';
}

const tests: Record<Filter, (person: PersonView) => boolean> = {
  all: () => true,
  permission: ({ permission }) => !permission,
  newcomer: ({ newcomer }) => newcomer,
  choice: ({ possible }) => !possible,
  safety: ({ excluded }) => excluded.length > 0,
  aside: ({ setAside }) => setAside,
};

const NOT_ASKED: PermissionState = { state: 'not-asked', note: '', mailedOn: null };

/** The people of a round as the page shows them, joined by code and address. */
export function viewPeople(round: Awaited<ReturnType<typeof readPeople>>, filter: Filter): PeopleView {
  const names = new Map(namedApart(round.organisations).map(({ code, name }) => [code, name]));
  const nameOf = placeNames(round.places);
  const called = peopleNames(
    round.signUps.map((one) => ({ ...one, organisation: names.get(one.organisation) ?? one.organisation })),
  );
  const places = new Map(round.places.map((place) => [place.code, place]));
  const target = (choice: Choice): TargetView => {
    const place = choice.kind === 'place' ? places.get(choice.code) : undefined;
    const organisation = place?.organisation ?? choice.code;
    return {
      value: choiceValue(choice),
      kind: choice.kind,
      code: choice.code,
      organisation: names.get(organisation) ?? organisation,
      title: place?.title ?? null,
      name: place ? nameOf.get(place.code)! : null,
    };
  };
  const excluded = Map.groupBy(round.exclusions, ({ email }) => email);
  const aside = new Set(round.setAside);
  const all = round.signUps.map((signUp): PersonView => {
    const { screeningSeen, clientContact: _, hosts: __, ...shown } = signUp;
    const screened = signUp.choices.some(
      (choice) => choice && placesOf(choice, round.places).some(({ condition }) => condition === 'screening'),
    );
    return {
      ...shown,
      id: round.ids.get(signUp.email)!,
      called: called.get(signUp.email)!,
      screening: screened ? screeningSeen : null,
      organisation: names.get(signUp.organisation) ?? signUp.organisation,
      choices: signUp.choices.map((choice) => choice && target(choice)),
      asked: round.permissions.get(round.ids.get(signUp.email)!) ?? NOT_ASKED,
      excluded: (excluded.get(signUp.email) ?? []).map(({ target: at, said, noted }) => ({
        ...target(at),
        said,
        noted,
      })),
      setAside: aside.has(signUp.email),
      refuses: round.refusing.has(signUp.organisation),
      possible: hasPossibleChoice(signUp, round.places, excluded.get(signUp.email) ?? []),
    };
  });
  const targets = [
    ...round.organisations
      .filter(({ code }) => round.members.has(code))
      .map(({ code }) => target({ kind: 'organisation', code })),
    ...round.places.map(({ code }) => target({ kind: 'place', code })),
  ];
  const personOf = (id: string | null) => all.find((person) => person.id === id);
  const count = (key: Filter) => all.filter(tests[key]).length;
  return {
    people: all.filter(tests[filter]),
    counts: {
      all: all.length,
      permission: count('permission'),
      newcomer: count('newcomer'),
      choice: count('choice'),
      // A row for each, as the list has them.
      safety: round.exclusions.length,
      aside: count('aside'),
    },
    allowed: all.filter(({ permission }) => permission).length,
    targets,
    findExclusion(id, value) {
      const person = personOf(id);
      const found = person?.excluded.find((one) => one.value === value);
      return person && found
        ? { called: person.called, email: person.email, target: found, said: found.said }
        : null;
    },
    findTarget(id, value) {
      const person = personOf(id);
      const found = targets.find((one) => one.value === value);
      return person && found
        ? { called: person.called, email: person.email, target: found, said: false }
        : null;
    },
  };
}
