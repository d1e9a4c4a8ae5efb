import type { Locale } from '../../../../language/format.ts';
import { addressOf } from '../../../../people/person/person.ts';
import { type PlaceName, placeNames, sayPlace } from '../../../place/place-names.ts';
import type { Place, Slot } from '../../../place/schema.ts';
import { namedApart } from '../../../programme/programme-names.ts';
import type { SignUpsShown } from '../../paths.ts';
import type { ExclusionNote } from '../../reads-exclusions.ts';
import type { readPeople } from '../../reads-people.ts';
import type { PermissionState } from '../../reads-permissions.ts';
import type { Choice, Exclusion, ExclusionTarget, SignUp } from '../../schema.ts';
import { hasPossibleChoice } from '../../sign-up.ts';
import { choiceValue } from '../../sign-up-choices.ts';
import { peopleNames } from '../../sign-up-names.ts';

/** How a filter is called in the address. */
export const FILTERS = {
  all: '',
  permission: 'zonder-toestemming',
  refused: 'geweigerd',
  willing: 'wil-ontvangen',
  newcomer: 'nieuw',
  luck: 'vorige-keer',
  choice: 'geen-keuze',
  safety: 'veiligheid',
  aside: 'weggelaten',
} as const satisfies Record<string, SignUpsShown | ''>;
export type Filter = keyof typeof FILTERS;

/** The panel beside the list: what a form in it leads back to. */
export const PANEL = 'mens';

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
  /** Of a secret place nothing is printed. */
  secret: boolean;
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

export function filterOf(search: URLSearchParams): Filter {
  const asked = search.get('toon');
  return (Object.keys(FILTERS) as Filter[]).find((key) => FILTERS[key] === asked) ?? 'all';
}

type KnownExclusion = Awaited<ReturnType<typeof readPeople>>['exclusions'][number];

/** Somebody of the round, with what the list is narrowed and sorted by. */
export interface Person {
  id: string;
  signUp: SignUp;
  /** The name, told apart from others with that name. */
  called: string;
  organisation: string;
  kind: string;
  /** How far the question to the manager is. */
  asked: PermissionState;
  exclusions: KnownExclusion[];
  /** Those and what follows from them: where somebody receives whom they must not meet. */
  inForce: Exclusion[];
  setAside: boolean;
  /** Would receive somebody, at a place that is not in the round. */
  willing: boolean;
  /** The organisation said that it does not take part. */
  refuses: boolean;
  /** Whether one of the choices can be. */
  possible: boolean;
}

export interface People {
  all: Person[];
  counts: Record<Filter, number>;
  allowed: number;
  /** The places of somebody's choices: the only ones that matter to what can be. */
  placesOf(signUp: SignUp): Place[];
  /** Of a place, by its code; none when it is gone. */
  slotsOf(code: string): readonly Slot[];
  targetOf(target: ExclusionTarget, otherName?: string): TargetView;
  /** The exclusions of others that name this person: those hold both ways. */
  fromOthers(person: Person): KnownExclusion[];
  /** Everything and everybody that somebody can be kept away from. */
  targets(): TargetView[];
}

const tests: Record<Filter, (person: Person) => boolean> = {
  all: () => true,
  permission: ({ signUp }) => !signUp.permission,
  // Who was set aside waits for nothing.
  refused: ({ asked, setAside }) => asked.state === 'refused' && !setAside,
  willing: ({ willing }) => willing,
  newcomer: ({ signUp }) => signUp.newcomer,
  luck: ({ signUp }) => signUp.unplacedBefore,
  choice: ({ possible }) => !possible,
  safety: ({ exclusions }) => exclusions.length > 0,
  aside: ({ setAside }) => setAside,
};
export const passes = (filter: Filter, person: Person): boolean => tests[filter](person);

const NOT_ASKED: PermissionState = { state: 'not-asked', note: '', mailedOn: null, told: null };

