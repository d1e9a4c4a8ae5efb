import type { Place } from '../place/schema.ts';
import type { SignUp } from '../sign-up/schema.ts';
import type { RoundRows } from './matching.ts';
import { isGone } from './matching-forgetting.ts';

export interface PersonView {
  email: string;
  name: string;
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
  name(email: string): string;
  /** With the organisation before it. */
  placeName(code: string): string;
  person(email: string): PersonView;
}

/** @param gone what somebody is called who took the sign-up back since */
export function namesOf(rows: RoundRows, gone: (email: string) => string): Names {
  const names = new Map(rows.organisations.map(({ code, name }) => [code, name]));
  const organisation = (code: string) => names.get(code) ?? code;
  const signUps = new Map(rows.signUps.map((signUp) => [signUp.email, signUp]));
  const places = new Map(rows.places.map((place) => [place.code, place]));
  const name = (email: string) => signUps.get(email)?.name ?? gone(email);
  const placeName = (code: string) => {
    const place = places.get(code);
    return place ? `${organisation(place.organisation)}, ${place.title}` : code;
  };

  const person = (email: string): PersonView => {
    const signUp = signUps.get(email);
    return {
      // Who is gone has none.
      email: isGone(email) ? '' : email,
      name: name(email),
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
    name,
    placeName,
    person,
  };
}
