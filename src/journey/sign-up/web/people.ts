import type { readPeople } from '../reads-people.ts';
import type { PermissionState } from '../reads-permissions.ts';
import type { Choice, SignUp } from '../schema.ts';
import { hasPossibleChoice, placesOf } from '../sign-up.ts';

/** How a filter is called in the address. */
export const FILTERS = {
  all: '',
  permission: 'zonder-toestemming',
  newcomer: 'nieuw',
  choice: 'geen-keuze',
  safety: 'veiligheid',
  aside: 'weggelaten',
} as const;
export type Filter = keyof typeof FILTERS;

export interface TargetView {
  /** As a form sends it: `place:POL-1`. */
  value: string;
  kind: Choice['kind'];
  code: string;
  organisation: string;
  /** Absent for a whole organisation. */
  title: string | null;
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
  /** How far the question to the manager is. */
  asked: PermissionState;
  /** Organisations where this person said they must not come, without an exclusion yet. */
  avoids: TargetView[];
  /** Whether a host has seen the screening; `null` when no choice asks for one. */
  screening: boolean | null;
  organisation: string;
  choices: (TargetView | null)[];
  excluded: TargetView[];
  setAside: boolean;
  /** The organisation said that it does not take part. */
  refuses: boolean;
  possible: boolean;
}

export interface PeopleView {
  people: PersonView[];
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
  safety: ({ avoids }) => avoids.length > 0,
  aside: ({ setAside }) => setAside,
};

const NOT_ASKED: PermissionState = { state: 'not-asked', note: '', mailedOn: null };

/** The people of a round as the page shows them, joined by code and address. */
export function viewPeople(round: Awaited<ReturnType<typeof readPeople>>, filter: Filter): PeopleView {
  const names = new Map(round.organisations.map(({ code, name }) => [code, name]));
  const places = new Map(round.places.map((place) => [place.code, place]));
  const target = (choice: Choice): TargetView => {
    const place = choice.kind === 'place' ? places.get(choice.code) : undefined;
    const organisation = place?.organisation ?? choice.code;
    return {
      value: `${choice.kind}:${choice.code}`,
      kind: choice.kind,
      code: choice.code,
      organisation: names.get(organisation) ?? organisation,
      title: place?.title ?? null,
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
      screening: screened ? screeningSeen : null,
      organisation: names.get(signUp.organisation) ?? signUp.organisation,
      choices: signUp.choices.map((choice) => choice && target(choice)),
      asked: round.permissions.get(round.ids.get(signUp.email)!) ?? NOT_ASKED,
      avoids: round.safety
        .filter(({ email }) => email === signUp.email)
        .map(({ code }) => target({ kind: 'organisation', code })),
      excluded: (excluded.get(signUp.email) ?? []).map((one) => target(one.target)),
      setAside: aside.has(signUp.email),
      refuses: round.refusing.has(signUp.organisation),
      possible: hasPossibleChoice(signUp, round.places, [
        ...(excluded.get(signUp.email) ?? []),
        ...round.safety
          .filter(({ email }) => email === signUp.email)
          .map(({ email, code }) => ({ email, target: { kind: 'organisation' as const, code } })),
      ]),
    };
  });
  const count = (key: Filter) => all.filter(tests[key]).length;
  return {
    people: all.filter(tests[filter]),
    counts: {
      all: all.length,
      permission: count('permission'),
      newcomer: count('newcomer'),
      choice: count('choice'),
      safety: count('safety'),
      aside: count('aside'),
    },
    allowed: all.filter(({ permission }) => permission).length,
    targets: [
      ...round.organisations.map(({ code }) => target({ kind: 'organisation', code })),
      ...round.places.map(({ code }) => target({ kind: 'place', code })),
    ],
  };
}