/** The people of a round, joined by code and address. */
export function peopleOf(round: Awaited<ReturnType<typeof readPeople>>): People {
  const organisations = new Map(namedApart(round.organisations).map((one) => [one.code, one]));
  const nameOf = placeNames(round.places);
  const byCode = new Map(round.places.map((place) => [place.code, place]));
  const byOrganisation = Map.groupBy(round.places, ({ organisation }) => organisation);
  const called = peopleNames(
    round.signUps.map((one) => ({
      ...one,
      organisation: organisations.get(one.organisation)?.name ?? one.organisation,
    })),
  );
  const choiceOf = (choice: Choice): TargetView => {
    const place = choice.kind === 'place' ? byCode.get(choice.code) : undefined;
    const organisation = place?.organisation ?? choice.code;
    return {
      value: choiceValue(choice),
      kind: choice.kind,
      code: choice.code,
      organisation: organisations.get(organisation)?.name ?? organisation,
      title: place?.title ?? null,
      person: null,
      name: place ? nameOf.get(place.code)! : null,
      secret: place?.secret ?? false,
    };
  };
  const placesOf = ({ choices }: SignUp): Place[] => [
    ...new Set(
      choices.flatMap((choice) => {
        if (choice?.kind === 'organisation') return byOrganisation.get(choice.code) ?? [];
        const place = choice && byCode.get(choice.code);
        return place ? [place] : [];
      }),
    ),
  ];
  const homes = new Map(
    round.signUps.map(({ email, organisation }) => [
      email,
      organisations.get(organisation)?.name ?? organisation,
    ]),
  );
  const personOf = (code: string, name = ''): TargetView => ({
    value: choiceValue({ kind: 'person', code }),
    ...{ kind: 'person', code, organisation: homes.get(code) ?? '' },
    // Who is not in this round is known by name, or else by the address.
    person: called.get(code) ?? (name || addressOf(code)),
    ...{ title: null, name: null, secret: false },
  });
  const targetOf = (target: ExclusionTarget, otherName?: string): TargetView =>
    target.kind === 'person' ? personOf(target.code, otherName) : choiceOf(target);
  const excluded = Map.groupBy(round.exclusions, ({ email }) => email);
  const inForce = Map.groupBy(round.inForce, ({ email }) => email);
  const fromOthers = Map.groupBy(
    round.exclusions.filter(({ target }) => target.kind === 'person'),
    ({ target }) => target.code,
  );
  const aside = new Set(round.setAside);
  const all = round.signUps.map((signUp): Person => {
    const id = round.ids.get(signUp.email)!;
    const own = {
      exclusions: excluded.get(signUp.email) ?? [],
      inForce: inForce.get(signUp.email) ?? [],
    };
    return {
      ...{ id, signUp, ...own, called: called.get(signUp.email)! },
      organisation: organisations.get(signUp.organisation)?.name ?? signUp.organisation,
      kind: organisations.get(signUp.organisation)?.kind ?? '',
      asked: round.permissions.get(id) ?? NOT_ASKED,
      setAside: aside.has(signUp.email),
      willing: round.willing.has(round.ids.get(signUp.email) ?? ''),
      refuses: round.refusing.has(signUp.organisation),
      possible: hasPossibleChoice(signUp, placesOf(signUp), own.inForce),
    };
  });
  const count = (filter: Filter) => all.filter(tests[filter]).length;
  return {
    ...{ all, placesOf, targetOf },
    slotsOf: (code) => byCode.get(code)?.slots ?? [],
    fromOthers: ({ signUp }) => fromOthers.get(signUp.email) ?? [],
    counts: {
      all: all.length,
      permission: count('permission'),
      refused: count('refused'),
      willing: count('willing'),
      newcomer: count('newcomer'),
      luck: count('luck'),
      choice: count('choice'),
      // A row for each, as the list has them.
      safety: round.exclusions.length,
      aside: count('aside'),
    },
    allowed: all.filter(({ signUp }) => signUp.permission).length,
    targets: () => [
      ...round.organisations
        .filter(({ code }) => round.members.has(code))
        .map(({ code }) => targetOf({ kind: 'organisation', code })),
      ...round.places.map(({ code }) => targetOf({ kind: 'place', code })),
      ...round.signUps.map(({ email }) => personOf(email)),
    ],
  };
}

/** An exclusion that somebody has. */
export function findExclusion(
  people: People,
  id: string | null,
  value: string | null,
): AboutExclusion | null {
  const person = people.all.find((one) => one.id === id);
  const found = person && exclusionsOf(people, person).find((one) => one.value === value);
  return found
    ? { called: person.called, email: person.signUp.email, target: found, said: found.said }
    : null;
}

/** A place, organisation or person that somebody can be kept away from again. */
export function findTarget(people: People, id: string | null, value: string | null): AboutExclusion | null {
  const person = people.all.find((one) => one.id === id);
  const found = people.targets().find((one) => one.value === value);
  return person && found
    ? { called: person.called, email: person.signUp.email, target: found, said: false }
    : null;
}

export const exclusionsOf = ({ targetOf, fromOthers }: People, person: Person): ExclusionView[] => [
  ...ownExclusionsOf(targetOf, person),
  ...fromOthers(person).map(({ email, said, noted }) => ({
    ...targetOf({ kind: 'person', code: email }),
    ...{ said, noted, fromOther: true },
  })),
];

const ownExclusionsOf = (targetOf: People['targetOf'], { exclusions }: Person): ExclusionView[] =>
  exclusions.map(({ target, said, noted, otherName }) => ({
    ...targetOf(target, otherName),
    ...{ said, noted, fromOther: false },
  }));

/** A row of the list of exclusions. */
export interface ExcludedView {
  id: string;
  called: string;
  name: string;
  email: string;
  jobTitle: string;
  organisation: string;
  excluded: ExclusionView[];
}

export const excludedOf = (people: People): ExcludedView[] =>
  people.all
    .filter((person) => person.exclusions.length > 0)
    .map((person) => {
      const { id, called, organisation, signUp } = person;
      const { name, email, jobTitle } = signUp;
      return {
        ...{ id, called, organisation, name, email, jobTitle },
        excluded: ownExclusionsOf(people.targetOf, person),
      };
    });
