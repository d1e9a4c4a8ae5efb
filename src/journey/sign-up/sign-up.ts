import type { Place, Slot } from '../place/schema.ts';
import type { Choice, Exclusion, ExclusionTarget, SignUp } from './schema.ts';

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

/** Whether an exclusion is of this place; one of a person says nothing of where. */
function bars(target: ExclusionTarget, place: Place): boolean {
  return target.kind !== 'person' && placesOf(target, [place]).length > 0;
}

/** The slots that somebody's choices lead to and no rule forbids; other people's visits do not count. */
export function possibleSlots(
  signUp: SignUp,
  places: readonly Place[],
  exclusions: readonly Exclusion[],
): Slot[] {
  const own = exclusions.filter(({ email }) => email === signUp.email);
  const chosen = new Set(
    signUp.choices.flatMap((choice) => (choice === null ? [] : placesOf(choice, places))),
  );
  return [...chosen]
    .filter(
      (place) =>
        place.organisation !== signUp.organisation &&
        meetsCondition(signUp, place) &&
        !own.some(({ target }) => bars(target, place)),
    )
    .flatMap(({ slots, minimum }) =>
      slots.filter(
        ({ days, capacity }) => capacity >= minimum && days.every((day) => signUp.days.includes(day)),
      ),
    );
}

/**
 * Without one, no match can place this person, however few others want the same. `canGoSomewhere` is the same of rows in
 * the database; this one also says it of a single choice, and of one that is not stored. `sign-up-can-go.db.test.ts` holds
 * the two together: what changes here changes there.
 * @param exclusions those in force, as `readExclusionsInForce` has them
 */
export function hasPossibleChoice(
  signUp: SignUp,
  places: readonly Place[],
  exclusions: readonly Exclusion[],
): boolean {
  return possibleSlots(signUp, places, exclusions).length > 0;
}

/** Why a choice leads to nothing, whatever others choose: the first that stands in the way of all its places. */
export type Obstacle = 'none' | 'own' | 'excluded' | 'condition' | 'days';

/** @returns `null` when the choice can be */
export function obstacleOf(
  signUp: SignUp,
  choice: Choice,
  places: readonly Place[],
  exclusions: readonly Exclusion[],
): Obstacle | null {
  if (hasPossibleChoice({ ...signUp, choices: [choice] }, places, exclusions)) return null;
  const own = exclusions.filter(({ email }) => email === signUp.email);
  const excluded = (place: Place) => own.some(({ target }) => bars(target, place));
  const steps: [Obstacle, (place: Place) => boolean][] = [
    ['none', () => true],
    ['own', ({ organisation }) => organisation !== signUp.organisation],
    ['excluded', (place) => !excluded(place)],
    ['condition', (place) => meetsCondition(signUp, place)],
  ];
  let left = placesOf(choice, places);
  for (const [obstacle, passes] of steps) {
    left = left.filter(passes);
    if (left.length === 0) return obstacle;
  }
  return 'days';
}
