import type { MatchResult as Result } from '@wisselstage/matching';
import type { Place } from '../place/schema.ts';
import type { Permission, SignUp } from '../sign-up/schema.ts';
import { meetsCondition, placesOf } from '../sign-up/sign-up.ts';
import { asksConfirmation, type RoundRows } from './matching.ts';
import type { Names } from './matching-names.ts';

type Reason = Result['unplaced'][number]['reason'] | Result['why'][number]['reason'];

/** A reason with the names of people and places, ready to be put into words. */
export type ReasonView =
  | {
      code:
        | 'no-permission'
        | `permission-${Exclude<Permission, 'given'>}`
        | 'refuses'
        | 'set-aside'
        | 'not-known'
        | 'not-yet'
        | 'no-choices'
        | 'same-choice'
        | 'lottery'
        | 'unknown';
    }
  | { code: 'rules'; places: (Called & { rule: string })[] }
  | { code: 'traded'; places: (Called & { stop: string })[] }
  | { code: 'impossible'; obstacles: string[] }
  | { code: 'costs'; level: string; by: number; loses: string[]; worse: string[] };

/** A place by its name; of a secret one also whose it is, for who may not read the name. */
interface Called {
  place: string;
  secretOf?: string;
}

/** Why somebody did not get a choice; `also` when it would have come on top of a visit at this choice or a better one. */
export interface WhyNotView {
  tier: number;
  also: boolean;
  reason: ReasonView;
}

export interface Explainer {
  /** @param tier of the choice that it is about; without it, why somebody got no visit at all */
  reasonView(reason: NonNullable<Reason>, email: string, tier?: number): ReasonView;
  /** Why somebody did not get the choices before a tier. */
  whyNot(email: string, below: number): WhyNotView[];
}

/** Puts the reasons of a result in the names of people and places. */
export function explainerOf(
  rows: RoundRows,
  result: Result,
  { signUp: findSignUp, called, wholeName, place: findPlace, organisation }: Names,
): Explainer {
  const placeCalled = (code: string): Called => {
    const place = findPlace(code);
    const secretOf = place?.secret ? { secretOf: organisation(place.organisation) } : {};
    return { place: wholeName(code), ...secretOf };
  };
  const unconfirmed = new Set(rows.unconfirmed);
  /** The rule that kept a place out of the instance: such a choice never reached the engine. */
  const keptOut = (signUp: SignUp, place: Place): string | null => {
    if (!meetsCondition(signUp, place)) return place.condition;
    return unconfirmed.has(signUp.email) && asksConfirmation(place) ? 'unconfirmed' : null;
  };
  /** Of the places of somebody's choices. */
  const conditionRules = (email: string, tier?: number) => {
    const signUp = findSignUp(email);
    if (!signUp) return [];
    return signUp.choices
      .filter((choice, index) => choice !== null && (tier === undefined || index + 1 === tier))
      .flatMap((choice) => placesOf(choice!, rows.places))
      .flatMap((place) => {
        const rule = keptOut(signUp, place);
        return rule === null ? [] : [{ ...placeCalled(place.code), rule }];
      });
  };
  const forbidden = (list: readonly { place: string; rule: string }[]) =>
    list.map(({ place, rule }) => ({ ...placeCalled(place), rule }));

  const reasonView = (reason: NonNullable<Reason>, email: string, tier?: number): ReasonView => {
    switch (reason.code) {
      case 'costs':
        return {
          code: 'costs',
          level: reason.level,
          by: Math.abs(reason.to - reason.from),
          loses: reason.loses.filter((one) => one !== email).map(called),
          worse: reason.worse.filter((one) => one !== email).map(called),
        };
      case 'every-choice-forbidden':
        return {
          code: 'rules',
          places: [...reason.choices.flatMap((choice) => forbidden(choice.places)), ...conditionRules(email)],
        };
      case 'no-choices': {
        const rules = conditionRules(email, tier);
        if (rules.length > 0) return { code: 'rules', places: rules };
        return { code: tier === undefined ? 'no-choices' : 'same-choice' };
      }
      case 'forbidden':
        return { code: 'rules', places: conditionRules(email, tier) };
      case 'impossible':
        return { code: 'impossible', obstacles: reason.obstacles };
      case 'traded': {
        const stops = 'choices' in reason ? reason.choices.flatMap((choice) => choice.places) : reason.places;
        return {
          code: 'traded',
          places: stops.map((one) => ({ ...placeCalled(one.place), stop: one.code })),
        };
      }
      case 'lottery':
      case 'unknown':
        return { code: reason.code };
    }
  };
  const whyNot = (email: string, below: number): WhyNotView[] =>
    result.why
      .filter((why) => why.person === email && why.tier < below)
      .map((why) => {
        const reason = reasonView(why.reason, email, why.tier);
        if (reason.code === 'rules') reason.places = [...forbidden(why.forbidden), ...reason.places];
        return { tier: why.tier, also: tiersGot(result, email).some((tier) => tier <= why.tier), reason };
      });
  return { reasonView, whyNot };
}

/** The tiers of what somebody got. */
export const tiersGot = ({ visits }: Result, email: string): number[] =>
  visits.filter(({ person }) => person === email).map(({ tier }) => tier);
