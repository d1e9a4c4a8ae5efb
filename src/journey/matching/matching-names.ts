import type { Locale } from '../../language/format.ts';
import { type PlaceName, placeNames, sayPlace } from '../place/place-names.ts';
import type { Place } from '../place/schema.ts';
import { namedApart } from '../programme/programme-names.ts';
import type { SignUp } from '../sign-up/schema.ts';
import { peopleNames } from '../sign-up/sign-up-names.ts';

import type { RoundRows } from './matching.ts';
import { isGone } from './matching-forgetting.ts';

export interface PersonView {
  email: string;
  name: string;
  /** The name, told apart from others with that name. */
  called: string;
  jobTitle: string;
  newcomer: boolean;
  unplacedBefore: boolean;
  organisation: string;
}

/** What the codes and addresses of a round stand for; what has gone since is called by its code. */
export interface Names {
  signUp(email: string): SignUp | undefined;
  place(code: string): Place | undefined;
  organisation(code: string): string;
  /** Told apart from others with that name. */
  called(email: string): string;
  /** `undefined` of a place that is gone. */
  placeName(code: string): PlaceName | undefined;
  /** With the organisation before it, and told apart from others with that title. */
  wholeName(code: string): string;
  person(email: string): PersonView;
}

/** @param gone what somebody is called who took the sign-up back since */
export function namesOf(rows: RoundRows, gone: (email: string) => string, locale: Locale): Names {
  const names = new Map(namedApart(rows.organisations).map(({ code, name }) => [code, name]));
  const organisation = (code: string) => names.get(code) ?? code;
  const signUps = new Map(rows.signUps.map((signUp) => [signUp.email, signUp]));
  const places = new Map(rows.places.map((place) => [place.code, place]));
  const people = peopleNames(
    rows.signUps.map((one) => ({ ...one, organisation: organisation(one.organisation) })),
  );
  const called = (email: string) => people.get(email) ?? gone(email);
  const titles = placeNames(rows.places);
  const wholeName = (code: string) => {
    const place = places.get(code);
    if (!place) return code;
    return `${organisation(place.organisation)}, ${sayPlace(titles.get(code)!, locale)}`;
  };

  const person = (email: string): PersonView => {
    const signUp = signUps.get(email);
    return {
      // Who is gone has none.
      email: isGone(email) ? '' : email,
      name: signUp?.name ?? gone(email),
      called: called(email),
      jobTitle: signUp?.jobTitle ?? '',
      newcomer: signUp?.newcomer ?? false,
      unplacedBefore: signUp?.unplacedBefore ?? false,
      organisation: organisation(signUp?.organisation ?? ''),
    };
  };
  return {
    signUp: (email) => signUps.get(email),
    place: (code) => places.get(code),
    organisation,
    called,
    placeName: (code) => titles.get(code),
    wholeName,
    person,
  };
}
