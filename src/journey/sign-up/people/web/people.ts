import type { Locale } from '../../../../language/format.ts';
import { addressOf } from '../../../../people/person/person.ts';
import { type PlaceName, placeNames, sayPlace } from '../../../place/place-names.ts';
import { namedApart } from '../../../programme/programme-names.ts';
import type { SignUpsShown } from '../../paths.ts';
import type { ExclusionNote } from '../../reads-exclusions.ts';
import type { readPeople } from '../../reads-people.ts';
import type { PermissionState } from '../../reads-permissions.ts';
import { type Choice, choiceValue, type ExclusionTarget, type SignUp } from '../../schema.ts';
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
  kind: ExclusionTarget['kind'];
  code: string;
  /** Of a person, where they work; empty when they are not in the round. */
  organisation: string;
  /** Somebody who must not be met; absent for a place and an organisation. */
  person: string | null;
  /** Absent for a whole organisation. */
  title: string | null;
  name: PlaceName | null;
}

/** Where somebody must not come, and who says so. */
export interface ExclusionView extends TargetView {
  /** They said so themselves, at sign-up. */
  said: boolean;
  noted: ExclusionNote | null;
  /** It is in the list of the other: it holds both ways. */
  fromOther: boolean;
}

/** In one line, so that no two are the same. */
export const whereOf = (
  { organisation, name, person }: Pick<TargetView, 'organisation' | 'name' | 'person'>,
  locale: Locale,
): string => {
  if (person !== null) return person;
  return name ? `${organisation}, ${sayPlace(name, locale)}` : organisation;
};

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
  /** A place, organisation or person that somebody can be kept away from again. */
  findTarget(id: string | null, value: string | null): AboutExclusion | null;
  counts: Record<Filter, number>;
  allowed: number;
  /** Everything and everybody that somebody can be kept away from. */
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
  safety: ({ excluded }) => excluded.some(({ fromOther }) => !fromOther),
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
      person: null,
      title: place?.title ?? null,
      name: place ? nameOf.get(place.code)! : null,
    };
  };
  const homes = new Map(
    round.signUps.map(({ email, organisation }) => [email, names.get(organisation) ?? organisation]),
  );
  const personTarget = (code: string, name = ''): TargetView => ({
    value: choiceValue({ kind: 'person', code }),
    ...{ kind: 'person', code, organisation: homes.get(code) ?? '' },
    // Who is not in this round is known by name, or else by the address.
    person: called.get(code) ?? (name || addressOf(code)),
    ...{ title: null, name: null },
  });
  const excluded = Map.groupBy(round.exclusions, ({ email }) => email);
  const fromOthers = Map.groupBy(
    round.exclusions.filter(({ target: at }) => at.kind === 'person'),
    ({ target: at }) => at.code,
  );
  const exclusionsOf = (email: string): ExclusionView[] => [
    ...(excluded.get(email) ?? []).map(({ target: at, said, noted, otherName }) => ({
      ...(at.kind === 'person' ? personTarget(at.code, otherName) : target(at)),
      ...{ said, noted, fromOther: false },
    })),
    ...(fromOthers.get(email) ?? []).map(({ email: other, said, noted }) => ({
      ...personTarget(other),
      ...{ said, noted, fromOther: true },
    })),
  ];
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
      excluded: exclusionsOf(signUp.email),
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
    ...round.signUps.map(({ email }) => personTarget(email)),
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
