import type { Place } from '../place/schema.ts';
import type { Choice, Exclusion, SignUp } from './schema.ts';

/** Whether somebody may come to a place as far as its condition goes; a declaration is signed later. */
export function meetsCondition(signUp: SignUp, place: Place): boolean {
  if (place.condition === 'screening') return signUp.screeningSeen;
  if (place.condition === 'client-contact') return signUp.clientContact;
  return true;
}

/** The places that a choice stands for, whether or not this person may go there. */
export function placesOf(choice: Choice, places: readonly Place[]): Place[] {
  return places.filter((place) =>
    choice.kind === 'place' ? place.code === choice.code : place.organisation === choice.code,
  );
}

/** Whether one visit of this person to this place breaks no rule; other people's visits do not count. */
function canVisit(signUp: SignUp, place: Place, exclusions: readonly Exclusion[]): boolean {
  const excluded = exclusions.some(
    ({ email, target }) => email === signUp.email && placesOf(target, [place]).length > 0,
  );
  const hasDay = place.slots.some(
    ({ days, capacity }) => capacity >= place.minimum && days.every((day) => signUp.days.includes(day)),
  );
  return place.organisation !== signUp.organisation && !excluded && hasDay && meetsCondition(signUp, place);
}

/** Without one, no match can place this person, however few others want the same. */
export function hasPossibleChoice(
  signUp: SignUp,
  places: readonly Place[],
  exclusions: readonly Exclusion[],
): boolean {
  return signUp.choices.some(
    (choice) =>
      choice !== null && placesOf(choice, places).some((place) => canVisit(signUp, place, exclusions)),
  );
}
